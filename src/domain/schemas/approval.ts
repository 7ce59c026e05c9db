import * as z from 'zod/mini';
import { approvalStates } from '../vocabulary.ts';
import { Id, Instant, Reference, optionalText, recordFields } from './fields.ts';

/** A buyer who asked to join an organization and waits for an answer. */
export const Approval = z.object({
  ...recordFields,
  buyerId: Id,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  organization: Reference,
  state: z.enum(approvalStates),
  submittedAt: Instant,
  decidedAt: z.optional(Instant),
  comment: z.optional(z.string()),
});
export type Approval = z.infer<typeof Approval>;

export const ApprovalFilter = z.object({
  state: z.optional(z.enum(approvalStates)),
  organizationId: z.optional(Id),
  text: optionalText(100),
});
export type ApprovalFilter = z.infer<typeof ApprovalFilter>;

export const ApprovalAnswer = z.object({ comment: optionalText(500) });
export type ApprovalAnswer = z.infer<typeof ApprovalAnswer>;
