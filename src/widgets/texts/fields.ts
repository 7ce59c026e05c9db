import { msg } from '@lit/localize';

/** The name of a form's field by its path, for a text in which no form stands around it. */
export function fieldText(path: readonly string[]): string {
  const name = path.at(-1) ?? '';
  return namesOfFields()[name] ?? name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

const namesOfFields = (): Readonly<Record<string, string>> => ({
  firstName: msg('First name'),
  lastName: msg('Last name'),
  salutation: msg('Salutation'),
  gender: msg('Gender'),
  dateOfBirth: msg('Date of birth'),
  email: msg('E-mail'),
  phone: msg('Phone'),
  name: msg('Name'),
  description: msg('Description'),
  street: msg('Street and number'),
  addition: msg('Addition'),
  zip: msg('Postal code'),
  city: msg('City'),
  state: msg('State or province'),
  country: msg('Country'),
});
