import { msg, str } from '@lit/localize';
import type { Permission } from '../../domain/model.ts';
import { type PermissionArea, type PermissionKey, isPermissionKey } from '../../domain/permissions.ts';

export function permissionAreaText(area: PermissionArea): string {
  switch (area) {
    case 'company':
      return msg('Company account');
    case 'buyers':
      return msg('Users');
    case 'units':
      return msg('Units and addresses');
    case 'roles':
      return msg('Roles');
    case 'carts':
      return msg('Carts');
    case 'orders':
      return msg('Orders');
  }
}

/** What a permission lets do. A key that nobody knows keeps its own name. */
export const permissionText = (key: string): string => (isPermissionKey(key) ? texts()[key] : key);

const texts = (): Readonly<Record<PermissionKey, string>> => ({
  'company.see': msg('See the company account'),
  'buyer.see': msg('See users'),
  'buyer.add': msg('Add users'),
  'buyer.edit': msg('Edit users'),
  'buyer.enable': msg('Enable and disable users'),
  'buyer.invite': msg('Invite users'),
  'buyer.delete': msg('Delete users'),
  'unit.edit': msg('Edit units'),
  'address.edit': msg('Edit addresses'),
  'role.see': msg('See roles'),
  'role.add': msg('Add roles'),
  'role.edit': msg('Edit roles'),
  'role.delete': msg('Delete roles'),
  'cart.add': msg('Add to the cart'),
  'cart.change': msg('Change the cart'),
  'cart.remove': msg('Remove from the cart'),
  'cart.alter-up-to': msg('Change carts up to an amount'),
  'cart.request-approval': msg('Send a cart for approval'),
  'order.place': msg('Place orders'),
  'order.place-up-to': msg('Place orders up to an amount'),
  'order.approve': msg('Approve orders'),
  'order.cost-center': msg('Order on a cost center'),
  'order.see-unit': msg('See the orders of the unit'),
  'order.see-company': msg('See the orders of the company'),
  'order.edit-unit': msg('Edit the orders of the unit'),
  'order.edit-company': msg('Edit the orders of the company'),
});

/** How far a permission reaches; without a limit it reaches any distance. */
export function permissionLimitText({ value }: Permission, language: string): string {
  if (value === undefined) return msg('without limit');
  if (Array.isArray(value)) {
    const amounts = value.map(({ currency, value: amount }) => amountText(amount, currency, language));
    return msg(str`up to ${new Intl.ListFormat(language, { type: 'disjunction' }).format(amounts)}`);
  }
  return typeof value === 'number' ? msg(str`up to ${value.toLocaleString(language)}`) : value;
}

function amountText(amount: string, currency: string, language: string): string {
  const whole = !amount.includes('.');
  const format = { style: 'currency', currency, ...(whole && { maximumFractionDigits: 0 }) } as const;
  return new Intl.NumberFormat(language, format).format(Number(amount));
}
