type ChangeOf<Row> = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/**
 * A row with what a change names. What the change does not name stays; what it names as `undefined` or as an empty text
 * is emptied. (A field that a row must have, the schemas do not let be emptied.)
 */
export function merged<Row extends object>(row: Row, change: ChangeOf<Row>): Row {
  const named = Object.entries<unknown>(change).map(([key, value]) => [key, value === '' ? undefined : value] as const);
  return { ...row, ...Object.fromEntries<unknown>(named) };
}
