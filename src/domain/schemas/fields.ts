import * as z from 'zod/mini';

/**
 * The building blocks of every form and record: lengths are in UTF-16 code units and are the strictest of the
 * documented user-interface limits of the systems we talk to.
 */

/** An opaque identifier. Always a string: several backends issue numbers beyond 2^53. */
export const Id = z.string().check(z.minLength(1), z.maxLength(255));

/** Text that must not be blank. */
export const requiredText = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** Text that may be left empty; empty and absent mean the same. */
export const optionalText = (max: number) => z.optional(z.string().check(z.trim(), z.maxLength(max)));

/** An e-mail address. Format only: whether it is reachable is the server's question. */
export const Email = z.string().check(z.trim(), z.minLength(1), z.maxLength(254), z.email());

/** Digits and the separators people write between them. */
export const Phone = z.string().check(z.trim(), z.maxLength(32), z.regex(/^[+()\d\s./-]*$/u));

/** A calendar date without a time, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();

/** An instant, ISO 8601 with offset. */
export const Instant = z.iso.datetime({ offset: true });

/** ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/u));

/**
 * What any record may say of itself besides its data: the version to send back on a write, and the verbs the
 * server grants the present session on this very record (absent: the server does not say).
 */
export const recordFields = {
  id: Id,
  version: z.optional(z.string()),
  allowed: z.optional(z.array(z.string())),
};

/** A name beside an id, enough to show a link to a record without reading it. */
export const Reference = z.object({ id: Id, name: z.string() });
export type Reference = z.infer<typeof Reference>;
