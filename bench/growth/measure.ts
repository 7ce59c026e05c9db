import { normal, withPage } from '../harness/browser.ts';
import { buildPage } from '../harness/build.ts';
import { contendersOf } from '../harness/contender.ts';
import { held } from '../harness/memory.ts';
import { type Results, inRounds } from '../harness/rounds.ts';
import type { Cell, Goal, MeasureOptions, Section, Table } from '../harness/section.ts';
import { type Served, serve } from '../harness/serve.ts';
import { median, ratioTo } from '../harness/stats.ts';
import { figure, kibibytes } from '../harness/table.ts';
import { workOf } from '../harness/work.ts';
import { contractApi } from '../world/contract.ts';
import { peopleOf } from '../world/people.ts';

const method = `
Our own elements over ever larger sets, of which they are shown a page: bytes that the API answered, time and work until
the first rows, and what the page holds on to then after garbage was collected. What is in parentheses after the median
is how many times as much it is as with 1,000, within the same round.
`.trim();

const sizes = [100, 1000, 10_000, 100_000];
const base = 1000;

interface Growing {
  /** As tables name what grows. */
  readonly what: 'organizations' | 'buyers';
  /** The contender whose page is looked at. */
  readonly page: string;
}

const growings: readonly Growing[] = [
  { what: 'organizations', page: 'prokura-org-buyer-manager' },
  { what: 'buyers', page: 'prokura-company-user-list' },
];

/** What one look at a set cost. */
interface Look {
  /** In ms. */
  readonly painted: number;
  readonly work: number;
  /** Of the API, with brotli. */
  readonly bytes: number;
  /** In bytes. */
  readonly heap: number;
  readonly nodes: number;
}

/** Whether what is shown of a set costs the more the larger the set is. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const tables: Table[] = [];
  const goals: Goal[] = [];
  for (const growing of growings) {
    options.say(`growth, ${growing.what}`);
    const results = await grow(growing, options);
    tables.push(tableOf(growing, results));
    goals.push(...goalsOf(growing, results));
  }
  return { title: 'How cost grows', method, tables, goals };
}

async function grow({ what, page }: Growing, { browser, rounds = 4, say }: MeasureOptions): Promise<Results<Look>> {
  const contender = (await contendersOf('users')).find(({ name }) => name === page);
  if (!contender) throw new Error(`there is no contender ${page}`);
  const directory = await buildPage(contender);
  const subjects = await Promise.all(
    sizes.map(async (size) => {
      const people = peopleOf(what === 'buyers' ? size : base);
      const organizations = what === 'organizations' ? size : undefined;
      const api = contractApi(people, { roles: ['company-admin'], organizations });
      return { size, served: await serve({ directory, api }) };
    }),
  );
  const watch = { row: contender.row, rows: contender.rows ?? 25 };
  const look = (served: Served): Promise<Look> => {
    served.take();
    return withPage(
      browser,
      normal,
      async (subject) => {
        await subject.page.goto(served.url, { waitUntil: 'domcontentloaded' });
        const painted = (await subject.page.evaluate(() => sight.first)) ?? NaN;
        await subject.page.waitForNetworkIdle();
        const { total: work } = await workOf(subject);
        const { heap, nodes } = await held(subject);
        return { painted, work, heap, nodes, bytes: served.take().api.brotli };
      },
      watch,
    );
  };
  try {
    return await inRounds({
      subjects,
      rounds,
      nameOf: ({ size }) => String(size),
      run: ({ served }) => look(served),
      say,
    });
  } finally {
    await Promise.all(subjects.map(({ served }) => served.close()));
  }
}

const ofAll = (results: Results<Look>, size: number, key: keyof Look) =>
  (results.get(String(size)) ?? []).map((look) => look?.[key]);

function goalsOf({ what }: Growing, results: Results<Look>): Goal[] {
  const growth = (key: keyof Look) => ratioTo(ofAll(results, base, key), ofAll(results, 100_000, key)).median;
  return (['bytes', 'painted', 'heap'] as const).map((key) => ({
    what: `${names[key]}, 100,000 ${what} × 1,000`,
    measured: growth(key),
    reach: 1.2,
    stretch: 1.05,
  }));
}

const names = { bytes: 'bytes', painted: 'time to rows', heap: 'memory' } as const;

function tableOf({ what }: Growing, results: Results<Look>): Table {
  const all = (size: number, key: keyof Look) => ofAll(results, size, key);
  const cell = (size: number, key: keyof Look, format: (value: number) => string): Cell => {
    const known = all(size, key).filter((value) => value !== undefined);
    return `${format(median(known))} (${figure(ratioTo(all(base, key), all(size, key)).median)})`;
  };
  return {
    caption: `With so many ${what}`,
    head: [what, 'rows, ms', 'work, ms', 'answers, KiB', 'heap, MiB', 'nodes'],
    rows: sizes.map((size) => [
      figure(size),
      cell(size, 'painted', figure),
      cell(size, 'work', figure),
      cell(size, 'bytes', kibibytes),
      cell(size, 'heap', (bytes) => figure(bytes / 2 ** 20)),
      cell(size, 'nodes', figure),
    ]),
  };
}
