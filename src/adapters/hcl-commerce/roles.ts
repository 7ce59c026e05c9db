import type { ActorRole, RoleReference } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange } from './exchange.ts';

/** The roles that come with the system and what they make of whoever holds them. */
const parts: Readonly<Record<string, ActorRole>> = {
  '-1': 'site-admin',
  '-20': 'seller-admin',
  '-3': 'csr',
  '-14': 'csr-supervisor',
  '-21': 'buyer-admin',
  '-22': 'buyer-approver',
  '-24': 'buyer',
};

/** Everybody who registered holds it; nobody gives or takes it by hand. */
const registeredCustomer = '-29';

const administering: readonly (ActorRole | undefined)[] = ['company-admin', 'buyer-admin'];
const staff: readonly ActorRole[] = ['site-admin', 'seller-admin', 'csr', 'csr-supervisor'];

/** A role in an organization: on this wire they go together. */
export interface Held {
  readonly organizationId: string;
  readonly role: RoleReference;
}

/** Whether all of somebody's roles are looked at, or those in organizations that the session administers. */
export type RolesProfile = 'IBM_Roles_Of_User_All' | 'IBM_Roles_Of_User_In_Orgs_I_Can_Admin';

/** The roles that somebody holds, of those that can be given and taken. */
export async function rolesHeldBy(exchange: Exchange, personId: string, profileName: RolesProfile): Promise<Held[]> {
  const answer = await exchange.get(exchange.path`/person/${personId}`, { profileName });
  const byOrganization = answer.bean('orgIdRoleDataBeans');
  const organizations = byOrganization?.names() ?? [];
  return organizations.flatMap((organizationId) =>
    (byOrganization?.beans(organizationId) ?? [])
      .map((bean) => ({ organizationId, role: roleFromWire(exchange, bean) }))
      .filter(({ role }) => role.id !== registeredCustomer),
  );
}

export function roleFromWire({ options }: Exchange, bean: Bean): RoleReference {
  const id = bean.required('roleId');
  const table = { ...parts, ...options.roles };
  const actorRole = Object.hasOwn(table, id) ? table[id] : undefined;
  return { id, name: bean.text('displayName', 'name') ?? id, ...(actorRole && { actorRole }) };
}

/** Each role once, however many organizations it is held in. */
export function distinctRoles(held: readonly Held[]): RoleReference[] {
  return [...new Map(held.map(({ role }) => [role.id, role])).values()];
}

/** The parts that somebody plays by their roles; whoever has none that we know is a buyer. */
export function partsOf(held: readonly Held[]): ActorRole[] {
  const played = new Set(held.flatMap(({ role }) => role.actorRole ?? []));
  return played.size > 0 ? [...played] : ['buyer'];
}

export const isStaff = (held: readonly Held[]): boolean => partsOf(held).some((part) => staff.includes(part));

/** The organizations that somebody administers, as far as their roles tell. */
export const administeredBy = (held: readonly Held[]): string[] => [
  ...new Set(held.filter(({ role }) => administering.includes(role.actorRole)).map((some) => some.organizationId)),
];

/** Role ids and the organization they are for, numbered as the wire has it. */
export const rolesToWire = (held: readonly { readonly organizationId: string; readonly roleId: string }[]) =>
  Object.fromEntries(
    held.flatMap(({ organizationId, roleId }, index) => [
      [`roleId${String(index + 1)}`, roleId],
      [`orgEntityId${String(index + 1)}`, organizationId],
    ]),
  );
