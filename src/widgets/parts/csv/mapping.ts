/** What the columns of a file can be. */
export interface Columns<Field extends string> {
  readonly fields: readonly Field[];
  readonly required: readonly Field[];
  /** The name of a column. */
  readonly text: (field: Field) => string;
  /** What else a column may be called. */
  readonly otherNames: Readonly<Record<Field, readonly string[]>>;
}

/** Which column of a file is what, by its place. */
export type Mapping<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** Knows the columns again by their names, whatever stands between the words. The first of two alike is taken. */
export function mappingOf<Field extends string>(
  headers: readonly string[],
  { fields, text, otherNames }: Columns<Field>,
): Mapping<Field> {
  const plain = headers.map(plainName);
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const names = [field, text(field), ...otherNames[field]].map(plainName);
    const place = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) mapping[field] = place;
  }
  return mapping;
}

const plainName = (name: string): string => name.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
