/** The people of the example. All of them sign in with the same password. */

export const password = 'a rope is as good as its splice';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** A role of the admin plugin. */
  readonly role?: 'admin';
  readonly banned?: true;
}

type MemberRole = 'owner' | 'admin' | 'purchaser' | 'member';

export interface Organization {
  readonly name: string;
  readonly slug: string;
  readonly members: Readonly<Record<string, MemberRole>>;
}

export const people: readonly Person[] = [
  { name: 'Rosalind Achterberg', email: 'rosalind@fairlead.example', role: 'admin' },
  { name: 'Imke Brahms', email: 'imke@brahms-werft.example' },
  { name: 'Tobias Lindqvist', email: 'tobias@brahms-werft.example' },
  { name: 'Nadia Haddad', email: 'nadia@brahms-werft.example' },
  { name: 'Ольга Петренко', email: 'olha@brahms-werft.example' },
  { name: 'Percival Okonjo', email: 'percival@brahms-werft.example' },
  { name: 'Saoirse Ó Faoláin', email: 'saoirse@brahms-werft.example' },
  { name: 'Mateus Figueira', email: 'mateus@solent-rigging.example' },
  { name: 'Hazel Pemberton', email: 'hazel@solent-rigging.example' },
  { name: 'Jun Takeda', email: 'jun@takeda-lines.example' },
  { name: 'Barnaby Voss', email: 'barnaby@takeda-lines.example', banned: true },
];

export const organizations: readonly Organization[] = [
  {
    name: 'Brahms Werft',
    slug: 'brahms-werft',
    members: {
      'imke@brahms-werft.example': 'owner',
      'tobias@brahms-werft.example': 'purchaser',
      'nadia@brahms-werft.example': 'member',
      'olha@brahms-werft.example': 'member',
      'percival@brahms-werft.example': 'member',
      'saoirse@brahms-werft.example': 'member',
    },
  },
  {
    name: 'Solent Rigging',
    slug: 'solent-rigging',
    members: {
      'mateus@solent-rigging.example': 'owner',
      'hazel@solent-rigging.example': 'admin',
      'imke@brahms-werft.example': 'member',
    },
  },
  {
    name: 'Takeda Lines',
    slug: 'takeda-lines',
    members: { 'jun@takeda-lines.example': 'owner', 'barnaby@takeda-lines.example': 'member' },
  },
];
