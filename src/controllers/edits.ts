import { type Values, isValues, same } from './values.ts';

/** The value at a path, as in `['address', 'city']`. */
export const at = (values: Values, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isValues(value) ? value[key] : undefined), values);

/** The same values but for the one at a path. */
export function put(values: Values, [key, ...rest]: readonly string[], value: unknown): Values {
  if (key === undefined) return values;
  const inner = values[key];
  return { ...values, [key]: rest.length === 0 ? value : put(isValues(inner) ? inner : {}, rest, value) };
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
