import type { Page, PageRequest } from '../../domain/model.ts';
import { type AccountError, type ErrorKind, isAccountError } from '../errors.ts';

/** A few assertions of our own, so that the suite needs no library and runs under any test runner. */

export function ok(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Compares what would be seen over a wire: by value, an absent member being the same as an undefined one. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [text(actual), text(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

const text = (value: unknown): string => JSON.stringify(value, inOrder);

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
  if (!isAccountError(error)) {
    const got = error instanceof Error ? error.message : 'an answer';
    throw new Error(`expected ${expected}, got ${got}`, { cause: error });
  }
  if (![kinds].flat().includes(error.kind))
    throw new Error(`expected ${expected}, got ${error.kind}`, { cause: error });
  return error;
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
    ok(page.next !== cursor, 'a page leads to itself');
    cursor = page.next;
  }
  throw new Error('the list has no end');
}

function distinct<Item extends { readonly id: string }>(items: Item[], total: number | undefined): Item[] {
  const ids = new Set(items.map(({ id }) => id));
  equal(ids.size, items.length, 'items that differ');
  if (total !== undefined) equal(items.length, total, 'items in all, against the total that was told');
  return items;
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export const abortedSignal = (): AbortSignal => AbortSignal.abort();
