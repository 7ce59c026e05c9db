import type { ReactiveControllerHost } from 'lit';

/** Which records of a list are chosen, on whatever page they were met. */
export class Selection<Item extends { readonly id: string }> {
  readonly #host: ReactiveControllerHost;
  #items: ReadonlyMap<string, Item> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#items.keys());
  }

  /** The chosen records as they were when they were chosen. */
  get items(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** Chooses these and no others; what was not chosen before is among the shown ones. */
  choose(ids: ReadonlySet<string>, shown: readonly Item[]): void {
    const known = [...this.#items.values(), ...shown].filter(({ id }) => ids.has(id));
    this.#items = new Map(known.map((item) => [item.id, item]));
    this.#host.requestUpdate();
  }

  clear(): void {
    if (this.#items.size > 0) this.choose(new Set(), []);
  }
}
