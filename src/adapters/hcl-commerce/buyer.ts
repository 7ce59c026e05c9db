import type { BuyerQuery, Operations } from '../../backend/port.ts';
import type { Buyer, BuyerFilter, BuyerUpdate, Page } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import { register } from './enrol.ts';
import type { Exchange, Query } from './exchange.ts';
import { reference } from './organizations.ts';
import { type Listing, pageOf } from './paging.ts';
import { type Person, personFromWire, personToWire } from './person.ts';
import { distinctRoles, rolesHeldBy, rolesToWire } from './roles.ts';
import type { Run } from './run.ts';
import { detailsOf, findIn, idOf, matching, peopleIn, setEnabled } from './search.ts';

type Verbs = Pick<Operations['buyer'], 'search' | 'read' | 'enable' | 'disable' | 'create' | 'update' | 'assignRoles'>;

const list = 'usersICanAdmin';

/** A buyer is a person here: everybody belongs to one organization, so the two have the same id. */
export function buyerVerbs(run: Run): Verbs {
  return {
    search: (query, call) => run('buyer.search', call, (exchange) => search(exchange, query)),
    read: (id, call) => run('buyer.read', call, (exchange) => readBuyer(exchange, id)),
    enable: (id, call) => run('buyer.enable', call, (exchange) => turn(exchange, id, true)),
    disable: (id, call) => run('buyer.disable', call, (exchange) => turn(exchange, id, false)),
    create: (draft, call) =>
      run('buyer.create', call, async (exchange) => readBuyer(exchange, await register(exchange, draft))),
    update: (id, change, call) => run('buyer.update', call, (exchange) => update(exchange, id, change)),
    assignRoles: (id, roleIds, call) =>
      run('buyer.assignRoles', call, (exchange) => assignRoles(exchange, id, roleIds)),
  };
}

async function search(exchange: Exchange, { filter, sort, page }: BuyerQuery): Promise<Page<Buyer>> {
  const texts = textsOf(filter.text);
  const query = await queryOf(exchange, filter);
  const listings = texts.map((fields, index): Listing<Buyer> => ({
    fetch: peopleIn(exchange, list, { ...query, ...matching(fields, 'contains') }, sort),
    read: async (bean) => {
      const buyer = await buyerOf(exchange, bean);
      const found = texts.slice(0, index).some((earlier) => fits(buyer, earlier));
      return found || !isWanted(buyer, filter) ? undefined : buyer;
    },
  }));
  return pageOf(exchange, page, listings);
}

type Texts = Readonly<Partial<Record<'logonId' | 'firstName' | 'lastName' | 'email1', string>>>;

/**
 * The server compares each field with a text of its own, and all of them have to fit. What is to be found in any of
 * them is looked for in one after the other, and whoever was found before is left out.
 */
function textsOf(text = ''): Texts[] {
  const question = text.trim();
  if (question === '') return [{}];
  const [firstName = '', ...rest] = question.split(/\s+/u);
  const whole = rest.length > 0 ? [{ firstName, lastName: rest.join(' ') }] : [];
  return [{ logonId: question }, { lastName: question }, { firstName: question }, { email1: question }, ...whole];
}

function fits({ loginId, firstName, lastName, email }: Buyer, texts: Texts): boolean {
  const values: Texts = { logonId: loginId, firstName, lastName, email1: email };
  const has = (value: string | undefined, text: string) => value?.toLowerCase().includes(text.toLowerCase());
  return (Object.entries(texts) as [keyof Texts, string][]).every(([field, text]) => has(values[field], text));
}

/** One person is asked for by their logon ID, since the list knows no ids. */
async function queryOf(
  exchange: Exchange,
  { organizationId, roleId, enabled, customerId }: BuyerFilter,
): Promise<Query> {
  const loginId = customerId === undefined ? undefined : personFromWire(await detailsOf(exchange, customerId)).loginId;
  return {
    ...matching({ logonId: loginId }, 'exact'),
    ...(organizationId !== undefined && { parentOrgId: exchange.path`${organizationId}` }),
    ...(roleId !== undefined && { roleId: exchange.path`${roleId}` }),
    ...(enabled !== undefined && { accountStatus: enabled ? '1' : '0' }),
  };
}

/** What the server cannot be asked for is looked at in its answers. */
function isWanted({ id, approval, company }: Buyer, filter: BuyerFilter): boolean {
  return (
    (filter.approval === undefined || filter.approval === approval) &&
    (filter.companyId === undefined || filter.companyId === company.id) &&
    (filter.customerId === undefined || filter.customerId === id)
  );
}

const buyerOf = async (exchange: Exchange, listed: Bean): Promise<Buyer> =>
  buyerRecord(exchange, personFromWire(await detailsOf(exchange, idOf(listed)), listed));

const readBuyer = async (exchange: Exchange, id: string): Promise<Buyer> =>
  buyerRecord(exchange, await findIn(exchange, list, id));

async function buyerRecord(exchange: Exchange, person: Person): Promise<Buyer> {
  const { id, organizationId = '', organizationName = '' } = person;
  const [held, chain] = await Promise.all([
    rolesHeldBy(exchange, id, 'IBM_Roles_Of_User_In_Orgs_I_Can_Admin'),
    exchange.organizations.chain(organizationId),
  ]);
  const organization = chain.at(-1) ?? { id: organizationId, name: organizationName };
  const { loginId, salutation, firstName, lastName, gender, dateOfBirth, email, phone, address } = person;
  return {
    id,
    customerId: id,
    loginId,
    salutation,
    firstName,
    lastName,
    gender,
    dateOfBirth,
    email,
    phone,
    address,
    organization: reference(organization),
    company: reference(chain[0] ?? organization),
    roles: distinctRoles(held),
    enabled: person.enabled,
    approval: person.approval,
  };
}

async function turn(exchange: Exchange, id: string, enabled: boolean): Promise<Buyer> {
  await setEnabled(exchange, await findIn(exchange, list, id), enabled);
  return readBuyer(exchange, id);
}

async function update(exchange: Exchange, id: string, change: BuyerUpdate): Promise<Buyer> {
  await exchange.put(exchange.path`/person/${id}`, personToWire(change));
  return readBuyer(exchange, id);
}

/** Gives new roles in the buyer's own organization, and takes those that are gone wherever they are held. */
async function assignRoles(exchange: Exchange, id: string, roleIds: readonly string[]): Promise<Buyer> {
  const path = exchange.path`/person/${id}`;
  if (roleIds.length === 0) throw exchange.fail('validation', [{ path: [], code: 'required' }]);
  const { organizationId = '' } = await findIn(exchange, list, id);
  const held = await rolesHeldBy(exchange, id, 'IBM_Roles_Of_User_In_Orgs_I_Can_Admin');
  const added = roleIds.filter((roleId) => !held.some(({ role }) => role.id === roleId));
  const gone = held.filter(({ role }) => !roleIds.includes(role.id));
  if (added.length > 0) {
    const roles = rolesToWire(added.map((roleId) => ({ organizationId, roleId })));
    await exchange.post(path, roles, { action: 'assignRole' });
  }
  if (gone.length > 0) {
    const roles = rolesToWire(gone.map((some) => ({ organizationId: some.organizationId, roleId: some.role.id })));
    await exchange.post(path, roles, { action: 'unassignRole' });
  }
  return readBuyer(exchange, id);
}
