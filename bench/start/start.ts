import type { Browser } from 'puppeteer-core';
import { type Conditions, normal, withPage } from '../harness/browser.ts';
import type { Runner } from '../harness/field.ts';
import type { Counts } from '../harness/serve.ts';
import { type Work, workOf } from '../harness/work.ts';

/** What one start cost. */
export interface Start {
  /** When the first row was, in ms since the page was asked for. */
  readonly firstRow: number;
  /** When all of them were. */
  readonly painted: number;
  /** What was asked for until then. */
  readonly sent: Counts;
  /** Style sheets without which the browser paints nothing. */
  readonly blockingStyles: number;
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
      const firstRow = (await page.evaluate(() => sight.firstRow)) ?? NaN;
      const painted = (await page.evaluate(() => sight.first)) ?? NaN;
      const sent = served.take((await page.evaluate(() => performance.timeOrigin)) + painted);
      const blockingStyles = await page.evaluate(countBlockingStyles);
      const elements = await page.evaluate(() => sight.elements());
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), after);
      const blocked = await page.evaluate(() => sight.long.reduce((sum, { excess }) => sum + excess, 0));
      return { firstRow, painted, sent, blockingStyles, elements, blocked, work: await workOf(subject) };
    },
    { row, rows },
  );
}

/** Runs in the page. */
function countBlockingStyles(): number {
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & Blocking)[];
  const blocking = resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  return blocking.filter(({ initiatorType }) => initiatorType !== 'script').length;
}

/** What the types of the DOM do not know yet. */
interface Blocking {
  readonly renderBlockingStatus: 'blocking' | 'non-blocking';
}
