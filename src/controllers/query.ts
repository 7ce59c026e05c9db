import { Task, TaskStatus, initialState } from '@lit/task';
import type { ReactiveController } from 'lit';
import type { Resource } from '../capabilities/verbs.ts';
import { type AccountError, isAccountError, toAccountError } from '../backend/errors.ts';
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
  #task: Task<readonly unknown[], Value>;
  #round = 0;
  #seen: { scope: Scope; value: Value } | undefined;
  #watched: Scope | undefined;
  #unwatch: (() => void) | undefined;

  constructor(scope: ScopeConsumer, options: QueryOptions<Args, Value>) {
    this.#scope = scope;
    this.#options = options;
    scope.host.addController(this);
    new WhenOnline(scope.host, () => this.error, this.reload);
    this.#task = new Task(scope.host, {
      args: () => {
        const args = this.#options.args();
        return [this.#scope.current, this.#round, args !== undefined, ...(args ?? [])];
      },
      task: (_, { signal }) => this.#run(signal),
    });
  }

  /** The latest answer, while its scope holds. */
  get value(): Value | undefined {
    return this.#seen?.scope === this.#scope.current ? this.#seen?.value : undefined;
  }

  get busy(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get error(): AccountError | undefined {
    const { status, error } = this.#task;
    return status === TaskStatus.ERROR && isAccountError(error) ? error : undefined;
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
    if (scope === this.#watched) return;
    this.#unwatch?.();
    this.#watched = scope;
    this.#unwatch = scope?.watch(this.#options.watches, this.reload);
  }

  async #run(signal: AbortSignal): Promise<Value | typeof initialState> {
    const [scope, args] = [this.#scope.current, this.#options.args()];
    if (!scope || !args) return initialState;
    try {
      const value = await this.#options.run(scope, args, { signal });
      if (!signal.aborted) this.#seen = { scope, value };
      return value;
    } catch (thrown) {
      throw toAccountError(thrown, 'query');
    }
  }
}
