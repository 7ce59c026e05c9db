import * as z from 'zod/mini';
import { companyStatuses } from '../vocabulary.ts';
import { Country, Id, optionalText } from './fields.ts';

/** What the lists of the company account are narrowed by. `text` matches what the list shows of a record. */

const text = optionalText(100);

export const CompanyFilter = z.object({
  text,
  active: z.optional(z.boolean()),
  status: z.optional(z.enum(companyStatuses)),
});
export type CompanyFilter = z.infer<typeof CompanyFilter>;

export const UnitFilter = z.object({ companyId: z.optional(Id), text });
export type UnitFilter = z.infer<typeof UnitFilter>;

export const RoleFilter = z.object({ companyId: z.optional(Id), text });
export type RoleFilter = z.infer<typeof RoleFilter>;

export const AddressFilter = z.object({
  companyId: z.optional(Id),
  country: z.optional(Country),
  labelId: z.optional(Id),
  text,
});
export type AddressFilter = z.infer<typeof AddressFilter>;

export const LabelFilter = z.object({ text });
export type LabelFilter = z.infer<typeof LabelFilter>;
