import type { BuyerQuery, Operations } from '../../backend/port.ts';
import type { Buyer, BuyerSortField, Page } from '../../domain/model.ts';
import { holds, pageOfAll } from '../shared/paging.ts';
import { type Placed, allMembers, findMember, membershipFrom, organizationOf } from './directory.ts';
import type { Exchange } from './exchange.ts';
import { lastWordLast } from './names.ts';
import { memberRolesOf } from './roles.ts';
import type { Run } from './run.ts';

type Verbs = Pick<Operations['buyer'], 'search' | 'read' | 'assignRoles' | 'delete'>;

/** Buyers are the members of an organization. */
export function buyerVerbs(run: Run): Verbs {
  return {
    search: (query, call) => run('buyer.search', call, (exchange) => search(exchange, query)),
    read: (id, call) => run('buyer.read', call, (exchange) => read(exchange, id)),
    assignRoles: (id, roleIds, call) =>
      run('buyer.assignRoles', call, (exchange) => assignRoles(exchange, id, roleIds)),
    delete: (id, call) => run('buyer.delete', call, (exchange) => remove(exchange, id)),
  };
}

export const buyerSort = {
  lastName: ({ lastName, firstName }: Buyer) => `${lastName} ${firstName}`,
  firstName: ({ firstName, lastName }: Buyer) => `${firstName} ${lastName}`,
  loginId: ({ loginId }: Buyer) => loginId,
} as const satisfies Partial<Record<BuyerSortField, (buyer: Buyer) => string>>;

const sorts: Readonly<Partial<Record<BuyerSortField, (buyer: Buyer) => string>>> = buyerSort;

async function search(exchange: Exchange, { filter, sort, page }: BuyerQuery): Promise<Page<Buyer>> {
  if (sort && !sorts[sort.field]) throw exchange.fail('validation', [{ path: ['sort', 'field'], code: 'unknown' }]);
  const { organizationId, companyId, customerId, roleId, text, enabled = true, approval = 'approved' } = filter;
  const organization = await organizationOf(exchange, organizationId ?? companyId);
  const members = await allMembers(exchange, organization.id);
  const buyers = members
    .map((member) => buyerFrom({ member, organization }, exchange))
    .filter(
      (buyer) =>
        holds(text, buyer.loginId, `${buyer.firstName} ${buyer.lastName}`) &&
        buyer.enabled === enabled &&
        buyer.approval === approval &&
        buyer.company.id === (companyId ?? buyer.company.id) &&
        buyer.customerId === (customerId ?? buyer.customerId) &&
        (roleId === undefined || buyer.roles.some(({ id }) => id === roleId)),
    );
  return pageOfAll('buyer.search', buyers, { page, sort: sort ?? { field: 'lastName' } }, sorts);
}

const read = async (exchange: Exchange, id: string): Promise<Buyer> =>
  buyerFrom(await findMember(exchange, id), exchange);

function buyerFrom(placed: Placed, exchange: Exchange): Buyer {
  const { id, userId, user } = placed.member;
  const { names = lastWordLast } = exchange.options;
  const { organization, company, roles, enabled } = membershipFrom(placed, exchange);
  const who = { loginId: user.email, ...names.split(user.name), email: user.email };
  return { id, customerId: userId, ...who, organization, company, roles, enabled, approval: 'approved' };
}

async function assignRoles(exchange: Exchange, id: string, roleIds: readonly string[]): Promise<Buyer> {
  if (roleIds.length === 0) throw exchange.fail('validation', [{ path: [], code: 'required' }]);
  // The server would take a comma for the end of one name and the beginning of the next.
  const isKnown = (role: string): boolean => Object.hasOwn(memberRolesOf(exchange.options), role);
  if (!roleIds.every(isKnown)) throw exchange.fail('validation', [{ path: [], code: 'unknown' }]);
  const { member, organization } = await findMember(exchange, id);
  const change = { memberId: member.id, role: roleIds, organizationId: organization.id };
  await exchange.do('/organization/update-member-role', change);
  return read(exchange, id);
}

/** Takes the membership away. The server would let people leave by it, which is not what this is for. */
async function remove(exchange: Exchange, id: string): Promise<void> {
  const { user } = await exchange.self();
  const { member, organization } = await findMember(exchange, id);
  if (member.userId === user.id) throw exchange.refuse('state', 'oneself');
  await exchange.do('/organization/remove-member', { memberIdOrEmail: member.id, organizationId: organization.id });
}
