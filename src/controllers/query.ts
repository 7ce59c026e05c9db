import type { ReactiveController } from 'lit';
import type { Resource } from '../capabilities/verbs.ts';
import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { Call } from '../backend/port.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';
import { WhenOnline } from './when-online.ts';

export interface QueryOptions<Args extends readonly unknown[], Value> {
  /** The resources whose confirmed writes make the answer stale. */
  readonly watches: readonly Resource[];
  /** What the answer depends on, compared one by one by identity at each update; `undefined` to ask nothing. */
  readonly args: () => Args | undefined;
  readonly run: (scope: Scope, args: Args, call: Call) => Promise<Value>;
}

export interface QueryRenderer<Value> {
  readonly idle?: () => unknown;
  /** The first load only: later runs keep what is there. */
  readonly pending: () => unknown;
  readonly error: (error: AccountError, retry: () => void) => unknown;
  /** `busy` while a newer answer is on its way. */
  readonly complete: (value: Value, busy: boolean) => unknown;
}

/**
 * Reads something from the backend and keeps it fresh. It runs when the arguments or the scope change, and after each
 * confirmed write to a watched resource; a newer run aborts an older one, whose answer can no longer arrive.
 */
export class Query<const Args extends readonly unknown[], Value> implements ReactiveController {
  #scope: ScopeConsumer;
  #options: QueryOptions<Args, Value>;
  /** What the latest run was for. */
  #for: readonly unknown[] = [];
  #round = 0;
  #run: AbortController | undefined;
  #error: AccountError | undefined;
  #seen: { scope: Scope; value: Value } | undefined;
  #watched: Scope | undefined;
  #unwatch: (() => void) | undefined;

  constructor(scope: ScopeConsumer, options: QueryOptions<Args, Value>) {
    this.#scope = scope;
    this.#options = options;
    scope.host.addController(this);
    new WhenOnline(scope.host, () => this.error, this.reload);
  }

  /** The latest answer, while its scope holds. */
  get value(): Value | undefined {
    return this.#seen?.scope === this.#scope.current ? this.#seen?.value : undefined;
  }

  get busy(): boolean {
    return this.#run !== undefined;
  }

  get error(): AccountError | undefined {
    return this.#error;
  }

  /** Asks again, keeping what is there until the answer comes. */
  reload = (): void => {
    this.#round += 1;
    this.#scope.host.requestUpdate();
  };

  render(renderer: QueryRenderer<Value>): unknown {
    const { error, value } = this;
    if (error) return renderer.error(error, this.reload);
    if (!this.#scope.current || !this.#options.args()) return (renderer.idle ?? renderer.pending)();
    return value === undefined ? renderer.pending() : renderer.complete(value, this.busy);
  }

  hostUpdate(): void {
    const scope = this.#scope.current;
    if (scope !== this.#watched) {
      this.#unwatch?.();
      this.#watched = scope;
      this.#unwatch = scope?.watch(this.#options.watches, this.reload);
    }
    const args = this.#options.args();
    const now = [scope, this.#round, args !== undefined, ...(args ?? [])];
    if (now.length === this.#for.length && now.every((each, index) => Object.is(each, this.#for[index]))) return;
    this.#for = now;
    void this.#ask(scope, args);
  }

  /** The latest run has the word: what an older one still brings is nobody's answer any more. */
  async #ask(scope: Scope | undefined, args: Args | undefined): Promise<void> {
    this.#run?.abort();
    this.#run = undefined;
    this.#error = undefined;
    if (!scope || !args) return;
    const run = (this.#run = new AbortController());
    try {
      const value = await this.#options.run(scope, args, { signal: run.signal });
      if (this.#run === run) this.#seen = { scope, value };
    } catch (thrown) {
      if (this.#run === run) this.#error = toAccountError(thrown, 'query');
    }
    if (this.#run !== run) return;
    this.#run = undefined;
    this.#scope.host.requestUpdate();
  }
}
