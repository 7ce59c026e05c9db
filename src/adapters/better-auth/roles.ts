import type { ActorRole, RoleReference } from '../../domain/model.ts';
import type { BetterAuthOptions, MemberRole } from './options.ts';
import { listed } from './wire.ts';

/** The roles that the organization plugin begins with. Its owners can do one thing more than its admins: delete. */
const builtIn: Readonly<Record<string, MemberRole>> = {
  owner: { name: 'Owner', actorRole: 'company-admin' },
  admin: { name: 'Administrator', actorRole: 'company-admin' },
  member: { name: 'Member', actorRole: 'buyer' },
};

/** What the admin plugin lets its administrators do, is what a customer service representative does. */
const staff: Readonly<Record<string, readonly ActorRole[]>> = { admin: ['csr'] };

export const memberRolesOf = ({ memberRoles = builtIn }: BetterAuthOptions): Readonly<Record<string, MemberRole>> =>
  memberRoles;

export const invitedRoleOf = ({ invitedRole = 'member' }: BetterAuthOptions): string => invitedRole;

/** The roles of a member. One that the options do not name goes by the server's name for it, and makes nobody anything. */
export function rolesHeld(role: string, options: BetterAuthOptions): RoleReference[] {
  const known = memberRolesOf(options);
  return listed(role).map((id) => {
    const { name = id, actorRole }: Partial<MemberRole> = Object.hasOwn(known, id) ? (known[id] ?? {}) : {};
    return { id, name, ...(actorRole && { actorRole }) };
  });
}

/** The parts that somebody plays for the seller, by the roles that the admin plugin gives them. */
export function staffParts(role: string | null | undefined, { staffRoles = staff }: BetterAuthOptions): ActorRole[] {
  return listed(role).flatMap((name) => (Object.hasOwn(staffRoles, name) ? (staffRoles[name] ?? []) : []));
}

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
