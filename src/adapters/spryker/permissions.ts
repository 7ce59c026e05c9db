import type { Grants } from '../../capabilities/grants.ts';
import { defaultPolicy } from '../../capabilities/policy.ts';
import { type Capability, capabilities, isCapability, resourceOf } from '../../capabilities/verbs.ts';
import type { ActorRole } from '../../domain/model.ts';
import type { SprykerOptions } from './options.ts';

type Table = Readonly<Record<string, readonly Capability[]>>;

/** What the permissions of the shop's own modules let do. Keys that are not here grant nothing. */
const byKey: Table = {
  SeeCompanyUsersPermissionPlugin: ['buyer.search', 'buyer.read'],
  AddCompanyUserPermissionPlugin: ['buyer.create', 'buyer.attach'],
  EditCompanyUsersPermissionPlugin: ['buyer.update', 'buyer.assignRoles'],
  DeleteCompanyUsersPermissionPlugin: ['buyer.delete'],
  CompanyUserStatusChangePermissionPlugin: ['buyer.enable', 'buyer.disable'],
  ManageCompanyUserInvitationPermissionPlugin: ['buyer.invite'],
  CreateCompanyRolesPermissionPlugin: ['role.create'],
  EditCompanyRolesPermissionPlugin: ['role.update', 'role.configure'],
  DeleteCompanyRolesPermissionPlugin: ['role.delete'],
  ApproveQuotePermissionPlugin: ['order.approve'],
};

/** The roles that the B2B demo shop gives every company. */
const byRole: Table = {
  Administrator: capabilities.filter((name) => defaultPolicy.roles['company-admin'].alone[name]),
  Approver: ['order.approve'],
  Buyer: [],
  'Buyer With Limit': [],
};

/** The API shows these to every member of the company, whatever their role. */
const ofMembers: readonly Capability[] = [
  'organization.list',
  'organization.read',
  'company.read',
  'unit.list',
  'unit.read',
  'address.list',
  'address.read',
  'role.list',
  'role.read',
];

const ofAccount = capabilities.filter((name) => resourceOf(name) === 'account');

/** What roles and permissions amount to in this shop. */
export interface Rights {
  /** What somebody may do in their company, by the permissions in their token, or else by their roles' names. */
  granted(permissions: readonly string[] | undefined, roleNames: readonly string[]): Set<Capability>;
  /** What a role makes of whoever holds it. */
  actorRole(roleName: string): ActorRole;
}

export function createRights(options: Pick<SprykerOptions, 'permissions' | 'roles'>): Rights {
  const keys = new Map(Object.entries({ ...byKey, ...options.permissions }));
  const roles = new Map(Object.entries(options.roles ?? byRole));
  const collect = (table: ReadonlyMap<string, readonly Capability[]>, names: readonly string[]) =>
    new Set(names.flatMap((name) => table.get(name) ?? []).filter(isCapability));
  return {
    granted: (permissions, roleNames) => (permissions ? collect(keys, permissions) : collect(roles, roleNames)),
    actorRole: (roleName) => actorRoleOf(collect(roles, [roleName])),
  };
}

const managesRoles: readonly Capability[] = ['role.create', 'role.update', 'role.configure', 'buyer.assignRoles'];

/** The part that somebody plays who may do this. A role of the API has a name and nothing that tells its part. */
export function actorRoleOf(granted: ReadonlySet<Capability>): ActorRole {
  if (managesRoles.some((name) => granted.has(name))) return 'company-admin';
  if ([...granted].some((name) => resourceOf(name) === 'buyer')) return 'buyer-admin';
  return granted.has('order.approve') ? 'buyer-approver' : 'buyer';
}

/** The grants of somebody who works under a membership, or, with nothing granted, of one who has yet to choose it. */
export function grantsOfCustomer(granted: ReadonlySet<Capability> | undefined): Grants {
  return {
    ...(granted && { ...scoped(ofMembers, 'own'), ...scoped([...granted], 'own') }),
    ...scoped(ofAccount, 'any'),
  };
}

/** An agent is no customer and has no account of their own. */
export const grantsOfAgent: Grants = scoped(
  capabilities.filter((name) => !ofAccount.includes(name)),
  'any',
);

function scoped(names: readonly Capability[], scope: 'any' | 'own'): Grants {
  return Object.fromEntries(names.map((name) => [name, scope]));
}
