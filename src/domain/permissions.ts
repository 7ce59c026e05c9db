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
