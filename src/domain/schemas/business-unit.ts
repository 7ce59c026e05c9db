import * as z from 'zod/mini';
import { Bic, Iban } from './bank.ts';
import { Email, Id, Phone, requiredText } from './fields.ts';

/** What the business unit form sends; the company is fixed once the unit exists. */
export const BusinessUnitDraft = z.object({
  companyId: Id,
  /** Absent on creating, emptied on changing: the unit is one of its company's tops. */
  parentId: z.optional(Id),
  name: requiredText(100),
  email: z.optional(Email),
  phone: z.optional(Phone),
  externalUrl: z.optional(z.url({ protocol: /^https?$/u })),
  iban: z.optional(Iban),
  bic: z.optional(Bic),
  addressIds: z.optional(z.array(Id)),
});
export type BusinessUnitDraft = z.infer<typeof BusinessUnitDraft>;
