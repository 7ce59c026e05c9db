export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
}

/** Languages that write the family name first. */
const familyNameFirst = /^(?:ja|ko|zh|hu|vi)(?:-|$)/u;

/** The parts of a name in the order in which the given language (BCP 47) has them. */
export const namesInOrder = (language: string): readonly (keyof PersonName)[] =>
  familyNameFirst.test(language) ? ['lastName', 'firstName'] : ['firstName', 'lastName'];

/** A person's full name in the order of the given language (BCP 47). */
export function fullName(person: PersonName, language = 'en'): string {
  return namesInOrder(language)
    .map((part) => person[part])
    .filter(Boolean)
    .join(' ');
}
