import * as z from 'zod/mini';
import { invitationStates } from '../vocabulary.ts';
import { Id, Instant, Reference, optionalText, recordFields } from './fields.ts';
import { personFields } from './person.ts';

/** Somebody who was asked to become a buyer of an organization. It is one until the person accepts, or it is revoked. */
export const Invitation = z.object({
  ...recordFields,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  organization: Reference,
  company: Reference,
  state: z.enum(invitationStates),
  sentAt: z.optional(Instant),
});
export type Invitation = z.infer<typeof Invitation>;

/** Whom to invite, and where to. No e-mail address is invited twice (`taken`), nor that of somebody who has an account. */
export const InvitationDraft = z.object({
  firstName: personFields.firstName,
  lastName: personFields.lastName,
  email: personFields.email,
  organizationId: Id,
});
export type InvitationDraft = z.infer<typeof InvitationDraft>;

export const InvitationFilter = z.object({
  companyId: z.optional(Id),
  state: z.optional(z.enum(invitationStates)),
  text: optionalText(100),
});
export type InvitationFilter = z.infer<typeof InvitationFilter>;
