import { AccountError } from '../../backend/errors.ts';
import type { Call, SessionOperations } from '../../backend/port.ts';
import type { Principal, Session } from '../../domain/model.ts';
import type { Claims } from './claims.ts';
import { type Context, present } from './context.ts';
import type { SprykerActing } from './options.ts';
import { actorRoleOf, grantsOfAgent, grantsOfCustomer } from './permissions.ts';
import { referenceTo } from './records.ts';
import { endOf } from './session-http.ts';
import type { Identity } from './whoami.ts';

export function sessionVerbs(context: Context): Required<SessionOperations> {
  return {
    read: (call) => readSession(context, 'session.read', call),
    async end(call) {
      await context.http.endActing();
      return readSession(context, 'session.end', call);
    },
  };
}

/** The session as it is now. An agent's own is not asked of the server: no resource tells them anything of themselves. */
export async function readSession(context: Context, operation: string, call?: Call): Promise<Session> {
  const { http } = context;
  if (!(await http.hasToken())) throw new AccountError('auth-required', { operation });
  if (call?.signal?.aborted) throw new AccountError('aborted', { operation, outcome: 'not-applied' });
  const claims = await http.claims(operation);
  if (isAgent(claims)) return agentSession(context, claims);
  const identity = await present(context, operation, call);
  const { acting } = http;
  if (acting) return actingSession(context, acting, identity);
  const { granted } = identity;
  const grants = grantsOfCustomer(granted);
  return { id: await http.sessionId(), actor: principalOf(identity), grants, authoritative: true };
}

/** Somebody who is nobody's customer. While they act, the token is the customer's, and may name them beside. */
const isAgent = (claims: Claims | undefined): claims is Claims & { idAgent: string } =>
  claims?.idAgent !== undefined && claims.customerReference === undefined;

async function agentSession(context: Context, { idAgent }: { idAgent: string }): Promise<Session> {
  const id = await context.http.sessionId();
  return { id, actor: await agentOf(context, idAgent), grants: grantsOfAgent, authoritative: false };
}

async function agentOf({ options }: Context, id: string): Promise<Principal> {
  const { loginId = '', firstName = '', lastName = '', roles = ['csr'] } = (await options.agent?.()) ?? {};
  return { id, loginId, firstName, lastName, roles: [...roles], organizations: [] };
}

/** What the customer may do narrows what the policy lends whoever acts for them; it adds nothing. */
export async function actingSession(context: Context, acting: SprykerActing, identity: Identity): Promise<Session> {
  const own = await context.http.ownClaims();
  return {
    ...acting.session,
    actor: await agentOf(context, own?.idAgent ?? 'agent'),
    subject: principalOf(identity),
    until: new Date(endOf(acting)).toISOString(),
    grants: grantsOfCustomer(identity.granted),
    authoritative: false,
  };
}

/**
 * A customer in the part they play under their present membership. Roles of the API hold in the whole company, so whoever
 * administers anything administers from its top.
 */
export function principalOf({ customer, member, granted }: Identity): Principal {
  const { email, firstName, lastName } = customer.attributes;
  const role = actorRoleOf(granted ?? new Set());
  const administers = role === 'company-admin' || role === 'buyer-admin';
  const top = administers ? member?.company : (member?.unit ?? member?.company);
  return {
    id: customer.id,
    loginId: email ?? '',
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    roles: [role],
    organizations: top ? [referenceTo(top)] : [],
    ...(member?.company && {
      company: {
        ...referenceTo(member.company),
        active: member.company.attributes.isActive,
        status: member.company.attributes.status,
      },
    }),
  };
}
