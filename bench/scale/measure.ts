import { type Runner, gather } from '../harness/field.ts';
import { type Results, inRounds } from '../harness/rounds.ts';
import type { Cell, MeasureOptions, Section, Table } from '../harness/section.ts';
import { median, ratioTo, spreadOf } from '../harness/stats.ts';
import { kibibytes, spread } from '../harness/table.ts';
import { type Deed, type TreeFigures, deeds, frames, measureTree } from './tree.ts';

/** In seconds, after which a round of one tree is over. */
const limit = 60;

const method = `
A tree of 10,000 organizations on three levels (16, 24 below each, 25 below each of those), all of them open, in a box of
twenty rows on a processor slowed 4×. Every contender has the same data in the page's memory before it begins; ours also
as records that a backend of the kit answers, opened branch by branch before the first figure. It is measured twice: the
tree alone, with what it is drawn from, and the whole manager, whose rows have menus and which has a pane beside the tree.
The manager fetches while it opens, so its first rows are not compared.

Each figure is what the page's thread worked, by the clock of the processor, until the rows were painted and three more
frames had passed: first rows; opening all of them from closed; opening one of 624 while all others are open; the letter
Z, whose only row is number 8,769 (where a contender has no such key, the page finds the row and has it scroll there); and
${4 * frames.scrolled} frames of scrolling to and fro, by 60, 400 and 2,000 pixels a frame and from end to end. In
${4 * frames.watched} more frames the page is asked after each whether every place in the box has a row: those in which
one had not are blank. Elements are counted through shadow roots, the most at any time of the scrolling. Heap is what is
kept at the end above the data. AG Grid's community has no tree: it is given a list, indented. Vaadin knows of a branch
what has been in sight: it does less where nobody looks. Shoelace has no window, and is left out when a round takes more than
${limit} s.
`.trim();

/** Scale: trees of 10,000. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const { browser, rounds = 3, say } = options;
  const field = await gather('tree', options);
  try {
    const results = await inRounds({
      subjects: field.runners,
      rounds,
      nameOf: ({ contender }) => contender.name,
      run: ({ served }) => within(limit, measureTree(browser, served.url)),
      say,
    });
    return {
      title: 'Scale',
      method,
      tables: [
        workTable(field.runners, results),
        ratioTable(field.runners, results),
        sizesTable(field.runners, results),
      ],
    };
  } finally {
    await field.close();
  }
}

/** A page that blocks is left alone; it ends with the browser. */
async function within<Result>(seconds: number, run: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([run, over]).finally(() => clearTimeout(timer));
}

const names: Readonly<Record<Deed, string>> = {
  show: 'first rows',
  expandAll: 'expand all',
  expandOne: 'expand one',
  find: 'find key',
  scroll: 'scroll',
};
const head = ['what', ...deeds.map((deed) => names[deed])];

const ofDeed = (results: Results<TreeFigures>, name: string, deed: Deed) =>
  (results.get(name) ?? []).map((figures) => figures?.work[deed]);

/** The manager's first rows are fetched while they are shown. */
const isCompared = (name: string, deed: Deed): boolean => name !== 'prokura-manager' || deed !== 'show';

function workTable(runners: readonly Runner[], results: Results<TreeFigures>): Table {
  const rows = runners.map(({ contender: { name, label } }): Cell[] => [
    label,
    ...deeds.map((deed) => {
      const values = ofDeed(results, name, deed).filter((value) => value !== undefined);
      return isCompared(name, deed) && values.length > 0 ? spread(spreadOf(values)) : undefined;
    }),
  ]);
  return { caption: 'Work at /4, ms', head, rows };
}

function ratioTable(runners: readonly Runner[], results: Results<TreeFigures>): Table {
  const floor = runners[0]?.contender.name ?? '';
  const rows = runners.map(({ contender: { name, label } }): Cell[] => [
    label,
    ...deeds.map((deed) => {
      const ratio = ratioTo(ofDeed(results, floor, deed), ofDeed(results, name, deed));
      return isCompared(name, deed) && ratio.count > 0 ? spread(ratio) : undefined;
    }),
  ]);
  return { caption: 'The same, × floor', head, rows };
}

function sizesTable(runners: readonly Runner[], results: Results<TreeFigures>): Table {
  const rows = runners.map(({ contender: { name, label } }): Cell[] => {
    const all = (results.get(name) ?? []).filter((figures) => figures !== undefined);
    if (all.length === 0) return [label, undefined, undefined, undefined];
    const of = (figure: (figures: TreeFigures) => number): number => median(all.map(figure));
    return [label, of(({ elements }) => elements), of(({ blank }) => blank), kibibytes(of(({ heap }) => heap))];
  });
  return { caption: 'What they hold', head: ['what', 'elements', 'blank frames', 'heap above the data, KiB'], rows };
}
