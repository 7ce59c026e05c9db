import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listen as startBackend } from '../../mocks/server.ts';
import { Keyboard } from './keyboard.ts';
import { representativeActs } from './representative.ts';
import { type Storefront, demoShop, launch, listen, plainPage } from './storefronts.ts';

const storefronts: readonly [name: string, open: (backend: string) => Promise<Storefront>][] = [
  ['the demo shop, its data in a service worker', () => demoShop()],
  ['the demo shop, over HTTP', demoShop],
  ['a page without any build step, over HTTP', plainPage],
];

describe('a representative acts for a Buyer Administrator, by keyboard alone', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [name, open] of storefronts) {
    it(`in ${name}`, { timeout: 180_000 }, async (context) => {
      const backend = await startBackend();
      const storefront = await open(backend.url);
      context.after(async () => {
        await storefront.close();
        await backend.close();
      });
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const { troubles, requests } = listen(page);
      await page.goto(storefront.url, { waitUntil: 'load' });
      await representativeActs(storefront, await Keyboard.at(page));
      assert.deepEqual(troubles, []);
      assert.deepEqual(
        requests.filter((url) => !/^(data:|blob:|http:\/\/127\.0\.0\.1:)/u.test(url)),
        [],
      );
    });
  }
});
