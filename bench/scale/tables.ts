import type { Runner } from '../harness/field.ts';
import type { Results } from '../harness/rounds.ts';
import type { Cell, Table } from '../harness/section.ts';
import { median, ratioTo, spreadOf } from '../harness/stats.ts';
import { spread } from '../harness/table.ts';

/** What each deed costs, in ms of work on a slowed processor; `undefined` for those that were not done. */
export interface Worked<Deed extends string> {
  readonly work: Readonly<Record<Deed, number | undefined>>;
}

/** The work on each deed, and how many times the floor's that is. */
export function workTables<Deed extends string>(
  what: string,
  deeds: Readonly<Record<Deed, string>>,
  runners: readonly Runner[],
  results: Results<Worked<Deed>>,
): Table[] {
  const keys = Object.keys(deeds) as Deed[];
  const head = ['what', ...keys.map((deed) => deeds[deed])];
  const floor = runners[0]?.contender.name ?? '';
  const of = (name: string, deed: Deed) => (results.get(name) ?? []).map((figures) => figures?.work[deed]);
  const rowsOf = (cell: (name: string, deed: Deed) => Cell) =>
    runners.map(({ contender: { name, label } }): Cell[] => [label, ...keys.map((deed) => cell(name, deed))]);
  const work = (name: string, deed: Deed): Cell => {
    const known = of(name, deed).filter((value) => value !== undefined);
    return known.length === 0 ? undefined : spread(spreadOf(known));
  };
  const toFloor = (name: string, deed: Deed): Cell => {
    const ratio = ratioTo(of(floor, deed), of(name, deed));
    return ratio.count === 0 ? undefined : spread(ratio);
  };
  return [
    { caption: `${what}: work at /4, ms`, head, rows: rowsOf(work) },
    { caption: `${what}: the same, × floor`, head, rows: rowsOf(toFloor) },
  ];
}

/** What a page holds, by the names of the columns. */
export function sizesTable<Figures>(
  what: string,
  columns: Readonly<Record<string, (figures: Figures) => number>>,
  runners: readonly Runner[],
  results: Results<Figures>,
): Table {
  const rows = runners.map(({ contender: { name, label } }): Cell[] => {
    const all = (results.get(name) ?? []).filter((figures) => figures !== undefined);
    return [label, ...Object.values(columns).map((figure) => median(all.map(figure)))];
  });
  return { caption: `${what}: what it holds`, head: ['what', ...Object.keys(columns)], rows };
}
