import { type PersonKey, people } from '../../mocks/world/people.ts';

/** Those who sign in to the demonstration, as the sign-in page introduces them. */
export interface Person {
  readonly key: PersonKey;
  readonly loginId: string;
  readonly name: string;
  readonly part: string;
  readonly does: string;
  /** Whether they work for the shop and not for one of its customers. */
  readonly staff: boolean;
}

const introduce = (key: PersonKey, staff: boolean, part: string, does: string): Person => {
  const { loginId, firstName, lastName } = people[key];
  return { key, loginId, name: `${firstName} ${lastName}`, part, does, staff };
};

export const staff: readonly Person[] = [
  introduce('carla', true, 'Representative', 'Finds customers and acts on their behalf.'),
  introduce('viktor', true, 'Representative supervisor', 'Leads the customer service desk.'),
  introduce('selma', true, 'Seller Administrator', 'Runs the customers’ organizations and buyers.'),
  introduce('sam', true, 'Site Administrator', 'Runs everything, in every company.'),
];

export const customers: readonly Person[] = [
  introduce('bruno', false, 'Buyer Administrator', 'Keeps the organizations and buyers of the northern branches.'),
  introduce('chiara', false, 'Company administrator', 'Keeps the whole company: units, roles and people.'),
  introduce('amara', false, 'Approver', 'Approves orders at the Hamburg depot.'),
  introduce('ben', false, 'Buyer', 'Orders for the Hamburg depot.'),
];

export const personWithLogin = (loginId: string): Person | undefined =>
  [...staff, ...customers].find((person) => person.loginId === loginId);
