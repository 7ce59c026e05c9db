import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../mocks/server.ts';
import { signedIn } from './signed-in.ts';
import { type Storefront, demoShop, launch } from './storefronts.ts';

/** Each fits about a thousand of them. */
const texts = [
  'petersen',
  'winkler',
  'dietrich',
  'hartwig',
  'engel',
  'ahrens',
  'fuchs',
  'lorenz',
  'seifert',
  'lindner',
];

/** Runs in the page: searches by the quick search, and tells the milliseconds from the last byte to the painted rows. */
async function searchFor(text: string): Promise<{ milliseconds: number; rows: number; requests: number }> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.querySelector('find-customers')?.shadowRoot;
  const box = root?.querySelector<HTMLInputElement>('#criterion-text');
  if (!root || !box) throw new Error('no search box');
  performance.clearResourceTimings();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const patience = performance.now() + 10_000;
  while (!root.querySelector('tr[data-row]') && performance.now() < patience) await frame();
  // The rows are there before this frame is painted; in the next one they have been.
  await frame();
  const painted = performance.now();
  const rows = root.querySelectorAll('tr[data-row]').length;
  const answers = performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('/customers/search'));
  [...root.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Clear')?.click();
  while (root.querySelector('tr[data-row]')) await frame();
  return { milliseconds: painted - (answers.at(-1)?.responseEnd ?? -Infinity), rows, requests: answers.length };
}

describe('the quick search among 100,000 customers over HTTP', () => {
  let browser: Browser;
  let backend: Listening;
  let shop: Storefront;

  before(async () => {
    [browser, backend] = await Promise.all([launch(), startBackend({ world: 'large' })]);
    shop = await demoShop(backend.url);
  });
  after(async () => {
    await browser.close();
    await shop.close();
    await backend.close();
  });

  it(
    'asks once a search, and has its rows on the screen soon after the last byte',
    { timeout: 120_000 },
    async (context) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(`${shop.url.split('#')[0] ?? ''}#/account`);
      await signedIn(page, 'carla.rios');
      await page.evaluate(() => (location.hash = '#/customer-service'));
      await page.waitForSelector('find-customers >>> #criterion-text');
      const times: number[] = [];
      for (const text of texts) {
        const { milliseconds, rows, requests } = await page.evaluate(searchFor, text);
        assert.ok(rows > 0, `${text}: no rows`);
        assert.equal(requests, 1, `${text}: requests`);
        assert.ok(milliseconds > 0 && Number.isFinite(milliseconds), `${text}: ${String(milliseconds)} ms`);
        times.push(milliseconds);
      }
      const sorted = times.map(Math.round).sort((a, b) => a - b);
      // How fast the machine is is no property of the kit: the figures are told, not asserted.
      context.diagnostic(`last byte to painted rows, ms: ${sorted.join(', ')} (at most 100 wanted)`);
    },
  );
});
