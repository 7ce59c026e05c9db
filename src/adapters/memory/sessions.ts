import { AccountError } from '../../backend/errors.ts';
import { grantsOf } from '../../capabilities/decide.ts';
import { type Grants, only } from '../../capabilities/grants.ts';
import { resourceOf } from '../../capabilities/verbs.ts';
import { type ActingRequest, type Principal, type Session, isOpen } from '../../domain/model.ts';
import { companyOfMembership, isUsable, organizationOf, partsOf, presentMembership } from './memberships.ts';
import { type ActingState, type SignIn, type Store, loginKey } from './store.ts';
import { reference } from './tree.ts';
import type { MembershipRow, PersonRow } from './world.ts';

/** Acting ends after this long, whatever happens. */
export const actingCapMinutes = 60;
/** Acting ends after this long without a call. */
export const actingIdleMinutes = 15;

const minute = 60_000;

/**
 * Signs somebody in by logon id or e-mail, without a password: who may sign in is the host's question, not the mock's.
 * Throws `auth-required` for nobody we know, the disabled, and those whose every membership is closed to them.
 *
 * @returns the token to give to `memoryBackend`.
 */
export function signIn(store: Store, loginId: string): string {
  const [person] = store.people.by('login', loginKey(loginId));
  const membershipId = person && presentMembership(store, person.id)?.id;
  if (!person || !canWork(store, person, membershipId)) {
    throw new AccountError('auth-required', { operation: 'session.signIn' });
  }
  const token = randomToken();
  store.signIns.set(token, { sessionId: store.newId('session'), personId: person.id, membershipId });
  return token;
}

/** 128 bits in hexadecimal, for pages that are not served securely as well, where `randomUUID` is missing. */
const randomToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Ends a session and the acting in it. An unknown token is no error. */
export function signOut(store: Store, token: string): void {
  endActing(store, store.signIns.get(token));
  store.signIns.delete(token);
}

/** The seller's people work without a membership; everybody else by one that they can use. */
function canWork(store: Store, { enabled, staff }: PersonRow, membershipId: string | undefined): boolean {
  const membership = membershipOf(store, membershipId);
  return enabled && (staff !== undefined || (membership !== undefined && isUsable(store, membership)));
}

const membershipOf = (store: Store, id: string | undefined): MembershipRow | undefined =>
  id === undefined ? undefined : store.memberships.get(id);

/**
 * The sign-in behind a token, as of now. Throws `auth-required` where there is none any more, and `acting-ended` in
 * the first call after acting ended by itself, so that nothing meant for the subject is done as the actor.
 */
export function liveSignIn(store: Store, token: string, operation: string): SignIn {
  const signedIn = store.signIns.get(token);
  const person = signedIn && store.people.get(signedIn.personId);
  if (!signedIn || !person || !canWork(store, person, signedIn.membershipId)) {
    store.signIns.delete(token);
    throw new AccountError('auth-required', { operation });
  }
  if (signedIn.acting && isOver(store, signedIn.acting)) {
    endActing(store, signedIn);
    throw new AccountError('acting-ended', { operation });
  }
  if (signedIn.acting) signedIn.acting.heardAt = store.clock();
  return signedIn;
}

/** By cap, by idleness, or because the subject withdrew their consent or could no longer sign in themselves. */
function isOver(store: Store, acting: ActingState): boolean {
  const { subjectId, membershipId } = acting;
  if (store.clock() >= latestEnd(acting)) return true;
  const membership = store.memberships.get(membershipId);
  const subject = store.people.known(subjectId);
  if (!membership || !canWork(store, subject, membershipId) || subject.assistance === false) return true;
  return !isOpen(companyOfMembership(store, membership));
}

/** When it is over unless something is heard before. */
export const latestEnd = ({ until, heardAt }: ActingState): number =>
  Math.min(until, heardAt + actingIdleMinutes * minute);

export function startActing(store: Store, signedIn: SignIn, membership: MembershipRow, request: ActingRequest): void {
  const since = store.clock();
  const acting: ActingState = {
    ...request,
    sessionId: store.newId('acting'),
    actorId: signedIn.personId,
    subjectId: membership.personId,
    membershipId: membership.id,
    since,
    until: since + actingCapMinutes * minute,
    heardAt: since,
  };
  signedIn.acting = acting;
  store.acted.push(acting);
}

/** Goes back to acting for nobody, and keeps when that was: at the latest when it was over by itself. */
export function endActing(store: Store, signedIn: SignIn | undefined): void {
  if (!signedIn?.acting) return;
  signedIn.acting.endedAt = Math.min(store.clock(), latestEnd(signedIn.acting));
  signedIn.acting = undefined;
}

/** The session as the client is told of it. */
export function sessionOf(store: Store, { sessionId, personId, membershipId, acting }: SignIn): Session {
  const actor = principalOf(store, personId, membershipId);
  const session: Session = acting
    ? {
        id: acting.sessionId,
        actor,
        subject: principalOf(store, acting.subjectId, acting.membershipId),
        reason: acting.reason,
        ticket: acting.ticket,
        lookOnly: acting.lookOnly,
        since: new Date(acting.since).toISOString(),
        until: new Date(acting.until).toISOString(),
        idleMinutes: actingIdleMinutes,
      }
    : { id: sessionId, actor };
  return { ...session, grants: grantsIn(store, session), authoritative: false };
}

/** In a company that is not open, only one's own account is left to look after. */
function grantsIn({ policy }: Store, session: Session): Grants {
  const grants = grantsOf(session, policy);
  const { company } = session.subject ?? session.actor;
  return company && !isOpen(company) ? only(grants, (capability) => resourceOf(capability) === 'account') : grants;
}

/**
 * A person in the part they play under one membership. The roles of their other memberships count only there:
 * administering one organization gives no right in another.
 */
function principalOf(store: Store, personId: string, membershipId: string | undefined): Principal {
  const { id, loginId, firstName, lastName, staff = [] } = store.people.known(personId);
  const person = { id, loginId, firstName, lastName };
  const membership = membershipOf(store, membershipId);
  if (!membership) return { ...person, roles: [...staff], organizations: [] };
  const roles = partsOf(store, membership.roleIds);
  const { active, status, ...company } = companyOfMembership(store, membership);
  const top = roles.includes('company-admin') ? company : organizationOf(store, membership);
  return { ...person, roles, organizations: [reference(top)], company: { ...reference(company), active, status } };
}
