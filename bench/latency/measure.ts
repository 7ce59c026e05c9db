import type { Browser } from 'puppeteer-core';
import { type Conditions, type Subject, normal, slowed, withPage } from '../harness/browser.ts';
import { type Runner, gather } from '../harness/field.ts';
import { type Results, inRounds } from '../harness/rounds.ts';
import type { Goal, MeasureOptions, Section, Table } from '../harness/section.ts';
import { median, ratioTo, spreadOf } from '../harness/stats.ts';
import { spread } from '../harness/table.ts';
import { peopleOf } from '../world/people.ts';
import { type Latency, beginSearch, editLatency, searchLatency } from './gestures.ts';

const method = `
On a page of 25 of 100,000 buyers. The search: from the time of a real key, the fourth in the box, to the painted rows
that it asked for, with whatever the page waits for further keys; the hand-written page waits 150 ms, and the server
answers at once. The form: from the click on the first row's button to a field that can be typed in. Saving: from the
click to the list that shows what was changed. Where a page has no such thing, or only behind other steps, there is no
figure. Long tasks are those of the page's thread over 50 ms in all this, from the address on, with the longest of any
round: the whole journey where all three have figures, else as much of it as there is.
`.trim();

/** What was measured of one journey through a page. */
interface Journey extends Latency {
  /** How many tasks were longer than 50 ms. */
  readonly long: number;
  /** In ms; absent where none was. */
  readonly longest?: number | undefined;
}

/** How long a user waits for an answer to a key or a click. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const field = await gather('users', options, peopleOf(100_000));
  try {
    const runners = field.runners.filter(({ contender }) => contender.search ?? contender.editing);
    const tables: Table[] = [];
    const goals: Goal[] = [];
    for (const conditions of [normal, slowed]) {
      options.say(`latency, ${conditions.name}`);
      const results = await run(runners, conditions, options);
      tables.push(tableOf(runners, results, conditions));
      if (conditions === normal) goals.push(...goalsOf(results));
    }
    return { title: 'Latency', method, tables, goals };
  } finally {
    await field.close();
  }
}

function run(
  runners: readonly Runner[],
  conditions: Conditions,
  { browser, rounds = 4, say }: MeasureOptions,
): Promise<Results<Journey>> {
  // The server keeps what is saved: every name is another, so that what is waited for is not there already.
  let saved = 0;
  return inRounds({
    subjects: runners,
    rounds,
    warmUp: conditions === normal ? 'first' : 'none',
    nameOf: ({ contender }) => contender.name,
    run: (runner) => use(runner, conditions, browser, `New${conditions.cpu}x${(saved += 1)}`),
    say,
  });
}

/** Searches on a page of its own, and gives the first that is found another first name. */
function use({ contender, served }: Runner, conditions: Conditions, browser: Browser, name: string): Promise<Journey> {
  const { row, rows = 25, search, editing } = contender;
  return withPage(
    browser,
    conditions,
    async (subject) => {
      await subject.page.goto(served.url, { waitUntil: 'domcontentloaded' });
      await subject.page.evaluate(() => sight.first);
      const key = search === undefined ? undefined : await timedSearch(subject, row, search);
      const edited = editing && (await editLatency(subject, row, editing, name));
      return { key, ...edited, ...(await longTasks(subject)) };
    },
    { row, rows },
  );
}

async function timedSearch(subject: Subject, row: string, box: string): Promise<number> {
  await beginSearch(subject, row, box);
  return searchLatency(subject, row);
}

async function longTasks({ page }: Subject): Promise<Pick<Journey, 'long' | 'longest'>> {
  const excesses = await page.evaluate(async () => {
    // They are told of when they are over.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return sight.long.map(({ excess }) => excess);
  });
  return { long: excesses.length, longest: excesses.length === 0 ? undefined : 50 + Math.max(...excesses) };
}

function goalsOf(results: Results<Journey>): Goal[] {
  const worst = (names: readonly string[], key: 'key' | 'long') =>
    Math.max(...names.map((name) => median((results.get(name) ?? []).flatMap((journey) => journey?.[key] ?? []))));
  const list = 'prokura-company-user-list';
  return [
    {
      what: 'key to rows of 100,000, ms',
      measured: worst([list, 'prokura-find-customers'], 'key'),
      reach: 200,
      stretch: 120,
    },
    { what: 'long tasks from the address to what was saved', measured: worst([list], 'long'), reach: 0, stretch: 0 },
  ];
}

function tableOf(runners: readonly Runner[], results: Results<Journey>, conditions: Conditions): Table {
  const floor = runners[0]?.contender.name ?? '';
  const cells = (name: string, figure: keyof Latency) => {
    const of = (each: string) => (results.get(each) ?? []).map((latency) => latency?.[figure]);
    const known = of(name).filter((value) => value !== undefined);
    return known.length === 0
      ? [undefined, undefined]
      : [spread(spreadOf(known)), spread(ratioTo(of(floor), of(name)))];
  };
  const all = (name: string, figure: 'long' | 'longest') =>
    (results.get(name) ?? []).flatMap((journey) => journey?.[figure] ?? []);
  return {
    caption: `Until what was asked for is painted, ${conditions.name}`,
    head: [
      'what',
      'key to rows, ms',
      '× floor',
      'open form, ms',
      '× floor',
      'save to list, ms',
      '× floor',
      'long tasks',
      'longest, ms',
    ],
    rows: runners.map(({ contender: { name, label } }) => [
      label,
      ...cells(name, 'key'),
      ...cells(name, 'form'),
      ...cells(name, 'save'),
      median(all(name, 'long')),
      Math.max(...all(name, 'longest')),
    ]),
  };
}
