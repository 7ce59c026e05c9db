import { AccountError } from '../../../src/backend/errors.ts';
import type { BuyerDraft, BuyerUpdate, Gender, PostalAddress, Salutation } from '../../../src/domain/model.ts';
import { companyOf } from '../../../src/adapters/memory/tree.ts';
import { answer, recordSet } from './answer.ts';
import type { Caller } from './caller.ts';
import { fromWireId, roleId, wireId } from './ids.ts';
import { type Member, administered, buyerIdOf, byLogin, manageable, memberOf, readable } from './people.ts';
import { detailsBean, listBean, rolesBean, selfBean, statusOf } from './person-beans.ts';
import { matched, ordered } from './search.ts';

const digits = (text = ''): string => text.replace(/\D/gu, '');

export async function listPeople(caller: Caller): Promise<Response> {
  const { query, store } = caller;
  const parent = query.get('parentOrgId');
  const all =
    query.get('q') === 'usersICanAdmin'
      ? await administered(caller, parent === null ? undefined : fromWireId(store, parent))
      : await manageable(caller);
  const found = matched(all, query, {
    logonId: ({ person }) => [person.loginId],
    firstName: ({ person }) => [person.firstName],
    lastName: ({ person }) => [person.lastName],
    email1: ({ person }) => [person.email],
    phone1: ({ person }) => [person.phone, digits(person.phone)],
    address1: ({ person }) => [person.address?.street],
    city: ({ person }) => [person.address?.city],
    zipcode: ({ person }) => [person.address?.zip],
    state: ({ person }) => [person.address?.state],
    country: ({ person }) => [person.address?.country],
    parentOrgName: ({ organization }) => (organization ? [organization.name, companyOf(store, organization).name] : []),
  }).filter(
    (member) =>
      fits(query.get('accountStatus'), [statusOf(member)]) &&
      fits(query.get('roleId'), member.membership?.roleIds.map((id) => roleId(store.roles.known(id))) ?? []),
  );
  const [field = 'LASTNAME', direction] = (query.get('orderByFieldName') ?? '').split(' ');
  const sorted = ordered(found, (member) => `${keyOf(member, field)} ${member.person.id}`, direction === 'DESC');
  return recordSet('userDataBeans', sorted.map(listBean), query);
}

const fits = (wanted: string | null, values: readonly string[]): boolean => wanted === null || values.includes(wanted);

function keyOf(member: Member, column: string): string {
  const { loginId, firstName, lastName } = member.person;
  const keys: Readonly<Record<string, string>> = {
    LOGONID: loginId,
    FIRSTNAME: firstName,
    LASTNAME: lastName,
    STATUS: statusOf(member),
  };
  return keys[column] ?? lastName;
}

export async function readPerson(caller: Caller, id: string): Promise<Response> {
  const { store, self, query } = caller;
  if (id === '@self') return answer(selfBean(memberOf(store, self.id)));
  const member = await readable(caller, id);
  return answer(query.get('profileName')?.includes('Roles') ? rolesBean(store, member) : detailsBean(member));
}

/** Registers somebody. A password is not asked for: this site makes one and mails it. */
export async function createPerson(caller: Caller): Promise<Response> {
  const { backend, body, store, may } = caller;
  const draft: BuyerDraft = {
    ...changeOf(caller),
    firstName: body['firstName'] ?? '',
    lastName: body['lastName'] ?? '',
    email: body['email1'] ?? body['logonId'] ?? '',
    organizationId: fromWireId(store, body['parentMemberId'] ?? ''),
  };
  const created = may('buyer.create')
    ? (await backend.buyer.create(draft)).customerId
    : (await backend.customer.create(draft)).id;
  return answer({ userId: wireId(created), addressId: wireId(`address of ${created}`), logonId: draft.email }, 201);
}

export async function updatePerson(caller: Caller, id: string): Promise<Response> {
  const { backend, body, store, self } = caller;
  if (id === '@self') return updateSelf(caller);
  const personId = fromWireId(store, id);
  if (body['userStatus'] !== undefined) await turn(caller, personId, body['userStatus'] === '1');
  else {
    const { firstName = '', lastName = '' } = store.people.get(personId) ?? {};
    await backend.buyer.update(buyerIdOf(store, personId), { firstName, lastName, ...changeOf(caller) });
  }
  return answer({ userId: wireId(personId), addressId: wireId(`address of ${self.id}`), viewTaskName: 'done' });
}

