import type { MembershipRow, OrganizationRow, PersonRow, RoleRow, World } from '../../src/adapters/memory.ts';
import { defaultRolesOf } from '../../src/adapters/memory/default-roles.ts';
import { people } from './people.ts';

/**
 * The small world, for tests: every id can be read, and each state occurs once. Bruno administers `nordwind-north`;
 * `nordwind-south` and all of Ishikawa lie outside of it.
 *
 * ```
 * nordwind                       8 organizations
 *   nordwind-hq                  Chiara
 *   nordwind-north               Bruno
 *     nordwind-hamburg           Amara, Ben, Dóra (disabled), Pia (pending), 梅, Ελένη, Rémi (rejected)
 *       nordwind-port            Ivo (his person disabled)
 *     nordwind-bremen            Søren (locked)
 *   nordwind-south
 *     nordwind-munich            Jürgen
 * ishikawa                       30 organizations, Haruka their only administrator
 * lumiere, kvant, oldmill        pending, denied, inactive
 * ```
 */
const nordwind: OrganizationRow[] = [
  {
    kind: 'company',
    id: 'nordwind',
    name: 'Nordwind Elektro GmbH',
    description: 'Electrical supplies for shipyards',
    email: 'info@nordwind.example',
    phone: '+49 40 555 0199',
    address: { street: 'Am Sandtorkai 5', zip: '20457', city: 'Hamburg', country: 'DE' },
    approvals: { buyers: 'enabled', orders: 'off' },
    active: true,
    status: 'approved',
  },
  {
    ...unit('nordwind', 'nordwind', 'nordwind-hq', 'Headquarters'),
    iban: 'DE89370400440532013000',
    bic: 'COBADEFFXXX',
    externalUrl: 'https://nordwind.example/',
    addressIds: ['nordwind-kontor', 'nordwind-lager'],
  },
  {
    ...unit('nordwind', 'nordwind', 'nordwind-north', 'Region Nord'),
    approvals: { buyers: 'inherited', orders: 'enabled' },
  },
  unit('nordwind', 'nordwind-north', 'nordwind-hamburg', 'Hamburg'),
  { ...unit('nordwind', 'nordwind-hamburg', 'nordwind-port', 'Werk Hafen'), addressIds: ['nordwind-lager'] },
  { ...unit('nordwind', 'nordwind-north', 'nordwind-bremen', 'Bremen'), locked: true },
  unit('nordwind', 'nordwind', 'nordwind-south', 'Region Süd'),
  unit('nordwind', 'nordwind-south', 'nordwind-munich', 'München'),
];

const regions: readonly (readonly [
  id: string,
  name: string,
  cities: readonly (readonly [id: string, name: string])[],
])[] = [
  [
    'kanto',
    '関東',
    [
      ['tokyo', '東京'],
      ['yokohama', '横浜'],
      ['chiba', '千葉'],
      ['saitama', '埼玉'],
      ['mito', '水戸'],
    ],
  ],
  [
    'kansai',
    '関西',
    [
      ['osaka', '大阪'],
      ['kyoto', '京都'],
      ['kobe', '神戸'],
      ['nara', '奈良'],
      ['otsu', '大津'],
    ],
  ],
  [
    'chubu',
    '中部',
    [
      ['nagoya', '名古屋'],
      ['kanazawa', '金沢'],
      ['niigata', '新潟'],
      ['shizuoka', '静岡'],
      ['gifu', '岐阜'],
    ],
  ],
  [
    'kyushu',
    '九州',
    [
      ['fukuoka', '福岡'],
      ['kumamoto', '熊本'],
      ['nagasaki', '長崎'],
      ['oita', '大分'],
    ],
  ],
  [
    'tohoku',
    '東北',
    [
      ['sendai', '仙台'],
      ['aomori', '青森'],
      ['akita', '秋田'],
      ['morioka', '盛岡'],
    ],
  ],
];

const ishikawa: OrganizationRow[] = [
  { kind: 'company', id: 'ishikawa', name: '株式会社石川精機', active: true, status: 'approved' },
  unit('ishikawa', 'ishikawa', 'ishikawa-hq', '本社'),
  ...regions.flatMap(([region, name, cities]) => [
    unit('ishikawa', 'ishikawa', `ishikawa-${region}`, name),
    ...cities.map(([city, cityName]) => unit('ishikawa', `ishikawa-${region}`, `ishikawa-${city}`, cityName)),
  ]),
];

