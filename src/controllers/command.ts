import { type Decision } from '../capabilities/decide.ts';
import type { Target } from '../capabilities/rules.ts';
import {
  type Capability,
  type OwnCapability,
  type Resource,
  type Verb,
  isOwn,
  resourceOf,
  verbOf,
} from '../capabilities/verbs.ts';
import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { Call, Operations } from '../backend/port.ts';
import { WriteRequestEvent, WrittenEvent } from './write-events.ts';
import { isSignedOut } from './read-session.ts';
import type { Reach } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';
import { uuid } from '../domain/uuid.ts';

/** The record a command is aimed at, and the version of it that the user saw. */
export interface RecordKey {
  readonly id: string;
  readonly version?: string | undefined;
}

type Operation<C extends Capability> = C extends `${infer R extends Resource}.${infer V}`
  ? V extends keyof Operations[R]
    ? Operations[R][V]
    : never
  : never;
type AnyOperation = (...args: never[]) => Promise<unknown>;
type AnyMethod = (...args: unknown[]) => Promise<unknown>;
type MaybeCall = Call | undefined;
type Inputs<Args extends readonly unknown[]> = Args extends [MaybeCall?]
  ? []
  : Args extends [infer First, MaybeCall?]
    ? [First]
    : Args extends [infer First, infer Second, MaybeCall?]
      ? [First, Second]
      : never;
type Aimed<Args extends readonly unknown[]> = Args extends [string, ...infer Rest] ? [RecordKey, ...Rest] : Args;

/** What `execute` takes: the record in place of its id (one's own account too, which has none), then the verb's own input. */
export type CommandInput<C extends Capability> =
  Operation<C> extends AnyOperation
    ? C extends OwnCapability
      ? [RecordKey, ...Inputs<Parameters<Operation<C>>>]
      : Aimed<Inputs<Parameters<Operation<C>>>>
    : never;
export type CommandResult<C extends Capability> =
  Operation<C> extends AnyOperation ? Awaited<ReturnType<Operation<C>>> : never;

/** How a command ended: with the backend's answer, or not done (refused, vetoed, failed, one already under way). */
export type CommandEnd<C extends Capability> =
  { readonly done: true; readonly result: CommandResult<C> } | { readonly done: false };

/**
 * Writes something to the backend, one at a time. Before it sends, the page may veto by the request event; after the
 * backend confirmed, the page hears the past participle. A failure stays on the command until the next try.
 *
 * One intent has one idempotency key: repeating what ended in an unknown outcome repeats its key.
 */
export class Command<C extends Capability> {
  readonly capability: C;
  #scope: ScopeConsumer;
  #error: AccountError | undefined;
  /** What was in reach when it failed. */
  #failedIn: Reach | undefined;
  #pending = false;
  /** The keys of what ended in an unknown outcome, by what was asked for. */
  #unconfirmed = new Map<string, string>();

  constructor(scope: ScopeConsumer, capability: C) {
    this.#scope = scope;
    this.capability = capability;
  }

  get pending(): boolean {
    return this.#pending;
  }

  /** Why the last try failed. That nobody was signed in is over once somebody is. */
  get error(): AccountError | undefined {
    const isOver = this.#error && isSignedOut(this.#error) && this.#scope.reach !== this.#failedIn;
    return isOver ? undefined : this.#error;
  }

  /** Whether it may be done, to this target as far as it is known. `undefined` without a scope, and without a visitor's reach. */
  decide(target?: Target): Decision | undefined {
    return this.#scope.reach?.decide(this.capability, target);
  }

  /** Forgets the last failure. */
  clear(): void {
    this.#error = undefined;
    this.#scope.host.requestUpdate();
  }

  async execute(...input: CommandInput<C>): Promise<CommandEnd<C>> {
    const reach = this.#scope.reach;
    if (!reach || this.#pending) return { done: false };
    const [first, ...rest] = input as readonly unknown[];
    const record = isRecordKey(first) ? first : undefined;
    if (!this.#ask(record?.id ?? '')) return { done: false };

    const methods = reach.backend[resourceOf(this.capability)] as unknown as Record<Verb, AnyMethod>;
    const args = record ? this.#argsOf(record, rest) : (input as readonly unknown[]);
    const intent = JSON.stringify(args);
    const key = this.#keyOf(intent);
    const call: Call = { key, version: record?.version, session: reach.session?.id };
    this.#start();
    try {
      const result = (await methods[verbOf(this.capability)](...args, call)) as CommandResult<C>;
      this.#unconfirmed.delete(intent);
      this.#settle();
      this.#tell(record?.id ?? idOf(result) ?? '');
      return { done: true, result };
    } catch (thrown) {
      const error = toAccountError(thrown, this.capability);
      if (error.outcome === 'unknown') this.#unconfirmed.set(intent, key);
      else this.#unconfirmed.delete(intent);
      this.#failedIn = reach;
      this.#settle(error);
      return { done: false };
    }
  }

  #argsOf({ id }: RecordKey, rest: readonly unknown[]): readonly unknown[] {
    return isOwn(this.capability) ? rest : [id, ...rest];
  }

  #keyOf(intent: string): string {
    return this.#unconfirmed.get(intent) ?? uuid();
  }

  #ask(id: string): boolean {
    const request = new WriteRequestEvent(this.capability, id);
    return this.#scope.host.dispatchEvent(request);
  }

  #tell(id: string): void {
    const written = new WrittenEvent(this.capability, id);
    this.#scope.host.dispatchEvent(written);
  }

  #start(): void {
    this.#pending = true;
    this.#error = undefined;
    this.#scope.host.requestUpdate();
  }

  #settle(error?: AccountError): void {
    this.#pending = false;
    this.#error = error;
    this.#scope.host.requestUpdate();
  }
}

function isRecordKey(value: unknown): value is RecordKey {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** The id of the record that the backend answered with. */
const idOf = (result: unknown): string | undefined => (isRecordKey(result) ? result.id : undefined);
