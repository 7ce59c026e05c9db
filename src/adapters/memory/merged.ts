type ChangeOf<Row> = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/**
 * A row with what a change gives. What the change does not mention stays; an empty text clears its field, since empty
 * and absent mean the same. (The schemas leave no field empty that a row must have.)
 */
export function merged<Row extends object>(row: Row, change: ChangeOf<Row>): Row {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...row, ...Object.fromEntries(given.map(([key, value]) => [key, value === '' ? undefined : value])) };
}
