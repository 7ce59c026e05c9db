import * as z from 'zod/mini';
import { PostalAddress } from './address.ts';
import { Customer } from './customer.ts';
import { Company } from './organization.ts';
import { personFields } from './person.ts';

/** One's own account: the person, and the state of the company they buy for. */
export const Account = z.extend(Customer, {
  company: z.optional(
    z.object({ id: z.string(), name: z.string(), active: Company.shape.active, status: Company.shape.status }),
  ),
});
export type Account = z.infer<typeof Account>;

/** What one may change of one's own account. */
export const AccountUpdate = z.object({
  salutation: personFields.salutation,
  firstName: personFields.firstName,
  lastName: personFields.lastName,
  phone: personFields.phone,
  address: z.optional(PostalAddress),
});
export type AccountUpdate = z.infer<typeof AccountUpdate>;

/** Lengths only: the server's policy decides what a good password is, and says so. */
export const PasswordChange = z
  .object({
    current: z.string().check(z.minLength(1), z.maxLength(128)),
    next: z.string().check(z.minLength(12), z.maxLength(128)),
    repeated: z.string(),
  })
  .check(z.refine(({ next, repeated }) => next === repeated, { path: ['repeated'], params: { code: 'mismatch' } }));
export type PasswordChange = z.infer<typeof PasswordChange>;
