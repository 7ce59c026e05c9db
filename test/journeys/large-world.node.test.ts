import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPResponse } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../mocks/server.ts';
import { signedIn } from './signed-in.ts';
import { type Storefront, demoShop, launch } from './storefronts.ts';

const mostBytes = 100_000;
const largestPage = 50;

/** 10,000 organizations and 100,000 buyers must weigh no more than what is seen of them. */
describe('the large world over HTTP', () => {
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

  for (const loginId of ['bruno.almeida@nordwind.example', 'sam.haddad']) {
    it(
      `opens for ${loginId} with less than 100 KB and no request above one page`,
      { timeout: 60_000 },
      async (context) => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.goto(`${shop.url.split('#')[0] ?? ''}#/account`);
        await signedIn(page, loginId);
        const answers: HTTPResponse[] = [];
        page.on('response', (response) => {
          if (response.url().startsWith(backend.url) && response.request().method() !== 'OPTIONS')
            answers.push(response);
        });
        await page.evaluate(() => (location.hash = '#/account/organizations'));
        await page.waitForSelector('org-buyer-manager >>> [role=treeitem]');
        await settled(answers);
        // An answer that nobody waited for any more has no body.
        const sizes = await Promise.all(
          answers.map((answer) =>
            answer.buffer().then(
              ({ byteLength }) => byteLength,
              () => 0,
            ),
          ),
        );
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        context.diagnostic(`${answers.length} requests, ${bytes} bytes`);
        assert.ok(answers.length > 0);
        assert.ok(bytes < mostBytes, `${bytes} bytes`);
        for (const answer of answers) {
          const asked = JSON.parse((await answer.request().fetchPostData()) ?? '{}') as { page?: { size: number } };
          assert.ok((asked.page?.size ?? 0) <= largestPage, `${answer.url()} asks for ${asked.page?.size ?? 0}`);
        }
      },
    );
  }
});

/** Waits until no further answer has come for a while. The development server has traffic of its own, which never rests. */
async function settled(answers: readonly unknown[]): Promise<void> {
  for (let seen = -1; seen !== answers.length;) {
    seen = answers.length;
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
}
