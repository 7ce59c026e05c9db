import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Goal, Section, Table } from './section.ts';
import { figure, markdown } from './table.ts';

/** Under what a run was made. */
export interface Run {
  readonly date: string;
  readonly processor: string;
  readonly memory: string;
  /** Of the minute before the run. */
  readonly load: string;
}

export function conditionsOf(): Run {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
    memory: `${figure(totalmem() / 2 ** 30)} GiB`,
    load: figure(loadavg()[0] ?? NaN),
  };
}

/** `docs/performance.md`. */
export function report(sections: readonly Section[], run: Run & { readonly browser: string }): string {
  return `${[
    '<!-- Written by `npm run bench -- --write`. Do not edit. -->',
    '# Performance',
    opening,
    facts(run),
    '## Where we stand',
    markdown(goalsTable(sections)),
    ...sections.flatMap(({ title, method, tables }) => [`## ${title}`, method, ...tables.map(markdown)]),
    `## Versions`,
    versions(),
  ].join('\n\n')}\n`;
}

const opening = `
The built package in a real Chromium, in one run with what a user would pick instead and with pages written by hand that
show the same. Every contender is measured once a round, each round begins with another, and what is compared is
compared within its round. A figure is the median of the rounds, in parentheses the quartiles; × floor is how many times
the hand-written page's.
`.trim();

/** What we mean to reach beside what was measured. */
export function goalsTable(sections: readonly Section[]): Table {
  const goals = sections.flatMap((section) => section.goals ?? []);
  return {
    head: ['ours', 'measured', 'goal', 'better still', ''],
    rows: goals.map((goal) => [
      goal.what,
      goal.measured,
      `≤ ${figure(goal.reach)}`,
      figure(goal.stretch),
      verdict(goal),
    ]),
  };
}

function verdict({ measured, reach, stretch }: Goal): string {
  if (measured <= stretch) return 'surpassed';
  return measured <= reach ? 'reached' : 'not reached';
}

const facts = ({ date, processor, memory, load, browser }: Run & { readonly browser: string }): string =>
  [
    `- Date: ${date}`,
    `- Machine: ${processor}, ${memory}; load before the run ${load}`,
    `- Browser: ${browser}, without a window`,
    `- Node.js ${process.version}`,
  ].join('\n');

function versions(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
    .concat('.');
}
