import * as z from 'zod/mini';
import { genders, salutations } from '../vocabulary.ts';
import { CalendarDate, Email, Phone, requiredText } from './fields.ts';

/**
 * A date of birth lies in the past: `custom` issue code `future` otherwise. As texts, dates come before the instants of
 * their day.
 */
export const DateOfBirth = CalendarDate.check(
  z.refine((date) => date <= new Date().toISOString(), { params: { code: 'future' } }),
);

/** What every person has, in records and in forms alike. */
export const personFields = {
  salutation: z.optional(z.enum(salutations)),
  firstName: requiredText(100),
  lastName: requiredText(100),
  gender: z.optional(z.enum(genders)),
  dateOfBirth: z.optional(DateOfBirth),
  email: Email,
  phone: z.optional(Phone),
};
