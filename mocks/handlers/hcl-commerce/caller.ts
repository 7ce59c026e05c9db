import { type Store, memoryBackend, signIn } from '../../../src/adapters/memory.ts';
import { isAccountError } from '../../../src/backend/errors.ts';
import type { Port } from '../../../src/backend/conformance/fixture.ts';
import { type GrantScope, type Principal, type Session, effectivePrincipal } from '../../../src/domain/model.ts';
import { fromWireId } from './ids.ts';

/** Whoever asks, in whosever place. What they may do, the memory backend decides. */
export interface Caller {
  readonly store: Store;
  readonly backend: Port;
  readonly session: Session;
  readonly self: Principal;
  readonly query: URLSearchParams;
  /** The parameters that were sent, as texts. */
  readonly body: Readonly<Record<string, string>>;
  may(capability: string): GrantScope | undefined;
}

/** This system keeps no reasons, and ours does not act without. */
const reason = { reason: 'Not known to this system' };

/** Who asks with these tokens; nothing for a guest. Throws `auth-required` for tokens that are over. */
export async function callerOf(store: Store, request: Request): Promise<Caller | undefined> {
  const query = new URL(request.url).searchParams;
  const token = request.headers.get('WCToken');
  if (token === null) return undefined;
  const forUserId = query.get('forUserId');
  const acting = forUserId === null ? token : await tokenFor(store, token, fromWireId(store, forUserId));
  const backend = portOf(store, acting);
  const session = await sessionOf(backend);
  return {
    store,
    backend,
    session,
    self: effectivePrincipal(session),
    query,
    body: await parameters(request),
    may: (capability) => session.grants?.[capability],
  };
}

export const trustedFor = (token: string): string => `trusted-${token}`;

/** All verbs are there in memory, but for the orders'. */
const portOf = (store: Store, token: string): Port => memoryBackend({ store, token }) as Port;

/** Acting that is over by itself is told by nothing but who the session runs as from then on. */
async function sessionOf(backend: Port): Promise<Session> {
  try {
    return await backend.session.read();
  } catch (error) {
    if (!isAccountError(error) || error.kind !== 'acting-ended') throw error;
    return backend.session.read();
  }
}

const tokens = new WeakMap<Store, Map<string, string>>();

/** A session of its own for each pair of caller and subject, since each request names the subject anew. */
async function tokenFor(store: Store, token: string, subjectId: string): Promise<string> {
  const known = tokens.get(store) ?? new Map<string, string>();
  tokens.set(store, known);
  const pair = `${token} ${subjectId}`;
  const earlier = known.get(pair);
  if (earlier !== undefined && (await sessionOf(portOf(store, earlier))).subject) return earlier;
  const { actor } = await portOf(store, token).session.read();
  const acting = signIn(store, actor.loginId);
  await portOf(store, acting).customer.access(subjectId, reason);
  known.set(pair, acting);
  return acting;
}

/** Switches the session of the tokens itself to another person; without one, back. */
export async function runAs({ backend, store }: Caller, userId: string | null): Promise<void> {
  if (userId === null) await backend.session.end();
  else await backend.customer.access(fromWireId(store, userId), reason);
}

async function parameters(request: Request): Promise<Record<string, string>> {
  const text = await request.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  const entries = Object.entries(typeof body === 'object' && body !== null ? body : {}) as [string, unknown][];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
