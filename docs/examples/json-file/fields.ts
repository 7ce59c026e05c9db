import { AccountError } from '../../../src/backend/errors.ts';

/** The fields of a person that the server keeps, by our names. */
const kept: Readonly<Record<string, string>> = {
  firstName: 'given',
  lastName: 'family',
  email: 'mail',
  phone: 'tel',
  salutation: 'title',
  gender: 'sex',
  dateOfBirth: 'born',
  organizationId: 'group',
};

const ours = new Map(Object.entries(kept).map(([our, theirs]) => [theirs, our]));

/** Our name of what the server calls a field. */
export const fieldNamed = (theirs: string): string => ours.get(theirs) ?? theirs;

/**
 * A draft or an update as the server wants it. What is absent stays as it is, so it is not sent; what is there and
 * undefined is to be emptied, for which the server has null. What it could not keep is refused at its field: nothing that
 * somebody typed gets lost in silence.
 */
export function toPerson(operation: string, input: object): Record<string, unknown> {
  const entries: [string, unknown][] = Object.entries(input);
  const lost = entries.filter(([our]) => !(our in kept)).flatMap(([our, value]) => filledIn(value, [our]));
  if (lost.length > 0) {
    const fieldErrors = lost.map((path) => ({ path, code: 'not-allowed' as const }));
    throw new AccountError('validation', { operation, fieldErrors });
  }
  return Object.fromEntries(
    entries.flatMap(([our, value]) => {
      const theirs = kept[our];
      if (theirs === undefined) return [];
      return [[theirs, theirs === 'group' && value !== undefined ? Number(value) : (value ?? null)]];
    }),
  );
}

/** The way to each field that has something in it: of an address, to its street and its city. */
function filledIn(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (value === undefined || value === '') return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => filledIn(member, [...path, name]));
}
