import type { Browser } from 'puppeteer-core';
import { type Conditions, normal, slowPhone, slowed, withPage } from '../harness/browser.ts';
import { type Field, type Runner, gather } from '../harness/field.ts';
import { type Results, inRounds } from '../harness/rounds.ts';
import type { MeasureOptions, Section, Table } from '../harness/section.ts';
import { workOf } from '../harness/work.ts';
import { type Start, sizesTable, timesTable } from './tables.ts';

/** In ms, after the first rows: what a page does then still stands in the way of whoever wants to click. */
const after = 500;

const method = `
From the address to 25 buyers of a set of 1,000, each time with an empty cache, a new browser context and a server on the
same machine. Files are sent with brotli at its best, answers of the server at its quickest. A row counts when its text
has been painted: frames are looked at one by one, so times are in steps of a frame. Work is what the page's thread did
until ${after} ms after the first rows, by the clock of the processor; blocking time is by how much tasks until then were
longer than 50 ms. Bytes and requests are those before the first rows, without what the page's own API answered.
`.trim();

/** Cost to start: from a link to the first buyers, with nothing cached. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const field = await gather('users', options);
  try {
    const tables: Table[] = [];
    for (const conditions of [normal, slowed, slowPhone]) {
      options.say(`start, ${conditions.name}`);
      const results = await startAll(field, conditions, options);
      if (conditions === normal) tables.push(sizesTable(field.runners, results));
      tables.push(timesTable(field.runners, results, conditions));
    }
    return { title: 'Cost to start', method, tables };
  } finally {
    await field.close();
  }
}

const startAll = (
  { runners }: Field,
  conditions: Conditions,
  { browser, rounds = 9, say }: MeasureOptions,
): Promise<Results<Start>> =>
  inRounds({
    subjects: runners,
    rounds,
    nameOf: ({ contender }) => contender.name,
    run: (runner) => start(runner, conditions, browser),
    say,
  });

function start({ contender, served }: Runner, conditions: Conditions, browser: Browser): Promise<Start> {
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
