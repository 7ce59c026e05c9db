import type { Reference } from '../domain/model.ts';

/** What is typed into a form, by field; a group of fields is an object of its own. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record that was chosen, held with its name: one value, not a group of fields. */
export const isReference = (value: unknown): value is Reference =>
  isValues(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';

/** Empty and absent mean the same: a group in which nothing is typed is not there at all. */
export function clean(values: Values): Values {
  const entries = Object.entries(values)
    .map(([key, value]) => [key, isValues(value) ? clean(value) : value] as const)
    .filter(
      ([, value]) => value !== '' && value !== undefined && !(isValues(value) && Object.keys(value).length === 0),
    );
  return Object.fromEntries(entries);
}

/** Whether two values mean the same: fields and the items of a list have no order, and an empty list is none. */
export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((value) => JSON.stringify(inOrder({ value })));
  return a === b;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => JSON.stringify(inOrder(item))).toSorted();
  }
  if (!isValues(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner)] as const);
  return clean(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
