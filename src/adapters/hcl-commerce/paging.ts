import type { Page, PageRequest } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange } from './exchange.ts';

/** What the server answers from one place of a list on. */
export interface Chunk {
  readonly beans: readonly Bean[];
  /** How many there are in all, where the server says so. */
  readonly total: number | undefined;
}

/** Asks the server for `size` records from `offset` on. */
export type Fetch = (offset: number, size: number) => Promise<Chunk>;

/** The server pages in three ways: by the number of a record, by the number of a page, and not at all. */

/** People and organizations: from a record on, so many. */
export const fromRecord =
  (ask: (paging: { startIndex: string; maxResults: string }) => Promise<Bean>, member: string): Fetch =>
  async (offset, size) =>
    chunkFrom(await ask({ startIndex: String(offset), maxResults: String(size) }), member);

/** Approvals and member groups: a page of a size, counted from one. Offsets are multiples of the size. */
export const fromPage =
  (ask: (paging: { pageNumber: string; pageSize: string }) => Promise<Bean>, member: string): Fetch =>
  async (offset, size) =>
    chunkFrom(await ask({ pageNumber: String(Math.floor(offset / size) + 1), pageSize: String(size) }), member);

/** A list from its end to its beginning. */
export const reversed =
  (fetch: Fetch): Fetch =>
  async (offset, size) => {
    const { total = 0 } = await fetch(0, 1);
    const end = Math.max(0, total - offset);
    const start = Math.max(0, end - size);
    if (end === 0) return { beans: [], total };
    const { beans } = await fetch(start, end - start);
    return { beans: beans.slice(0, end - start).reverse(), total };
  };

const chunkFrom = (answer: Bean, member: string): Chunk => ({
  beans: answer.beans(member),
  total: answer.count('recordSetTotal'),
});

/** What a list is made of: what to ask for, and what becomes of each record; `undefined` for what is none of it. */
export interface Listing<Item> {
  readonly fetch: Fetch;
  readonly read: (bean: Bean) => Promise<Item | undefined>;
}

/** How often the server is asked for one page, of which little may be left. What is missing comes with the next. */
const mostChunks = 10;

/**
 * One page of one or more lists, one after the other. Whatever the server answers that is none of it is left out, and
 * the page filled up with what comes after; then nobody knows how many there are in all.
 */
export async function pageOf<Item>(
  exchange: Exchange,
  page: PageRequest,
  listings: readonly Listing<Item>[],
): Promise<Page<Item>> {
  const size = sizeOf(exchange, page);
  let place: Place | undefined = placeOf(exchange, page.cursor, listings.length, size);
  const items: Item[] = [];
  let total: number | undefined;
  let isWhole = listings.length === 1;
  for (let chunks = 0; place && chunks < mostChunks; chunks += 1) {
    const listing: Listing<Item> | undefined = listings[place.list];
    if (!listing) break;
    const chunk = await listing.fetch(place.offset, size);
    const read = await inTurns(chunk.beans, listing.read);
    const kept = read.filter((item) => item !== undefined);
    // A chunk is shown whole or not at all: the next page begins where a chunk does.
    if (items.length > 0 && items.length + kept.length > size) break;
    items.push(...kept);
    total = chunk.total;
    isWhole &&= kept.length === chunk.beans.length;
    place = after(place, chunk, size, listings.length);
    if (items.length >= size) break;
  }
  return { items, ...(isWhole && total !== undefined && { total }), ...(place && { next: write(place) }) };
}

/** One page of a list that the server answers as a whole. */
export function pageOfAll<Item>(exchange: Exchange, page: PageRequest, all: readonly Item[]): Page<Item> {
  const size = sizeOf(exchange, page);
  const { offset } = placeOf(exchange, page.cursor, 1, 1);
  const end = offset + size;
  return {
    items: all.slice(offset, end),
    total: all.length,
    ...(end < all.length && { next: write({ list: 0, offset: end }) }),
  };
}

function sizeOf(exchange: Exchange, { size }: PageRequest): number {
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  throw exchange.fail('validation', [{ path: ['page', 'size'], code: 'invalid' }]);
}

/** Where a page begins: in which of the lists, and at which record of it. */
interface Place {
  readonly list: number;
  readonly offset: number;
}

const write = ({ list, offset }: Place): string => `${String(list)}.${String(offset)}`;

function placeOf(exchange: Exchange, cursor = '0.0', lists: number, size: number): Place {
  const [, list = NaN, offset = NaN] = (/^(\d{1,2})\.(\d{1,9})$/u.exec(cursor) ?? []).map(Number);
  if (list < lists && offset % size === 0) return { list, offset };
  throw exchange.fail('validation', [{ path: ['page', 'cursor'], code: 'invalid' }]);
}

/** The place after a chunk. Without a total, a chunk that is not full is the last one of its list. */
function after({ list, offset }: Place, { beans, total }: Chunk, size: number, lists: number): Place | undefined {
  const next = offset + size;
  const isLast = beans.length === 0 || (total === undefined ? beans.length < size : next >= total);
  if (!isLast) return { list, offset: next };
  return list + 1 < lists ? { list: list + 1, offset: 0 } : undefined;
}

/** How many records are looked up at a time: a browser would not ask for more at once either. */
const atOnce = 6;

/** Reads all, a few at a time, in order. */
export async function inTurns<Item>(beans: readonly Bean[], read: (bean: Bean) => Promise<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for (let start = 0; start < beans.length; start += atOnce) {
    items.push(...(await Promise.all(beans.slice(start, start + atOnce).map(read))));
  }
  return items;
}
