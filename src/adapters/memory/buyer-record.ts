import type { Target } from '../../capabilities/rules.ts';
import type { Buyer } from '../../domain/model.ts';
import { companyOfMembership, isLastAdministrator, organizationOf } from './memberships.ts';
import { roleReference } from './organization-record.ts';
import type { Store } from './store.ts';
import { reference, withinOf } from './tree.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow } from './world.ts';

export function buyerRecord(turn: Turn, row: MembershipRow): Buyer {
  const { store } = turn;
  const { loginId, salutation, firstName, lastName, gender, dateOfBirth, email, phone, address } = store.people.known(
    row.personId,
  );
  return {
    id: row.id,
    version: buyerVersion(store, row),
    allowed: turn.allowed('buyer', buyerFacts(store, row), [row.enabled ? 'enable' : 'disable']),
    customerId: row.personId,
    loginId,
    salutation,
    firstName,
    lastName,
    gender,
    dateOfBirth,
    email,
    phone,
    address,
    organization: reference(organizationOf(store, row)),
    company: reference(companyOfMembership(store, row)),
    roles: row.roleIds.map((id) => roleReference(store.roles.known(id))),
    enabled: row.enabled,
    approval: row.approval,
  };
}

/** A buyer is a membership and the person who has it: writing either makes a new version. */
export const buyerVersion = ({ memberships, people }: Store, { id, personId }: MembershipRow): string =>
  `${memberships.version(id)}.${people.version(personId)}`;

/** All that the rules want to know of a buyer. */
export function buyerFacts(store: Store, row: MembershipRow) {
  return {
    id: row.id,
    customerId: row.personId,
    within: withinOf(store, row.organizationId),
    enabled: row.enabled,
    isLastAdministrator: isLastAdministrator(store, row),
  } satisfies Target;
}
