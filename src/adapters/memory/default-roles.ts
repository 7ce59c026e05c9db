import type { RoleRow } from './world.ts';

type Template = Omit<RoleRow, 'id' | 'companyId'> & { readonly key: string };

/** The roles every company begins with. The default one gives no power over others. */
const templates: readonly Template[] = [
  {
    key: 'administrator',
    name: 'Administrator',
    isDefault: false,
    actorRole: 'company-admin',
    permissions: [{ key: 'company.manage' }, { key: 'buyer.manage' }, { key: 'role.manage' }],
  },
  {
    key: 'buyer-administrator',
    name: 'Buyer Administrator',
    isDefault: false,
    actorRole: 'buyer-admin',
    permissions: [{ key: 'organization.manage' }, { key: 'buyer.manage' }],
  },
  {
    key: 'approver',
    name: 'Approver',
    isDefault: false,
    actorRole: 'buyer-approver',
    permissions: [{ key: 'cart.edit' }, { key: 'order.approve', value: [{ currency: 'EUR', value: '10000' }] }],
  },
  {
    key: 'buyer',
    name: 'Buyer',
    isDefault: true,
    actorRole: 'buyer',
    permissions: [{ key: 'cart.edit' }, { key: 'order.place', value: [{ currency: 'EUR', value: '1000' }] }],
  },
];

export const defaultRolesOf = (companyId: string): RoleRow[] =>
  templates.map(({ key, ...role }) => ({ ...role, id: `${companyId}-${key}`, companyId }));