const closed: OrganizationRow[] = [
  { kind: 'company', id: 'lumiere', name: 'Lumière & Fils', active: false, status: 'pending' },
  unit('lumiere', 'lumiere', 'lumiere-hq', 'Siège'),
  { kind: 'company', id: 'kvant', name: 'Квант ЕООД', active: false, status: 'denied' },
  unit('kvant', 'kvant', 'kvant-hq', 'Централен офис'),
  { kind: 'company', id: 'oldmill', name: 'Old Mill Supplies Ltd', active: false, status: 'approved' },
  unit('oldmill', 'oldmill', 'oldmill-hq', 'Headquarters'),
];

const roles: RoleRow[] = [
  ...['nordwind', 'ishikawa', 'lumiere', 'kvant', 'oldmill'].flatMap(defaultRolesOf),
  {
    id: 'nordwind-trainee',
    companyId: 'nordwind',
    name: 'Trainee',
    isDefault: false,
    permissions: [{ key: 'cart.add' }],
  },
];

const { chiara, bruno, amara, ben } = people;
const others = {
  dora: person('dora', 'Dóra', 'Szabó', 'nordwind'),
  pia: person('pia', 'Pia', 'Åström', 'nordwind'),
  mei: { ...person('mei', '梅', '林', 'nordwind'), defaultMembershipId: 'mei-nordwind-hamburg' },
  eleni: person('eleni', 'Ελένη', 'Παπαδοπούλου', 'nordwind'),
  remi: person('remi', 'Rémi', "L'Hôte", 'nordwind'),
  ivo: { ...person('ivo', 'Ivo', 'Kovačić', 'nordwind'), enabled: false },
  soren: person('soren', 'Søren', 'Ølgaard', 'nordwind'),
  jurgen: person('jurgen', 'Jürgen', 'Groß', 'nordwind'),
  haruka: person('haruka', '遥', '佐藤', 'ishikawa'),
  layla: person('layla', 'ليلى', 'حداد', 'ishikawa'),
  noa: person('noa', 'נועה', 'לוי', 'ishikawa'),
  minjun: person('minjun', '민준', '김', 'ishikawa'),
  ananya: person('ananya', 'अनन्या', 'शर्मा', 'ishikawa'),
  lucie: person('lucie', 'Lucie', 'Moreau', 'lumiere'),
  ivan: person('ivan', 'Иван', 'Георгиев', 'kvant'),
  maeve: person('maeve', 'Maeve', "O'Brien", 'oldmill'),
} as const satisfies Record<string, PersonRow>;

const memberships: MembershipRow[] = [
  member(chiara, 'nordwind-hq', 'nordwind-administrator'),
  member(bruno, 'nordwind-north', 'nordwind-buyer-administrator'),
  member(amara, 'nordwind-hamburg', 'nordwind-approver'),
  member(ben, 'nordwind-hamburg', 'nordwind-buyer'),
  { ...member(others.dora, 'nordwind-hamburg', 'nordwind-buyer'), enabled: false },
  {
    ...member(others.pia, 'nordwind-hamburg', 'nordwind-buyer'),
    approval: 'pending',
    submittedAt: '2026-01-12T09:30:00Z',
  },
  member(others.mei, 'nordwind-hamburg', 'nordwind-buyer'),
  member(others.mei, 'ishikawa-tokyo', 'ishikawa-approver'),
  member(others.eleni, 'nordwind-hamburg', 'nordwind-buyer'),
  {
    ...member(others.remi, 'nordwind-hamburg', 'nordwind-buyer'),
    approval: 'rejected',
    submittedAt: '2026-01-05T14:00:00Z',
    decidedAt: '2026-01-06T08:15:00Z',
    comment: 'Not one of our people',
  },
  member(others.ivo, 'nordwind-port', 'nordwind-buyer'),
  member(others.soren, 'nordwind-bremen', 'nordwind-buyer'),
  member(others.jurgen, 'nordwind-munich', 'nordwind-buyer'),
  member(others.haruka, 'ishikawa', 'ishikawa-buyer-administrator'),
  member(others.layla, 'ishikawa-osaka', 'ishikawa-buyer'),
  member(others.noa, 'ishikawa-osaka', 'ishikawa-buyer'),
  {
    ...member(others.minjun, 'ishikawa-tokyo', 'ishikawa-buyer'),
    approval: 'pending',
    submittedAt: '2026-02-01T00:00:00Z',
  },
  member(others.ananya, 'ishikawa-tokyo', 'ishikawa-buyer'),
  member(others.lucie, 'lumiere-hq', 'lumiere-administrator'),
  member(others.ivan, 'kvant-hq', 'kvant-administrator'),
  member(others.maeve, 'oldmill-hq', 'oldmill-administrator'),
];

