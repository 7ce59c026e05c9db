import type { Browser } from 'puppeteer-core';
import { type Conditions, normal, withPage } from '../harness/browser.ts';
import type { Runner } from '../harness/field.ts';
import type { Counts } from '../harness/serve.ts';
import { type Work, workOf } from '../harness/work.ts';

/** What one start cost. */
export interface Start {
  /** In ms since the page was asked for. */
  readonly painted: number;
  /** What was asked for until then. */
  readonly sent: Counts;
  /** In the document and in shadow roots. */
  readonly elements: number;
  /** In ms. */
  readonly blocked: number;
  readonly work: Work;
}

/** In ms, after the first rows: what a page does then still stands in the way of whoever wants to click. */
export const after = 500;

/** From the address of a page to its first rows, with nothing cached. */
export function start(
  { contender, served }: Runner,
  browser: Browser,
  conditions: Conditions = normal,
): Promise<Start> {
  const { row, rows = 25 } = contender;
  served.take();
  return withPage(
    browser,
    conditions,
    async (subject) => {
      const { page } = subject;
      await page.goto(served.url, { waitUntil: 'domcontentloaded' });
      const painted = (await page.evaluate(() => sight.first)) ?? NaN;
      const sent = served.take((await page.evaluate(() => performance.timeOrigin)) + painted);
      const elements = await page.evaluate(() => sight.elements());
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), after);
      const blocked = await page.evaluate(() => sight.long.reduce((sum, { excess }) => sum + excess, 0));
      return { painted, sent, elements, blocked, work: await workOf(subject) };
    },
    { row, rows },
  );
}
