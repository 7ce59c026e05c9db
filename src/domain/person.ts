import * as z from 'zod/mini';
import { CalendarDate, Email, Phone, requiredText } from './fields.ts';

export const salutations = ['mr', 'mrs', 'ms', 'dr'] as const;
export type Salutation = (typeof salutations)[number];

export const genders = ['female', 'male', 'other'] as const;
export type Gender = (typeof genders)[number];

/** A date of birth lies in the past: `custom` issue code `future` otherwise. */
export const DateOfBirth = CalendarDate.check(
  z.refine((date) => date <= new Date().toISOString().slice(0, 10), { params: { code: 'future' } }),
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

export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

/** Languages that write the family name first. */
const familyNameFirst = new Set(['ja', 'ko', 'zh', 'hu', 'vi']);

/** A person's full name in the order of the given language (BCP 47). */
export function fullName(person: PersonName, language = 'en'): string {
  const given = [person.firstName, person.lastName];
  const ordered = familyNameFirst.has(language.slice(0, 2)) ? given.reverse() : given;
  return ordered.filter(Boolean).join(' ');
}
