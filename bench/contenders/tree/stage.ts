import { type TreeNode, forestOf, sought } from './forest.ts';
import { countElements, rowTextAt } from './sight.ts';
import type { Build } from './tree-page.ts';

/** What the measure asks of a contender's page. */
export interface TreeStage {
  /** Fetches what is to be shown; what the heap holds more from here on is the contender's. */
  load(): Promise<void>;
  /** Goes to where a thing is done from. */
  prepare(act: Act): Promise<void>;
  /** Does it, and waits until its rows have been painted and the page is at rest. */
  run(act: Act): Promise<void>;
  /** Scrolls to and fro at four speeds, so many frames each. The answer: the most elements at any time. */
  scroll(frames: number): Promise<number>;
  /** The same, looking after each frame whether rows are missing. The answer: in how many frames. */
  countBlank(frames: number): Promise<number>;
}

/** `find` is done by a key, which is pressed from outside. */
export type Act = 'show' | 'expandAll' | 'expandOne' | 'find';

declare global {
  interface Window {
    treeStage?: TreeStage;
  }
}

/** In ms. */
const patience = 20_000;
/** In pixels a frame; the last one leaps from end to end. */
const speeds = [60, 400, 2000, 1_000_000];
/** In pixels: where the second row is, if there is one, and steps that miss no row. */
const [secondRow, step] = [48, 16];

/** Makes a contender's page ready for the measure: an empty box, and the data. */
export function offer(build: Build): void {
  const box = document.createElement('div');
  box.id = 'box';
  document.body.append(box);
  const forest = forestOf();
  const page = build(forest);
  const [first, second] = forest;
  const child = first?.children[0];
  if (!first || !second || !child) throw new Error('The forest is empty.');
  const textAt = (height: number): string => rowTextAt(page.scroller, height);
  const isSecond = ({ label }: TreeNode) => until(() => textAt(secondRow).includes(label));
  const prepare = {
    show: () => undefined,
    expandAll: () => page.collapseAll(),
    expandOne: () => page.setOpen(first, false),
    find: () => page.focusFirst(),
  };
  const run = {
    show: () => page.show(box),
    expandAll: () => page.expandAll(),
    expandOne: () => page.setOpen(first, true),
    find: () => undefined,
  };

  window.treeStage = {
    load: () => page.load?.() ?? Promise.resolve(),
    async prepare(act) {
      prepare[act]();
      if (act === 'expandAll' || act === 'expandOne') await isSecond(second);
      await rest();
    },
    async run(act) {
      run[act]();
      if (act === 'find') await until(() => heightsOf(page.scroller).some((at) => textAt(at).includes(sought)));
      else await isSecond(child);
      await rest();
    },
    async scroll(frames) {
      let most = 0;
      await toAndFro(page.scroller, frames, (count) => {
        if (count % 20 === 0) most = Math.max(most, countElements(box));
      });
      return most;
    },
    async countBlank(frames) {
      let blank = 0;
      await toAndFro(page.scroller, frames, async () => {
        await afterTasks();
        if (heightsOf(page.scroller).some((at) => textAt(at) === '')) blank += 1;
      });
      return blank;
    },
  };
}

/** Points down the box, at least one for each row in sight. */
const heightsOf = ({ clientHeight }: Element): number[] =>
  Array.from({ length: Math.floor(clientHeight / step) }, (_, at) => (at + 0.5) * step);

const frame = () => new Promise<number>(requestAnimationFrame);
const afterTasks = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** The end of a frame: what is on the page by now, the reader sees. */
async function painted(): Promise<void> {
  await frame();
  await afterTasks();
}

/** Long enough for what a contender does later. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let frames = 0; frames < 3; frames += 1) await painted();
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await painted();
    if (holds()) return;
  }
  throw new Error('The rows did not come.');
}

async function toAndFro(scroller: Element, frames: number, look: (frame: number) => unknown): Promise<void> {
  scroller.scrollTop = 0;
  await rest();
  for (const speed of speeds) {
    for (let count = 0, turn = 1; count < frames; count += 1) {
      const before = scroller.scrollTop;
      scroller.scrollTop += speed * turn;
      if (scroller.scrollTop - before !== speed * turn) turn = -turn;
      await frame();
      await look(count);
    }
  }
  await rest();
}
