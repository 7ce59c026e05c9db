import { isAccountError } from '../../backend/errors.ts';
import type { Operations } from '../../backend/port.ts';
import type { ActingRequest, Customer, Session } from '../../domain/model.ts';
import { type Acting, requestIssues } from './acting.ts';
import { membershipIn, organizationOf, ownMemberships } from './directory.ts';
import type { Exchange } from './exchange.ts';
import type { ActingNote } from './options.ts';
import { staffParts } from './roles.ts';
import type { Run } from './run.ts';
import { customerFrom, searchUsers } from './search.ts';
import { endActing, readSession } from './session.ts';
import { type WireUser, changedUserFrom, userFrom } from './wire.ts';

type Verbs = Pick<Operations['customer'], 'search' | 'read' | 'access' | 'enable' | 'disable'>;

/** Customers are the users of the server, whom the admin plugin lets its administrators look up. */
export function customerVerbs(run: Run, acting: Acting): Verbs {
  return {
    search: (query, call) => run('customer.search', call, (exchange) => searchUsers(exchange, query)),
    read: (id, call) =>
      run('customer.read', call, async (exchange) => customerFrom(await readUser(exchange, id), exchange)),
    access: (id, request, call) => run('customer.access', call, (exchange) => access(exchange, acting, id, request)),
    enable: (id, call) => run('customer.enable', call, (exchange) => turn(exchange, id, true)),
    disable: (id, call) => run('customer.disable', call, (exchange) => turn(exchange, id, false)),
  };
}

/** Has the server send a link; only where the options say where it leads. */
export const resetPassword =
  (run: Run, redirectTo: string): Operations['customer']['resetPassword'] =>
  (id, call) =>
    run('customer.resetPassword', call, async (exchange) => {
      await exchange.do('/request-password-reset', { email: await emailOf(exchange, id), redirectTo });
    });

/** The server tells its administrators of everybody, whoever is signed in of themselves, and members of each other. */
async function emailOf(exchange: Exchange, id: string): Promise<string> {
  const { user } = await exchange.self();
  if (user.id === id) return user.email;
  if (staffParts(user.role, exchange.options).length > 0) return (await readUser(exchange, id)).email;
  const member = await membershipIn(exchange, (await organizationOf(exchange, undefined)).id, id);
  if (!member) throw exchange.fail('not-found');
  return member.user.email;
}

const readUser = (exchange: Exchange, id: string): Promise<WireUser> =>
  exchange.get('/admin/get-user', { id }, userFrom);

/** A customer who is to be dealt with. The server lets its administrators ban and be each other, which is not for here. */
async function readCustomer(exchange: Exchange, id: string): Promise<Customer> {
  const customer = customerFrom(await readUser(exchange, id), exchange);
  if (customer.allowed) throw exchange.refuse('state', 'outranks');
  return customer;
}

/** Bans somebody, which ends their sessions and lets them begin none, or lifts the ban. */
async function turn(exchange: Exchange, id: string, enabled: boolean): Promise<Customer> {
  const customer = await readCustomer(exchange, id);
  if (customer.enabled === enabled) throw exchange.fail('conflict-state');
  const path = enabled ? '/admin/unban-user' : '/admin/ban-user';
  const { user } = await exchange.post(path, { userId: id }, changedUserFrom);
  return customerFrom(user, exchange);
}

/** Begins acting: the server has to agree on who acts for whom before anything counts as begun. */
async function access(exchange: Exchange, acting: Acting, id: string, request: ActingRequest): Promise<Session> {
  const issues = requestIssues(request);
  if (issues.length > 0) throw exchange.fail('validation', issues);
  const { actor } = await readSession(exchange, acting);
  const { enabled } = await readCustomer(exchange, id);
  if (!enabled) throw exchange.refuse('state', 'customer-disabled');
  const { reason, ticket, membershipId } = request;
  const since = new Date().toISOString();
  await note(exchange, { actorId: actor.id, subjectId: id, reason, ticket, since });
  await exchange.do('/admin/impersonate-user', { userId: id });
  const { session, user } = await exchange.self();
  if (session.impersonatedBy !== actor.id || user.id !== id) {
    await stop(exchange);
    throw exchange.fail('acting-ended');
  }
  if (membershipId !== undefined) await workUnder(exchange, membershipId);
  acting.remember({ sessionId: session.id, actor, reason, ticket });
  return readSession(exchange, acting);
}

/** Has it kept why. What cannot be accounted for does not begin. */
async function note(exchange: Exchange, acting: ActingNote): Promise<void> {
  try {
    await exchange.options.onActing?.(acting);
  } catch (error) {
    throw isAccountError(error) ? error : exchange.fail('unavailable');
  }
}

/** Nobody but the subject is told what they are a member of, so that what is not theirs turns out only now. */
async function workUnder(exchange: Exchange, membershipId: string): Promise<void> {
  const memberships = await ownMemberships(exchange);
  const chosen = memberships.find(({ member }) => member.id === membershipId);
  if (chosen) {
    await exchange.do('/organization/set-active', { organizationId: chosen.organization.id });
    return;
  }
  await stop(exchange);
  throw exchange.fail('validation', [{ path: ['membershipId'], code: 'not-allowed' }]);
}

/** Undoes what had begun, so that it counts as never done. */
async function stop(exchange: Exchange): Promise<void> {
  await endActing(exchange);
  exchange.undone();
}
