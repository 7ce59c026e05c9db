import type { Account, Buyer, Customer, Invitation, Organization, Role, UnitAddress } from '../domain/model.ts';
import type { Target } from './rules.ts';

/** What `decide` wants to know of a record, read off the record itself. */

export function organizationTarget(organization: Organization): Target {
  return {
    id: organization.id,
    within: [...organization.path.map(({ id }) => id), organization.id],
    allowed: organization.allowed,
    buyerCount: organization.buyerCount,
    childCount: organization.childCount,
  };
}

/** A buyer lies where their organization lies; without it, how far down they are is the server's to say. */
export function buyerTarget(buyer: Buyer, organization?: Organization): Target {
  const within = organization?.id === buyer.organization.id ? organizationTarget(organization).within : undefined;
  return { id: buyer.id, customerId: buyer.customerId, within, allowed: buyer.allowed, enabled: buyer.enabled };
}

/** A role belongs to a company as a whole. */
export function roleTarget({ id, companyId, allowed, isDefault, buyerCount }: Role): Target {
  return { id, within: [companyId], allowed, isDefault, buyerCount };
}

export const addressTarget = ({ id, companyId, allowed }: UnitAddress): Target => ({
  id,
  within: [companyId],
  allowed,
});

/** How far down the organization lies that somebody is invited to, is the server's to say. */
export const invitationTarget = ({ id, allowed }: Invitation): Target => ({ id, allowed });

export function customerTarget(customer: Customer | Account): Target {
  return {
    id: customer.id,
    allowed: customer.allowed,
    enabled: customer.enabled,
    assistance: customer.assistance,
    company: 'company' in customer ? customer.company : undefined,
    actorRoles: customer.memberships.flatMap(({ roles }) => roles.flatMap(({ actorRole }) => actorRole ?? [])),
  };
}
