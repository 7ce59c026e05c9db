import { msg } from '@lit/localize';
import type { Buyer } from '../../../domain/model.ts';
import type { Columns } from '../../parts/csv/mapping.ts';
import { approvalText, enabledText } from '../../texts/buyer.ts';
import { genderText, salutationText } from '../../texts/person.ts';

/** What a column of a file can be of a new buyer. */
export const draftFields = [
  'email',
  'salutation',
  'firstName',
  'lastName',
  'gender',
  'dateOfBirth',
  'phone',
  'street',
  'addition',
  'zip',
  'city',
  'state',
  'country',
  'roles',
] as const;
export type DraftField = (typeof draftFields)[number];

/** The columns of an import. */
export const draftColumns: Columns<DraftField> = {
  fields: draftFields,
  required: ['email', 'firstName', 'lastName'],
  text: draftFieldText,
  otherNames: {
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
  },
};

/** The name of a column. */
function draftFieldText(field: DraftField): string {
  switch (field) {
    case 'email':
      return msg('E-mail');
    case 'salutation':
      return msg('Salutation');
    case 'firstName':
      return msg('First name');
    case 'lastName':
      return msg('Last name');
    case 'gender':
      return msg('Gender');
    case 'dateOfBirth':
      return msg('Date of birth');
    case 'phone':
      return msg('Phone');
    case 'street':
      return msg('Street and number');
    case 'addition':
      return msg('Addition');
    case 'zip':
      return msg('Postal code');
    case 'city':
      return msg('City');
    case 'state':
      return msg('State or province');
    case 'country':
      return msg('Country');
    case 'roles':
      return msg('Roles');
  }
}

interface ExportColumn {
  readonly header: string;
  readonly cell: (buyer: Buyer) => string | undefined;
}

/** The columns of an export. Those that a new buyer has, come first and under the names that an import knows. */
export function exportColumns(): readonly ExportColumn[] {
  return [
    ...draftFields.map((field) => ({ header: draftFieldText(field), cell: (buyer: Buyer) => cellOf(field, buyer) })),
    { header: msg('Logon ID'), cell: ({ loginId }) => loginId },
    { header: msg('Access'), cell: ({ enabled }) => enabledText(enabled) },
    { header: msg('Approval'), cell: ({ approval }) => approvalText(approval) },
    { header: msg('Organization'), cell: ({ organization }) => organization.name },
    { header: msg('Company'), cell: ({ company }) => company.name },
  ];
}

function cellOf(field: DraftField, buyer: Buyer): string | undefined {
  switch (field) {
    case 'salutation':
      return buyer.salutation && salutationText(buyer.salutation);
    case 'gender':
      return buyer.gender && genderText(buyer.gender);
    case 'email':
    case 'firstName':
    case 'lastName':
    case 'dateOfBirth':
    case 'phone':
      return buyer[field];
    case 'roles':
      return buyer.roles.map(({ name }) => name).join('; ');
    default:
      return buyer.address?.[field];
  }
}
