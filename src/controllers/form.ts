import type { ReactiveController } from 'lit';
import type * as z from 'zod/mini';
import { check } from '../domain/check.ts';
import type { FieldIssue } from '../domain/issues.ts';
import type { AccountError } from '../backend/errors.ts';
import { type Draft, type Merge, merged, mergeOf } from './merge.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';
import { at, overlap, put } from './edits.ts';
import { type Values, clean, same } from './values.ts';

/** How what is sent differs from what is held, as chosen records do: held with their names, they are sent by id. */
export interface Wire {
  /** What the schema is to judge. */
  out(values: Values): Values;
  /** Where in the form the fault lies that was found in what `out` gave. */
  back(path: readonly string[], values: Values): readonly string[];
}

export interface FormOptions<Schema extends z.ZodMiniType> {
  /** Names the draft in the scope's memory, so that a re-mounted form finds what was typed. `undefined`: keep none. */
  readonly key: () => string | undefined;
  /** Asked for with the first thing typed, since checking costs more bytes than the form itself. */
  readonly schema: () => Schema | Promise<Schema>;
  /**
   * What the form shows before anything is typed; `undefined` while that is not known, as when the record on hand is
   * not yet the one that `key` names. Compared by identity, so keep it stable while nothing changed.
   */
  readonly initial: () => Values | undefined;
  /** Absent: what is held is what is sent. */
  readonly wire?: Wire | undefined;
  /** Whether it begins with what others may change meanwhile. Only then can two want different things. */
  readonly shared?: (() => boolean) | undefined;
}

/**
 * What a form knows: the draft, whether it differs from where it began, and what is wrong with it. The schema is the
 * form's only set of rules; the server's field errors join the same list. Validation comes at submit and from then on
 * for every touched field. While dirty, leaving the page asks first.
 *
 * Where the record changes underneath, what was typed is kept and all else follows the record, so that saving does not
 * take back what somebody else has changed. Another key or scope is another form.
 */
export class Form<Schema extends z.ZodMiniType> implements ReactiveController {
  #scope: ScopeConsumer;
  #options: FormOptions<Schema>;
  /** What the host said last, by identity; `#from` is what the draft is compared with. */
  #initial: Values | undefined;
  #held: Scope | undefined;
  #key: string | undefined;
  #from: Values | undefined;
  #values: Values = {};
  #merge: Merge | undefined;
  #submitted = false;
  #attempt = 0;
  #touched: ReadonlySet<string> = new Set();
  #server: readonly FieldIssue[] = [];
  /** What was submitted last, and for which record. */
  #sent: { readonly scope: Scope | undefined; readonly key: string | undefined; readonly values: Values } | undefined;
  /** The rules, once they are there, and while they are on their way. */
  #schema: Schema | undefined;
  #learning: Promise<Schema | undefined> | undefined;
  #guarding = false;

  constructor(scope: ScopeConsumer, options: FormOptions<Schema>) {
    this.#scope = scope;
    this.#options = options;
    scope.host.addController(this);
  }

