import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostileSheets } from './hostile-styles.ts';
import { type Look, look } from './look.ts';
import { type Stage, openStage } from './stage.ts';
import { type Visit, search, visit } from './visit.ts';

const provided = (loginId: string, tag: string): string =>
  `<account-provider rest-url="/api/${loginId}">${tag}</account-provider>`;
/** A frame that no sheet can move: what changes inside it is the elements' own doing. */
const frame =
  'display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; width: 900px !important; direction: inherit';

describe('under hostile style sheets of the page', () => {
  let stage: Stage;
  let visited: Visit;
  let plain: Look;

  before(async () => {
    stage = await openStage();
    const html = `<!doctype html><html lang="en"><head><script type="module" src="/kit/prokura.js"></script></head><body>
      <main style="${frame}">
        ${provided('carla.rios', '<find-customers></find-customers>')}
        ${provided('bruno.almeida@nordwind.example', '<my-account-panel section="profile"></my-account-panel>')}
        ${provided('bruno.almeida@nordwind.example', '<org-buyer-manager></org-buyer-manager>')}
      </main></body></html>`;
    visited = await visit(stage.browser, stage.site.put('/hostile.html', html));
    await visited.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await search(visited.page);
    await (await visited.page.waitForSelector('my-account-panel >>> #edit-profile'))?.click();
    await visited.page.waitForSelector('my-account-panel >>> #firstName');
    await visited.page.waitForSelector('org-buyer-manager >>> tbody td');
    await visited.page.waitForNetworkIdle({ idleTime: 400 });
    plain = await under('');
  });
  after(() => stage.close());

  /** How it all looks with one more style sheet in the page. */
  async function under(css: string): Promise<Look> {
    await visited.page.evaluate((text) => {
      document.querySelector('#hostile')?.remove();
      for (const animation of document.getAnimations()) animation.cancel();
      const style = document.createElement('style');
      style.id = 'hostile';
      style.textContent = text;
      document.head.append(style);
    }, css);
    return visited.page.evaluate(look);
  }

  it('there is much to be read and used', () => {
    assert.ok(plain.texts > 80, `${plain.texts} texts`);
    assert.ok(plain.controls.length > 40, `${plain.controls.length} controls`);
    assert.deepEqual([plain.sizes, plain.faint], [[], []]);
  });

  for (const [name, { css, lays }] of Object.entries(hostileSheets)) {
    it(`can be read and used: ${name}`, async () => {
      const { texts, sizes, faint, controls } = await under(css);
      assert.ok(texts > 80, 'there is much to be read');
      assert.deepEqual(sizes, [], 'letters of 14 to 20 pixels');
      assert.deepEqual(faint, [], 'a contrast of 4.5 to 1');
      if (!lays) assert.deepEqual([texts, controls], [plain.texts, plain.controls], 'as many, and of the same size');
      assert.deepEqual(visited.troubles, []);
    });
  }
});
