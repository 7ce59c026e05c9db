import { type Store, memoryBackend, signIn } from '../../../src/adapters/memory.ts';
import { isUsable, organizationOf, companyOfMembership } from '../../../src/adapters/memory/memberships.ts';
import { isOpen } from '../../../src/domain/model.ts';
import type { MembershipRow, PersonRow } from '../../../src/adapters/memory/world.ts';
import { GlueError } from './answer.ts';

/** Whoever a token was issued to. */
export interface Bearer {
  readonly person: PersonRow;
  /** Their sign-in at the memory backend, which decides what they may do. */
  readonly memory: string;
  readonly isAgent: boolean;
  /** The membership that was chosen. */
  readonly membership: MembershipRow | undefined;
}

interface Registry {
  readonly access: Map<string, Bearer>;
  readonly refresh: Map<string, Bearer>;
}

const seconds = 28_800;
const registries = new WeakMap<Store, Registry>();

/** The tokens that a server has issued, which a reset of its records makes worthless. */
function registryOf(store: Store): Registry {
  const known = registries.get(store) ?? { access: new Map(), refresh: new Map() };
  registries.set(store, known);
  return known;
}

export function bearerOf(store: Store, request: Request): Bearer {
  const header = request.headers.get('x-agent-authorization') ?? request.headers.get('authorization');
  if (header === null) throw new GlueError(403, '002');
  const bearer = registryOf(store).access.get(header.replace(/^Bearer /u, ''));
  if (!bearer) throw new GlueError(401, '001');
  return bearer;
}

/** Signs somebody in by their password, as a customer or as an agent. */
export function signInWith(store: Store, username: string, password: string, as: 'customer' | 'agent'): Bearer {
  const code = as === 'agent' ? '4101' : '003';
  const [person] = store.people.by('login', username.trim().toLowerCase());
  const expected = person && (store.passwords.get(person.id) ?? store.initialPassword);
  const isAgent = person?.staff !== undefined;
  if (!person || password !== expected || isAgent !== (as === 'agent')) throw new GlueError(401, code);
  return bearerFor(store, person, code);
}

export function bearerFor(store: Store, person: PersonRow, code: string): Bearer {
  const isAgent = person.staff !== undefined;
  try {
    return { person, memory: signIn(store, person.loginId), isAgent, membership: firstMembership(store, person) };
  } catch {
    throw new GlueError(401, code);
  }
}

/** The only one, or the one that the customer made their default. */
function firstMembership(store: Store, { id, defaultMembershipId }: PersonRow): MembershipRow | undefined {
  const usable = membershipsOf(store, id);
  return usable.length === 1 ? usable[0] : usable.find((membership) => membership.id === defaultMembershipId);
}

/** The active memberships of a customer in companies that are active. */
export const membershipsOf = (store: Store, personId: string): MembershipRow[] =>
  store.memberships
    .by('person', personId)
    .filter((membership) => isUsable(store, membership) && companyOfMembership(store, membership).active);

/** The same customer under another of their memberships. */
export async function chosen(store: Store, bearer: Bearer, membershipId: string): Promise<Bearer> {
  const membership = membershipsOf(store, bearer.person.id).find(({ id }) => id === membershipId);
  if (!membership || !isOpen(companyOfMembership(store, membership))) throw new GlueError(401, '003');
  const fresh = bearerFor(store, bearer.person, '003');
  await memoryBackend({ store, token: fresh.memory }).account?.switchUnit?.({ membershipId });
  return { ...fresh, membership };
}

/** A pair of tokens; the access token says whose it is, as those of the API do, and is not signed. */
export function issued(store: Store, bearer: Bearer): object {
  const registry = registryOf(store);
  const accessToken = [{ typ: 'JWT', alg: 'RS256' }, claimsOf(bearer)].map(encoded).join('.') + `.${random()}`;
  const refreshToken = random();
  registry.access.set(accessToken, bearer);
  registry.refresh.set(refreshToken, bearer);
  const idCompanyUser = bearer.membership?.id ?? null;
  return { tokenType: 'Bearer', expiresIn: seconds, accessToken, refreshToken, idCompanyUser };
}

/** Whose refresh token it is; it can be used once. */
export function refreshedBy(store: Store, refreshToken: string): Bearer {
  const { refresh } = registryOf(store);
  const bearer = refresh.get(refreshToken);
  if (!bearer) throw new GlueError(401, '004');
  refresh.delete(refreshToken);
  return bearer;
}

export const revoke = (store: Store, refreshToken: string): unknown => registryOf(store).refresh.delete(refreshToken);

function claimsOf({ person, isAgent, membership }: Bearer): object {
  const now = Math.floor(Date.now() / 1000);
  const sub = isAgent
    ? { id_agent: person.id, customer_reference: null, id_company_user: null }
    : { id_agent: null, customer_reference: person.id, id_company_user: membership?.id ?? null };
  return { aud: 'frontend', jti: random(), iat: now, nbf: now, exp: now + seconds, sub: JSON.stringify(sub) };
}

const random = (): string => crypto.randomUUID().replaceAll('-', '');
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The company of the chosen membership; refuses whoever has chosen none. */
export function companyFor(store: Store, { membership, isAgent }: Bearer, code: string) {
  if (!membership || isAgent) throw new GlueError(403, code);
  return { membership, company: companyOfMembership(store, membership), unit: organizationOf(store, membership) };
}
