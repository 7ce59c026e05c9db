import type { Page, PageRequest } from '../../domain/model.ts';
import { type AccountError, type ErrorKind, isAccountError } from '../errors.ts';

/** A few assertions of our own, so that the suite needs no library and runs under any test runner. */

export function ok(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/**
 * Compares what would be seen over a wire: by value, an absent member being the same as an undefined one. Of what is too
 * long to be read, the message tells the first place where the two differ.
 */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (text(actual) === text(expected)) return;
  const { at, is, should } = difference(actual, expected);
  const where = at.length > 0 ? ` at ${at.join('.')}` : '';
  throw new Error(`${what}${where}: expected ${shown(should)}, got ${shown(is)}`);
}

const readable = 200;

interface Difference {
  readonly at: readonly string[];
  readonly is: unknown;
  readonly should: unknown;
}

function difference(is: unknown, should: unknown, at: readonly string[] = []): Difference {
  const [left, right] = [membersOf(is), membersOf(should)];
  const isReadable = shown(is).length + shown(should).length <= readable;
  const names = Object.keys({ ...right, ...left });
  const name = names.find((some) => text(left?.[some]) !== text(right?.[some]));
  if (isReadable || !left || !right || name === undefined) return { at, is, should };
  return difference(left[name], right[name], [...at, name]);
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? { ...value } : undefined;

const shown = (value: unknown): string => text(value) ?? 'nothing';

/** As JSON, which has nothing for what is undefined. */
const text = (value: unknown): string | undefined => JSON.stringify(value, inOrder);

/** Members in the order of their names. */
function inOrder(_: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** Expects a failure of one of the kinds, by an `AccountError` and by nothing else. */
export async function fails(kinds: ErrorKind | readonly ErrorKind[], call: Promise<unknown>): Promise<AccountError> {
  const expected = [kinds].flat().join(' or ');
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) throw new Error(`expected ${expected}, got an answer`);
  if (!isAccountError(error)) {
    const thrown = error instanceof Error ? String(error) : Object.prototype.toString.call(error);
    throw new Error(`expected ${expected}, got ${thrown}, which is no AccountError`, { cause: error });
  }
  if (![kinds].flat().includes(error.kind)) {
    throw new Error(`expected ${expected}, got ${told(error)}`, { cause: error });
  }
  return error;
}

/** The failure with what it says of fields, and with what it was made of where an adapter threw something else. */
function told({ kind, operation, fieldErrors, cause }: AccountError): string {
  const fields = fieldErrors.map(({ path, code }) => `${path.join('/')} ${code}`).join(', ');
  const origin = cause instanceof Error ? `, from ${String(cause)}` : '';
  return `${kind} from ${operation}${fields && ` (${fields})`}${origin}`;
}

/** What a state forbids, a guard refuses and a server may call a conflict. */
export const refusedByState = ['forbidden', 'conflict-state'] as const satisfies readonly ErrorKind[];

/** Expects each of the paths among the fields that an error complains of. */
export function complainsOf({ fieldErrors }: AccountError, ...paths: readonly string[]): void {
  const told = fieldErrors.map(({ path }) => path.join('/'));
  for (const path of paths)
    ok(told.includes(path), `expected a complaint of ${path}, got ${told.join(', ') || 'none'}`);
}

/** Expects a failure to be told of fields by their paths. */
export async function invalid(call: Promise<unknown>, ...paths: readonly string[]): Promise<void> {
  complainsOf(await fails('validation', call), ...paths);
}

type Turn<Item> = (page: PageRequest) => Promise<Page<Item>>;

/** Walks a list page by page to its end, and expects no item twice, no page too long and an end. */
export async function walk<Item extends { readonly id: string }>(turn: Turn<Item>, size = 2): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 500; pages += 1) {
    const page = await turn({ size, cursor });
    ok(page.items.length <= size, `a page of ${String(size)} has ${String(page.items.length)} items`);
    items.push(...page.items);
    if (page.next === undefined) return distinct(items, page.total);
    ok(typeof page.next === 'string', `the cursor ${page.next} is no text`);
    ok(page.next !== cursor, 'a page leads to itself');
    cursor = page.next;
  }
  throw new Error('the list has no end');
}

function distinct<Item extends { readonly id: string }>(items: Item[], total: number | undefined): Item[] {
  const ids: ReadonlySet<unknown> = new Set(items.map(({ id }) => id));
  for (const id of ids) ok(typeof id === 'string', `the id ${String(id)} is no text`);
  equal(ids.size, items.length, 'items that differ');
  if (total !== undefined) equal(items.length, total, 'items in all, against the total that was told');
  return items;
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export const abortedSignal = (): AbortSignal => AbortSignal.abort();
