import type { Principal, Session } from './schemas/session.ts';

/** How long acting lasts at the most, and how long it rests, in minutes. A backend may have less and never more. */
export const actingLimits = { cap: 60, idle: 15 } as const;

/** Limits that a page wishes for, in minutes. */
export interface WishedLimits {
  readonly cap?: number | undefined;
  readonly idle?: number | undefined;
}

/**
 * The session with its latest end, whatever the backend says of it or leaves out. `now`: milliseconds since 1970. A
 * wish can make the limits shorter and nothing else.
 */
export function limited(session: Session, now: number, wished: WishedLimits = {}): Session {
  if (!session.subject) return session;
  const limits = { cap: shorter(wished.cap, actingLimits.cap), idle: shorter(wished.idle, actingLimits.idle) };
  const { since = new Date(now).toISOString(), until, idleMinutes = limits.idle } = session;
  // A server whose clock is ahead must not make the session longer.
  const cap = Math.min(Date.parse(since), now) + limits.cap * 60_000;
  return {
    ...session,
    since,
    until: new Date(until === undefined ? cap : Math.min(cap, Date.parse(until))).toISOString(),
    idleMinutes: Math.min(idleMinutes, limits.idle),
  };
}

const shorter = (wished = 0, limit: number): number => (wished > 0 ? Math.min(wished, limit) : limit);

/** Acting is the state in which a subject is set. */
export const isActing = (session: Session): session is Session & { subject: Principal } =>
  session.subject !== undefined;

/** The person in whose place things are done: the subject while acting, else the actor. */
export const effectivePrincipal = (session: Session): Principal => session.subject ?? session.actor;
