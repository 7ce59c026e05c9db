import * as z from 'zod/mini';
import { PostalAddress } from './address.ts';
import { Country, Id, Reference, optionalText, recordFields } from './fields.ts';
import { personFields } from './person.ts';
import { RoleReference } from './buyer.ts';

/** One of a customer's places of work: which organization, with which roles. */
export const Membership = z.object({
  /** The id of the buyer record that stands for this membership. */
  id: Id,
  organization: Reference,
  company: Reference,
  roles: z.array(RoleReference),
  enabled: z.boolean(),
  isDefault: z.optional(z.boolean()),
});
export type Membership = z.infer<typeof Membership>;

/** Anyone a representative can look up; may be a member of several organizations. */
export const Customer = z.object({
  ...recordFields,
  loginId: z.string(),
  salutation: personFields.salutation,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phone: z.optional(z.string()),
  mobile: z.optional(z.string()),
  dateOfBirth: z.optional(z.string()),
  currency: z.optional(z.string()),
  language: z.optional(z.string()),
  address: z.optional(PostalAddress),
  enabled: z.boolean(),
  /** Whether representatives may act for this person. Absent: the server does not ask for consent. */
  assistance: z.optional(z.boolean()),
  memberships: z.array(Membership),
});
export type Customer = z.infer<typeof Customer>;

/** The customers an actor needs again, as they are now. A customer may be in both lists. */
export const RecentCustomers = z.object({
  /** Those whom the actor keeps at hand, the newest first. */
  pinned: z.array(Customer),
  /** Those whom the actor opened or accessed, the last one first. */
  recent: z.array(Customer),
});
export type RecentCustomers = z.infer<typeof RecentCustomers>;

/** Each field a customer can be looked for by; how a field matches is the backend's to declare. */
export const CustomerCriteria = z.object({
  organization: optionalText(40),
  loginId: optionalText(40),
  firstName: optionalText(40),
  lastName: optionalText(40),
  email: optionalText(40),
  phone: optionalText(40),
  street: optionalText(40),
  city: optionalText(40),
  zip: optionalText(40),
  country: z.optional(Country),
  state: optionalText(40),
  /** The one-box quick search: any of name, logon id and e-mail. */
  text: optionalText(100),
});
export type CustomerCriteria = z.infer<typeof CustomerCriteria>;
export type CustomerCriterion = keyof CustomerCriteria;
