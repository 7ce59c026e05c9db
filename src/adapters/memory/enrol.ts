import type { PersonName } from '../../domain/model.ts';
import { BuyerDraft } from '../../domain/schemas.ts';
import { merged } from './merged.ts';
import { organizationFacts, rolesOf } from './organization-record.ts';
import { loginKey } from './store.ts';
import { companyIdOf, withinOf } from './tree.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow, OrganizationRow, PersonRow } from './world.ts';

/** Makes a new person and their membership. Throws `conflict-state` for a logon id that is in use. */
export function enrol(turn: Turn, input: unknown, { enabled }: Pick<MembershipRow, 'enabled'>): MembershipRow {
  const { store } = turn;
  const { organizationId, roleIds, ...draft } = turn.checked(BuyerDraft, input);
  const organization = organizationNamed(turn, organizationId);
  turn.permit(organizationFacts(store, organization));
  const given = rolesGiven(turn, organization, roleIds);
  if (store.people.by('login', loginKey(draft.email)).length > 0) {
    throw turn.error('conflict-state', [{ path: ['email'], code: 'taken' }]);
  }
  const person = store.people.put(merged(blankPerson(store.newId('customer'), draft), draft));
  return join(turn, { personId: person.id, organizationId, roleIds: given, enabled });
}

const blankPerson = (id: string, { email, firstName, lastName }: PersonName & Pick<PersonRow, 'email'>): PersonRow => ({
  id,
  loginId: email,
  email,
  firstName,
  lastName,
  enabled: true,
});

/** Gives a person a membership. Throws `conflict-state` where they have one already. An administrator's word needs no approval. */
export function join(turn: Turn, membership: Omit<MembershipRow, 'id' | 'approval'>): MembershipRow {
  refuseSecond(turn, membership.personId, membership.organizationId);
  return turn.store.memberships.put({ ...membership, id: turn.store.newId('buyer'), approval: 'approved' });
}

export function refuseSecond(turn: Turn, personId: string, organizationId: string): void {
  const present = turn.store.memberships.by('person', personId);
  if (present.some((row) => row.organizationId === organizationId)) {
    throw turn.error('conflict-state', [{ path: ['organizationId'], code: 'taken' }]);
  }
}

export function organizationNamed(turn: Turn, organizationId: string): OrganizationRow {
  const organization = turn.store.organizations.get(organizationId);
  if (!organization) throw turn.error('validation', [{ path: ['organizationId'], code: 'unknown' }]);
  return organization;
}

/**
 * The roles somebody is to begin with: the company's default one unless others are named. Only who may assign roles
 * may name others; each must be one that can be held in the organization.
 */
export function rolesGiven(
  turn: Turn,
  organization: OrganizationRow,
  roleIds: readonly string[] | undefined,
): readonly string[] {
  const { store } = turn;
  const byDefault = store.roles.by('company', companyIdOf(organization)).filter(({ isDefault }) => isDefault);
  const defaults = byDefault.map(({ id }) => id);
  if (!roleIds || roleIds.every((id) => defaults.includes(id))) return defaults;
  turn.permit({ within: withinOf(store, organization.id) }, 'buyer.assignRoles');
  return holdable(turn, organization, roleIds, ['roleIds']);
}

/** Throws `validation` for the first role that cannot be held in the organization, and for none at all. */
export function holdable(
  turn: Turn,
  organization: OrganizationRow,
  roleIds: readonly string[],
  path: readonly string[],
): readonly string[] {
  const known = rolesOf(turn.store, organization).map(({ id }) => id);
  const stranger = roleIds.findIndex((id) => !known.includes(id));
  if (roleIds.length === 0) throw turn.error('validation', [{ path, code: 'required' }]);
  if (stranger !== -1) throw turn.error('validation', [{ path: [...path, String(stranger)], code: 'unknown' }]);
  return [...new Set(roleIds)];
}
