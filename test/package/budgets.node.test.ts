import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { contender as companyUserList } from '../../bench/contenders/prokura-company-user-list/contender.ts';
import { contender as findCustomers } from '../../bench/contenders/prokura-find-customers/contender.ts';
import { contender as orgBuyerManager } from '../../bench/contenders/prokura-org-buyer-manager/contender.ts';
import { openBrowser } from '../../bench/harness/browser.ts';
import { buildPage } from '../../bench/harness/build.ts';
import type { Contender } from '../../bench/harness/contender.ts';
import { serve } from '../../bench/harness/serve.ts';
import { type Start, start } from '../../bench/start/start.ts';
import { peopleOf } from '../../bench/world/people.ts';

interface Budget {
  readonly scripts: number;
  /** Calls of the API. */
  readonly calls: number;
  /** In the document and in shadow roots. */
  readonly elements: number;
}

/**
 * What a page from the script tag may take until its first rows are painted: about what it does, so that it can only
 * fall. The goal is one script for each. Who is signed in is asked ahead of the script: were that answer not taken up, there
 * would be one call too many.
 */
const budgets: readonly (readonly [Contender, Budget])[] = [
  [companyUserList, { scripts: 1, calls: 3, elements: 1000 }],
  [findCustomers, { scripts: 1, calls: 2, elements: 400 }],
  [orgBuyerManager, { scripts: 1, calls: 6, elements: 1200 }],
];

describe('a page from the script tag, until its first rows', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [contender, budget] of budgets) {
    it(`${contender.label} stays within its budget`, async () => {
      const { sent, elements } = await startOf(contender, browser);
      const { script, style, font, document, api } = sent;
      assert.ok(script.requests <= budget.scripts, `${script.requests} scripts`);
      assert.ok(api.requests <= budget.calls, `${api.requests} calls of the API`);
      assert.ok(elements <= budget.elements, `${elements} elements`);
      assert.deepEqual([document.requests, style.requests, font.requests], [1, 0, 0], 'documents, style sheets, fonts');
    });
  }
});

async function startOf(contender: Contender, browser: Browser): Promise<Start> {
  const served = await serve({ directory: await buildPage(contender), api: contender.api(peopleOf(1000)) });
  try {
    return await start({ contender, served }, browser);
  } finally {
    await served.close();
  }
}
