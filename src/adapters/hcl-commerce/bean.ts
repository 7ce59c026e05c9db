/** Something on the wire is not what it must be. Says where, and nothing of what stood there: it may be personal. */
export class WireError extends Error {}

/**
 * A record of the HCL wire, to be read member by member. It takes the wire as it is: numbers as texts and texts as
 * numbers, empty texts and `null` for nothing, lists that are missing when they are empty, or one record in place of a
 * list of one. What is of another kind altogether is a `WireError`.
 */
export class Bean {
  readonly #members: ReadonlyMap<string, unknown>;
  readonly #path: string;

  constructor(value: unknown, path = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WireError(path || '/');
    this.#members = new Map<string, unknown>(Object.entries(value));
    this.#path = path;
  }

  /** The first of the members that holds a text or a number. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = this.#textOf(this.#members.get(name), name);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** As `text`, of a member that has to be there. */
  required(...names: readonly string[]): string {
    return this.text(...names) ?? this.#wrong(names[0]);
  }

  /** A whole number from 0 up, whether written as a number or as a text. */
  count(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const count = Number(text);
    return Number.isSafeInteger(count) && count >= 0 ? count : this.#wrong(name);
  }

  bean(name: string): Bean | undefined {
    return this.beans(name)[0];
  }

  beans(name: string): Bean[] {
    const value = this.#members.get(name) ?? [];
    return [value].flat().map((item: unknown, index) => new Bean(item, `${this.#path}/${name}/${String(index)}`));
  }

  texts(name: string): (string | undefined)[] {
    return [this.#members.get(name) ?? []].flat().map((item: unknown) => this.#textOf(item, name));
  }

  /** The names of the members, for records that are dictionaries. */
  names(): string[] {
    return [...this.#members.keys()];
  }

  #textOf(value: unknown, name: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.trim() === '' ? undefined : value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.#wrong(name);
  }

  #wrong(name = ''): never {
    throw new WireError(`${this.#path}/${name}`);
  }
}
