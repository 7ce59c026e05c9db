import * as z from 'zod/mini';
import { permissionKind } from '../permissions.ts';
import { actorRoles } from '../vocabulary.ts';
import { Id, recordFields, requiredText } from './fields.ts';

/** An amount in the currency's major unit as a decimal string, so that nothing is lost on the way. */
export const Amount = z.object({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
  value: z.string().check(z.regex(/^\d+(\.\d+)?$/u)),
});
export type Amount = z.infer<typeof Amount>;

/** A permission of a role: its key and, for those with a limit, the configured value. */
export const Permission = z.object({
  key: Id,
  value: z.optional(z.union([z.int(), z.string(), z.array(Amount)])),
});
export type Permission = z.infer<typeof Permission>;

/** A named set of permissions in one company. Exactly one role of a company is its default. */
export const Role = z.object({
  ...recordFields,
  name: z.string(),
  companyId: Id,
  companyName: z.optional(z.string()),
  isDefault: z.boolean(),
  /** What holding this role makes of a buyer, where the server says. */
  actorRole: z.optional(z.enum(actorRoles)),
  permissions: z.array(Permission),
  /** How many buyers hold it. A role in use cannot be deleted. */
  buyerCount: z.optional(z.int().check(z.nonnegative())),
});
export type Role = z.infer<typeof Role>;

/** What is said of a permission fits what the permission is configured by. Of a key that is not known, anything does. */
const ConfiguredPermission = Permission.check(
  z.refine(({ key, value }) => value === undefined || fits(key, value), {
    path: ['value'],
  }),
);

export const RoleDraft = z.object({
  companyId: Id,
  name: requiredText(100),
  isDefault: z.boolean(),
  permissions: z.array(ConfiguredPermission),
});
export type RoleDraft = z.infer<typeof RoleDraft>;

function fits(key: string, value: NonNullable<Permission['value']>): boolean {
  switch (permissionKind(key)) {
    case 'plain':
      return false;
    case 'integer':
      return typeof value === 'number' && value >= 0;
    case 'text':
      return typeof value === 'string';
    case 'amounts':
      return Array.isArray(value);
    case undefined:
      return true;
  }
}
