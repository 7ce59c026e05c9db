import { type Conditions, normal, slowPhone } from '../harness/browser.ts';
import { type Field, gather } from '../harness/field.ts';
import { type Results, inRounds } from '../harness/rounds.ts';
import type { MeasureOptions, Section } from '../harness/section.ts';
import { startGoals } from './goals.ts';
import { type Start, after, start } from './start.ts';
import { sizesTable, timesTable } from './tables.ts';

const method = `
From the address to 25 buyers of a set of 1,000, each time with an empty cache, a new browser context and a server on the
same machine. The slow phone has a processor four times slower, 1.6 Mbit/s and 150 ms to each answer. Files are sent with
brotli at its best, answers of the server at its quickest. A row counts when its text has been painted: frames are looked
at one by one, so times are in steps of a frame. Rows are all of them, and what is compared; the first is told beside
them. A style sheet is blocking when the browser paints nothing without it. Our pages are as our guide for embedding has
them, with the question who is signed in sent ahead (\`<link rel="preload">\`); others are as their guides have them.
Work is what the page's thread did until ${after} ms after the first rows, by the clock of the processor; blocking time is
by how much tasks until then were longer than 50 ms. Bytes and requests are those before the first rows, without what the
page's own API answered.
`.trim();

/** Cost to start: from a link to the first buyers, with nothing cached. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const field = await gather('users', options);
  try {
    const { runners } = field;
    const atNormal = await startAll(field, normal, options, { rounds: 9, warmUp: 'all' });
    const onPhone = await startAll(field, slowPhone, options, { rounds: 5, warmUp: 'none' });
    const tables = [
      sizesTable(runners, atNormal),
      timesTable(runners, atNormal, normal),
      timesTable(runners, onPhone, slowPhone),
    ];
    return { title: 'Cost to start', method, tables, goals: startGoals(atNormal, onPhone) };
  } finally {
    await field.close();
  }
}

function startAll(
  { runners }: Field,
  conditions: Conditions,
  { browser, rounds, say }: MeasureOptions,
  usual: { readonly rounds: number; readonly warmUp: 'all' | 'none' },
): Promise<Results<Start>> {
  say(`start, ${conditions.name}`);
  return inRounds({
    ...usual,
    ...(rounds !== undefined && { rounds }),
    subjects: runners,
    nameOf: ({ contender }) => contender.name,
    run: (runner) => start(runner, browser, conditions),
    say,
  });
}
