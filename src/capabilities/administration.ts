import { type Buyer, type Page, type Role, type RoleReference, administratorRoles } from '../domain/model.ts';
import type { Target } from './rules.ts';

/** Whether roles make somebody an administrator of their company, or of a part of it. */
const administers = (roles: readonly Pick<RoleReference, 'actorRole'>[]): boolean =>
  roles.some(({ actorRole }) => administratorRoles.some((role) => role === actorRole));

/**
 * Whether a company has no other administrator than this buyer. The server says so by what it allows of the record; that
 * this is why, the company's roles tell by how many hold them. Where one of the two is missing, it is the server's to say.
 */
export function isLastAdministrator(buyer: Buyer, roles: Page<Role> | undefined): boolean {
  const { enabled, allowed, company } = buyer;
  if (!enabled || !allowed || allowed.includes('disable') || allowed.includes('delete')) return false;
  const counts = roles?.items
    .filter((role) => role.companyId === company.id && administers([role]))
    .map(({ buyerCount = Infinity }) => buyerCount);
  const isWhole = counts !== undefined && roles?.next === undefined;
  return isWhole && administers(buyer.roles) && counts.reduce((sum, count) => sum + count, 0) === 1;
}

/** What `decide` wants to know of a change of roles: `chosen` are the ids of those that the buyer is to have. */
export function rolesChange(
  buyer: Buyer,
  chosen: readonly string[],
  roles: Page<Role> | undefined,
): Pick<Target, 'demotes' | 'isLastAdministrator'> {
  const kept = [...buyer.roles, ...(roles?.items ?? [])].filter(({ id }) => chosen.includes(id));
  return {
    demotes: administers(buyer.roles) && !administers(kept),
    isLastAdministrator: isLastAdministrator(buyer, roles),
  };
}
