import { type ActorRole, administratorRoles, isOpen } from '../../domain/model.ts';
import type { Store } from './store.ts';
import { companyOf, withinOf } from './tree.ts';
import type { CompanyRow, MembershipRow, OrganizationRow } from './world.ts';

/** The parts that roles make somebody play; a role that says nothing makes a plain buyer. */
export const partsOf = (store: Store, roleIds: readonly string[]): ActorRole[] => [
  ...new Set(roleIds.map((id) => store.roles.known(id).actorRole ?? 'buyer')),
];

export const administers = (store: Store, roleIds: readonly string[]): boolean =>
  partsOf(store, roleIds).some((part) => administratorRoles.some((role) => role === part));

export const organizationOf = (store: Store, { organizationId }: MembershipRow): OrganizationRow =>
  store.organizations.known(organizationId);

export const companyOfMembership = (store: Store, membership: MembershipRow): CompanyRow =>
  companyOf(store, organizationOf(store, membership));

/** Enabled is not approved, and a locked organization lets nobody in: a membership works only with all three. */
export function isUsable(store: Store, membership: MembershipRow): boolean {
  return membership.enabled && membership.approval === 'approved' && !organizationOf(store, membership).locked;
}

/**
 * The membership a person works under unless told otherwise: the one they chose, then one in an open company, then any
 * that they can use. With `tops`, only memberships in those subtrees count.
 */
export function presentMembership(store: Store, personId: string, tops?: readonly string[]): MembershipRow | undefined {
  const { defaultMembershipId } = store.people.known(personId);
  const usable = store.memberships
    .by('person', personId)
    .filter((membership) => isUsable(store, membership))
    .filter(({ organizationId }) => !tops || withinOf(store, organizationId).some((id) => tops.includes(id)));
  return (
    usable.find(({ id }) => id === defaultMembershipId) ??
    usable.find((membership) => isOpen(companyOfMembership(store, membership))) ??
    usable[0]
  );
}

/** Whether a company would be left without anybody to administer it if this membership no longer did. */
export function isLastAdministrator(store: Store, membership: MembershipRow): boolean {
  if (!isActiveAdministrator(store, membership)) return false;
  const company = companyOfMembership(store, membership);
  return !store.roles
    .by('company', company.id)
    .filter(({ id }) => administers(store, [id]))
    .flatMap(({ id }) => store.memberships.by('role', id))
    .some((other) => other.id !== membership.id && isActiveAdministrator(store, other));
}

const isActiveAdministrator = (store: Store, membership: MembershipRow): boolean =>
  administers(store, membership.roleIds) &&
  isUsable(store, membership) &&
  store.people.known(membership.personId).enabled;
