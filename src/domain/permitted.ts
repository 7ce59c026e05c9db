import type { Permission } from './schemas/role.ts';

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
  if (other.value === undefined) return other;
  if (typeof one.value === 'number' && typeof other.value === 'number') {
    return { key: one.key, value: Math.max(one.value, other.value) };
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
