import type { Principal, Session } from './schemas/session.ts';

/** How long acting lasts at the most, and how long it rests, in minutes. A backend may have less and never more. */
export const actingLimits = { cap: 60, idle: 15 } as const;

/** The session with its latest end, whatever the backend says of it or leaves out. `now`: milliseconds since 1970. */
export function limited(session: Session, now: number): Session {
  if (!session.subject) return session;
  const { since = new Date(now).toISOString(), until, idleMinutes = actingLimits.idle } = session;
  const cap = Date.parse(since) + actingLimits.cap * 60_000;
  return {
    ...session,
    since,
    until: new Date(until === undefined ? cap : Math.min(cap, Date.parse(until))).toISOString(),
    idleMinutes: Math.min(idleMinutes, actingLimits.idle),
  };
}

/** Acting is the state in which a subject is set. */
export const isActing = (session: Session): session is Session & { subject: Principal } =>
  session.subject !== undefined;

/** The person in whose place things are done: the subject while acting, else the actor. */
export const effectivePrincipal = (session: Session): Principal => session.subject ?? session.actor;