/** One switch here stands for two in the world: for the person, and for their membership. */
async function turn({ backend, store, may }: Caller, personId: string, enabled: boolean): Promise<void> {
  const person = store.people.get(personId);
  const buyerId = buyerIdOf(store, personId);
  const asBuyer = may('buyer.disable') && store.memberships.get(buyerId)?.enabled !== enabled;
  if (asBuyer) await (enabled ? backend.buyer.enable(buyerId) : backend.buyer.disable(buyerId));
  else if (person?.enabled !== enabled)
    await (enabled ? backend.customer.enable(personId) : backend.customer.disable(personId));
}

async function updateSelf(caller: Caller): Promise<Response> {
  const { backend, body, self, store } = caller;
  const { logonPasswordOld: current, logonPassword: next, logonPasswordVerify: repeated } = body;
  if (current !== undefined) {
    await backend.account.changePassword({ current, next: next ?? '', repeated: repeated ?? '' });
  } else {
    const { firstName, lastName } = store.people.known(self.id);
    const { organizationId: _parent, gender: _gender, dateOfBirth: _birth, ...change } = changeOf(caller);
    await backend.account.update({ firstName, lastName, ...change, ...preferencesOf(body) });
  }
  return answer({ userId: wireId(self.id), resourceName: 'person' });
}

const preferencesOf = ({ preferredCurrency, preferredLanguage }: Caller['body']) => ({
  ...(preferredCurrency && { currency: preferredCurrency }),
  ...(preferredLanguage && { language: preferredLanguage.replace('_', '-') }),
});

const salutations: Readonly<Record<string, Salutation>> = { Mr: 'mr', Mrs: 'mrs', Ms: 'ms', Dr: 'dr' };
const genders: Readonly<Record<string, Gender>> = { F: 'female', M: 'male', O: 'other' };

/** What was sent of a person. An empty text empties. */
function changeOf({ body, store }: Caller): Partial<BuyerUpdate> {
  const sent = <Value>(name: string, field: string, read: (text: string) => Value) => {
    const text = body[name];
    return text === undefined ? {} : { [field]: text === '' ? undefined : read(text) };
  };
  const same = (text: string) => text;
  return {
    ...(body['firstName'] !== undefined && { firstName: body['firstName'] }),
    ...(body['lastName'] !== undefined && { lastName: body['lastName'] }),
    ...sent('dateOfBirth', 'dateOfBirth', same),
    ...sent('phone1', 'phone', same),
    ...sent('personTitle', 'salutation', (title) => salutations[title]),
    ...sent('gender', 'gender', (letter) => genders[letter]),
    ...sent('parentMemberId', 'organizationId', (id) => fromWireId(store, id)),
    ...(body['address1'] !== undefined && { address: addressOf(body) }),
  };
}

/** An address, if any of it was sent. */
export function addressOf(body: Caller['body']): PostalAddress | undefined {
  const { address1 = '', address2 = '', zipCode = '', city = '', state = '', country = '' } = body;
  if ([address1, address2, zipCode, city, state, country].every((text) => text === '')) return undefined;
  return {
    street: address1,
    ...(address2 && { addition: address2 }),
    zip: zipCode,
    city,
    ...(state && { state }),
    country,
  };
}

/** Gives roles to somebody, or takes them: those that are named, by numbered parameters. */
export async function changeRoles(caller: Caller, id: string): Promise<Response> {
  const { backend, body, store, query } = caller;
  const buyerId = buyerIdOf(store, fromWireId(store, id));
  const membership = store.memberships.get(buyerId);
  if (!membership) throw new AccountError('not-found', { operation: 'person' });
  const organization = store.organizations.known(membership.organizationId);
  const roles = store.roles.by('company', companyOf(store, organization).id);
  const named = Object.entries(body)
    .filter(([name]) => name.startsWith('roleId'))
    .map(([, number]) => roles.find((row) => roleId(row) === number)?.id ?? number);
  const kept = membership.roleIds.filter((held) => !named.includes(held));
  await backend.buyer.assignRoles(buyerId, query.get('action') === 'assignRole' ? [...kept, ...named] : kept);
  return answer({ viewTaskName: 'done' });
}

export async function resetPassword({ backend, body, store }: Caller): Promise<Response> {
  await backend.customer.resetPassword(byLogin(store, body['logonId'] ?? '').id);
  return answer({ viewTaskName: 'done' });
}
