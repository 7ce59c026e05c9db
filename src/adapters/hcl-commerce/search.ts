import type { BuyerSortField, CustomerSortField, Sort } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange, Query } from './exchange.ts';
import { type Fetch, fromRecord } from './paging.ts';
import { type Person, personFromWire } from './person.ts';

/** The server's two lists of people: whom representatives may help, and whom an administrator administers. */
export type PeopleList = 'registeredUsersICanManage' | 'usersICanAdmin';

/** How a text is compared, by the server's numbers. None of them takes notice of case. */
const searchTypes = { contains: '4', exact: '6' } as const;

/** Columns that lists of people are sorted by: the table and its column. */
const columns: Readonly<Partial<Record<BuyerSortField | CustomerSortField, readonly [string, string]>>> = {
  loginId: ['USERREG', 'LOGONID'],
  enabled: ['USERREG', 'STATUS'],
  lastName: ['ADDRESS', 'LASTNAME'],
  firstName: ['ADDRESS', 'FIRSTNAME'],
};

/** Texts to look for, by the parameter of the field. Those that are empty are not looked for. */
export function matching(texts: Query, how: keyof typeof searchTypes): Query {
  const given = Object.entries(texts).filter(([, text]) => (text ?? '').trim() !== '');
  return Object.fromEntries(
    given.flatMap(([name, text]) => [
      [name, text?.trim()],
      [`${name}SearchType`, searchTypes[how]],
    ]),
  );
}

/** A list of people, from whichever record on. */
export function peopleIn(exchange: Exchange, list: PeopleList, query: Query, sort?: Sort): Fetch {
  const order = orderOf(exchange, sort);
  return fromRecord((paging) => exchange.get('/person', { q: list, ...query, ...order, ...paging }), 'userDataBeans');
}

function orderOf(exchange: Exchange, { field, descending = false }: Sort = { field: 'lastName' }): Query {
  const column = Object.entries(columns).find(([name]) => name === field)?.[1];
  if (!column) throw exchange.fail('validation', [{ path: ['sort', 'field'], code: 'unknown' }]);
  const [orderByTableName, name] = column;
  return { orderByTableName, orderByFieldName: descending ? `${name} DESC` : name };
}

/** What the server answers of a person when asked for them, which is more than its lists have. */
export const detailsOf = (exchange: Exchange, id: string): Promise<Bean> =>
  exchange.get(exchange.path`/person/${id}`, { profileName: 'IBM_User_Registration_Details' });

/**
 * A person by id, as one of a list has them: the list alone knows whether they were approved, and what is not in the
 * list is not this verb's to touch. Throws `not-found`, or what the server says of whoever may not ask.
 */
export async function findIn(exchange: Exchange, list: PeopleList, id: string): Promise<Person> {
  const details = await detailsOf(exchange, id);
  const loginId = personFromWire(details).loginId;
  const { beans } = await peopleIn(exchange, list, matching({ logonId: loginId }, 'exact'))(0, 1);
  const listed = beans.find((bean) => bean.text('userId', 'memberId') === id);
  if (!listed) throw exchange.fail('not-found');
  return personFromWire(details, listed);
}

export const idOf = (bean: Bean): string => bean.required('userId', 'memberId');

/** Sets whether somebody may sign in. Throws `conflict-state` where it is so already. */
export async function setEnabled(exchange: Exchange, person: Person, enabled: boolean): Promise<void> {
  if (person.enabled === enabled) throw exchange.fail('conflict-state');
  await exchange.put(exchange.path`/person/${person.id}`, { userStatus: enabled ? '1' : '0' });
}
