import type { ReactiveController } from 'lit';
import type * as z from 'zod/mini';
import { type FieldIssue, check } from '../domain/issues.ts';
import type { AccountError } from '../backend/errors.ts';
import type { ScopeConsumer } from './scope-consumer.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a scope remembers of a form: where it began, and what has become of it. */
interface Kept {
  readonly from: Values;
  readonly values: Values;
}

export interface FormOptions<Schema extends z.ZodMiniType> {
  /** Names the draft in the scope's memory, so that a re-mounted form finds what was typed. `undefined`: keep none. */
  readonly key: () => string | undefined;
  readonly schema: () => Schema;
  /** What the form shows before anything is typed; compared by identity, so keep it stable while nothing changed. */
  readonly initial: () => Values | undefined;
}

/**
 * What a form knows: the draft, whether it differs from where it began, and what is wrong with it. The schema is the
 * form's only set of rules; the server's field errors join the same list. Validation comes at submit and from then on
 * for every touched field. While dirty, leaving the page asks first.
 */
export class Form<Schema extends z.ZodMiniType> implements ReactiveController {
  #scope: ScopeConsumer;
  #options: FormOptions<Schema>;
  /** What the host said last, by identity; `#from` is what the draft is compared with. */
  #initial: Values | undefined;
  #from: Values | undefined;
  #values: Values = {};
  #submitted = false;
  #touched: ReadonlySet<string> = new Set();
  #server: readonly FieldIssue[] = [];
  #guarding = false;

  constructor(scope: ScopeConsumer, options: FormOptions<Schema>) {
    this.#scope = scope;
    this.#options = options;
    scope.host.addController(this);
  }

  hostUpdate(): void {
    const initial = this.#options.initial();
    if (initial !== undefined && initial !== this.#initial) this.#begin(initial);
    this.#guard(this.dirty);
  }

  hostDisconnected(): void {
    this.#guard(false);
  }

  get dirty(): boolean {
    return this.#from !== undefined && JSON.stringify(clean(this.#values)) !== JSON.stringify(clean(this.#from));
  }

  /** The draft's value at a path, as text for a control. */
  text(...path: string[]): string {
    const value = at(this.#values, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** The draft's list at a path. */
  list(...path: string[]): readonly string[] {
    const value = at(this.#values, path);
    return Array.isArray(value) ? value.map(String) : [];
  }

  set(path: readonly string[], value: unknown): void {
    this.#values = put(this.#values, path, value);
    const at = path.join('/');
    this.#server = this.#server.filter((issue) => issue.path.join('/') !== at);
    const { drafts, key } = this.#memory();
    if (key !== undefined && this.#from) drafts?.set(key, { from: this.#from, values: this.#values } satisfies Kept);
    this.#scope.host.requestUpdate();
  }

  touch(path: readonly string[]): void {
    this.#touched = new Set([...this.#touched, path.join('/')]);
    this.#scope.host.requestUpdate();
  }

  /** All that is wrong and due to be told: everything after a submit, the touched fields before one. */
  get issues(): readonly FieldIssue[] {
    const found = check(this.#options.schema(), clean(this.#values));
    const own = found.ok ? [] : found.issues;
    const due = this.#submitted ? own : own.filter((issue) => this.#touched.has(issue.path.join('/')));
    return [...due, ...this.#server];
  }

  issue(...path: string[]): FieldIssue | undefined {
    const wanted = path.join('/');
    return this.issues.find((issue) => issue.path.join('/') === wanted);
  }

  /** The clean value, or `undefined` with the issues told. */
  submit(): z.output<Schema> | undefined {
    this.#submitted = true;
    this.#server = [];
    this.#scope.host.requestUpdate();
    const found = check(this.#options.schema(), clean(this.#values));
    return found.ok ? found.value : undefined;
  }

  /** Lets the server's findings join the form's own. */
  refuse(error: AccountError | undefined): void {
    this.#server = error?.fieldErrors ?? [];
    this.#scope.host.requestUpdate();
  }

  /** What was typed is saved: it is where the form begins now. */
  settle(): void {
    this.#forget();
    this.#from = this.#values;
    this.#submitted = false;
    this.#touched = new Set();
    this.#scope.host.requestUpdate();
  }

  /** Forgets what was typed, because the user said so or to begin anew. */
  reset(): void {
    this.#forget();
    this.#begin(this.#options.initial() ?? {});
    this.#scope.host.requestUpdate();
  }

  /** Begins at a record, or at a newer version of it: what was typed stays, what was not is theirs. */
  #begin(initial: Values): void {
    const { drafts, key } = this.#memory();
    const kept = key === undefined ? undefined : (drafts?.get(key) as Kept | undefined);
    this.#values = kept ? rebase(kept.from, kept.values, initial) : initial;
    this.#from = initial;
    this.#initial = initial;
    this.#submitted = false;
    this.#touched = new Set();
    this.#server = [];
  }

  #forget(): void {
    const { drafts, key } = this.#memory();
    if (key !== undefined) drafts?.delete(key);
  }

  #memory() {
    return { drafts: this.#scope.current?.drafts, key: this.#options.key() };
  }

  #guard(on: boolean): void {
    if (on === this.#guarding) return;
    this.#guarding = on;
    if (on) addEventListener('beforeunload', askBeforeLeaving);
    else removeEventListener('beforeunload', askBeforeLeaving);
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (values: Values, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isValues(value) ? value[key] : undefined), values);

function put(values: Values, [key, ...rest]: readonly string[], value: unknown): Values {
  if (key === undefined) return values;
  const inner = values[key];
  return { ...values, [key]: rest.length === 0 ? value : put(isValues(inner) ? inner : {}, rest, value) };
}

/** Mine where I changed it, theirs where I did not. */
function rebase(from: Values, mine: Values, theirs: Values): Values {
  const merged: Record<string, unknown> = { ...theirs };
  for (const [key, value] of Object.entries(mine)) {
    const [before, now] = [from[key], theirs[key]];
    if (isValues(value)) merged[key] = rebase(isValues(before) ? before : {}, value, isValues(now) ? now : {});
    else if (JSON.stringify(value) !== JSON.stringify(before)) merged[key] = value;
  }
  return merged;
}

/** Empty and absent mean the same: a group in which nothing is typed is not there at all. */
function clean(values: Values): Values {
  const entries = Object.entries(values)
    .map(([key, value]) => [key, isValues(value) ? clean(value) : value] as const)
    .filter(([, value]) => value !== '' && value !== undefined && !(isValues(value) && Object.keys(value).length === 0));
  return Object.fromEntries(entries);
}
