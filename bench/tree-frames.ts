import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { ElementHandle } from 'puppeteer-core';
import { listen } from '../mocks/server.ts';
import { signedIn } from '../test/journeys/signed-in.ts';
import { demoShop, launch } from '../test/journeys/storefronts.ts';
import { traced } from './harness/trace.ts';

/**
 * How smoothly the organizations' tree scrolls: the large world over HTTP, opened until it has so many rows, and then
 * scrolled slowly, fast and in leaps. Frames that are late are counted, and what the browser did in them is traced.
 *
 *     node bench/tree-frames.ts [--rows 500,2000,10000] [--patience 240]
 *
 * Figures mean something on a machine that does nothing else: the load is told beside them.
 * Compare like with like: what a page has scrolled before makes later figures worse, whatever the number of rows.
 */

const { values } = parseArgs({
  options: {
    /** At how many rows it is measured, ascending. */
    rows: { type: 'string', default: '500,2000,10000' },
    /** In seconds, how long opening may take for each of these. */
    patience: { type: 'string', default: '240' },
  },
});

/** In ms. A frame that takes longer is seen. */
const late = 50;
const kinds = ['FireAnimationFrame', 'EventDispatch', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Commit'];

interface Grown {
  readonly rows: number;
  /** There is nothing more to open. */
  readonly isWhole: boolean;
}

interface Scrolled {
  readonly frames: number;
  /** In ms. */
  readonly worst: number;
  readonly late: number;
  /** The most elements at any time. */
  readonly elements: number;
}

/** From where the tree stands, opens branches and asks for their next pages: until it has so many rows, or for a while. */
const growOn = (manager: ElementHandle, wanted: number): Promise<Grown> =>
  manager.evaluate(
    async (element, rowCount, most) => {
      const root = element.shadowRoot;
      const scroller = root?.querySelector('.tree-scroll');
      if (!root || !scroller) throw new Error('there is no tree');
      const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const rowHeight = root.querySelector('[data-row]')?.getBoundingClientRect().height ?? 1;
      const rows = () => Math.round(scroller.scrollHeight / rowHeight);
      const closed = '.tree-row.more:not([aria-busy]), [aria-expanded=false] > .tree-toggle';
      const end = performance.now() + most;
      let isWhole = false;
      let opened = 1;
      while (rows() < rowCount && performance.now() < end && !isWhole) {
        const buttons = [...root.querySelectorAll<HTMLElement>(closed)];
        for (const button of buttons) button.click();
        opened += buttons.length;
        await rest(20);
        if (buttons.length > 0 || root.querySelector('.tree-row.more')) continue;
        const before = scroller.scrollTop;
        scroller.scrollTop += scroller.clientHeight * 1.5;
        await rest(20);
        if (before !== scroller.scrollTop) continue;
        isWhole = opened === 0;
        opened = 0;
        scroller.scrollTop = 0;
        await rest(50);
      }
      return { rows: rows(), isWhole };
    },
    wanted,
    30_000,
  );

/** Opens the tree until it has so many rows, or all that there are. */
async function grow(manager: ElementHandle, wanted: number, seconds: number): Promise<Grown> {
  const end = performance.now() + seconds * 1000;
  let grown = await growOn(manager, wanted);
  while (grown.rows < wanted && !grown.isWhole && performance.now() < end) grown = await growOn(manager, wanted);
  return grown;
}

/**
 * By 60, 400 and 2,000 pixels a frame, back at each end so that every frame has as much to do whatever the size, then
 * from one end to the other.
 */
const scroll = (manager: ElementHandle, limit: number): Promise<Scrolled> =>
  manager.evaluate(async (element, lateFrom) => {
    const root = element.shadowRoot;
    const scroller = root?.querySelector('.tree-scroll');
    if (!root || !scroller) throw new Error('there is no tree');
    const frame = () => new Promise<number>(requestAnimationFrame);
    scroller.scrollTop = 0;
    for (let rest = 0; rest < 10; rest += 1) await frame();
    const durations: number[] = [];
    let elements = 0;
    let last = await frame();
    for (const speed of [60, 400, 2000, 1_000_000]) {
      for (let count = 0, turn = 1; count < 120; count += 1) {
        const before = scroller.scrollTop;
        scroller.scrollTop += speed * turn;
        if (scroller.scrollTop - before !== speed * turn) turn = -turn;
        const now = await frame();
        durations.push(now - last);
        last = now;
        if (count % 20 === 0) elements = Math.max(elements, root.querySelectorAll('*').length);
      }
    }
    const worst = Math.round(Math.max(...durations));
    return { frames: durations.length, worst, late: durations.filter((each) => each > lateFrom).length, elements };
  }, limit);

const [browser, backend] = await Promise.all([launch(), listen({ world: 'large' })]);
const shop = await demoShop(backend.url);
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${shop.url.split('#')[0] ?? ''}#/account`);
  await signedIn(page, 'sam.haddad');
  await page.evaluate(() => (location.hash = '#/account/organizations'));
  await page.waitForSelector('org-buyer-manager >>> [role=treeitem]');
  const manager = await page.$('>>> org-buyer-manager');
  if (!manager) throw new Error('there is no manager');
  for (const wanted of values.rows.split(',').map(Number)) {
    const grown = await grow(manager, wanted, Number(values.patience));
    const { result, spent, restyled } = await traced(page, () => scroll(manager, late));
    const each = (ms: number): number => Math.round((ms / result.frames) * 100) / 100;
    console.log({
      rows: grown.rows,
      'elements at most': result.elements,
      frames: result.frames,
      [`frames over ${late} ms`]: result.late,
      'worst frame, ms': result.worst,
      'ms of work a frame': Object.fromEntries(kinds.map((kind) => [kind, each(spent.get(kind) ?? 0)])),
      'restyled a frame': Math.round(restyled / result.frames),
      load: loadavg()[0],
    });
  }
} finally {
  await browser.close();
  await shop.close();
  await backend.close();
}
