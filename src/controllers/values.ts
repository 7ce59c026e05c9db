/** What is typed into a form, by field; a group of fields is an object of its own. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path, as in `['address', 'city']`. */
export const at = (values: Values, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isValues(value) ? value[key] : undefined), values);

/** The same values but for the one at a path. */
export function put(values: Values, [key, ...rest]: readonly string[], value: unknown): Values {
  if (key === undefined) return values;
  const inner = values[key];
  return { ...values, [key]: rest.length === 0 ? value : put(isValues(inner) ? inner : {}, rest, value) };
}

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
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.toSorted();
  if (!isValues(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner)] as const);
  return clean(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** What was changed between two states of a form, done to a third: nothing that was left alone is taken along. */
export function rebase(values: Values, from: Values, onto: Values): Values {
  const keys = new Set([...Object.keys(onto), ...Object.keys(values)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [value, before, now] = [values[key], from[key], onto[key]];
      if (same(value, before)) return [key, now];
      return [key, isValues(value) ? rebase(value, groupOf(before), groupOf(now)) : value];
    }),
  );
}

const groupOf = (value: unknown): Values => (isValues(value) ? value : {});
