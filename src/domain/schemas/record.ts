import * as z from 'zod/mini';
import { Id, Instant, optionalText } from './fields.ts';

/** Somebody as the log of acting names them. */
const NamedPerson = z.object({ id: Id, loginId: z.string(), firstName: z.string(), lastName: z.string() });

/** Something that was done to a record while acting. */
export const ActingChange = z.object({
  at: Instant,
  /** What was done, as in `buyer.disable`. */
  capability: z.string(),
  recordId: z.optional(Id),
  /** What the record is called, as far as there still is one. */
  name: z.optional(z.string()),
});
export type ActingChange = z.infer<typeof ActingChange>;

/** One time of acting, as it is kept: who, for whom, why, from when to when, and what was changed. */
export const ActingRecord = z.object({
  /** The id of the acting session. */
  id: Id,
  actor: NamedPerson,
  subject: NamedPerson,
  reason: z.string(),
  ticket: z.optional(z.string()),
  lookOnly: z.optional(z.boolean()),
  since: Instant,
  /** Absent while it goes on. */
  until: z.optional(Instant),
  /** In the order in which it was done. */
  changes: z.array(ActingChange),
});
export type ActingRecord = z.infer<typeof ActingRecord>;

/** Which times of acting: all of it has to fit. Persons are found by name and logon id. */
export const RecordFilter = z.object({
  actor: optionalText(100),
  customer: optionalText(100),
  /** Begun at this instant or after it. */
  from: z.optional(Instant),
  /** Begun before this instant. */
  before: z.optional(Instant),
});
export type RecordFilter = z.infer<typeof RecordFilter>;
