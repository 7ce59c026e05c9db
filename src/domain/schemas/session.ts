import * as z from 'zod/mini';
import { actorRoles, companyStatuses, scopes } from '../vocabulary.ts';
import { Id, Instant, Reference, optionalText } from './fields.ts';

/** Someone in a session: a representative, or the customer they act for. */
export const Principal = z.object({
  /** The person's id, which is also their customer id where they are one. */
  id: Id,
  loginId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  roles: z.array(z.enum(actorRoles)),
  /** The tops of the organization subtrees this person belongs to or administers. */
  organizations: z.array(Reference),
  company: z.optional(z.object({ id: Id, name: z.string(), active: z.boolean(), status: z.enum(companyStatuses) })),
});
export type Principal = z.infer<typeof Principal>;

/**
 * Who acts (`actor`), for whom (`subject`), why, since when and until when.
 *
 * `grants` is the server's own list of what this session may do (capability to scope). It narrows the policy, or
 * replaces it where `authoritative` is true.
 */
export const Session = z.object({
  id: Id,
  actor: Principal,
  subject: z.optional(Principal),
  reason: z.optional(z.string()),
  ticket: z.optional(z.string()),
  since: z.optional(Instant),
  until: z.optional(Instant),
  /** Minutes without any request after which acting ends. */
  idleMinutes: z.optional(z.number()),
  /** A look-only session: every write is refused. */
  lookOnly: z.optional(z.boolean()),
  grants: z.optional(z.record(z.string(), z.enum(scopes))),
  authoritative: z.optional(z.boolean()),
});
export type Session = z.infer<typeof Session>;

/** What a representative states before acting for a customer. */
export const ActingRequest = z.object({
  reason: z.string().check(z.trim(), z.minLength(10), z.maxLength(500)),
  ticket: optionalText(40),
  lookOnly: z.optional(z.boolean()),
  /** Under which of the customer's memberships. Absent: the one they would work under themselves. */
  membershipId: z.optional(Id),
});
export type ActingRequest = z.infer<typeof ActingRequest>;
