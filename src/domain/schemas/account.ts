import * as z from 'zod/mini';
import { PostalAddress } from './address.ts';
import { Customer } from './customer.ts';
import { Company } from './organization.ts';
import { optionalText } from './fields.ts';
import { personFields } from './person.ts';

/** One's own account: the person, and the state of the company they buy for. */
export const Account = z.extend(Customer, {
  company: z.optional(
    z.object({ id: z.string(), name: z.string(), active: Company.shape.active, status: Company.shape.status }),
  ),
  /** An e-mail address that waits to be confirmed by whoever reads it; until then the present one stays. */
  pendingEmail: z.optional(z.string()),
});
export type Account = z.infer<typeof Account>;

/** What one may change of one's own account. */
export const AccountUpdate = z.object({
  salutation: personFields.salutation,
  firstName: personFields.firstName,
  lastName: personFields.lastName,
  phone: personFields.phone,
  address: z.optional(PostalAddress),
  /** BCP 47, of those that the backend's features name. */
  language: optionalText(35),
  /** ISO 4217, of those that the backend's features name. */
  currency: optionalText(3),
});
export type AccountUpdate = z.infer<typeof AccountUpdate>;

/** Another e-mail address. The present password shows that it is not somebody else at the open screen. */
export const EmailChange = z.object({
  email: personFields.email,
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});
export type EmailChange = z.infer<typeof EmailChange>;

/** Lengths only: the server's policy decides what a good password is, and says so. */
export const PasswordChange = z
  .object({
    current: z.string().check(z.minLength(1), z.maxLength(128)),
    next: z.string().check(z.minLength(12), z.maxLength(128)),
    repeated: z.string(),
  })
  .check(z.refine(({ next, repeated }) => next === repeated, { path: ['repeated'], params: { code: 'mismatch' } }));
export type PasswordChange = z.infer<typeof PasswordChange>;
