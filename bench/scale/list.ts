import type { Browser } from 'puppeteer-core';
import { type Subject, normal, slowDown, slowed, withPage } from '../harness/browser.ts';
import type { Runner } from '../harness/field.ts';
import { type Held, held } from '../harness/memory.ts';
import { workDuring, workOf } from '../harness/work.ts';
import { beginSearch, searchLatency } from '../latency/gestures.ts';
import type { Worked } from './tables.ts';

/** What is done with a list, in this order. */
export type ListDeed = 'show' | 'next' | 'sort' | 'search' | 'scroll';

/** What was measured of one list in one round. */
export interface ListFigures extends Worked<ListDeed> {
  /** With the first page. */
  readonly elements: number;
  /** In bytes, with the first page, above what an empty page holds. */
  readonly heap: number;
  /** In bytes, of nodes, styles and boxes. */
  readonly document: number;
  /** In bytes, how much more the heap is after all that was done. */
  readonly kept: number;
}

/** Of scrolling, by this many pixels each. */
export const scrolling = { frames: 80, step: 60 };

/** In bytes, what a page holds that has nothing. */
export const heldByNothing = (browser: Browser): Promise<Held> => withPage(browser, normal, held);

/** One round of one list, on a page of its own. */
export function measureList({ contender, served }: Runner, browser: Browser, empty: Held): Promise<ListFigures> {
  const { row, rows = 25, search, paging } = contender;
  return withPage(
    browser,
    slowed,
    async (subject) => {
      const { page } = subject;
      await page.goto(served.url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => sight.first);
      await page.evaluate(atRest, 500);
      const { total: show } = await workOf(subject);
      const elements = await page.evaluate(() => sight.elements());
      const { heap, document } = await calmly(subject, () => held(subject));
      const pressed = async (button: string | undefined) =>
        button === undefined ? undefined : workOnPress(subject, { button, row, rows });
      const next = await pressed(paging?.next);
      const sort = await pressed(paging?.sort);
      const found = search === undefined ? undefined : await workOnSearch(subject, row, search);
      const scroll = (await page.evaluate(canScroll))
        ? await workDuring(subject, () => page.evaluate(toAndFro, scrolling))
        : undefined;
      const after = await calmly(subject, () => held(subject));
      const work = { show, next, sort, search: found, scroll };
      return { work, elements, heap: heap - empty.heap, document, kept: after.heap - heap };
    },
    { row, rows },
  );
}

/** On a processor that is not slowed meanwhile. */
async function calmly<Result>(subject: Subject, run: () => Promise<Result>): Promise<Result> {
  await slowDown(subject, normal);
  const result = await run();
  await slowDown(subject, slowed);
  return result;
}

const workOnPress = (subject: Subject, options: Pressed): Promise<number> =>
  workDuring(subject, async () => {
    await subject.page.evaluate(press, options);
    await subject.page.evaluate(atRest, 100);
  });

async function workOnSearch(subject: Subject, row: string, box: string): Promise<number> {
  await beginSearch(subject, row, box);
  return workDuring(subject, async () => {
    await searchLatency(subject, row);
    await subject.page.evaluate(atRest, 100);
  });
}

/** Runs in the page: long enough for what it does later. */
async function atRest(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let frames = 0; frames < 3; frames += 1) await sight.painted(() => true);
}

interface Pressed {
  readonly button: string;
  readonly row: string;
  readonly rows: number;
}

/** Runs in the page: presses what leads to other rows, as many as there were, and waits for them. */
async function press(options: Pressed): Promise<void> {
  const [first = ''] = sight.texts(options.row);
  const button = sight.all(options.button)[0];
  if (!(button instanceof HTMLElement)) throw new Error(`there is no ${options.button}`);
  button.click();
  await sight.painted(() => {
    const texts = sight.texts(options.row);
    return texts.length >= options.rows && !texts.includes(first);
  }, 20_000);
}

/** Runs in the page. */
function canScroll(): boolean {
  const { scrollHeight = 0, clientHeight = 0 } = document.scrollingElement ?? {};
  return scrollHeight > clientHeight;
}

/** Runs in the page. */
async function toAndFro({ frames, step }: typeof scrolling): Promise<void> {
  for (let count = 0, turn = 1; count < frames; count += 1) {
    const before = scrollY;
    scrollBy({ top: step * turn, behavior: 'instant' });
    if (scrollY - before !== step * turn) turn = -turn;
    await sight.painted(() => true);
  }
}
