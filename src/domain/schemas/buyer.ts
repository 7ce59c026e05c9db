import * as z from 'zod/mini';
import { actorRoles, approvalStates } from '../vocabulary.ts';
import { PostalAddress } from './address.ts';
import { Id, Reference, optionalText, recordFields } from './fields.ts';
import { personFields } from './person.ts';

export const RoleReference = z.extend(Reference, { actorRole: z.optional(z.enum(actorRoles)) });
export type RoleReference = z.infer<typeof RoleReference>;

/** A person's membership in one organization. The person is `customerId`; one person may have several memberships. */
export const Buyer = z.object({
  ...recordFields,
  customerId: Id,
  loginId: z.string(),
  salutation: personFields.salutation,
  firstName: z.string(),
  lastName: z.string(),
  gender: personFields.gender,
  dateOfBirth: z.optional(z.string()),
  email: z.string(),
  phone: z.optional(z.string()),
  address: z.optional(PostalAddress),
  organization: Reference,
  company: Reference,
  roles: z.array(RoleReference),
  enabled: z.boolean(),
  approval: z.enum(approvalStates),
});
export type Buyer = z.infer<typeof Buyer>;

/** What can be changed of an existing buyer. The e-mail is the logon id and stays as it is; roles have their own verb. */
export const BuyerUpdate = z.object({
  salutation: personFields.salutation,
  firstName: personFields.firstName,
  lastName: personFields.lastName,
  gender: personFields.gender,
  dateOfBirth: personFields.dateOfBirth,
  phone: personFields.phone,
  address: z.optional(PostalAddress),
  organizationId: z.optional(Id),
});
export type BuyerUpdate = z.infer<typeof BuyerUpdate>;

/**
 * A new buyer of an organization. Without `roleIds` the server gives the company's default role; a password is never
 * part of it: the server makes a temporary one or sends a link.
 */
export const BuyerDraft = z.object({
  ...BuyerUpdate.shape,
  email: personFields.email,
  organizationId: Id,
  roleIds: z.optional(z.array(Id).check(z.minLength(1))),
});
export type BuyerDraft = z.infer<typeof BuyerDraft>;

/** What the form of an existing buyer holds: the change, and the roles that their own verb assigns. */
export const BuyerEdit = z.extend(BuyerUpdate, { roleIds: BuyerDraft.shape.roleIds });
export type BuyerEdit = z.infer<typeof BuyerEdit>;

export const BuyerFilter = z.object({
  organizationId: z.optional(Id),
  /** Those of all its organizations. */
  companyId: z.optional(Id),
  /** The memberships of one person. */
  customerId: z.optional(Id),
  /** Matches logon id, first name, last name and e-mail. */
  text: optionalText(100),
  roleId: z.optional(Id),
  enabled: z.optional(z.boolean()),
  approval: z.optional(z.enum(approvalStates)),
});
export type BuyerFilter = z.infer<typeof BuyerFilter>;
