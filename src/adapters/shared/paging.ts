import { AccountError } from '../../backend/errors.ts';
import type { Page, PageRequest, Sort } from '../../domain/model.ts';

/** What came for an offset and a limit. `more`: whether something follows; `undefined` where the answer does not say. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean | undefined;
}

export interface Scan<Row> {
  readonly operation: string;
  readonly page: PageRequest;
  /** How many rows to ask for at once. Offsets have to be multiples of it. */
  readonly limit: number;
  /** Which rows count, where the server does not filter by that. Default: all. */
  readonly keep?: ((row: Row) => boolean) | undefined;
  readonly fetch: (offset: number, limit: number) => Promise<Slice<Row>>;
}

/** No call asks more often than this: what lies further on is behind the page's `next`. */
const mostRequests = 10;

/**
 * A page out of a list that the server cuts in its own way: rows are asked for in steps, those that do not count are left
 * out, and the cursor is where to go on, in rows of the server.
 */
export async function scan<Row>({ operation, page, limit, keep = () => true, fetch }: Scan<Row>): Promise<Page<Row>> {
  const size = sizeOf(operation, page);
  let offset = offsetOf(operation, page);
  const items: Row[] = [];
  for (let request = 0; request < mostRequests; request += 1) {
    const start = Math.floor(offset / limit) * limit;
    const { rows, more = rows.length === limit } = await fetch(start, limit);
    // A server that answers everything whatever was asked for answers from the beginning.
    const whole = rows.length > limit;
    const first = whole ? 0 : start;
    for (const [index, row] of rows.entries()) {
      if (first + index < offset || !keep(row)) continue;
      items.push(row);
      const isLast = index === rows.length - 1;
      if (items.length === size) {
        return isLast && (whole || !more) ? { items } : { items, next: String(first + index + 1) };
      }
    }
    if (whole || !more || rows.length === 0) return { items };
    offset = start + limit;
  }
  return { items, next: String(offset) };
}

/** A page out of a list that is there as a whole. */
export function pageOfAll<Item, Field extends string>(
  operation: string,
  all: readonly Item[],
  { page, sort }: { readonly page: PageRequest; readonly sort?: Sort<Field> | undefined },
  sortBy: Readonly<Partial<Record<Field, (item: Item) => string>>>,
): Page<Item> {
  const size = sizeOf(operation, page);
  const offset = offsetOf(operation, page);
  const textOf = sort && sortBy[sort.field];
  const order = sort?.descending ? -1 : 1;
  const sorted = textOf ? all.toSorted((a, b) => order * collator.compare(textOf(a), textOf(b))) : all;
  const items = sorted.slice(offset, offset + size);
  const end = offset + items.length;
  return { items, total: all.length, ...(items.length > 0 && end < all.length && { next: String(end) }) };
}

const collator = new Intl.Collator(undefined, { numeric: true });

function sizeOf(operation: string, { size }: PageRequest): number {
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  throw new AccountError('validation', { operation, fieldErrors: [{ path: ['page', 'size'], code: 'invalid' }] });
}

function offsetOf(operation: string, { cursor = '0' }: PageRequest): number {
  if (/^\d{1,9}$/u.test(cursor)) return Number(cursor);
  throw new AccountError('validation', { operation, fieldErrors: [{ path: ['page', 'cursor'], code: 'invalid' }] });
}

/** Whether any of the texts holds what is looked for, whatever the case; nothing looked for is in everything. */
export function holds(looked: string | undefined, ...texts: readonly (string | null | undefined)[]): boolean {
  const part = folded(looked);
  return part === '' || texts.some((text) => folded(text).includes(part));
}

export const folded = (text: string | null | undefined): string => (text ?? '').trim().toLowerCase();
