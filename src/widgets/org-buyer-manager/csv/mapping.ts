import { type DraftField, draftFieldText, draftFields } from './fields.ts';

/** Which column of a file is what, by its place. */
export type Mapping = Readonly<Partial<Record<DraftField, number>>>;

/** What else a column may be called. */
const otherNames: Readonly<Record<DraftField, readonly string[]>> = {
  email: ['email address', 'mail', 'logon id', 'login id', 'login', 'user name'],
  salutation: ['title', 'form of address'],
  firstName: ['given name', 'forename', 'first'],
  lastName: ['family name', 'surname', 'last'],
  gender: ['sex'],
  dateOfBirth: ['birth date', 'birthday', 'dob'],
  phone: ['phone number', 'telephone', 'phone 1', 'mobile'],
  street: ['street', 'address', 'address 1', 'address line 1'],
  addition: ['address 2', 'address line 2'],
  zip: ['zip', 'zip code', 'postcode', 'post code'],
  city: ['town'],
  state: ['state', 'province', 'region', 'county'],
  country: ['country code'],
  roles: ['role'],
};

/** Knows the columns again by their names, whatever stands between the words. The first of two alike is taken. */
export function mappingOf(headers: readonly string[]): Mapping {
  const plain = headers.map(plainName);
  const entries = draftFields.flatMap((field) => {
    const names = [field, draftFieldText(field), ...otherNames[field]].map(plainName);
    const place = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    return place === undefined ? [] : [[field, place] as const];
  });
  return Object.fromEntries(entries);
}

const plainName = (name: string): string => name.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
