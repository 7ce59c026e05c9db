import type { MembershipRow, OrganizationRow, PersonRow, Store } from '../../../src/adapters/memory.ts';
import { AccountError } from '../../../src/backend/errors.ts';
import type { Buyer } from '../../../src/domain/model.ts';
import type { Caller } from './caller.ts';
import { fromWireId } from './ids.ts';

/** A person, and the one organization they belong to here. Further memberships do not exist on this wire. */
export interface Member {
  readonly person: PersonRow;
  readonly membership: MembershipRow | undefined;
  readonly organization: OrganizationRow | undefined;
}

export function memberOf(store: Store, personId: string): Member {
  const person = store.people.known(personId);
  const memberships = store.memberships.by('person', personId);
  const membership = memberships.find(({ id }) => id === person.defaultMembershipId) ?? memberships[0];
  return { person, membership, organization: membership && store.organizations.known(membership.organizationId) };
}

/** The membership that stands for a person. */
export function buyerIdOf(store: Store, personId: string): string {
  return (store.people.get(personId) && memberOf(store, personId).membership?.id) ?? personId;
}

/** A person whom the caller may look at. Throws what the memory backend says of anybody else. */
export async function readable({ store, backend, session, self, may }: Caller, number: string): Promise<Member> {
  const id = fromWireId(store, number);
  if (![session.actor.id, self.id].includes(id)) {
    await (may('customer.read') ? backend.customer.read(id) : backend.buyer.read(buyerIdOf(store, id)));
  }
  return memberOf(store, id);
}

/** Whom the caller administers: all, or those of one organization. */
export async function administered({ store, backend }: Caller, organizationId: string | undefined): Promise<Member[]> {
  const found: Buyer[] = [];
  let cursor: string | undefined;
  do {
    const page = await backend.buyer.search({ filter: { organizationId }, page: { size: 100, cursor } });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found
    .filter(({ id, customerId }) => buyerIdOf(store, customerId) === id)
    .map(({ customerId }) => memberOf(store, customerId));
}

/** All customers there are, for whoever may look for any. */
export async function manageable({ store, backend }: Caller): Promise<Member[]> {
  await backend.customer.search({ filter: { text: 'a' }, page: { size: 1 } });
  const customers = [...store.people.values()].filter(({ staff }) => !staff);
  return customers.map(({ id }) => memberOf(store, id));
}

export function byLogin(store: Store, logonId: string): PersonRow {
  const wanted = logonId.toLowerCase();
  const person = [...store.people.values()].find(({ loginId }) => loginId.toLowerCase() === wanted);
  if (!person) throw new AccountError('not-found', { operation: 'person' });
  return person;
}
