import { AccountError, isAccountError } from '../../backend/errors.ts';
import type { Call, CustomerQuery, Operations } from '../../backend/port.ts';
import {
  type ActingRequest,
  type Customer,
  type CustomerCriterion,
  type FieldIssue,
  type Page,
  type Session,
  isOpen,
} from '../../domain/model.ts';
import { uuid } from '../../domain/uuid.ts';
import { ShapeError } from '../rest/shape.ts';
import { claimsOf } from './claims.ts';
import type { Context } from './context.ts';
import { type Asked, createGlue } from './glue.ts';
import type { SprykerTokens } from './options.ts';
import { folded, scan } from '../shared/paging.ts';
import { problemType } from './problem.ts';
import { foundCustomerOf } from './records.ts';
import { actingSession, principalOf } from './session.ts';
import { as, issue, revoke } from './tokens.ts';
import { type Identity, whoami } from './whoami.ts';
import { type FoundCustomer, customerSearch } from './wire.ts';

type Verbs = Pick<Operations['customer'], 'search' | 'read' | 'access'>;

/** What agents do with customers: find them, and act for them. */
export function customerVerbs(context: Context): Verbs {
  return {
    search: (query, call) => search(context, query, call),
    read: (id, call) => read(context, id, { operation: 'customer.read', call }),
    access: (id, request, call) => access(context, id, request, call),
  };
}

/** All of this is for agents, and for them only while they act for nobody. */
async function refuseOthers({ http }: Context, operation: string, write: boolean): Promise<void> {
  http.refuse(operation, write);
  const claims = await http.ownClaims();
  if (claims && claims.idAgent === undefined) throw new AccountError('forbidden', { operation });
}

/** The fields that the search looks into, in the order in which they narrow it best. It takes one word for all of them. */
const searched = ['email', 'loginId', 'lastName', 'firstName', 'text'] as const;
type Searched = (typeof searched)[number];

const fieldOf: Readonly<Record<Exclude<Searched, 'text'>, (found: FoundCustomer) => string | null | undefined>> = {
  email: ({ email }) => email,
  loginId: ({ email }) => email,
  firstName: ({ firstName }) => firstName,
  lastName: ({ lastName }) => lastName,
};

async function search(context: Context, { filter, page }: CustomerQuery, call?: Call): Promise<Page<Customer>> {
  const operation = 'customer.search';
  await refuseOthers(context, operation, false);
  const asked = Object.keys(filter).filter((name) => (filter[name as CustomerCriterion] ?? '').trim() !== '');
  const strange = asked.filter((name) => !searched.some((known) => known === name));
  const [first] = searched.filter((name) => asked.includes(name));
  if (strange.length > 0 || first === undefined) throw criteriaError(operation, strange);
  // What is in the field that was asked for, and not only somewhere, is seen to here; so are further criteria.
  const tests = searched.filter((name) => name !== 'text').filter((name) => asked.includes(name));
  const keep = (found: FoundCustomer) =>
    tests.every((name) => folded(fieldOf[name](found)).startsWith(folded(filter[name])));
  const found = await scan({
    operation,
    page,
    limit: page.size,
    keep,
    fetch: (offset, limit) => find(context, filter[first]?.trim() ?? '', { offset, limit }, { operation, call }),
  });
  return { ...found, items: found.items.map(foundCustomerOf) };
}

/** Nobody lists all customers by accident, though the API would. */
function criteriaError(operation: string, strange: readonly string[]): AccountError {
  const fieldErrors: FieldIssue[] = strange.map((name) => ({ path: [name], code: 'not-allowed' }));
  return new AccountError('validation', {
    operation,
    fieldErrors: fieldErrors.length > 0 ? fieldErrors : [{ path: ['text'], code: 'required' }],
  });
}

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** The one request of the API that names what is looked for in its address. */
function find({ http }: Context, q: string, { offset, limit }: Window, { operation, call }: Asked) {
  const query = { q, 'page[offset]': offset, 'page[limit]': limit };
  return createGlue(http.agent).read({ operation, path: '/agent-customer-search', query, call }, (document) => {
    const rows = document.all(customerSearch).flatMap(({ attributes }) => attributes.customers);
    // What these are known by stands among their attributes, where nothing has looked whether it is there.
    if (rows.some(({ customerReference }) => customerReference === '')) throw new ShapeError('/customerReference');
    return { rows, more: document.hasNext };
  });
}

