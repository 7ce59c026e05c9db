import { type Gender, type Salutation, genders, salutations } from '../../../src/domain/vocabulary.ts';

/** What the server sends, checked: each function takes what came and gives what it has to be, or throws. */

export interface Ref {
  readonly id: string;
  readonly name: string;
}

export interface WirePerson {
  readonly id: string;
  readonly rev: string;
  readonly given: string;
  readonly family: string;
  readonly mail: string;
  readonly tel: string | undefined;
  readonly title: Salutation | undefined;
  readonly sex: Gender | undefined;
  readonly born: string | undefined;
  readonly group: Ref;
  readonly firm: Ref;
  readonly manages: boolean;
  readonly active: boolean;
}

export interface WireGroup extends Ref {
  readonly rev: string;
  readonly under: string | undefined;
  readonly trail: readonly Ref[];
  readonly below: number;
  readonly heads: number;
}

export function personIn(body: unknown): WirePerson {
  const person = object(body);
  return {
    id: id(person['no']),
    rev: id(person['rev']),
    given: text(person['given']),
    family: text(person['family']),
    mail: text(person['mail']),
    tel: optional(person['tel'], text),
    title: optional(person['title'], (title) => oneOf(salutations, title)),
    sex: optional(person['sex'], (sex) => oneOf(genders, sex)),
    born: optional(person['born'], text),
    group: refIn(person['group']),
    firm: refIn(person['firm']),
    manages: truth(person['manages']),
    active: truth(person['active']),
  };
}

export function groupIn(body: unknown): WireGroup {
  const group = object(body);
  return {
    ...refIn(body),
    rev: id(group['rev']),
    under: group['under'] === null ? undefined : id(group['under']),
    trail: list(group['trail']).map(refIn),
    below: count(group['below']),
    heads: count(group['heads']),
  };
}

export const peopleIn = (body: unknown) => listIn(body, 'people', personIn);
export const groupsIn = (body: unknown) => listIn(body, 'groups', groupIn);

/** The server's own name of what went wrong, and what it says of single fields. An error body may be anything. */
export function oopsIn(body: unknown): { oops: string | undefined; fields: readonly (readonly [string, unknown])[] } {
  const { oops, fields } = isObject(body) ? { oops: body['oops'], fields: body['fields'] } : {};
  return { oops: typeof oops === 'string' ? oops : undefined, fields: isObject(fields) ? Object.entries(fields) : [] };
}

function listIn<Item>(body: unknown, name: string, itemIn: (item: unknown) => Item) {
  const page = object(body);
  return { items: list(page[name]).map(itemIn), count: count(page['count']) };
}

function refIn(value: unknown): Ref {
  const ref = object(value);
  return { id: id(ref['no']), name: text(ref['title']) };
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const object = (value: unknown): Fields => (isObject(value) ? value : unexpected('an object'));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : unexpected('a list'));
const text = (value: unknown): string => (typeof value === 'string' ? value : unexpected('a text'));
const truth = (value: unknown): boolean => (typeof value === 'boolean' ? value : unexpected('true or false'));

const optional = <Value>(value: unknown, read: (value: unknown) => Value): Value | undefined =>
  value === undefined ? undefined : read(value);

const oneOf = <Value>(known: readonly Value[], value: unknown): Value =>
  known.find((some) => some === value) ?? unexpected('one of ' + known.join(', '));

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : unexpected('a count');

/** The server counts; the elements know texts only. */
const id = (value: unknown): string => String(count(value));

function unexpected(wanted: string): never {
  throw new TypeError(`The answer should have ${wanted} here`);
}
