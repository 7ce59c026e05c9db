import { type AccountError, type ErrorKind, toAccountError } from '../backend/errors.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';

/** One of many, and how it stands with it. */
export interface BatchItem<Item, Result = unknown> {
  readonly item: Item;
  /** `left`: it was not sent, since the page took over by a veto. */
  readonly state: 'waiting' | 'done' | 'failed' | 'left';
  /** What the backend answered when it was done. */
  readonly result?: Result | undefined;
  readonly error?: AccountError | undefined;
}

export interface BatchOptions<Item, Result> {
  /**
   * The command that is executed for each; it has the events, the veto and the idempotency keys: one for each item,
   * which is kept as long as it is not known what became of it.
   */
  readonly command: { readonly error: AccountError | undefined };
  readonly run: (item: Item) => Promise<{ readonly done: true; readonly result: Result } | { readonly done: false }>;
  /** Reads one anew, before it is tried again after somebody else has changed it. */
  readonly renew?: ((scope: Scope, item: Item) => Promise<Item>) | undefined;
}

/** What would befall every other item just the same: the rest waits until it is over. */
const interruptions: readonly ErrorKind[] = ['offline', 'auth-expired', 'auth-required', 'acting-ended'];

/**
 * Does the same to many records, one after another. What is done is done once: a stop or an interruption leaves what
 * waits to wait, and another try takes up only what failed. It ends when another session begins.
 */
export class Batch<Item, Result = unknown> {
  readonly #scope: ScopeConsumer;
  readonly #options: BatchOptions<Item, Result>;
  #items: readonly BatchItem<Item, Result>[] = [];
  #interruption: AccountError | undefined;
  #running = false;
  /** Counted up whenever what runs has to end. */
  #round = 0;

  constructor(scope: ScopeConsumer, options: BatchOptions<Item, Result>) {
    this.#scope = scope;
    this.#options = options;
  }

  get running(): boolean {
    return this.#running;
  }

  /** Why it has stopped by itself with others still waiting: the connection or the session is gone. */
  get interruption(): AccountError | undefined {
    return this.#interruption;
  }

  /** All of the batch, in the order in which they are taken up. */
  get items(): readonly BatchItem<Item, Result>[] {
    return this.#items;
  }

  in(state: BatchItem<Item>['state']): readonly BatchItem<Item, Result>[] {
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
    this.#interruption = undefined;
    this.#scope.host.requestUpdate();
    for (let index = 0; index < this.#items.length && holds(); index += 1) {
      const entry = this.#items[index];
      if (entry?.state !== 'waiting') continue;
      const next = await this.#do(scope, entry);
      if (this.#items[index] === entry) this.#set(index, next);
      if (next.state === 'waiting') this.#interrupt(next.error);
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
    this.#interruption = undefined;
    this.#scope.host.requestUpdate();
  }

  async #do(scope: Scope, { item, error }: BatchItem<Item, Result>): Promise<BatchItem<Item, Result>> {
    const { renew, run, command } = this.#options;
    let latest = item;
    try {
      if (renew && error?.kind === 'conflict-version') latest = await renew(scope, item);
    } catch (thrown) {
      return failed(item, toAccountError(thrown, 'batch.read'));
    }
    const end = await run(latest);
    if (end.done) return { item: latest, state: 'done', result: end.result };
    return command.error ? failed(latest, command.error) : { item: latest, state: 'left' };
  }

  #interrupt(error: AccountError | undefined): void {
    this.#interruption = error;
    this.stop();
  }

  #set(index: number, entry: BatchItem<Item, Result>): void {
    this.#items = this.#items.with(index, entry);
    this.#scope.host.requestUpdate();
  }
}

const failed = <Item>(item: Item, error: AccountError): BatchItem<Item, never> => ({
  item,
  state: interruptions.includes(error.kind) ? 'waiting' : 'failed',
  error,
});
