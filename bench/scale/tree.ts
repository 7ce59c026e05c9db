import type { Browser } from 'puppeteer-core';
import { soughtBy } from '../contenders/tree/forest.ts';
import type { Act } from '../contenders/tree/stage.ts';
import { type Subject, normal, slowDown, slowed, withPage } from '../harness/browser.ts';
import { held } from '../harness/memory.ts';
import { workDuring } from '../harness/work.ts';
import type { Worked } from './tables.ts';

/** What is done with a tree, in this order. */
export type TreeDeed = 'show' | 'expandAll' | 'expandOne' | 'find' | 'scroll';

/** What was measured of one tree in one round. */
export interface TreeFigures extends Worked<TreeDeed> {
  /** The most at any time of the scrolling. */
  readonly elements: number;
  /** In bytes, at the end, above what was held with the data alone. */
  readonly heap: number;
  readonly document: number;
  /** In how many frames of the scrolling rows were missing. */
  readonly blank: number;
}

/** At each of four speeds. */
export const frames = { scrolled: 40, watched: 20 };

/** One round of one tree, on a page of its own; `whole` for one that has all nodes in the document, which takes long. */
export const measureTree = (browser: Browser, url: string, whole = false): Promise<TreeFigures> =>
  withPage(browser, normal, async (subject) => {
    const { page } = subject;
    await page.goto(url);
    await page.waitForFunction(() => window.treeStage !== undefined);
    const before = await held(subject);
    await page.evaluate(() => window.treeStage?.load());
    await slowDown(subject, slowed);
    const show = await workOn(subject, 'show');
    const expandAll = whole ? undefined : await workOn(subject, 'expandAll');
    const expandOne = await workOn(subject, 'expandOne');
    const find = await workOn(subject, 'find');
    let elements = 0;
    const scroll = await workDuring(subject, async () => {
      elements = await page.evaluate((count) => window.treeStage?.scroll(count) ?? NaN, frames.scrolled);
    });
    const blank = whole
      ? 0
      : await page.evaluate((count) => window.treeStage?.countBlank(count) ?? NaN, frames.watched);
    await slowDown(subject, normal);
    const { heap, document } = await held(subject);
    return {
      work: { show, expandAll, expandOne, find, scroll },
      elements,
      blank,
      heap: heap - before.heap,
      document: document - before.document,
    };
  });

async function workOn(subject: Subject, act: Act): Promise<number> {
  const { page } = subject;
  await page.evaluate((name) => window.treeStage?.prepare(name), act);
  return workDuring(subject, async () => {
    const done = page.evaluate((name) => window.treeStage?.run(name), act);
    if (act === 'find') await page.keyboard.press(soughtBy);
    await done;
  });
}
