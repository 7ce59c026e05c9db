import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementTags } from '../../../tools/cdn.ts';
import { type Stage, openStage } from './stage.ts';
import { type Visit, saveProfile, search, visit } from './visit.ts';

/** As `docs/guides/secure.md` has it. */
const strict = (names: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';
  require-trusted-types-for 'script'; trusted-types ${names}`.replaceAll('\n', '');

const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const provided = (loginId: string, tags: string): string =>
  `<account-provider rest-url="/api/${loginId}">${tags}</account-provider>`;
const work = `${provided('carla.rios', '<find-customers></find-customers>')}
  ${provided('bruno.almeida@nordwind.example', '<my-account-panel section="profile"></my-account-panel>')}`;

/** A part of the page that has a Lit of its own, as one made with another kit would. */
const ownLit = `
  import { html, render } from '/libraries/lit-html.js';
  render(html\`<p id="theirs">Rendered by another \${'Lit'}</p>\`, document.body.appendChild(document.createElement('div')));
`;

describe('under a strict content security policy', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
    stage.site.put('/own-lit.js', { body: ownLit, headers: { 'content-type': 'text/javascript' } });
  });
  after(() => stage.close());

  const open = (names: string, scripts: readonly string[], body: string): Promise<Visit> =>
    visit(
      stage.browser,
      stage.site.put('/strict.html', {
        body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${scripts.map(script).join('')}</head><body>${body}</body></html>`,
        headers: { 'content-security-policy': `${strict(names)}; img-src data:` },
      }),
    );

  it('every element shows what it has, and nothing is violated', async () => {
    const tags = elementTags().filter((tag) => tag !== 'account-provider');
    const all = tags.map((tag) => `<${tag}></${tag}>`).join('');
    const { page, troubles } = await open(
      'prokura',
      ['/kit/prokura.js'],
      provided('bruno.almeida@nordwind.example', all) + provided('carla.rios', all),
    );
    await page.waitForNetworkIdle({ idleTime: 400 });
    const bare = await page.evaluate(
      (names) => names.filter((tag) => !document.querySelector(tag)?.shadowRoot?.textContent.trim()),
      tags,
    );
    assert.deepEqual(bare, ['acting-banner'], 'nobody acts, so that there is nothing for a banner to say');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('a search and a form do their work by the kit’s one name', async () => {
    const { page, troubles } = await open('prokura', ['/kit/prokura.js'], work);
    await search(page);
    await saveProfile(page, 'Bruno under policy');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('another Lit on the page keeps its own name, and neither is in the other’s way', async () => {
    const { page, troubles } = await open('prokura lit-html', ['/own-lit.js', '/kit/prokura.js', '/own-lit.js?'], work);
    await page.waitForSelector('#theirs');
    await search(page);
    await saveProfile(page, 'Bruno beside Lit');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('two files of one element each are two policies of one name', async () => {
    const files = ['/kit/elements/find-customers.js', '/kit/elements/my-account-panel.js'];
    const { page, troubles } = await open("prokura 'allow-duplicates'", files, work);
    await search(page);
    await saveProfile(page, 'Bruno twice');
    assert.deepEqual(troubles, []);
    await page.close();

    const refused = await open('prokura', files, work);
    await search(refused.page);
    assert.match(refused.troubles.join('\n'), /"?prokura"? already exists|violates trusted-types/u);
    await refused.page.close();
  });

  it('what is not named is heard of', async () => {
    const { page, troubles } = await open("'none'", ['/kit/prokura.js'], work);
    await page.waitForFunction(() => customElements.get('find-customers'), { timeout: 1000 }).catch(() => undefined);
    assert.match(troubles.join('\n'), /violates trusted-types:.*prokura/u);
    await page.close();
  });
});
