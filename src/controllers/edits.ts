import { type Values, isReference, isValues, same } from './values.ts';

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
      return [key, isGroup(value) ? rebase(value, groupOf(before), groupOf(now)) : value];
    }),
  );
}

/** The fields in which two states of a form differ, each by its path. */
export function differing(one: Values, other: Values, path: readonly string[] = []): (readonly string[])[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const [a, b] = [one[key], other[key]];
    if (same(a, b)) return [];
    const here = [...path, key];
    return isGroup(a) || isGroup(b) ? differing(groupOf(a), groupOf(b), here) : [here];
  });
}

/** A field that was typed into, and what was typed. */
export interface TypedField {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The fields of a draft in which something else stands than stood there before. */
export const typedFields = ({ from, values }: { readonly from: Values; readonly values: Values }): TypedField[] =>
  differing(values, from).map((path) => ({ path, value: at(values, path) }));

/** Whether one path leads to the other, or on from it. */
export const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, other.length).every((key, index) => key === other[index]);

const isGroup = (value: unknown): value is Values => isValues(value) && !isReference(value);
const groupOf = (value: unknown): Values => (isGroup(value) ? value : {});
