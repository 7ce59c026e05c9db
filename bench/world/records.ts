import type { Account, Buyer, Customer, Membership, Role } from '../../src/domain/model.ts';
import { company, unit } from './organizations.ts';
import type { Person } from './people.ts';

/** A person as the records of our contract have them. */
export const buyerOf = (person: Person): Buyer => ({
  ...namesOf(person),
  version: '1',
  customerId: String(person.index),
  organization: unit(person.organization + 1),
  company,
  roles: [{ id: 'buyer', name: 'Buyer', actorRole: 'buyer' }],
  enabled: person.enabled,
  approval: 'approved',
});

export const customerOf = (person: Person): Customer => ({
  ...namesOf(person),
  version: '1',
  enabled: person.enabled,
  memberships: [membershipOf(person)],
});

export const accountOf = (person: Person): Account => ({
  ...customerOf(person),
  company: { ...company, active: true, status: 'approved' },
});

export const roles: readonly Role[] = ['Buyer', 'Approver', 'Administrator'].map((name) => ({
  id: name.toLowerCase(),
  name,
  companyId: company.id,
  companyName: company.name,
  isDefault: name === 'Buyer',
  permissions: [],
}));

const namesOf = ({ index, firstName, lastName, email }: Person) => ({
  id: String(index),
  loginId: email,
  firstName,
  lastName,
  email,
});

const membershipOf = (person: Person): Membership => ({
  id: String(person.index),
  organization: unit(person.organization + 1),
  company,
  roles: [{ id: 'buyer', name: 'Buyer', actorRole: 'buyer' }],
  enabled: person.enabled,
  isDefault: true,
});
