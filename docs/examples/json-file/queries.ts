import type { BuyerQuery, ListQuery, OrganizationFilter } from '../../../src/backend/port.ts';
import type { BuyerSortField, PageRequest } from '../../../src/domain/model.ts';

/** Our questions for lists as the server's. A cursor is the number of items before the page. */

export const offsetOf = ({ cursor = '0' }: PageRequest): number => Number(cursor);

export function groupsAsked({ filter, sort, page }: ListQuery<OrganizationFilter, 'name'>): string {
  return query(page, {
    under: filter.parentId,
    q: filter.text,
    order: sort?.descending ? '-title' : 'title',
  });
}

/** Absent where nobody can be meant: everybody is approved, so nobody waits for it. */
export function peopleAsked({ filter, sort, page }: BuyerQuery): string | undefined {
  const { organizationId, companyId, customerId, text, roleId, enabled, approval = 'approved' } = filter;
  if (approval !== 'approved') return undefined;
  return query(page, {
    group: organizationId ?? companyId,
    // An organization's buyers are its own; a company's are those of everything below as well.
    deep: organizationId === undefined && companyId !== undefined ? 'yes' : undefined,
    person: customerId,
    q: text,
    manages: yesOrNo(roleId === undefined ? undefined : roleId === 'manager'),
    active: yesOrNo(enabled),
    order: `${sort?.descending ? '-' : ''}${orders[sort?.field ?? 'lastName'] ?? 'family'}`,
  });
}

const orders: Readonly<Partial<Record<BuyerSortField, string>>> = {
  lastName: 'family',
  firstName: 'given',
  loginId: 'mail',
};

const yesOrNo = (is: boolean | undefined): string | undefined => (is === undefined ? undefined : is ? 'yes' : 'no');

function query(page: PageRequest, asked: Readonly<Record<string, string | undefined>>): string {
  const all = { ...asked, from: page.cursor, count: String(page.size) };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return new URLSearchParams(given).toString();
}
