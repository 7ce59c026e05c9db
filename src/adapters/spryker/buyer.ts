import { AccountError } from '../../backend/errors.ts';
import type { BuyerQuery, Call, Operations } from '../../backend/port.ts';
import type { Buyer, Page } from '../../domain/model.ts';
import { segment } from '../http/segment.ts';
import type { Context } from './context.ts';
import { ownCompany } from './directory.ts';
import { folded, holds, scan } from '../shared/paging.ts';
import { buyerOf, memberOf, ofMember } from './records.ts';
import { companyUsers } from './wire.ts';

type Verbs = Pick<Operations['buyer'], 'search' | 'read'>;

/** Company users: whoever works in one's own company. */
export function buyerVerbs(context: Context): Verbs {
  return {
    search: (query, call) => search(context, query, call),
    read: (id, call) => read(context, id, call),
  };
}

/** How many are asked for at once where the server does not filter by what is looked for. */
const step = 100;

async function search(context: Context, query: BuyerQuery, call?: Call): Promise<Page<Buyer>> {
  const { glue, rights } = context;
  const { filter, page } = query;
  const { organizationId, companyId, customerId, roleId, text, enabled, approval } = filter;
  const operation = 'buyer.search';
  const keep = (buyer: Buyer): boolean =>
    holds(text, buyer.loginId, buyer.firstName, buyer.lastName, `${buyer.firstName} ${buyer.lastName}`) &&
    (enabled === undefined || buyer.enabled === enabled) &&
    (approval === undefined || buyer.approval === approval) &&
    (companyId === undefined || buyer.company.id === companyId) &&
    (customerId === undefined || buyer.customerId === customerId) &&
    // Held against the filters once more: which way of naming them a shop heeds is not to be seen from here.
    (organizationId === undefined || buyer.organization.id === organizationId) &&
    (roleId === undefined || buyer.roles.some(({ id }) => id === roleId));
  // The company itself is no unit to filter by: its own people are those without one.
  const isCompany = organizationId !== undefined && (await ownCompany(context, operation, call)).id === organizationId;
  const narrowed = isCompany || customerId !== undefined || enabled !== undefined || folded(text) !== '';
  return scan<Buyer>({
    operation,
    page,
    keep,
    limit: narrowed ? step : page.size,
    fetch: (offset, limit) => {
      const window = { 'page[offset]': offset, 'page[limit]': limit };
      const filters = {
        ...filtered(context, 'company-roles', roleId),
        ...(!isCompany && filtered(context, 'company-business-units', organizationId)),
      };
      const asked = { operation, path: '/company-users', query: { include: ofMember, ...filters, ...window }, call };
      return glue.read(asked, (document) => ({
        rows: document.all(companyUsers).map((user) => buyerOf(memberOf(document, user), rights)),
        more: document.hasNext,
      }));
    },
  });
}

/** The two generations of the API name a filter differently, and heed only their own name. */
function filtered({ options }: Context, type: string, id: string | undefined): Record<string, string | undefined> {
  return { [options.api === 'api-platform' ? `filter[${type}]` : `filter[${type}.id]`]: id };
}

async function read({ glue, rights }: Context, id: string, call?: Call): Promise<Buyer> {
  const operation = 'buyer.read';
  const path = `/company-users/${segment(operation, id)}`;
  return glue.read({ operation, path, query: { include: ofMember }, call }, (document) => {
    const user = document.one(companyUsers);
    if (user.id !== id) throw new AccountError('malformed', { operation });
    return buyerOf(memberOf(document, user), rights);
  });
}
