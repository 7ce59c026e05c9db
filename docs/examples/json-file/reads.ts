import { Oops } from './oops.ts';
import type { Group, Person, Roster } from './roster.ts';

/** What a request asks, and who asks it. */
export interface Question {
  readonly roster: Roster;
  readonly me: Person;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One sees one's own group and what lies below it. */
export function groupFor(roster: Roster, me: Person, id: string): Group {
  const group = roster.groups.find(({ no }) => String(no) === id);
  if (!group) throw new Oops(404, 'nothing');
  if (!roster.reaches(me, group)) throw new Oops(403, 'not-yours');
  return group;
}

/** One sees oneself; whoever manages a group sees the people in it and below. */
export function personFor({ roster, me, id }: Question): Person {
  const person = roster.people.find(({ no }) => String(no) === id);
  if (!person) throw new Oops(404, 'nothing');
  if (person !== me && !(me.manages && isWithin(roster, me, person))) throw new Oops(403, 'not-yours');
  return person;
}

const isWithin = (roster: Roster, me: Person, person: Person): boolean =>
  roster.groups.some((group) => group.no === person.group && roster.reaches(me, group));

export function listGroups({ roster, me, query }: Question) {
  const under = query.get('under');
  const q = query.get('q');
  const found = roster.groups.filter((group) => {
    if (under !== null) return String(group.under) === under;
    return q === null ? group.no === me.group : roster.reaches(me, group);
  });
  if (under !== null) groupFor(roster, me, under);
  const matching = found.filter(({ title }) => matches(q ?? '', title));
  const sorted = inOrder(matching, query.get('order') ?? 'title', { title: (group) => group.title });
  return { groups: sliceOf(sorted, query).map((group) => groupOut(roster, group)), count: sorted.length };
}

export function listPeople({ roster, me, query }: Question) {
  if (!me.manages) throw new Oops(403, 'not-yours');
  const wanted = query.get('group');
  const deep = query.get('deep') === 'yes';
  const top = wanted === null ? undefined : groupFor(roster, me, wanted);
  const found = roster.people.filter((person) => {
    const group = roster.groups.find(({ no }) => no === person.group);
    if (!group || !roster.reaches(me, group)) return false;
    if (top && top !== group && !(deep && roster.trail(group).includes(top))) return false;
    const { given, family, mail, active } = person;
    if (!fits(query.get('active'), active) || !fits(query.get('manages'), person.manages)) return false;
    const no = query.get('person') ?? String(person.no);
    return no === String(person.no) && matches(query.get('q') ?? '', given, family, mail);
  });
  const sorted = inOrder(found, query.get('order') ?? 'family', {
    family: (person) => person.family,
    given: (person) => person.given,
    mail: (person) => person.mail,
  });
  return { people: sliceOf(sorted, query).map((person) => personOut(roster, person)), count: sorted.length };
}

const fits = (wanted: string | null, is: boolean): boolean => wanted === null || (wanted === 'yes') === is;

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en');

/** Every word has to be in one of the texts. */
const matches = (q: string, ...texts: string[]): boolean =>
  folded(q)
    .split(/\s+/u)
    .every((word) => texts.some((text) => folded(text).includes(word)));

function inOrder<Item extends { no: number }>(
  items: readonly Item[],
  order: string,
  keys: Readonly<Record<string, (item: Item) => string>>,
): Item[] {
  const descending = order.startsWith('-');
  const name = order.slice(descending ? 1 : 0);
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (!key) throw new Oops(422, 'wrong', { order: 'unknown' });
  const { compare } = new Intl.Collator('en');
  // Equal names keep the order of their numbers, so that no page shows one twice.
  return items.toSorted((a, b) => (compare(key(a), key(b)) || a.no - b.no) * (descending ? -1 : 1));
}

function sliceOf<Item>(items: readonly Item[], query: URLSearchParams): Item[] {
  const from = Number(query.get('from') ?? 0);
  const count = Number(query.get('count') ?? 20);
  if (!Number.isInteger(from) || from < 0) throw new Oops(422, 'wrong', { from: 'shape' });
  if (!Number.isInteger(count) || count < 1 || count > 100) throw new Oops(422, 'wrong', { count: 'shape' });
  return items.slice(from, from + count);
}

const reference = ({ no, title }: Group) => ({ no, title });

export function groupOut(roster: Roster, group: Group) {
  return {
    ...group,
    trail: roster.trail(group).map(reference),
    below: roster.children(group).length,
    heads: roster.people.filter((person) => person.group === group.no).length,
  };
}

export function personOut(roster: Roster, { group: no, ...person }: Person) {
  const group = roster.groups.find((other) => other.no === no);
  if (!group) throw new Error(`Nobody can be in the group ${no}, which is not there`);
  return { ...person, group: reference(group), firm: reference(roster.trail(group)[0] ?? group) };
}
