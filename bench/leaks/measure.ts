import { normal, type Subject, withPage } from '../harness/browser.ts';
import { type Runner, gather } from '../harness/field.ts';
import { type Held, held } from '../harness/memory.ts';
import type { Cell, Goal, MeasureOptions, Section, Table } from '../harness/section.ts';
import { kibibytes } from '../harness/table.ts';
import { type Habit, asking, coming, ownElements, searching } from './habits.ts';

/** Until here what is made once has been made, and code is as warm as it gets. */
const warm = 100;
/** How often each thing is done after that, and for how many seconds at most: others take longer, and show it sooner. */
const usual = { own: { times: 900, seconds: 150 }, others: { times: 200, seconds: 60 } };
/** The browser has to answer within three minutes. */
const portion = { own: 25, others: 4 };
/** How many pages work side by side: they wait for frames most of the time. */
const lanes = 3;

const method = `
Each thing is done ${warm} times, and then ${usual.own.times} times more (of others ${usual.others.times}; those that are
slow as often as ${usual.others.seconds} s allow and warmed up for half as long, the column says how often): what the browser holds before and after
these, at the least of four looks and each time after a collection of garbage, is told for each time. Nodes and listeners are
those of the browser, in documents or out of them; heap is of scripts' objects. Elements of the kit come and go with a
provider around all of them, against the demo's server; the widgets of others by what they offer for it. Searches are
typed texts whose rows were painted; dialogs are opened from the menu of a row and closed without an answer. A figure
of fewer than 100 times is a hint and no more. What stays of Descope's is badges of its status column: a heap snapshot has
them all held by the theme manager of its components, to which one that leaves the document before it has been set up
remains subscribed; its grid makes cells anew so quickly. (Of 50 badges taken out in the task that put them in 50 were
kept, of 50 that were there for 20 ms none.) What stays of Clerk's is held by intersection observers of its own.
`.trim();

const own = (name: string): boolean => name.startsWith('prokura');

/** Leaks: what stays of things that come and go. */
export async function measure(options: MeasureOptions): Promise<Section> {
  const [field, elements] = await Promise.all([gather('users', options), ownElements()]);
  try {
    const list = field.runners.filter(({ contender }) => contender.name === 'prokura-company-user-list');
    const mountable = ({ contender: { name, make } }: Runner): boolean => !own(name) && make === undefined;
    const groups = [
      { caption: 'Mounted and unmounted', habits: [elements, ...field.runners.filter(mountable).map(coming)] },
      { caption: 'Searches', habits: [...list, ...field.runners.slice(0, 1)].map(searching) },
      { caption: 'Dialogs', habits: list.map(asking) },
    ];
    const tasks = groups.flatMap(({ habits }) => habits.map((habit) => () => stays(habit, options)));
    const results = await inLanes(tasks);
    let done = 0;
    const tables = groups.map(({ caption, habits }): Table => {
      const rows = habits.map(({ label }): Cell[] => [label, ...cellsOf(results[done++])]);
      return { caption, head: ['what', 'nodes', 'listeners', 'heap, KiB', 'times'], rows };
    });
    return { title: 'Leaks', method, tables, goals: goalsOf(results[0]) };
  } finally {
    await Promise.all([field.close(), elements.close()]);
  }
}

/** What stays of each time. */
interface Stay extends Pick<Held, 'nodes' | 'listeners' | 'heap'> {
  /** How often it was done. */
  readonly times: number;
}

const cellsOf = (stay: Stay | undefined): Cell[] =>
  stay ? [stay.nodes, stay.listeners, kibibytes(stay.heap), stay.times] : Array<undefined>(4);

/** Rounded as it is told: a thing that was made once is no leak. */
const told = (value: number | undefined): number => (value === undefined ? NaN : Math.round(value * 100) / 100);

function goalsOf({ nodes, listeners, heap }: Partial<Stay> = {}): Goal[] {
  const what = 'each element mounted and unmounted';
  return [
    { what: `${what}, nodes`, measured: told(nodes), reach: 0, stretch: 0 },
    { what: `${what}, listeners`, measured: told(listeners), reach: 0, stretch: 0 },
    { what: `${what}, heap, KiB`, measured: told(heap && heap / 1024), reach: 2, stretch: 0.5 },
  ];
}

/** Who fails is named. */
async function stays(habit: Habit, { browser, rounds, say }: MeasureOptions): Promise<Stay | undefined> {
  try {
    const { before, after, times } = await withPage(browser, normal, (subject) => repeated(habit, subject, rounds));
    const each = (of: (held: Held) => number): number => (of(after) - of(before)) / times / (habit.each ?? 1);
    const stay = {
      nodes: each(({ nodes }) => nodes),
      listeners: each(({ listeners }) => listeners),
      heap: each(({ heap }) => heap),
      times,
    };
    say(`${habit.label}: ${cellsOf(stay).join(', ')}`);
    return stay;
  } catch (error) {
    say(`${habit.label} failed: ${String(error)}`);
    return undefined;
  }
}

interface Repeated {
  readonly before: Held;
  readonly after: Held;
  readonly times: number;
}

async function repeated(habit: Habit, subject: Subject, rounds: number | undefined): Promise<Repeated> {
  const { times, seconds } = usual[whose(habit)];
  await habit.begin(subject);
  await inPortions(habit, subject, warm, seconds / 2);
  const before = await kept(habit, subject);
  const done = await inPortions(habit, subject, rounds === undefined ? times : rounds * warm, seconds);
  return { before, after: await kept(habit, subject), times: done };
}

/** What fills forms in Chromium may hold on to one that went, with all around it, until it has seen another: the least of several looks. */
async function kept(habit: Habit, subject: Subject): Promise<Held> {
  let least = await held(subject);
  for (let looks = 0; looks < 3; looks += 1) {
    await habit.repeat(subject, 1);
    const now = await held(subject);
    if (now.nodes < least.nodes) least = now;
  }
  return least;
}

/** The answer: how often it was done in the time that there was. */
async function inPortions(habit: Habit, subject: Subject, times: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (done < times && performance.now() < end) {
    const next = Math.min(times - done, portion[whose(habit)]);
    await habit.repeat(subject, next);
    done += next;
  }
  return done;
}

const whose = ({ name }: Habit): keyof typeof usual => (own(name) ? 'own' : 'others');

/** Some at a time; answers in their order. */
async function inLanes<Result>(tasks: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...tasks.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