/** The search finds by a whole reference too, which is the only way to read somebody without becoming them. */
async function read(context: Context, id: string, asked: Asked): Promise<Customer> {
  await refuseOthers(context, asked.operation, false);
  const { rows } = await find(context, id, { offset: 0, limit: 10 }, asked);
  const found = rows.find(({ customerReference }) => customerReference === id);
  if (!found) throw new AccountError('not-found', { operation: asked.operation });
  return foundCustomerOf(found);
}

async function access(context: Context, id: string, request: ActingRequest, call?: Call): Promise<Session> {
  const operation = 'customer.access';
  await refuseOthers(context, operation, true);
  const reason = checkedReason(operation, request.reason);
  const { http, options } = context;
  const tokens = await impersonate(context, operation, id, call);
  let held = tokens;
  try {
    if (request.membershipId !== undefined)
      held = await choose(context, tokens, request.membershipId, { operation, call });
    const { ticket, lookOnly } = request;
    const session = { id: uuid(), since: new Date().toISOString(), reason, ticket, lookOnly };
    const identity = await identityOf(context, operation, held, call);
    refuseClosed(operation, identity);
    const acting = { ...held, session };
    const begun = await actingSession(context, acting, identity);
    http.remember(acting);
    return begun;
  } catch (error) {
    // Nobody acts: what was issued for it must not lie about.
    await revoke(options, held);
    // It was the customer's token that was refused: the agent is signed in as before.
    if (isAccountError(error) && error.kind === 'auth-required') throw new AccountError('acting-ended', { operation });
    throw error;
  }
}

/** The reason goes to the page's own records: the API has no place for it, so nobody else would miss it. */
function checkedReason(operation: string, text: string): string {
  const reason = text.trim();
  const issue = (code: 'too-short' | 'too-long', limit: number) =>
    new AccountError('validation', { operation, fieldErrors: [{ path: ['reason'], code, limit }] });
  if (reason.length < 10) throw issue('too-short', 10);
  if (reason.length > 500) throw issue('too-long', 500);
  return reason;
}

async function impersonate(context: Context, operation: string, id: string, call?: Call): Promise<SprykerTokens> {
  const way = 'agent-customer-impersonation-access-tokens';
  try {
    return await issue(context.http.agent, way, { customerReference: id }, { operation, call });
  } catch (error) {
    // The same answer for whom there is not and for whom one may not act for.
    if (isAccountError(error) && error.problemType === problemType('4104'))
      await read(context, id, { operation, call });
    throw error;
  }
}

async function choose(
  { options }: Context,
  { accessToken }: SprykerTokens,
  idCompanyUser: string,
  asked: Asked,
): Promise<SprykerTokens> {
  const { operation } = asked;
  const chosen = issue(as(accessToken, options), 'company-user-access-tokens', { idCompanyUser }, asked);
  return chosen.catch((error: unknown) => {
    if (!isAccountError(error) || !['forbidden', 'validation', 'not-found'].includes(error.kind)) throw error;
    throw new AccountError('validation', { operation, fieldErrors: [{ path: ['membershipId'], code: 'unknown' }] });
  });
}

function identityOf({ options, rights }: Context, operation: string, { accessToken }: SprykerTokens, call?: Call) {
  const glue = createGlue(as(accessToken, options));
  return whoami({ glue, rights, claims: claimsOf(accessToken), operation, call });
}

function refuseClosed(operation: string, identity: Identity): void {
  const { company } = principalOf(identity);
  if (!company || isOpen(company)) return;
  const refusal = {
    allowed: false,
    capability: operation,
    because: 'state',
    code: 'company-not-open',
    ask: [],
  } as const;
  throw new AccountError('forbidden', { operation, refusal });
}
