type KeysOf<Row> = (row: Row) => string | readonly string[] | undefined;

interface Index<Row> {
  readonly keysOf: KeysOf<Row>;
  readonly ids: Map<string, Set<string>>;
}

/** Rows by id, the indexes named at construction, and how often each row was written since. Rows are replaced, never changed. */
export class Table<Row extends { readonly id: string }, Name extends string = never> {
  readonly #rows = new Map<string, Row>();
  readonly #writes = new Map<string, number>();
  readonly #indexes = new Map<Name, Index<Row>>();

  constructor(rows: Iterable<Row>, indexes: Readonly<Record<Name, KeysOf<Row>>>) {
    for (const name in indexes) this.#indexes.set(name, { keysOf: indexes[name], ids: new Map() });
    for (const row of rows) this.#insert(row);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** For an id that another row refers to: its absence is a fault of the world and no user's mistake. */
  known(id: string): Row {
    const row = this.#rows.get(id);
    if (!row) throw new Error(`Nothing has the id ${id}`);
    return row;
  }

  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  /** The rows that an index has under a key, in the order in which they came. */
  by(name: Name, key: string): Row[] {
    return [...this.#idsBy(name, key)].map((id) => this.known(id));
  }

  countBy(name: Name, key: string): number {
    return this.#idsBy(name, key).size;
  }

  put(row: Row): Row {
    this.#remove(row.id);
    this.#insert(row);
    this.#writes.set(row.id, (this.#writes.get(row.id) ?? 0) + 1);
    return row;
  }

  delete(id: string): void {
    this.#remove(id);
    this.#writes.delete(id);
  }

  /** Differs after every write of the row. */
  version(id: string): string {
    return String(this.#writes.get(id) ?? 0);
  }

  #idsBy(name: Name, key: string): ReadonlySet<string> {
    return this.#indexes.get(name)?.ids.get(key) ?? none;
  }

  #insert(row: Row): void {
    this.#rows.set(row.id, row);
    for (const { keysOf, ids } of this.#indexes.values()) {
      for (const key of keysIn(keysOf(row))) {
        const under = ids.get(key);
        if (under) under.add(row.id);
        else ids.set(key, new Set([row.id]));
      }
    }
  }

  #remove(id: string): void {
    const row = this.#rows.get(id);
    if (!row) return;
    this.#rows.delete(id);
    for (const { keysOf, ids } of this.#indexes.values()) {
      for (const key of keysIn(keysOf(row))) ids.get(key)?.delete(id);
    }
  }
}

const none: ReadonlySet<string> = new Set();

const keysIn = (keys: string | readonly string[] | undefined): readonly string[] =>
  typeof keys === 'string' ? [keys] : (keys ?? []);
