export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

/** Languages that write the family name first. */
const familyNameFirst = new Set(['ja', 'ko', 'zh', 'hu', 'vi']);

/** A person's full name in the order of the given language (BCP 47). */
export function fullName(person: PersonName, language = 'en'): string {
  const given = [person.firstName, person.lastName];
  const ordered = familyNameFirst.has(language.split('-')[0] ?? '') ? given.reverse() : given;
  return ordered.filter(Boolean).join(' ');
}
