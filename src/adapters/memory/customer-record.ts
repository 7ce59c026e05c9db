import type { Target } from '../../capabilities/rules.ts';
import { type Customer, type Membership, isOpen } from '../../domain/model.ts';
import { isPinned } from './pins.ts';
import { companyOfMembership, isUsable, organizationOf, partsOf, presentMembership } from './memberships.ts';
import { roleReference } from './organization-record.ts';
import { topsOf } from './sight.ts';
import { reference, withinOf } from './tree.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow, PersonRow } from './world.ts';

export function customerRecord(turn: Turn, row: PersonRow): Customer {
  const pointless = [row.enabled ? 'enable' : 'disable', isPinned(turn, row.id) ? 'pin' : 'unpin'];
  const allowed = turn.allowed('customer', customerFacts(turn, row), pointless);
  return { ...personRecord(turn, row), allowed };
}

/** What a customer and one's own account have in common. */
export function personRecord({ store }: Turn, row: PersonRow): Customer {
  const { id, loginId, salutation, firstName, lastName, email, phone, mobile, dateOfBirth } = row;
  const { currency, language, address, enabled, staff } = row;
  const assistance = staff ? undefined : (row.assistance ?? true);
  const name = { loginId, salutation, firstName, lastName, email, phone, mobile, dateOfBirth };
  const present = presentMembership(store, id)?.id;
  const memberships = store.memberships.by('person', id).map((membership): Membership => ({
    id: membership.id,
    organization: reference(organizationOf(store, membership)),
    company: reference(companyOfMembership(store, membership)),
    roles: membership.roleIds.map((roleId) => roleReference(store.roles.known(roleId))),
    enabled: membership.enabled,
    isDefault: membership.id === present,
  }));
  return {
    id,
    version: store.people.version(id),
    ...name,
    currency,
    language,
    address,
    enabled,
    assistance,
    memberships,
  };
}

/** All that the rules want to know of a customer. */
export function customerFacts(turn: Turn, { id, enabled, assistance }: PersonRow) {
  const { store } = turn;
  const memberships = store.memberships.by('person', id);
  const at = accessibleMembership(turn, id) ?? inReach(turn, memberships) ?? memberships[0];
  return {
    id,
    enabled,
    assistance,
    within: at ? withinOf(store, at.organizationId) : [],
    company: at && companyOfMembership(store, at),
    actorRoles: memberships.flatMap(({ roleIds }) => partsOf(store, roleIds)),
  } satisfies Target;
}

/** The membership under which somebody can be acted for: usable, and among those that the session administers, if it does. */
export function accessibleMembership(turn: Turn, personId: string): MembershipRow | undefined {
  const tops = topsOf(turn).map(({ id }) => id);
  return presentMembership(turn.store, personId, tops.length > 0 ? tops : undefined);
}

/** The membership that was asked for, if somebody can be acted for under it; throws `validation` where nobody can. */
export function chosenMembership(turn: Turn, personId: string, id: string | undefined): MembershipRow | undefined {
  if (id === undefined) return undefined;
  const { store } = turn;
  const tops = topsOf(turn).map((top) => top.id);
  const membership = store.memberships.by('person', personId).find((some) => some.id === id);
  const within = membership ? withinOf(store, membership.organizationId) : [];
  const reached = tops.length === 0 || within.some((some) => tops.includes(some));
  if (membership && reached && isUsable(store, membership) && isOpen(companyOfMembership(store, membership))) {
    return membership;
  }
  throw turn.error('validation', [{ path: ['membershipId'], code: 'not-allowed' }]);
}

/** A membership within what the session administers, usable or not. */
const inReach = (turn: Turn, memberships: readonly MembershipRow[]): MembershipRow | undefined => {
  const tops = topsOf(turn).map(({ id }) => id);
  return memberships.find(({ organizationId }) => withinOf(turn.store, organizationId).some((id) => tops.includes(id)));
};
