/** The order of a list by one of its fields. */
export interface Sort<Field extends string = string> {
  readonly field: Field;
  readonly descending?: boolean | undefined;
}

/** What a list answers. `next` is absent on the last page; `total` is absent where the server does not count. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
  readonly total?: number | undefined;
}