export const smallWorld: World = {
  organizations: [...nordwind, ...ishikawa, ...closed],
  roles,
  people: [...Object.values(people), ...Object.values(others)],
  memberships,
  addresses: [
    {
      id: 'nordwind-kontor',
      companyId: 'nordwind',
      country: 'DE',
      city: 'Hamburg',
      zip: '20457',
      street: 'Am Sandtorkai',
      number: '5',
      addition: '3. Stock',
      labelIds: ['billing'],
    },
    {
      id: 'nordwind-lager',
      companyId: 'nordwind',
      country: 'DE',
      city: 'Bremen',
      zip: '28195',
      street: 'Überseetor',
      number: '18a',
      comment: 'Ring twice',
      labelIds: ['shipping', 'warehouse'],
    },
    {
      id: 'ishikawa-honsha',
      companyId: 'ishikawa',
      country: 'JP',
      city: '金沢市',
      zip: '920-8577',
      street: '広坂',
      number: '1-1-1',
      labelIds: [],
    },
  ],
  accountAddresses: [
    {
      id: 'ben-werft',
      personId: 'ben',
      nickname: 'Werft',
      use: 'shipping',
      defaults: ['shipping'],
      recipient: 'Nordwind Lager 2',
      address: { street: 'Am Kaiserkai 12', addition: 'Tor 4', zip: '20457', city: 'Hamburg', country: 'DE' },
    },
    {
      id: 'ben-office',
      personId: 'ben',
      nickname: 'Office',
      use: 'both',
      defaults: ['billing'],
      address: { street: 'Rue de Rivoli 8', zip: '75004', city: 'Paris', country: 'FR' },
    },
    {
      id: 'bruno-office',
      personId: 'bruno',
      nickname: 'Office',
      use: 'both',
      defaults: ['shipping', 'billing'],
      address: { street: 'Untermarkt 3', zip: '28195', city: 'Bremen', country: 'DE' },
    },
  ],
  invitations: [
    {
      id: 'invited-freya',
      organizationId: 'nordwind-hamburg',
      firstName: 'Freya',
      lastName: 'Lindqvist',
      email: 'freya@nordwind.example',
      state: 'new',
    },
    {
      id: 'invited-tomasz',
      organizationId: 'nordwind-munich',
      firstName: 'Tomasz',
      lastName: 'Wójcik',
      email: 'tomasz@nordwind.example',
      state: 'sent',
      sentAt: '2026-01-20T10:00:00Z',
    },
    {
      id: 'invited-ben',
      organizationId: 'nordwind-hamburg',
      firstName: 'Ben',
      lastName: 'Fischer',
      email: 'ben.fischer@nordwind.example',
      state: 'accepted',
      sentAt: '2025-11-03T09:00:00Z',
    },
  ],
  labels: [
    { id: 'billing', name: 'Billing' },
    { id: 'shipping', name: 'Shipping' },
    { id: 'warehouse', name: 'Warehouse' },
  ],
  password: 'correct horse battery',
};

function unit(
  companyId: string,
  parentId: string,
  id: string,
  name: string,
): Extract<OrganizationRow, { kind: 'unit' }> {
  return { kind: 'unit', id, name, companyId, parentId };
}

function person(id: string, firstName: string, lastName: string, domain: string): PersonRow {
  const email = `${id}@${domain}.example`;
  return { id, loginId: email, email, firstName, lastName, enabled: true };
}

function member({ id }: PersonRow, organizationId: string, roleId: string): MembershipRow {
  const membershipId = `${id}-${organizationId}`;
  return { id: membershipId, personId: id, organizationId, roleIds: [roleId], enabled: true, approval: 'approved' };
}
