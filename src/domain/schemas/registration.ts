import * as z from 'zod/mini';
import { requiredText } from './fields.ts';
import { personFields } from './person.ts';

/**
 * A company that asks to be let in, and whoever will be its first administrator. There is no password in it: the server
 * sends a link to set one, so that nobody registers with an address that is not theirs.
 */
export const CompanyRegistration = z.object({
  companyName: requiredText(100),
  salutation: personFields.salutation,
  firstName: personFields.firstName,
  lastName: personFields.lastName,
  email: personFields.email,
  phone: personFields.phone,
  acceptsTerms: z.literal(true),
});
export type CompanyRegistration = z.infer<typeof CompanyRegistration>;