  hostUpdate(): void {
    const [scope, key] = [this.#scope.current, this.#options.key()];
    if (scope && (scope !== this.#held || key !== this.#key)) this.#clear(scope, key);
    const initial = this.#options.initial();
    if (initial !== undefined && initial !== this.#initial) this.#begin(initial);
    this.#guard(this.dirty && this.#scope.host.isConnected);
  }

  hostDisconnected(): void {
    this.#guard(false);
  }

  get dirty(): boolean {
    return this.#from !== undefined && !same(this.#values, this.#from);
  }

  /** The draft's value at a path, as text for a control. */
  text(...path: string[]): string {
    const value = at(this.#values, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** The draft's value at a path, as it is held. */
  value(...path: string[]): unknown {
    return at(this.#values, path);
  }

  /** The draft's list at a path. */
  list(...path: string[]): readonly string[] {
    const value = at(this.#values, path);
    return Array.isArray(value) ? value.map(String) : [];
  }

  set(path: readonly string[], value: unknown): void {
    this.#values = put(this.#values, path, value);
    this.#server = this.#server.filter((issue) => !overlap(issue.path, path));
    this.#remember();
    void this.#learn();
    this.#scope.host.requestUpdate();
  }

  touch(path: readonly string[]): void {
    this.#touched = new Set([...this.#touched, path.join('/')]);
    void this.#learn();
    this.#scope.host.requestUpdate();
  }

  /** All that is wrong and due to be told: everything after a submit, the touched fields before one. */
  get issues(): readonly FieldIssue[] {
    const found = this.#schema && check(this.#schema, this.#sendable);
    const own = !found || found.ok ? [] : this.#back(found.issues);
    const due = this.#submitted ? own : own.filter((issue) => this.#touched.has(issue.path.join('/')));
    return [...due, ...this.#server];
  }

  issue(...path: string[]): FieldIssue | undefined {
    const wanted = path.join('/');
    return this.issues.find((issue) => issue.path.join('/') === wanted);
  }

  /** The first thing wrong with a field or with a part of it. */
  issueIn(...path: string[]): FieldIssue | undefined {
    return this.issues.find((issue) => path.every((key, index) => key === issue.path[index]));
  }

  /** What others did to the record since this form began with it, until it is saved. */
  get merge(): Merge | undefined {
    return this.#merge;
  }

  /** The clean value, or `undefined` with the issues told. */
  async submit(): Promise<z.output<Schema> | undefined> {
    this.#server = [];
    this.#attempt += 1;
    const attempt = this.#attempt;
    const schema = await this.#learn();
    // Cancelled, or another form by now, while the rules were on their way.
    if (attempt !== this.#attempt) return undefined;
    this.#submitted = true;
    this.#scope.host.requestUpdate();
    if (!schema) {
      this.#server = [{ path: [], code: 'unchecked' }];
      return undefined;
    }
    const found = check(schema, this.#sendable);
    if (!found.ok) return undefined;
    this.#sent = { scope: this.#held, key: this.#key, values: this.#values };
    return found.value;
  }

  /** Lets the server's findings join the form's own. */
  refuse(error: AccountError | undefined): void {
    this.#server = this.#back(error?.fieldErrors ?? []);
    this.#scope.host.requestUpdate();
  }

  /** What was submitted is saved: that is where the form begins now. What was typed since then is still to be saved. */
  settle(): void {
    const { scope, key, values } = this.#sent ?? {};
    if (key !== undefined) scope?.drafts.delete(key);
    if (!values || scope !== this.#held || key !== this.#key) return;
    this.#from = values;
    this.#merge = undefined;
    this.#remember();
    this.#quiet();
    this.#scope.host.requestUpdate();
  }

  /** Forgets what was typed, because the user said so or to begin anew. */
  reset(): void {
    this.#from = undefined;
    this.#merge = undefined;
    this.#remember();
    this.#quiet();
    this.#begin(this.#options.initial() ?? {});
    this.#scope.host.requestUpdate();
  }

  #clear(scope: Scope, key: string | undefined): void {
    this.#held = scope;
    this.#key = key;
    this.#initial = undefined;
    this.#from = undefined;
    this.#merge = undefined;
    this.#values = {};
    this.#learning = undefined;
    this.#quiet();
  }

  /** Begins at a record, or at a newer version of it: what was typed stays, what was not is theirs. */
  #begin(initial: Values): void {
    const draft = this.#draft;
    this.#merge = draft && this.#options.shared?.() ? mergeOf(draft, initial) : undefined;
    this.#values = draft ? merged(draft, initial) : initial;
    this.#from = initial;
    this.#initial = initial;
    if (draft) this.#remember();
  }

  get #sendable(): Values {
    return clean(this.#options.wire?.out(this.#values) ?? this.#values);
  }

  #back(issues: readonly FieldIssue[]): readonly FieldIssue[] {
    const { wire } = this.#options;
    return wire ? issues.map((issue) => ({ ...issue, path: wire.back(issue.path, this.#values) })) : issues;
  }

  /**
   * Fetches the rules of this form; without a connection there are none. All who wait go on at the same moment, so that
   * nothing is told as wrong before whoever submits can lead to it.
   */
  #learn(): Promise<Schema | undefined> {
    this.#learning ??= this.#fetchRules();
    return this.#learning;
  }

  async #fetchRules(): Promise<Schema | undefined> {
    try {
      const schema = await this.#options.schema();
      if (schema !== this.#schema) this.#scope.host.requestUpdate();
      this.#schema = schema;
    } catch {
      this.#schema = undefined;
    }
    this.#learning = undefined;
    return this.#schema;
  }

  /** Nothing is found wrong in what nobody has typed. */
  #quiet(): void {
    this.#submitted = false;
    this.#attempt += 1;
    this.#touched = new Set();
    this.#server = [];
  }

  /** What was typed just now, or before this form was mounted. */
  get #draft(): Draft | undefined {
    if (this.#from && this.dirty) return { from: this.#from, values: this.#values, merge: this.#merge };
    return this.#key === undefined ? undefined : this.#held?.drafts.get(this.#key);
  }

  #remember(): void {
    const [drafts, key, from] = [this.#held?.drafts, this.#key, this.#from];
    if (key === undefined) return;
    if (from && this.dirty) drafts?.set(key, { from, values: this.#values, merge: this.#merge });
    else drafts?.delete(key);
  }

  #guard(on: boolean): void {
    if (on === this.#guarding) return;
    this.#guarding = on;
    if (on) addEventListener('beforeunload', this.#askBeforeLeaving);
    else removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  #askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
}
