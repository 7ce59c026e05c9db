import { grantsOf } from '../../capabilities/decide.ts';
import { type Grants, only } from '../../capabilities/grants.ts';
import { resourceOf } from '../../capabilities/verbs.ts';
import { AccountError } from '../../backend/errors.ts';
import { type ActingRequest, type Principal, type Session, isOpen } from '../../domain/model.ts';
import { type SignIn, type Store, loginKey } from './store.ts';
import { companyOf } from './tree.ts';
import { rolesHeld } from './roles-held.ts';
import type { MembershipRow, PersonRow } from './world.ts';

/** Acting ends after this long, whatever happens. */
export const actingCapMinutes = 60;
/** Acting ends after this long without a call. */
export const actingIdleMinutes = 15;

const minute = 60_000;

/** What the server remembers of acting: for whom, why, since when, and when it last heard of it. Times in milliseconds. */
export interface ActingState extends ActingRequest {
  readonly sessionId: string;
  readonly subjectId: string;
  membershipId: string | undefined;
  readonly since: number;
  readonly until: number;
  heardAt: number;
}

/**
 * Signs somebody in by logon id or e-mail, without a password: who may sign in is the host's question, not the mock's.
 * Throws `auth-required` for nobody we know, the disabled, and those whose every membership is closed to them.
 *
 * @returns the token to give to `memoryBackend`.
 */
export function signIn(store: Store, loginId: string): string {
  const [person] = store.people.by('login', loginKey(loginId));
  const membership = person && presentMembership(store, person);
  if (!person?.enabled || !(person.staff ?? membership)) {
    throw new AccountError('auth-required', { operation: 'session.signIn' });
  }
  const token = crypto.randomUUID();
  store.signIns.set(token, { sessionId: store.newId('session'), personId: person.id, membershipId: membership?.id });
  return token;
}

/** Ends a session and the acting in it. An unknown token is no error. */
export function signOut(store: Store, token: string): void {
  store.signIns.delete(token);
}

/** The membership a person begins to work under: the one they chose, else the first they can use. */
export function presentMembership(store: Store, person: PersonRow): MembershipRow | undefined {
  const usable = store.memberships.by('person', person.id).filter((membership) => isUsable(store, membership));
  return usable.find(({ id }) => id === person.defaultMembershipId) ?? usable[0];
}

/** Enabled is not approved, and a locked organization lets nobody in: a membership works only with all three. */
export function isUsable(store: Store, { enabled, approval, organizationId }: MembershipRow): boolean {
  return enabled && approval === 'approved' && !store.organizations.known(organizationId).locked;
}

/**
 * The sign-in behind a token, as of now. Throws `auth-required` where there is none any more, and `acting-ended` in
 * the first call after acting ended by itself, so that nothing meant for the subject is done as the actor.
 */
export function liveSignIn(store: Store, token: string, operation: string): SignIn {
  const signIn = store.signIns.get(token);
  if (!signIn || !store.people.get(signIn.personId)?.enabled) {
    store.signIns.delete(token);
    throw new AccountError('auth-required', { operation });
  }
  if (signIn.acting && isOver(store, signIn.acting)) {
    signIn.acting = undefined;
    throw new AccountError('acting-ended', { operation });
  }
  if (signIn.acting) signIn.acting.heardAt = store.clock();
  return signIn;
}

function isOver(store: Store, acting: ActingState): boolean {
  const now = store.clock();
  const subject = store.people.get(acting.subjectId);
  const membership = acting.membershipId === undefined ? undefined : store.memberships.get(acting.membershipId);
  const subjectLost = !subject?.enabled || !membership || !isUsable(store, membership);
  return subjectLost || now >= acting.until || now - acting.heardAt >= actingIdleMinutes * minute;
}

export function startActing(store: Store, signIn: SignIn, subjectId: string, membershipId: string, request: ActingRequest): void {
  const since = store.clock();
  const until = since + actingCapMinutes * minute;
  const sessionId = store.newId('acting');
  signIn.acting = { ...request, sessionId, subjectId, membershipId, since, until, heardAt: since };
}

/** The session as the client is told of it. */
export function sessionOf(store: Store, signIn: SignIn): Session {
  const { acting } = signIn;
  const actor = principalOf(store, signIn.personId, signIn.membershipId);
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
    : { id: signIn.sessionId, actor };
  return { ...session, grants: grantsIn(store, session), authoritative: false };
}

/** In a company that is not open, only one's own account is left to look after. */
function grantsIn(store: Store, session: Session): Grants {
  const grants = grantsOf(session, store.policy);
  const { company } = session.subject ?? session.actor;
  return company && !isOpen(company) ? only(grants, (capability) => resourceOf(capability) === 'account') : grants;
}

/**
 * A person in the part they play under one membership. The roles of their other memberships count only there:
 * administering one organization gives no right in another.
 */
function principalOf(store: Store, personId: string, membershipId: string | undefined): Principal {
  const { id, loginId, firstName, lastName, staff } = store.people.known(personId);
  const person = { id, loginId, firstName, lastName };
  const membership = membershipId === undefined ? undefined : store.memberships.get(membershipId);
  if (!membership) return { ...person, roles: [...(staff ?? [])], organizations: [] };
  const roles = rolesHeld(store, membership);
  const organization = store.organizations.known(membership.organizationId);
  const company = companyOf(store, organization);
  const top = roles.includes('company-admin') ? company : organization;
  const { active, status } = company;
  return {
    ...person,
    roles,
    organizations: [{ id: top.id, name: top.name }],
    company: { id: company.id, name: company.name, active, status },
  };
}
