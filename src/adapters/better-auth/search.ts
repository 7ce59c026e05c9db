import type { CustomerQuery } from '../../backend/port.ts';
import { type Customer, type CustomerCriteria, type FieldIssue, type Page, hasCriterion } from '../../domain/model.ts';
import { folded, holds, scan } from '../shared/paging.ts';
import type { Exchange, Query } from './exchange.ts';
import { lastWordLast } from './names.ts';
import { staffParts } from './roles.ts';
import { type WireUser, usersFrom } from './wire.ts';

/** A user as the admin plugin tells of them: nobody is told what somebody else is a member of. */
export function customerFrom(user: WireUser, { options }: Exchange): Customer {
  const { id, name, email, banned, banExpires, role } = user;
  const isOver = typeof banExpires === 'string' && Date.parse(banExpires) < Date.now();
  const { names = lastWordLast } = options;
  // The seller's own people are nobody's customers.
  const allowed = staffParts(role, options).length > 0 ? { allowed: ['read'] } : {};
  return { id, loginId: email, email, ...names.split(name), enabled: !banned || isOver, memberships: [], ...allowed };
}

/** What the server compares with a text of its own: a part of a user's name or address. */
type Condition = readonly ['name' | 'email', string];

/** Some of the users: what the server is asked for, and which of its answers count. */
interface Listing {
  readonly conditions: readonly Condition[];
  readonly keep: (customer: Customer) => boolean;
}

/**
 * Finds users. The server takes two conditions at the most and has no "or", knows one name where we know two, and takes
 * `%` and `_` for wildcards: so all that comes is held against the criteria once more.
 */
export async function searchUsers(exchange: Exchange, { filter, sort, page }: CustomerQuery): Promise<Page<Customer>> {
  const fieldErrors = criteriaIssues(filter);
  const isSorted = sort === undefined || sort.field === 'loginId' || sort.field === 'email';
  if (!isSorted) fieldErrors.push({ path: ['sort', 'field'], code: 'unknown' });
  if (fieldErrors.length > 0) throw exchange.fail('validation', fieldErrors);
  // Nobody shares an address, so that its order is the same on every page.
  const order: Query = { sortBy: 'email', sortDirection: sort?.descending ? 'desc' : 'asc' };
  const listings = listingsOf(filter);
  const [list, offset] = placeOf(exchange, page.cursor, listings.length);
  const items: Customer[] = [];
  for (const [index, listing] of listings.entries()) {
    if (index < list) continue;
    const cursor = index === list ? offset : '0';
    const part = await pageOf(exchange, listing, order, { size: page.size - items.length, cursor });
    items.push(...part.items);
    if (part.next !== undefined) return { items, next: `${index}.${part.next}` };
    if (items.length === page.size && index + 1 < listings.length) return { items, next: `${index + 1}.0` };
  }
  return { items };
}

const known: readonly string[] = ['loginId', 'email', 'firstName', 'lastName', 'text'];

function criteriaIssues(filter: CustomerCriteria): FieldIssue[] {
  const strange = Object.entries(filter).filter(([name, value]) => !known.includes(name) && folded(value) !== '');
  return [
    ...(hasCriterion(filter) ? [] : [{ path: ['text'], code: 'required' } as const]),
    ...strange.map(([name]) => ({ path: [name], code: 'not-allowed' }) as const),
  ];
}

/** What is to be found in either of two fields is looked for in one after the other, and whoever was found is left out. */
function listingsOf({ text, loginId, email, firstName, lastName }: CustomerCriteria): Listing[] {
  // Addresses are kept in lower case; whether the case of a name matters, is the database's to say.
  const criteria: readonly Condition[] = [
    ['email', folded(loginId)],
    ['email', folded(email)],
    ['name', firstName ?? ''],
    ['name', lastName ?? ''],
  ];
  const fits = (customer: Customer): boolean =>
    holds(loginId, customer.email) &&
    holds(email, customer.email) &&
    holds(firstName, customer.firstName) &&
    holds(lastName, customer.lastName);
  const isCalled = (customer: Customer): boolean => holds(text, `${customer.firstName} ${customer.lastName}`);
  if (folded(text) === '') return [{ conditions: criteria, keep: fits }];
  const byName: Listing = {
    conditions: [['name', text ?? ''], ...criteria],
    keep: (customer) => fits(customer) && isCalled(customer),
  };
  const byAddress: Listing = {
    conditions: [['email', folded(text)], ...criteria],
    keep: (customer) => fits(customer) && !isCalled(customer) && holds(text, customer.email),
  };
  return [byName, byAddress];
}

function pageOf(
  exchange: Exchange,
  { conditions, keep }: Listing,
  order: Query,
  page: { readonly size: number; readonly cursor: string },
): Promise<Page<Customer>> {
  const given = conditions.map(([field, text]) => [field, text.trim()] as const).filter(([, text]) => text !== '');
  const [search, filter] = given;
  const query: Query = {
    ...order,
    ...(search && { searchField: search[0], searchValue: search[1], searchOperator: 'contains' }),
    ...(filter && { filterField: filter[0], filterValue: filter[1], filterOperator: 'contains' }),
  };
  const operation = 'customer.search';
  return scan({
    operation,
    page,
    keep,
    limit: page.size,
    fetch: async (offset, limit) => {
      const { users, total } = await exchange.get('/admin/list-users', { ...query, limit, offset }, usersFrom);
      return { rows: users.map((user) => customerFrom(user, exchange)), more: offset + users.length < total };
    },
  });
}

/** Where a page begins: in which of the listings, and at which user of it. */
function placeOf(exchange: Exchange, cursor = '0.0', listings: number): readonly [list: number, offset: string] {
  const [, list = '', offset = ''] = /^(\d)\.(\d{1,9})$/u.exec(cursor) ?? [];
  if (list !== '' && Number(list) < listings) return [Number(list), offset];
  throw exchange.fail('validation', [{ path: ['page', 'cursor'], code: 'invalid' }]);
}
