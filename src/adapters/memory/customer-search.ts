import type { Operations } from '../../backend/port.ts';
import { type Customer, type Page, hasCriterion } from '../../domain/model.ts';
import { CustomerCriteria } from '../../domain/schemas.ts';
import { customerRecord } from './customer-record.ts';
import { pageFrom } from './listing.ts';
import { companyOfMembership, organizationOf } from './memberships.ts';
import type { Store } from './store.ts';
import { matcher } from './text.ts';
import type { Turn } from './turn.ts';
import type { PersonRow } from './world.ts';

type Query = Parameters<Operations['customer']['search']>[0];
type Test = (person: PersonRow) => boolean;

/** Customers who fit every criterion. Throws `validation` where there is none: nobody lists all customers by accident. */
export function searchCustomers(turn: Turn, query: Query): Page<Customer> {
  const filter = turn.checked(CustomerCriteria, query.filter);
  if (!hasCriterion(filter)) throw turn.error('validation', [{ path: ['text'], code: 'required' }]);
  const { store } = turn;
  const fits = testsOf(store, filter);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: [...store.people.values()].filter((person) => !person.staff && fits.every((test) => test(person))),
    sortBy: {
      lastName: ({ lastName, firstName }) => `${lastName}\t${firstName}`,
      firstName: ({ lastName, firstName }) => `${firstName}\t${lastName}`,
      loginId: ({ loginId }) => loginId,
      email: ({ email }) => email,
      organization: ({ id }) => organizationNames(store, id)[0] ?? '',
      city: ({ address }) => address?.city ?? '',
    },
    record: (person) => customerRecord(turn, person),
  });
}

/** One test for each criterion that was given, the costliest last. */
function testsOf(store: Store, criteria: CustomerCriteria): Test[] {
  const contains = (
    question: string | undefined,
    ...read: readonly ((person: PersonRow) => string | undefined)[]
  ): Test[] => {
    const matches = matcher(question);
    return question ? [(person) => matches(...read.map((text) => text(person)))] : [];
  };
  const { country, phone, organization } = criteria;
  const digits = digitsOf(phone);
  const inOrganization = matcher(organization);
  return [
    ...(country ? [({ address }: PersonRow) => address?.country === country] : []),
    ...contains(criteria.loginId, ({ loginId }) => loginId),
    ...contains(criteria.firstName, ({ firstName }) => firstName),
    ...contains(criteria.lastName, ({ lastName }) => lastName),
    ...contains(criteria.email, ({ email }) => email),
    ...contains(
      criteria.street,
      ({ address }) => address?.street,
      ({ address }) => address?.addition,
    ),
    ...contains(criteria.city, ({ address }) => address?.city),
    ...contains(criteria.zip, ({ address }) => address?.zip),
    ...contains(criteria.state, ({ address }) => address?.state),
    ...(phone ? [(person: PersonRow) => [person.phone, person.mobile].some((n) => digitsOf(n).includes(digits))] : []),
    ...contains(
      criteria.text,
      ({ firstName }) => firstName,
      ({ lastName }) => lastName,
      ({ loginId }) => loginId,
      ({ email }) => email,
    ),
    ...(organization ? [({ id }: PersonRow) => organizationNames(store, id).some((name) => inOrganization(name))] : []),
  ];
}

/** People write the same number in many ways; a `00` before it is a `+`. */
const digitsOf = (phone = ''): string => phone.replace(/\D/gu, '').replace(/^00/u, '');

function organizationNames(store: Store, personId: string): string[] {
  const memberships = store.memberships.by('person', personId);
  return memberships.flatMap((row) => [organizationOf(store, row).name, companyOfMembership(store, row).name]);
}
