import { type Field, type Runner, gather } from '../harness/field.ts';
import { inRounds } from '../harness/rounds.ts';
import type { MeasureOptions, Section, Table } from '../harness/section.ts';
import { peopleOf } from '../world/people.ts';
import { treeGoals } from './goals.ts';
import { type ListDeed, type ListFigures, heldByNothing, measureList, scrolling } from './list.ts';
import { sizesTable, workTables } from './tables.ts';
import { type TreeDeed, type TreeFigures, frames, measureTree } from './tree.ts';

/** In seconds, after which a round of one page is over. */
const limit = 60;
/** It has all nodes in the document, and takes that much longer. */
const whole = { name: 'shoelace-tree', limit: 240 } as const;

const method = `
Each figure of work is what the page's thread worked on a processor slowed 4×, by the clock of the processor, until the
rows were painted and three more frames had passed. Where a contender has no such thing, or does not get done, there is
no figure.

The tree: 10,000 organizations on three levels (16, 24 below each, 25 below each of those), all of them open, in a box
of twenty rows. Every contender has the same data in the page's memory before it begins; ours also as records that a
backend of the kit answers, opened branch by branch before the first figure. It is measured twice: the tree alone, with
what it is drawn from, and the whole manager, whose rows have menus and which has a pane beside the tree. The manager
fetches while it opens, so its first rows are not compared. First rows; opening all of them from closed; opening one of
624 while all others are open; the letter Z, whose only row is number 8,769 (where a contender has no such key, the page
finds the row and has it scroll there); and ${4 * frames.scrolled} frames of scrolling to and fro, by 60, 400 and 2,000
pixels a frame and from end to end. In ${4 * frames.watched} more frames the page is asked after each whether every
place in the box has a row: those in which one had not are blank. Elements are counted through shadow roots, the most at
any time of the scrolling. Heap is of scripts' objects, what is kept at the end above the data; the document's is of
nodes, styles and boxes, which belong to the browser. AG Grid's community has no tree: it is given a list, indented.
Vaadin knows of a branch what has been in sight: it does less where nobody looks. Shoelace has no window, and an element
for each node, so that no frame is blank: it is measured once, and not asked to open all from closed, which was not done
after 180 s.

The list: a page of 25 of 100,000 buyers that a server has, which answers at once. The first page, to 500 ms after its
rows; the next; the names in the other order, from the first page on; the fourth letter of a search, whose rows all begin
with it; and ${scrolling.frames} frames of scrolling the page to and fro by ${scrolling.step} pixels a frame, if it is higher
than the window. AG Grid and Vaadin are asked for a page at a time as well. Elements and heap are with the first page, the
heap above that of an empty page, so with the code; what is kept is how much more it is after all this. The document's is
whole.
`.trim();

/** Scale: a tree of 10,000, and a list of 100,000 by its pages. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const tree = await measureTrees(options);
  return { title: 'Scale', method, tables: [...tree.tables, ...(await listTables(options))], goals: tree.goals };
}

const treeNames: Readonly<Record<TreeDeed, string>> = {
  show: 'first rows',
  expandAll: 'expand all',
  expandOne: 'expand one',
  find: 'find key',
  scroll: 'scroll',
};

async function measureTrees(options: MeasureOptions): Promise<Pick<Section, 'tables' | 'goals'>> {
  const { browser, rounds = 3, say } = options;
  return withField(gather('tree', options), async ({ runners }) => {
    const windowed = await inRounds({
      subjects: runners.filter((runner) => nameOf(runner) !== whole.name),
      rounds,
      warmUp: 'first',
      nameOf,
      run: async (runner) => comparable(runner, await within(limit, measureTree(browser, runner.served.url))),
      say,
    });
    const slow = await inRounds({
      subjects: runners.filter((runner) => nameOf(runner) === whole.name),
      rounds: 1,
      warmUp: 'none',
      nameOf,
      run: ({ served }) => within(whole.limit, measureTree(browser, served.url, true)),
      say,
    });
    const results = new Map([...windowed, ...slow]);
    const sizes = {
      elements: ({ elements }: TreeFigures) => elements,
      'blank frames': ({ blank }: TreeFigures) => blank,
      'heap above the data, KiB': ({ heap }: TreeFigures) => heap / 1024,
      'document, KiB': ({ document }: TreeFigures) => document / 1024,
    };
    return {
      tables: [...workTables('The tree', treeNames, runners, results), sizesTable('The tree', sizes, runners, results)],
      goals: treeGoals(treeNames, runners[0]?.contender.name ?? '', results),
    };
  });
}

/** The manager's first rows are fetched while they are shown. */
const comparable = (runner: Runner, figures: TreeFigures): TreeFigures =>
  nameOf(runner) === 'prokura-manager' ? { ...figures, work: { ...figures.work, show: undefined } } : figures;

const listNames: Readonly<Record<ListDeed, string>> = {
  show: 'first page',
  next: 'next page',
  sort: 'sort',
  search: 'search',
  scroll: 'scroll',
};

async function listTables(options: MeasureOptions): Promise<Table[]> {
  const { browser, rounds = 3, say } = options;
  return withField(gather('users', options, peopleOf(100_000)), async (field) => {
    const runners = field.runners.filter(({ contender }) => contender.paging);
    const empty = await heldByNothing(browser);
    const results = await inRounds({
      subjects: runners,
      rounds,
      warmUp: 'none',
      nameOf,
      run: (runner) => within(limit, measureList(runner, browser, empty)),
      say,
    });
    const sizes = {
      elements: ({ elements }: ListFigures) => elements,
      'heap, KiB': ({ heap }: ListFigures) => heap / 1024,
      'document, KiB': ({ document }: ListFigures) => document / 1024,
      'heap kept, KiB': ({ kept }: ListFigures) => kept / 1024,
    };
    return [...workTables('The list', listNames, runners, results), sizesTable('The list', sizes, runners, results)];
  });
}

const nameOf = ({ contender }: Runner): string => contender.name;

async function withField<Result>(gathered: Promise<Field>, run: (field: Field) => Promise<Result>): Promise<Result> {
  const field = await gathered;
  return run(field).finally(() => field.close());
}

/** A page that blocks is left alone; it ends with the browser. */
async function within<Result>(seconds: number, run: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([run, over]).finally(() => clearTimeout(timer));
}
