import type { Permission, PermissionArea } from '../../domain/model.ts';
import { permissions } from '../../domain/permissions.ts';
import type { RoleRow } from './world.ts';

type Template = Omit<RoleRow, 'id' | 'companyId'> & { readonly key: string };

const plain = (...keys: readonly string[]): Permission[] => keys.map((key) => ({ key }));
const areas = (...names: readonly PermissionArea[]): string[] =>
  names.flatMap((name) => Object.keys(permissions[name]));

/** The roles every company begins with. The default one gives no power over others. */
const templates: readonly Template[] = [
  {
    key: 'administrator',
    name: 'Administrator',
    isDefault: false,
    actorRole: 'company-admin',
    permissions: plain(...areas('company', 'buyers', 'units', 'roles')),
  },
  {
    key: 'buyer-administrator',
    name: 'Buyer Administrator',
    isDefault: false,
    actorRole: 'buyer-admin',
    permissions: plain('company.see', 'buyer.see', 'buyer.add', 'buyer.edit', 'buyer.enable'),
  },
  {
    key: 'approver',
    name: 'Approver',
    isDefault: false,
    actorRole: 'buyer-approver',
    permissions: [
      ...plain('cart.add', 'cart.change', 'cart.remove'),
      { key: 'order.approve', value: [{ currency: 'EUR', value: '10000' }] },
    ],
  },
  {
    key: 'buyer',
    name: 'Buyer',
    isDefault: true,
    actorRole: 'buyer',
    permissions: [
      ...plain('cart.add', 'cart.change', 'cart.remove'),
      { key: 'order.place', value: [{ currency: 'EUR', value: '1000' }] },
    ],
  },
];

export const defaultRolesOf = (companyId: string): RoleRow[] =>
  templates.map(({ key, ...role }) => ({ ...role, id: `${companyId}-${key}`, companyId }));
