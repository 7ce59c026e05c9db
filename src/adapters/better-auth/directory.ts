import type { Membership } from '../../domain/model.ts';
import type { Exchange, Query } from './exchange.ts';
import { rolesHeld } from './roles.ts';
import { type WireMember, type WireOrganization, membersFrom, organizationsFrom } from './wire.ts';

/** What the server tells of organizations: to members, their own ones, and who else is a member there. */

export const ownOrganizations = (exchange: Exchange): Promise<readonly WireOrganization[]> =>
  exchange.get('/organization/list', {}, organizationsFrom);

/** One's own organizations, the one that one works under first. Until one was chosen, that is the first of all. */
export async function inOrder(exchange: Exchange): Promise<readonly WireOrganization[]> {
  const { session } = await exchange.self();
  const all = await ownOrganizations(exchange);
  const present = all.find(({ id }) => id === session.activeOrganizationId);
  return present ? [present, ...all.filter((other) => other !== present)] : all;
}

/**
 * The organization that is asked for, or the one that the session works under. Throws `forbidden` for any other: whether
 * there is such an organization, the server tells its members only, and those of the staff who are nobody's member.
 */
export async function organizationOf(exchange: Exchange, id: string | undefined): Promise<WireOrganization> {
  const all = id === undefined ? await inOrder(exchange) : await ownOrganizations(exchange);
  const organization = id === undefined ? all[0] : all.find((some) => some.id === id);
  if (!organization) throw exchange.fail('forbidden');
  return organization;
}

/** How many members are asked for at once. Organizations have a hundred at the most, unless the server is told otherwise. */
const step = 500;

/**
 * All members of an organization. The server neither finds nor sorts them by anything of the person, so that what people
 * ask of the list is done here.
 */
export async function allMembers(exchange: Exchange, organizationId: string): Promise<WireMember[]> {
  const all: WireMember[] = [];
  for (;;) {
    const query: Query = { organizationId, limit: step, offset: all.length, sortBy: 'id' };
    const { members, total } = await exchange.get('/organization/list-members', query, membersFrom);
    // Whoever begins from the beginning again would never come to an end.
    if (all.length > 0 && members[0]?.id === all[0]?.id) throw exchange.fail('malformed');
    all.push(...members);
    if (members.length === 0 || all.length >= total) return all;
  }
}

async function memberBy(
  exchange: Exchange,
  organizationId: string,
  filterField: 'id' | 'userId',
  filterValue: string,
): Promise<WireMember | undefined> {
  const query: Query = { organizationId, filterField, filterValue, filterOperator: 'eq', limit: 1 };
  const { members } = await exchange.get('/organization/list-members', query, membersFrom);
  const [member] = members;
  return member?.[filterField] === filterValue ? member : undefined;
}

export interface Placed {
  readonly member: WireMember;
  readonly organization: WireOrganization;
}

/** A member of one of one's own organizations. Throws `not-found`; `forbidden` for whoever is a member of none. */
export async function findMember(exchange: Exchange, id: string): Promise<Placed> {
  const organizations = await inOrder(exchange);
  for (const organization of organizations) {
    const member = await memberBy(exchange, organization.id, 'id', id);
    if (member) return { member, organization };
  }
  throw exchange.fail(organizations.length > 0 ? 'not-found' : 'forbidden');
}

/** A person's membership in the organization, if there is one. */
export const membershipIn = (
  exchange: Exchange,
  organizationId: string,
  userId: string,
): Promise<WireMember | undefined> => memberBy(exchange, organizationId, 'userId', userId);

/** The memberships of whoever the session is for, the present one first. */
export async function ownMemberships(exchange: Exchange): Promise<Placed[]> {
  const { user } = await exchange.self();
  const all = await Promise.all(
    (await inOrder(exchange)).map(async (organization) => ({
      organization,
      member: await membershipIn(exchange, organization.id, user.id),
    })),
  );
  return all.flatMap(({ member, organization }) => (member ? [{ member, organization }] : []));
}

export function membershipFrom({ member, organization }: Placed, exchange: Exchange): Membership {
  const place = { id: organization.id, name: organization.name };
  const roles = rolesHeld(member.role, exchange.options);
  // A person can be banned, but no membership is ever disabled.
  return { id: member.id, organization: place, company: place, roles, enabled: true };
}
