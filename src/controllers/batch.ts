import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { RecordKey } from './command.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';

/** One of many, and how it stands with it. */
export interface BatchItem<Item> {
  readonly item: Item;
  /** `left`: it was not sent, since the page took over by a veto. */
  readonly state: 'waiting' | 'done' | 'failed' | 'left';
  readonly error?: AccountError | undefined;
}

export interface BatchOptions<Item> {
  /** The command that is executed for each; it has the events, the veto and the idempotency keys. */
  readonly command: { readonly error: AccountError | undefined };
  readonly run: (item: Item) => Promise<{ readonly done: boolean }>;
  /** Reads one anew, before it is tried again after somebody else has changed it. */
  readonly renew: (scope: Scope, item: Item) => Promise<Item>;
}

/**
 * Does the same to many records, one after another. What is done is done once: a stop leaves what waits to wait, and
 * another try takes up only what failed. It ends when another session begins.
 */
export class Batch<Item extends RecordKey> {
  readonly #scope: ScopeConsumer;
  readonly #options: BatchOptions<Item>;
  #items: readonly BatchItem<Item>[] = [];
  #running = false;
  /** Counted up whenever what runs has to end. */
  #round = 0;

  constructor(scope: ScopeConsumer, options: BatchOptions<Item>) {
    this.#scope = scope;
    this.#options = options;
  }

  get running(): boolean {
    return this.#running;
  }

  /** All of the batch, in the order in which they are taken up. */
  get items(): readonly BatchItem<Item>[] {
    return this.#items;
  }

  in(state: BatchItem<Item>['state']): readonly BatchItem<Item>[] {
    return this.#items.filter((item) => item.state === state);
  }

  /** Begins with others in place of the last ones. */
  async start(items: readonly Item[]): Promise<void> {
    if (this.#running) return;
    this.#items = items.map((item) => ({ item, state: 'waiting' }));
    await this.resume();
  }

  /** Takes up what waits, as it does after a stop. */
  async resume(): Promise<void> {
    const scope = this.#scope.current;
    if (this.#running || !scope) return;
    const round = (this.#round += 1);
    const holds = () => round === this.#round && this.#scope.current === scope;
    this.#running = true;
    this.#scope.host.requestUpdate();
    for (let index = 0; index < this.#items.length && holds(); index += 1) {
      const entry = this.#items[index];
      if (entry?.state !== 'waiting') continue;
      const next = await this.#do(scope, entry);
      if (this.#items[index] === entry) this.#set(index, next);
    }
    this.#running = false;
    this.#scope.host.requestUpdate();
  }

  /** Tries again what failed, and takes up what waits. */
  async retry(): Promise<void> {
    if (this.#running) return;
    this.#items = this.#items.map((entry) => (entry.state === 'failed' ? { ...entry, state: 'waiting' } : entry));
    await this.resume();
  }

  /** After the one that is under way, whose end is awaited. */
  stop(): void {
    this.#round += 1;
  }

  /** Forgets all that is not under way. */
  clear(): void {
    this.stop();
    this.#items = [];
    this.#scope.host.requestUpdate();
  }

  async #do(scope: Scope, { item, error }: BatchItem<Item>): Promise<BatchItem<Item>> {
    let latest = item;
    try {
      if (error?.kind === 'conflict-version') latest = await this.#options.renew(scope, item);
    } catch (thrown) {
      return { item, state: 'failed', error: toAccountError(thrown, 'batch.read') };
    }
    const { done } = await this.#options.run(latest);
    if (done) return { item: latest, state: 'done' };
    const failure = this.#options.command.error;
    return failure ? { item: latest, state: 'failed', error: failure } : { item: latest, state: 'left' };
  }

  #set(index: number, entry: BatchItem<Item>): void {
    this.#items = this.#items.with(index, entry);
    this.#scope.host.requestUpdate();
  }
}
