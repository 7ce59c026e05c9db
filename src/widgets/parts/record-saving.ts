import type { AccountError } from '../../backend/errors.ts';
import type { Decision } from '../../capabilities/decide.ts';
import type { Target } from '../../capabilities/rules.ts';

/** How a form's record is written: as a new one, or as a change of one that exists. */
export interface Saving<Value, Saved> {
  readonly pending: boolean;
  /** Why the last try failed. */
  readonly error: AccountError | undefined;
  /** Whether it may be written: as a change of `target`, or as a new record where there is none. */
  decide(target: Target | undefined): Decision | undefined;
  /** Forgets the last failure. */
  clear(): void;
  /** Whether it was done; if not, `error` says why, unless the page vetoed. */
  save(value: Value, record: Saved | undefined): Promise<boolean>;
}

/** What of a command a form needs; `Command` has all of it. */
interface Writes<Input extends readonly unknown[]> {
  readonly pending: boolean;
  readonly error: AccountError | undefined;
  decide(target?: Target): Decision | undefined;
  clear(): void;
  execute(...input: Input): Promise<{ readonly done: boolean }>;
}

/** Writes a record that is created by one verb and changed by another, both taking the same. */
export class RecordSaving<Value extends object, Saved> implements Saving<Value, Saved> {
  readonly #create: Writes<[Value]>;
  readonly #update: Writes<[Saved, Value]>;
  readonly #emptied: Partial<Value>;

  /** `emptied` names what a change empties unless it is given: what a change does not name would stay as it is. */
  constructor(create: Writes<[Value]>, update: Writes<[Saved, Value]>, emptied: Partial<Value> = {}) {
    this.#create = create;
    this.#update = update;
    this.#emptied = emptied;
  }

  get pending(): boolean {
    return this.#create.pending || this.#update.pending;
  }

  get error(): AccountError | undefined {
    return this.#create.error ?? this.#update.error;
  }

  decide(target: Target | undefined): Decision | undefined {
    return target ? this.#update.decide(target) : this.#create.decide();
  }

  clear(): void {
    this.#create.clear();
    this.#update.clear();
  }

  async save(value: Value, record: Saved | undefined): Promise<boolean> {
    const { done } = await (record
      ? this.#update.execute(record, { ...this.#emptied, ...value })
      : this.#create.execute(value));
    return done;
  }
}
