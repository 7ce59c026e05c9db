import * as z from 'zod/mini';
import type { Page, Sort } from '../../domain/model.ts';
import { PageRequest } from '../../domain/schemas.ts';
import type { Turn } from './turn.ts';

const Paged = z.object({ page: PageRequest });

const collator = new Intl.Collator('en');

/**
 * What a name sorts by so that its numbers count as numbers. (A numeric collator would do the same at twice the time,
 * which a hundred thousand rows do feel.)
 */
export const natural = (name: string): string => name.replace(/\d+/gu, (digits) => digits.padStart(8, '0'));

export interface Listing<Row, Item, Field extends string> {
  readonly query: { readonly filter: unknown; readonly sort?: Sort<Field> | undefined; readonly page: PageRequest };
  readonly rows: readonly Row[];
  /** What each field sorts by. The first one is the order of a list that names none. */
  readonly sortBy: Readonly<Record<Field, (row: Row) => string>>;
  readonly record: (row: Row) => Item;
}

/**
 * One page of the rows, in order. Throws `validation` for a page size, field or cursor that makes no sense, among them a
 * cursor that belongs to another question.
 */
export function pageFrom<Row extends { readonly id: string }, Item, Field extends string>(
  turn: Turn,
  { query, rows, sortBy, record }: Listing<Row, Item, Field>,
): Page<Item> {
  const { size, cursor } = turn.checked(Paged, { page: query.page }).page;
  const sorted = inOrder(turn, rows, sortBy, query.sort);
  const question = digest(JSON.stringify([query.filter, query.sort]));
  const start = cursor === undefined ? 0 : startOf(turn, sorted, question, cursor);
  const shown = sorted.slice(start, start + size);
  const last = shown.at(-1);
  const next = last && start + size < sorted.length ? write({ question, after: last.id, at: start + size }) : undefined;
  return { items: shown.map(record), total: sorted.length, ...(next === undefined ? {} : { next }) };
}

function inOrder<Row extends { readonly id: string }, Field extends string>(
  turn: Turn,
  rows: readonly Row[],
  sortBy: Readonly<Record<Field, (row: Row) => string>>,
  sort: Sort<Field> | undefined,
): Row[] {
  const [first] = Object.values<(row: Row) => string>(sortBy);
  const key = sort && Object.hasOwn(sortBy, sort.field) ? sortBy[sort.field] : !sort && first;
  if (!key) throw turn.error('validation', [{ path: ['sort', 'field'], code: 'unknown' }]);
  const direction = sort?.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => direction * collator.compare(a.key, b.key) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
}

/** A place in a list: which list, after which row, and where that was, should the row be gone. */
interface Place {
  readonly question: string;
  readonly after: string;
  readonly at: number;
}

function startOf(turn: Turn, sorted: readonly { readonly id: string }[], question: string, cursor: string): number {
  const place = read(cursor);
  if (place?.question !== question) throw turn.error('validation', [{ path: ['page', 'cursor'], code: 'invalid' }]);
  const index = sorted.findIndex(({ id }) => id === place.after);
  return index === -1 ? place.at : index + 1;
}

const write = ({ question, after, at }: Place): string => toBase64Url(JSON.stringify([question, after, at]));

function read(cursor: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(fromBase64Url(cursor));
    const [question, after, at] = Array.isArray(place) ? place.map((part: unknown) => part) : [];
    const isPlace = typeof question === 'string' && typeof after === 'string' && Number.isSafeInteger(at);
    return isPlace ? { question, after, at: Number(at) } : undefined;
  } catch {
    return undefined;
  }
}

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
  );

/** A short name of a text (FNV-1a, 32 bits): enough to notice a cursor that was used for another question. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
