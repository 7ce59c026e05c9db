import type { Account, Buyer, Organization, Page, PageRequest, Session } from '../../../src/domain/model.ts';
import { offsetOf } from './queries.ts';
import type { Ref, WireGroup, WirePerson } from './wire.ts';

/** The server's records as ours. A person has one membership, so customer and buyer have the same id. */

export function sessionFrom(wire: WirePerson): Session {
  const { id, loginId, firstName, lastName } = personFrom(wire);
  const roles = [roleOf(wire).actorRole];
  // The server has no sessions. Whose key it is names one as well as anything.
  return {
    id: `of-${id}`,
    actor: { id, loginId, firstName, lastName, roles, organizations: [wire.group], company: openCompany(wire.firm) },
  };
}

export function buyerFrom(wire: WirePerson): Buyer {
  return {
    ...personFrom(wire),
    customerId: wire.id,
    organization: wire.group,
    company: wire.firm,
    roles: [roleOf(wire)],
    // Whoever is in the file was let in.
    approval: 'approved',
  };
}

export function accountFrom(wire: WirePerson): Account {
  const { id, customerId, ...buyer } = buyerFrom(wire);
  const { organization, company, roles, enabled } = buyer;
  const membership = { id, organization, company, roles, enabled };
  return { ...personFrom(wire), id: customerId, memberships: [membership], company: openCompany(wire.firm) };
}

export function organizationFrom(wire: WireGroup): Organization {
  const { id, name, rev: version, trail, below: childCount, heads: buyerCount } = wire;
  const common = { id, name, version, path: [...trail], childCount, buyerCount };
  const [firm] = trail;
  return firm === undefined
    ? { ...common, ...openCompany({ id, name }), kind: 'company' }
    : { ...common, kind: 'unit', companyId: firm.id, companyName: firm.name, parentId: wire.under };
}

/** The part of a list that was asked for; where more follows, with the way to it. */
export function pageFrom<Wire, Item>(
  { items, count }: { readonly items: readonly Wire[]; readonly count: number },
  page: PageRequest,
  itemFrom: (wire: Wire) => Item,
): Page<Item> {
  const next = offsetOf(page) + items.length;
  return { items: items.map(itemFrom), total: count, ...(items.length > 0 && next < count && { next: String(next) }) };
}

function personFrom(wire: WirePerson) {
  const { id, rev: version, given: firstName, family: lastName, mail: email, active: enabled } = wire;
  const { tel: phone, title: salutation, sex: gender, born: dateOfBirth } = wire;
  return { id, version, loginId: email, firstName, lastName, email, enabled, phone, salutation, gender, dateOfBirth };
}

/** Who manages the firm itself administers all of it. */
function roleOf({ manages, group, firm }: WirePerson) {
  if (!manages) return { id: 'member', name: 'Member', actorRole: 'buyer' } as const;
  const actorRole = group.id === firm.id ? 'company-admin' : 'buyer-admin';
  return { id: 'manager', name: 'Manager', actorRole } as const;
}

/** A firm that is in the file is a customer: nothing there can be pending, denied or closed. */
const openCompany = ({ id, name }: Ref) => ({ id, name, active: true, status: 'approved' }) as const;
