import { type Store, memoryBackend } from '../../../src/adapters/memory.ts';
import type { AccountAddressRow, PersonRow } from '../../../src/adapters/memory/world.ts';
import { GlueError, json, nothing } from './answer.ts';
import type { Asked } from './asked.ts';

/** The account of whoever asks: nobody reads or changes another's. */

function owner({ store, bearer }: Asked, reference: string): PersonRow {
  if (bearer.isAgent) throw new GlueError(403, '002');
  const person = store.people.known(bearer.person.id);
  if (reference !== person.id) throw new GlueError(403, '411');
  return person;
}

const account = ({ store, bearer }: Asked) => memoryBackend({ store, token: bearer.memory }).account;

export function readOwn(asked: Asked): Response {
  const { bearer, store, resources, self } = asked;
  if (bearer.isAgent) throw new GlueError(403, '002');
  return json(resources.document([resources.customer(store.people.known(bearer.person.id))], { self }));
}

export function readCustomer(asked: Asked): Response {
  const person = owner(asked, asked.name());
  return json(asked.resources.document(asked.resources.customer(person), { self: asked.self }));
}

export async function updateCustomer(asked: Asked): Promise<Response> {
  const { firstName, lastName, phone } = owner(asked, asked.name());
  const { salutation, ...sent } = await asked.attributes();
  const word = typeof salutation === 'string' && salutation !== 'n/a' ? { salutation: salutation.toLowerCase() } : {};
  const update = { firstName, lastName, phone, ...sent, ...word };
  await account(asked)?.update?.(update as Parameters<NonNullable<ReturnType<typeof account>>['update'] & object>[0]);
  return readCustomer(asked);
}

export async function changePassword(asked: Asked): Promise<Response> {
  const { id } = owner(asked, asked.name());
  const { password, newPassword, confirmPassword } = await asked.texts('password', 'newPassword', 'confirmPassword');
  if (newPassword.length < 8) throw new GlueError(422, '901', 'newPassword => This value is too short.');
  if (newPassword !== confirmPassword) throw new GlueError(422, '406');
  if (password !== (asked.store.passwords.get(id) ?? asked.store.initialPassword)) throw new GlueError(400, '408');
  await account(asked)?.changePassword?.({ current: password, next: newPassword, repeated: newPassword });
  return nothing();
}

type Attributes = Readonly<Record<string, unknown>>;
interface Kept {
  readonly id: string;
  readonly attributes: Attributes;
}

/** Addresses as the API keeps them, which is in other fields than ours; they begin as those of the world. */
const kept = new WeakMap<Store, Map<string, readonly Kept[]>>();

function addressesOf({ store }: Asked, person: PersonRow): readonly Kept[] {
  const all = kept.get(store) ?? new Map<string, readonly Kept[]>();
  kept.set(store, all);
  const own = all.get(person.id);
  return (
    own ??
    store.accountAddresses.by('person', person.id).map((row) => ({ id: row.id, attributes: wireOf(row, person) }))
  );
}

function keep({ store }: Asked, person: PersonRow, addresses: readonly Kept[]): void {
  kept.get(store)?.set(person.id, addresses);
}

function wireOf({ nickname, address, recipient, phone, defaults }: AccountAddressRow, person: PersonRow): Attributes {
  const [, street, number] = /^(.*\S)\s+(\d\S*)$/u.exec(address.street) ?? [];
  const words = recipient?.split(' ');
  return {
    salutation: 'n/a',
    firstName: words?.slice(0, -1).join(' ') ?? person.firstName,
    lastName: words?.at(-1) ?? person.lastName,
    address1: street ?? address.street,
    address2: number ?? '',
    address3: address.addition ?? null,
    zipCode: address.zip,
    city: address.city,
    country: address.country,
    iso2Code: address.country,
    company: nickname,
    phone: phone ?? null,
    isDefaultShipping: defaults.includes('shipping'),
    isDefaultBilling: defaults.includes('billing'),
  };
}

const resourceOf = ({ id, attributes }: Kept, self: string) => ({ type: 'addresses', id, attributes, links: { self } });

export function listAddresses(asked: Asked): Response {
  const own = addressesOf(asked, owner(asked, asked.name()));
  return json({ data: own.map((address) => resourceOf(address, asked.self)), links: { self: asked.self } });
}

export async function createAddress(asked: Asked): Promise<Response> {
  const person = owner(asked, asked.name());
  const address = { id: asked.store.newId('account-address'), attributes: await sent(asked) };
  keep(asked, person, [...givenWay(addressesOf(asked, person), address.attributes), address]);
  return json({ data: resourceOf(address, asked.self) }, 201);
}

export async function updateAddress(asked: Asked): Promise<Response> {
  const { person, own, found } = find(asked);
  const changed = { id: found.id, attributes: { ...found.attributes, ...(await sent(asked)) } };
  const others = givenWay(
    own.filter(({ id }) => id !== found.id),
    changed.attributes,
  );
  keep(asked, person, [...others, changed]);
  return json({ data: resourceOf(changed, asked.self) });
}

export function deleteAddress(asked: Asked): Response {
  const { person, own, found } = find(asked);
  keep(
    asked,
    person,
    own.filter((address) => address !== found),
  );
  return nothing();
}

function find(asked: Asked) {
  const person = owner(asked, asked.name());
  const own = addressesOf(asked, person);
  const found = own.find(({ id }) => id === asked.name(1));
  if (!found) throw new GlueError(404, '404');
  return { person, own, found };
}

const required = [
  'salutation',
  'firstName',
  'lastName',
  'city',
  'address1',
  'address2',
  'zipCode',
  'country',
  'iso2Code',
];

async function sent(asked: Asked): Promise<Attributes> {
  const attributes = await asked.attributes();
  const missing = required.filter((name) => typeof attributes[name] !== 'string' || attributes[name] === '');
  if (missing.length === 0) return attributes;
  throw new GlueError(422, '901', ...missing.map((name) => `${name} => is missing`));
}

/** What becomes a default takes the place of the one before. */
function givenWay(addresses: readonly Kept[], next: Attributes): Kept[] {
  const flags = ['isDefaultShipping', 'isDefaultBilling'].filter((flag) => next[flag] === true);
  const cleared = Object.fromEntries(flags.map((flag) => [flag, false]));
  return addresses.map(({ id, attributes }) => ({ id, attributes: { ...attributes, ...cleared } }));
}
