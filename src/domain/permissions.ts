import type { Permission } from './schemas/role.ts';

/** What goes with a permission besides having it: nothing, a whole number, a text, or an amount for each currency. */
export type PermissionKind = 'plain' | 'integer' | 'text' | 'amounts';

/**
 * Everything that a role can be permitted, by area, in the order in which a form offers it. A key that is not in here
 * is not known, and what is not known is refused.
 */
export const permissions = {
  company: { 'company.see': 'plain' },
  buyers: {
    'buyer.see': 'plain',
    'buyer.add': 'plain',
    'buyer.edit': 'plain',
    'buyer.enable': 'plain',
    'buyer.invite': 'plain',
    'buyer.delete': 'plain',
  },
  units: { 'unit.edit': 'plain', 'address.edit': 'plain' },
  roles: { 'role.see': 'plain', 'role.add': 'plain', 'role.edit': 'plain', 'role.delete': 'plain' },
  carts: {
    'cart.add': 'plain',
    'cart.change': 'plain',
    'cart.remove': 'plain',
    'cart.alter-up-to': 'integer',
    'cart.request-approval': 'plain',
  },
  orders: {
    'order.place': 'amounts',
    'order.place-up-to': 'integer',
    'order.approve': 'amounts',
    'order.cost-center': 'text',
    'order.see-unit': 'plain',
    'order.see-company': 'plain',
    'order.edit-unit': 'plain',
    'order.edit-company': 'plain',
  },
} as const satisfies Record<string, Record<string, PermissionKind>>;

export type PermissionArea = keyof typeof permissions;
export type PermissionKey = { [Area in PermissionArea]: keyof (typeof permissions)[Area] & string }[PermissionArea];

const kinds: Readonly<Partial<Record<string, PermissionKind>>> = Object.assign(
  {},
  ...Object.values(permissions),
) as Record<PermissionKey, PermissionKind>;

/** What a permission is configured by; `undefined` for a key that nobody knows. */
export const permissionKind = (key: string): PermissionKind | undefined =>
  Object.hasOwn(kinds, key) ? kinds[key] : undefined;

export const isPermissionKey = (key: string): key is PermissionKey => permissionKind(key) !== undefined;

/**
 * What several roles together permit: every key that one of them has. Of several limits the highest holds, currency by
 * currency, and a permission without a limit is above every limit.
 */
export function permittedTogether(roles: readonly { readonly permissions: readonly Permission[] }[]): Permission[] {
  const together = new Map<string, Permission>();
  for (const permission of roles.flatMap((role) => role.permissions)) {
    const other = together.get(permission.key);
    together.set(permission.key, other ? higher(other, permission) : permission);
  }
  return [...together.values()];
}

function higher(one: Permission, other: Permission): Permission {
  if (one.value === undefined || other.value === undefined) return { key: one.key };
  if (typeof one.value === 'number' && typeof other.value === 'number') {
    return one.value >= other.value ? one : other;
  }
  if (Array.isArray(one.value) && Array.isArray(other.value)) {
    return { key: one.key, value: highestAmounts([...one.value, ...other.value]) };
  }
  return one;
}

type Amounts = Extract<Permission['value'], readonly unknown[]>;

function highestAmounts(amounts: Amounts): Amounts {
  const highest = new Map<string, Amounts[number]>();
  for (const amount of amounts) {
    const other = highest.get(amount.currency);
    if (!other || Number(amount.value) > Number(other.value)) highest.set(amount.currency, amount);
  }
  return [...highest.values()];
}
