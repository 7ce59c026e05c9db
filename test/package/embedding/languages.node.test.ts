import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { targetLanguages } from '../../../tools/language-files.ts';
import { languagesDirectory } from '../../../tools/shared-languages.ts';
import { type Stage, openStage } from './stage.ts';
import { type Visit, visit } from './visit.ts';

const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:;
  require-trusted-types-for 'script'; trusted-types prokura`.replaceAll('\n', '');

/** A text that changes in its place is nothing that a selector waits for. */
const seeButton = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('find-customers')?.shadowRoot?.querySelector('[type=submit]')?.textContent.trim() ===
      wanted,
    { polling: 30 },
    name,
  );

describe('the languages of the script tag', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const open = (lang: string, file: string): Promise<Visit> =>
    visit(
      stage.browser,
      stage.site.put(`/${lang}.html`, {
        body: `<!doctype html><html lang="${lang}"><head><link rel="icon" href="data:,">
          <script type="module" src="/kit/${file}"></script></head>
          <body><account-provider rest-url="/api/carla.rios"><find-customers></find-customers></account-provider></body></html>`,
        headers: { 'content-security-policy': policy },
      }),
    );

  for (const file of ['prokura.js', 'elements/find-customers.js']) {
    it(`${file} speaks the language of the page for one request more, and another when the page changes`, async () => {
      const { page, troubles, requests } = await open('de-CH', file);
      const asked = () =>
        requests.filter((url) => url.includes('/locales/')).map((url) => /\/(\w+)-\w+\.js$/u.exec(url)?.[1]);
      await seeButton(page, 'Suchen');
      assert.deepEqual(asked(), ['de']);
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
      await seeButton(page, 'Rechercher');
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      await seeButton(page, 'Search');
      assert.deepEqual(asked(), ['de', 'fr']);
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }

  it('cost a page in English nothing, nor one in a language that the kit has not', async () => {
    for (const lang of ['en', 'sv', '']) {
      const { page, requests } = await open(lang, 'elements/find-customers.js');
      await seeButton(page, 'Search');
      assert.deepEqual(
        requests.filter((url) => url.includes('/locales/')),
        [],
      );
      await page.close();
    }
  });

  it('leave the page in English where they do not come', async () => {
    const stamped = readdirSync(languagesDirectory).find((name) => name.startsWith('de-')) ?? '';
    stage.site.put(`/kit/locales/${stamped}`, { body: 'not a module', headers: { 'content-type': 'text/plain' } });
    const { page, warnings } = await open('de', 'elements/find-customers.js');
    await seeButton(page, 'Search');
    assert.match(warnings.join(), /\[prokura\] The language did not come/u);
    await page.close();
  });

  it('let a page have its own words, for the file of those', async () => {
    const { page, requests, troubles } = await open('en', 'elements/find-customers.js');
    await seeButton(page, 'Search');
    await page.evaluate(() => {
      const provider = document.querySelector('account-provider');
      if (provider) provider.texts = { Search: 'Find' };
    });
    await seeButton(page, 'Find');
    assert.equal(requests.filter((url) => url.includes('/locales/')).length, 1);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('are one file each, of at most 20 kB, with checksums, and named by what is in them', () => {
    const { integrity } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const files = readdirSync(languagesDirectory);
    assert.equal(files.length, targetLanguages.length + 1);
    for (const file of files) {
      assert.match(file, /-\w{8}\.js$/u);
      assert.ok(integrity[`locales/${file}`]?.startsWith('sha384-'), file);
      const code = readFileSync(`${languagesDirectory}/${file}`);
      assert.doesNotMatch(code.toString(), /\bimport\b/u);
      assert.ok(gzipSync(code, { level: 9 }).length < 20_000, `${file}: ${String(gzipSync(code).length)}`);
    }
  });
});
