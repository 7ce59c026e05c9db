import type { Wire } from '../../controllers/form.ts';
import { type Values, isValues } from '../../controllers/values.ts';
import type { Permission } from '../../domain/model.ts';
import { type PermissionKind, permissionKind } from '../../domain/permissions.ts';
import { plainDecimal, typedDecimal } from '../parts/decimal.ts';

/**
 * The permissions of a role as its form holds them: by key, so that each is a field of its own, with what is typed for
 * it. `kept` is the value of one that is not known here, and goes back as it came.
 */
interface PermissionValues {
  readonly on?: boolean;
  readonly limit?: string;
  readonly text?: string;
  readonly amounts?: Readonly<Record<string, string>>;
  readonly kept?: Permission['value'];
}

export const valuesOfPermissions = (permissions: readonly Permission[], language: string): Values =>
  Object.fromEntries(permissions.map((permission) => [permission.key, valuesOf(permission, language)]));

function valuesOf({ key, value }: Permission, language: string): PermissionValues {
  if (value === undefined) return { on: true };
  const kind = permissionKind(key);
  if (kind === 'amounts' && Array.isArray(value)) {
    const amounts = value.map(({ currency, value: amount }) => [currency, typedDecimal(amount, language)] as const);
    return { on: true, amounts: Object.fromEntries(amounts) };
  }
  if (kind === 'integer' && typeof value === 'number') return { on: true, limit: String(value) };
  if (kind === 'text' && typeof value === 'string') return { on: true, text: value };
  return { on: true, kept: value };
}

/** The permission that is meant by what is held for it; `undefined` while it is not assigned. */
export function permissionOf(key: string, held: unknown, language: string): Permission | undefined {
  if (!isHeld(held) || !held.on) return undefined;
  if (held.kept !== undefined) return { key, value: held.kept };
  const value = valueOf(permissionKind(key), held, language);
  return value === undefined ? { key } : { key, value };
}

function valueOf(kind: PermissionKind | undefined, held: PermissionValues, language: string): Permission['value'] {
  const { limit = '', text = '', amounts = {} } = held;
  if (kind === 'integer') return limit.trim() === '' ? undefined : wholeNumber(plainDecimal(limit, language));
  if (kind === 'text') return text.trim() || undefined;
  if (kind !== 'amounts') return undefined;
  const given = Object.entries(amounts).filter(([, amount]) => amount.trim() !== '');
  const list = given.map(([currency, amount]) => ({ currency, value: plainDecimal(amount, language) }));
  return list.length > 0 ? list : undefined;
}

/** What is no whole number stays text, for the rules to refuse. */
const wholeNumber = (text: string): number | string => (/^\d{1,15}$/u.test(text) ? Number(text) : text);

export function assignedIn(values: unknown): readonly string[] {
  if (!isValues(values)) return [];
  return Object.entries(values).flatMap(([key, held]) => (isHeld(held) && held.on ? key : []));
}

/** Sends the permissions as a list, and finds what is wrong in it among the fields. */
export function permissionWire(language: () => string): Wire {
  const list = ({ permissions }: Values): Permission[] =>
    Object.entries(isValues(permissions) ? permissions : {}).flatMap(
      ([key, held]) => permissionOf(key, held, language()) ?? [],
    );
  return {
    out: (values) => ({ ...values, permissions: list(values) }),
    back(path, values) {
      const [field, index] = path;
      const permission = field === 'permissions' ? list(values)[Number(index)] : undefined;
      return permission ? ['permissions', permission.key] : path;
    },
  };
}

const isHeld = (value: unknown): value is PermissionValues => isValues(value);
