import { isAccountError } from '../../backend/errors.ts';
import { type ActorRole, type Principal, type Session, actingLimits } from '../../domain/model.ts';
import { type Acting, actorOf } from './acting.ts';
import { inOrder, membershipIn } from './directory.ts';
import type { Exchange } from './exchange.ts';
import { lastWordLast } from './names.ts';
import { distinct, rolesHeld, staffParts } from './roles.ts';
import type { Self } from './wire.ts';

/** The session as the server tells it: who is signed in or acts, and for whom. */
export async function readSession(exchange: Exchange, acting: Acting): Promise<Session> {
  const self = await exchange.self();
  const { id, impersonatedBy } = self.session;
  const who = await principal(exchange, self);
  if (!impersonatedBy) return { id, actor: who };
  const begun = acting.of(id);
  const actor = begun?.actor ?? (await actorOf(impersonatedBy, exchange.options));
  return {
    id,
    actor,
    subject: who,
    ...(begun && { reason: begun.reason }),
    ...(begun?.ticket !== undefined && { ticket: begun.ticket }),
    ...limitsOf(self),
  };
}

/** The server's own end, an hour after the beginning unless it is told otherwise. */
function limitsOf({ session }: Self): { readonly since: string; readonly until: string } {
  const since = Date.parse(session.createdAt);
  const until = Math.min(Date.parse(session.expiresAt), since + actingLimits.cap * 60_000);
  return { since: new Date(since).toISOString(), until: new Date(until).toISOString() };
}

/** Whoever the server takes the session to be for, in the parts that they play where they are at present. */
async function principal(exchange: Exchange, { user }: Self): Promise<Principal> {
  const [organization] = await inOrder(exchange);
  const member = organization && (await membershipIn(exchange, organization.id, user.id));
  const held = member ? rolesHeld(member.role, exchange.options) : [];
  const parts: ActorRole[] = [
    ...staffParts(user.role, exchange.options),
    ...held.flatMap(({ actorRole }) => actorRole ?? []),
  ];
  const { names = lastWordLast } = exchange.options;
  const who = { id: user.id, loginId: user.email, ...names.split(user.name) };
  // Whoever signed in has an account of their own, whatever else they are.
  const roles = parts.length > 0 ? distinct(parts) : ['buyer' as const];
  if (!organization) return { ...who, roles, organizations: [] };
  const place = { id: organization.id, name: organization.name };
  return { ...who, roles, organizations: [place], company: { ...place, active: true, status: 'approved' } };
}

/** Ends acting; where nobody acts, nothing. */
export async function endActing(exchange: Exchange): Promise<void> {
  const { session } = await exchange.self();
  if (!session.impersonatedBy) return;
  try {
    await exchange.do('/admin/stop-impersonating', {});
  } catch (error) {
    if (!isAccountError(error) || error.kind !== 'server') throw error;
    // The actor's own session is gone by now, so there is none to go back to; but the subject's must not stay.
    await exchange.do('/sign-out', {});
    throw exchange.fail('auth-required');
  }
}
