import { Oops } from './oops.ts';
import type { Group, Person, Roster } from './roster.ts';

/** What may be changed, and by whom: one changes oneself, and whoever manages a group the people in it and below. */

type Body = Readonly<Record<string, unknown>>;
type Faults = Record<string, string>;

export function addPerson(roster: Roster, me: Person, body: Body): Person {
  if (!me.manages) throw new Oops(403, 'not-yours');
  const faults: Faults = {};
  const details = detailsOf({ given: '', family: '', ...body }, faults);
  const mail = text(body['mail'], 'mail', mailRule, faults);
  if (roster.people.some((person) => person.mail.toLowerCase() === mail.toLowerCase())) faults['mail'] = 'taken';
  const group = groupOf(roster, body['group'], faults);
  refuse(faults);
  if (!group || !roster.reaches(me, group)) throw new Oops(403, 'not-yours');
  return roster.add({ given: '', family: '', ...details, mail, group: group.no, manages: false, active: true });
}

/** What is not given stays; what is given as null is emptied. The mail address cannot be changed. */
export function changePerson(roster: Roster, me: Person, person: Person, body: Body): Person {
  expectRevision(person, body['rev']);
  const faults: Faults = {};
  const details = detailsOf(body, faults);
  const group = body['group'] === undefined ? undefined : groupOf(roster, body['group'], faults);
  refuse(faults);
  const moves = group !== undefined && group.no !== person.group;
  if (moves && (!me.manages || person === me || !roster.reaches(me, group))) throw new Oops(403, 'not-yours');
  return roster.change(person, { ...details, ...(group && { group: group.no }) });
}

export function setActive(roster: Roster, me: Person, person: Person, to: { rev: unknown; active: boolean }): Person {
  if (!me.manages) throw new Oops(403, 'not-yours');
  if (person === me) throw new Oops(403, 'yourself');
  expectRevision(person, to.rev);
  if (person.active === to.active) throw new Oops(409, 'already');
  return roster.change(person, { active: to.active });
}

/** Whoever gives no revision overwrites whatever is there. */
function expectRevision(person: Person, rev: unknown): void {
  if (rev !== undefined && rev !== person.rev) throw new Oops(409, 'stale');
}

interface Rule {
  readonly longest: number;
  readonly shape: RegExp;
  readonly required?: boolean;
  /** The last day it may be. */
  readonly notAfter?: () => string;
}

const mailRule: Rule = { longest: 254, shape: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u, required: true };
const today = (): string => new Date().toISOString().slice(0, 10);

const rules = {
  given: { longest: 100, shape: /^/u, required: true },
  family: { longest: 100, shape: /^/u, required: true },
  tel: { longest: 32, shape: /^[+()\d\s./-]+$/u },
  title: { longest: 3, shape: /^(mr|mrs|ms|dr)$/u },
  sex: { longest: 6, shape: /^(female|male|other)$/u },
  born: { longest: 10, shape: /^\d{4}-\d\d-\d\d$/u, notAfter: today },
} satisfies Record<string, Rule>;

function detailsOf(body: Body, faults: Faults): Partial<Person> {
  const given = Object.entries(rules).filter(([name]) => body[name] !== undefined);
  return Object.fromEntries(
    given.map(([name, rule]) => [name, text(body[name], name, rule, faults) || undefined] as const),
  );
}

function text(value: unknown, name: string, rule: Rule, faults: Faults): string {
  const clean = typeof value === 'string' ? value.trim() : '';
  const fault = faultOf(value ?? '', clean, rule);
  if (fault !== undefined) faults[name] = fault;
  return clean;
}

function faultOf(value: unknown, clean: string, { longest, shape, required, notAfter }: Rule): string | undefined {
  if (typeof value !== 'string') return 'shape';
  if (clean === '') return required ? 'missing' : undefined;
  if (clean.length > longest) return 'long';
  if (!shape.test(clean)) return 'shape';
  return notAfter && clean > notAfter() ? 'future' : undefined;
}

function groupOf(roster: Roster, no: unknown, faults: Faults): Group | undefined {
  const group = roster.groups.find((other) => other.no === no);
  if (!group) faults['group'] = 'unknown';
  return group;
}

/** Of an address that is taken it says so only where nothing else is wrong. */
function refuse(faults: Faults): void {
  const all = Object.values(faults);
  if (all.length > 0) throw new Oops(422, all.every((fault) => fault === 'taken') ? 'taken' : 'wrong', faults);
}
