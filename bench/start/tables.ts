import type { Conditions } from '../harness/browser.ts';
import type { Runner } from '../harness/field.ts';
import type { Results } from '../harness/rounds.ts';
import type { Cell, Table } from '../harness/section.ts';
import { median, ratioTo, spreadOf } from '../harness/stats.ts';
import { kibibytes, spread } from '../harness/table.ts';
import type { Start } from './start.ts';

/** What does not depend on the machine: as of the last start of each. */
export function sizesTable(runners: readonly Runner[], results: Results<Start>): Table {
  const head = [
    'what',
    'brotli, KiB',
    'gzip, KiB',
    'scripts',
    'style sheets',
    'of them blocking',
    'fonts',
    'API calls',
    'elements',
  ];
  const rows = runners.map(({ contender: { name, label } }): Cell[] => {
    const last = (results.get(name) ?? []).findLast((each) => each !== undefined);
    if (!last) return [label, ...Array<undefined>(head.length - 1)];
    const { api, script, style, font } = last.sent;
    return [
      label,
      kibibytes(filesOf(last, 'brotli')),
      kibibytes(filesOf(last, 'gzip')),
      script.requests,
      style.requests,
      last.blockingStyles,
      font.requests,
      api.requests,
      last.elements,
    ];
  });
  return { caption: 'What is fetched, and what then stands in the document', head, rows };
}

/** The bytes of all files, without what the API answered. */
export function filesOf({ sent }: Start, encoding: 'gzip' | 'brotli'): number {
  const files = [sent.document, sent.script, sent.style, sent.font, sent.image];
  return files.reduce((total, each) => total + each[encoding], 0);
}

export function timesTable(runners: readonly Runner[], results: Results<Start>, conditions: Conditions): Table {
  const ofAll = (name: string, figure: (start: Start) => number) =>
    (results.get(name) ?? []).map((start) => start && figure(start));
  const measured = (name: string, figure: (start: Start) => number) =>
    ofAll(name, figure).filter((value) => value !== undefined);
  const floor = runners[0]?.contender.name ?? '';
  const toFloor = (name: string, figure: (start: Start) => number) =>
    spread(ratioTo(ofAll(floor, figure), ofAll(name, figure)));
  return {
    caption: `Until the first rows, ${conditions.name}`,
    head: ['what', 'first row, ms', 'rows, ms', '× floor', 'work, ms', '× floor', 'script, ms', 'blocking, ms'],
    rows: runners.map(({ contender: { name, label } }) => [
      label,
      median(measured(name, ({ firstRow }) => firstRow)),
      spread(spreadOf(measured(name, painted))),
      toFloor(name, painted),
      spread(spreadOf(measured(name, total))),
      toFloor(name, total),
      median(measured(name, ({ work }) => work.script)),
      median(measured(name, ({ blocked }) => blocked)),
    ]),
  };
}

const painted = (start: Start): number => start.painted;
const total = ({ work }: Start): number => work.total;
