import type { Operations } from '../../backend/port.ts';
import {
  type BuyerDraft,
  type Customer,
  type CustomerCriteria,
  type Page,
  type Session,
  hasCriterion,
} from '../../domain/model.ts';
import type { Acting } from './acting.ts';
import type { Exchange, Query } from './exchange.ts';
import { register } from './enrol.ts';
import { reference } from './organizations.ts';
import { pageOf } from './paging.ts';
import { type Person, personFromWire } from './person.ts';
import { distinctRoles, rolesHeldBy } from './roles.ts';
import type { Run } from './run.ts';
import { detailsOf, findIn, idOf, matching, peopleIn, setEnabled } from './search.ts';
import { readSession } from './session.ts';

type Verbs = Pick<Operations['customer'], 'search' | 'read' | 'enable' | 'disable' | 'resetPassword' | 'create'>;

const list = 'registeredUsersICanManage';

export function customerVerbs(run: Run, acting: Acting): Verbs {
  return {
    search: (query, call) => run('customer.search', call, (exchange) => search(exchange, query)),
    read: (id, call) => run('customer.read', call, (exchange) => readCustomer(exchange, id)),
    enable: (id, call) => run('customer.enable', call, (exchange) => turn(exchange, id, true)),
    disable: (id, call) => run('customer.disable', call, (exchange) => turn(exchange, id, false)),
    resetPassword: (id, call) => run('customer.resetPassword', call, (exchange) => resetPassword(exchange, id, acting)),
    create: (draft, call) => run('customer.create', call, (exchange) => create(exchange, draft)),
  };
}

/** Starts acting; only where the options say how. */
export const access =
  (run: Run, acting: Acting): Operations['customer']['access'] =>
  (id, request, call) =>
    run('customer.access', call, async (exchange): Promise<Session> => {
      await detailsOf(exchange, id);
      await acting.start(exchange, id, request);
      return readSession(exchange.inPlaceOf(acting.forUserId), acting);
    });

async function search(
  exchange: Exchange,
  { filter, sort, page }: Parameters<Operations['customer']['search']>[0],
): Promise<Page<Customer>> {
  if (!hasCriterion(filter)) throw exchange.fail('validation', [{ path: ['text'], code: 'required' }]);
  const fetch = peopleIn(exchange, list, queryOf(exchange, filter), sort);
  return pageOf(exchange, page, [{ fetch, read: (bean) => readCustomer(exchange, idOf(bean)) }]);
}

/** Criteria as the server's. It has no search over several fields at once, which the features say. */
function queryOf(exchange: Exchange, { country, text, ...criteria }: CustomerCriteria): Query {
  if ((text ?? '').trim() !== '') throw exchange.fail('validation', [{ path: ['text'], code: 'not-allowed' }]);
  const { organization, loginId, firstName, lastName, email, phone, street, city, zip, state } = criteria;
  const texts = {
    parentOrgName: organization,
    logonId: loginId,
    firstName,
    lastName,
    email1: email,
    phone1: phone,
    address1: street,
    city,
    zipcode: zip,
    state,
  };
  return { ...matching(texts, 'contains'), ...matching({ country }, 'exact') };
}

async function readCustomer(exchange: Exchange, id: string): Promise<Customer> {
  const person = personFromWire(await detailsOf(exchange, id));
  return customerRecord(exchange, person);
}

/** What a customer and one's own account have in common. */
export async function customerRecord(exchange: Exchange, person: Person): Promise<Customer> {
  const { approval: _approval, organizationId, organizationName = '', gender: _gender, ...who } = person;
  const [held, chain] = await Promise.all([
    rolesHeldBy(exchange, person.id, 'IBM_Roles_Of_User_All'),
    exchange.organizations.chain(organizationId),
  ]);
  const organization = chain.at(-1) ?? (organizationId ? { id: organizationId, name: organizationName } : undefined);
  if (!organization) return { ...who, memberships: [] };
  const membership = {
    id: person.id,
    organization: reference(organization),
    company: reference(chain[0] ?? organization),
    roles: distinctRoles(held),
    enabled: person.enabled,
    isDefault: true,
  };
  return { ...who, memberships: [membership] };
}

async function turn(exchange: Exchange, id: string, enabled: boolean): Promise<Customer> {
  await setEnabled(exchange, await findIn(exchange, list, id), enabled);
  return readCustomer(exchange, id);
}

/** Has the server mail a way to a new password. Whoever acts does it in their own right, which is another mode. */
async function resetPassword(exchange: Exchange, id: string, acting: Acting): Promise<void> {
  const { loginId } = personFromWire(await detailsOf(exchange, id));
  const mode = acting.forUserId === undefined ? 'resetPasswordAdmin' : 'resetPasswordOnBehalf';
  await exchange.post('/person/updateMemberPassword', { logonId: loginId, URL: '-' }, { mode });
}

/** Looks first whether somebody has the logon ID: it is the one thing by which the server would know them again. */
async function create(exchange: Exchange, draft: BuyerDraft): Promise<Customer> {
  const { beans } = await peopleIn(exchange, list, matching({ logonId: draft.email }, 'exact'))(0, 1);
  if (beans.length > 0) throw exchange.fail('conflict-state', [{ path: ['email'], code: 'taken' }]);
  return readCustomer(exchange, await register(exchange, draft));
}
