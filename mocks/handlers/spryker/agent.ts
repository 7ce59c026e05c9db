import { memoryBackend } from '../../../src/adapters/memory.ts';
import { GlueError, json, nothing } from './answer.ts';
import type { Asked } from './asked.ts';
import { type Bearer, bearerFor, chosen, issued, refreshedBy, revoke, signInWith } from './tokens.ts';

/** Tokens, and what only agents do. */

const tokens = ({ store, self }: Asked, type: string, bearer: Bearer): Response =>
  json({ data: { type, id: null, attributes: issued(store, bearer), links: { self } } }, 201);

export async function accessToken(asked: Asked): Promise<Response> {
  const { username, password } = await asked.texts('username', 'password');
  return tokens(asked, 'access-tokens', signInWith(asked.store, username, password, 'customer'));
}

export async function agentToken(asked: Asked): Promise<Response> {
  const { username, password } = await asked.texts('username', 'password');
  return tokens(asked, 'agent-access-tokens', signInWith(asked.store, username, password, 'agent'));
}

export async function companyUserToken(asked: Asked): Promise<Response> {
  const { idCompanyUser } = await asked.texts('idCompanyUser');
  const { bearer, store } = asked;
  if (bearer.isAgent) throw new GlueError(401, '003');
  return tokens(asked, 'company-user-access-tokens', await chosen(store, bearer, idCompanyUser));
}

export async function refreshToken(asked: Asked): Promise<Response> {
  const { refreshToken: token } = await asked.texts('refreshToken');
  return tokens(asked, 'refresh-tokens', refreshedBy(asked.store, token));
}

export function revokeToken(asked: Asked): Response {
  revoke(asked.store, asked.name());
  return nothing();
}

function agent({ bearer }: Asked): Bearer {
  if (!bearer.isAgent) throw new GlueError(401, '4103');
  return bearer;
}

/** Whether the agent may act for the customer, the memory backend decides; the token is then the customer's own. */
export async function impersonationToken(asked: Asked): Promise<Response> {
  const { memory } = agent(asked);
  const { store } = asked;
  const { customerReference } = await asked.texts('customerReference');
  const backend = memoryBackend({ store, token: memory });
  try {
    await backend.customer?.access?.(customerReference, { reason: 'A token to impersonate a customer' });
    await backend.session.end?.();
  } catch {
    throw new GlueError(401, '4104');
  }
  const customer = bearerFor(store, store.people.known(customerReference), '4104');
  return tokens(asked, 'agent-customer-impersonation-access-tokens', customer);
}

/** By the beginning of the e-mail address or a name, or by the whole reference; the oldest first. */
export function searchCustomers(asked: Asked): Response {
  agent(asked);
  const looked = (asked.url.searchParams.get('q') ?? '').toLowerCase();
  const found = [...asked.store.people.values()].filter(
    ({ id, email, firstName, lastName, staff }) =>
      !staff &&
      (id.toLowerCase() === looked ||
        [email, firstName, lastName].some((text) => text.toLowerCase().startsWith(looked))),
  );
  const { rows, links } = asked.window(found, 10);
  const customers = rows.map(({ id, email, firstName, lastName }) => ({
    customerReference: id,
    email,
    firstName,
    lastName,
  }));
  const data = [{ type: 'agent-customer-search', id: null, attributes: { customers }, links: { self: asked.self } }];
  return json({ data, links });
}
