import type { PersonRow } from '../../src/adapters/memory.ts';
import type { ActorRole } from '../../src/domain/model.ts';

/** One of the eight people who sign in to every world, and the part they play there. */
export interface NamedPerson extends PersonRow {
  readonly role: ActorRole;
}

/** The same in the small world, the demo and the large world. The last four belong to the company Nordwind. */
export const people = {
  sam: {
    role: 'site-admin',
    id: 'sam',
    loginId: 'sam.haddad',
    email: 'sam.haddad@prokura.example',
    firstName: 'Sam',
    lastName: 'Haddad',
    enabled: true,
    staff: ['site-admin'],
  },
  selma: {
    role: 'seller-admin',
    id: 'selma',
    loginId: 'selma.ozturk',
    email: 'selma.ozturk@prokura.example',
    firstName: 'Selma',
    lastName: 'Öztürk',
    enabled: true,
    staff: ['seller-admin'],
  },
  carla: {
    role: 'csr',
    id: 'carla',
    loginId: 'carla.rios',
    email: 'carla.rios@prokura.example',
    firstName: 'Carla',
    lastName: 'Ríos',
    enabled: true,
    staff: ['csr'],
  },
  viktor: {
    role: 'csr-supervisor',
    id: 'viktor',
    loginId: 'viktor.marek',
    email: 'viktor.marek@prokura.example',
    firstName: 'Viktor',
    lastName: 'Marek',
    enabled: true,
    staff: ['csr-supervisor'],
  },
  chiara: {
    role: 'company-admin',
    id: 'chiara',
    loginId: 'chiara.conti@nordwind.example',
    email: 'chiara.conti@nordwind.example',
    salutation: 'dr',
    firstName: 'Chiara',
    lastName: 'Conti',
    gender: 'female',
    phone: '+49 40 555 0100',
    language: 'it',
    currency: 'EUR',
    enabled: true,
  },
  bruno: {
    role: 'buyer-admin',
    id: 'bruno',
    loginId: 'bruno.almeida@nordwind.example',
    email: 'bruno.almeida@nordwind.example',
    salutation: 'mr',
    firstName: 'Bruno',
    lastName: 'Almeida',
    gender: 'male',
    dateOfBirth: '1979-11-03',
    phone: '+49 40 555 0101',
    mobile: '+49 171 555 0101',
    language: 'pt',
    currency: 'EUR',
    address: { street: 'Speicherstraße 12', zip: '20457', city: 'Hamburg', country: 'DE' },
    enabled: true,
  },
  amara: {
    role: 'buyer-approver',
    id: 'amara',
    loginId: 'amara.okafor@nordwind.example',
    email: 'amara.okafor@nordwind.example',
    salutation: 'ms',
    firstName: 'Amara',
    lastName: 'Okafor',
    phone: '+49 40 555 0102',
    language: 'en',
    currency: 'EUR',
    enabled: true,
  },
  ben: {
    role: 'buyer',
    id: 'ben',
    loginId: 'ben.fischer@nordwind.example',
    email: 'ben.fischer@nordwind.example',
    salutation: 'mr',
    firstName: 'Ben',
    lastName: 'Fischer',
    gender: 'male',
    phone: '+49 40 555 0103',
    language: 'de',
    currency: 'EUR',
    enabled: true,
  },
} as const satisfies Record<string, NamedPerson>;

export type PersonKey = keyof typeof people;

/** Who plays this part in every world. */
export function personWith(role: ActorRole): NamedPerson {
  const person = Object.values<NamedPerson>(people).find((some) => some.role === role);
  if (!person) throw new Error(`Nobody plays ${role}`);
  return person;
}
