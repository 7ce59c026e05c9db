import { msg } from '@lit/localize';
import type { Columns } from '../parts/csv/mapping.ts';
import { fieldText } from '../texts/fields.ts';

const fields = ['firstName', 'lastName', 'email', 'organization'] as const;
export type InvitationField = (typeof fields)[number];

/** The columns of a file of invitations. The business unit is named exactly, or by its id. */
export const invitationColumns: Columns<InvitationField> = {
  fields,
  required: fields,
  text: (field) => (field === 'organization' ? msg('Business unit') : fieldText([field])),
  otherNames: {
    firstName: ['given name', 'forename', 'first'],
    lastName: ['family name', 'surname', 'last'],
    email: ['email address', 'mail'],
    organization: ['business unit id', 'unit', 'organization id', 'department'],
  },
};
