import {
  type ActorRole,
  type GrantScope,
  type Principal,
  type Session,
  actorRoles,
  effectivePrincipal,
  isActing,
} from '../domain/model.ts';
import { type Grants, intersection, only, union } from './grants.ts';
import { type Policy, defaultPolicy, grantsFor } from './policy.ts';
import { type StateCode, type Target, stateRules } from './rules.ts';
import { type Capability, isCapability, isWrite, verbOf } from './verbs.ts';

/**
 * Why something is refused: the role does not allow it, the backend does not offer it, the state of things forbids
 * it, or it is not done while acting for somebody.
 */
export type Because = 'role' | 'backend' | 'state' | 'acting';

/** The particular reason, for the text that explains it. */
export type RefusalCode =
  StateCode | 'not-granted' | 'not-offered' | 'outside' | 'own-top' | 'server' | 'look-only' | 'unknown';

export interface Refusal {
  readonly allowed: false;
  readonly capability: string;
  readonly because: Because;
  readonly code: RefusalCode;
  /** The roles that could do it anywhere: whom to ask. */
  readonly ask: readonly ActorRole[];
}

export type Decision = { readonly allowed: true; readonly scope: GrantScope } | Refusal;

/** Asks whether the session may do something, to a record as far as it is known. The one answer for button and guard. */
export type Decide = (capability: string, target?: Target) => Decision;

export interface DecideOptions {
  /** Absent: nobody is signed in. */
  readonly session?: Session | undefined;
  /** What the backend has methods for. Default: everything. */
  readonly offers?: ReadonlySet<Capability>;
  readonly policy?: Policy;
}

export function createDecide({ session, offers, policy = defaultPolicy }: DecideOptions): Decide {
  const grants = session ? grantsOf(session, policy) : policy.visitors;
  return (capability, target = {}) => {
    const refuse = (because: Because, code: RefusalCode): Refusal => ({
      allowed: false,
      capability,
      because,
      code,
      ask: whoMay(capability, policy),
    });
    if (!isCapability(capability)) return refuse('role', 'unknown');
    if (offers && !offers.has(capability)) return refuse('backend', 'not-offered');
    if (session?.lookOnly && isWrite(capability)) return refuse('acting', 'look-only');
    const scope = grants[capability];
    if (!scope) return refuse(session && isActing(session) ? 'acting' : 'role', 'not-granted');
    const hindrance = session && hindranceOf(capability, target, { scope, session, policy });
    return hindrance ? refuse(...hindrance) : { allowed: true, scope };
  };
}

/** What forbids a granted capability for this very record. */
function hindranceOf(
  capability: Capability,
  target: Target,
  { scope, session, policy }: { readonly scope: GrantScope; readonly session: Session; readonly policy: Policy },
): [Because, RefusalCode] | undefined {
  const bound = outOfBounds(scope, target, session);
  if (bound) return ['role', bound];
  for (const rule of stateRules[capability] ?? []) {
    const code = rule(target, session, policy);
    if (code) return ['state', code];
  }
  return target.allowed && !target.allowed.includes(verbOf(capability)) ? ['state', 'server'] : undefined;
}

/** All that a session may do before any particular record is looked at. */
export function grantsOf(session: Session, policy: Policy = defaultPolicy): Grants {
  const server = session.grants as Grants | undefined;
  if (server && session.authoritative) return server;
  const own = session.subject ? actingGrants(session.actor, session.subject, policy) : alone(session.actor, policy);
  return server ? intersection(own, server) : own;
}

const alone = ({ roles }: Principal, policy: Policy): Grants =>
  union([policy.visitors, ...roles.map((role) => grantsFor(policy, role).alone)]);

/** The actor's acting grants ∩ the subject's grants, minus what is denied, and what the actor keeps of their own. */
function actingGrants(actor: Principal, subject: Principal, policy: Policy): Grants {
  const { denied, kept } = policy.acting;
  const lent = union(actor.roles.map((role) => grantsFor(policy, role).acting));
  const shared = only(intersection(lent, alone(subject, policy)), (capability) => !denied.includes(capability));
  return { ...shared, ...only(alone(actor, policy), (capability) => kept.includes(capability)) };
}

/** Whether a record lies outside what a scoped grant reaches, as far as can be told. */
function outOfBounds(scope: GrantScope, { within }: Target, session: Session): 'outside' | 'own-top' | undefined {
  if (scope === 'any' || !within) return undefined;
  const tops = effectivePrincipal(session).organizations.map(({ id }) => id);
  const top = within.findLastIndex((id) => tops.includes(id));
  if (top === -1) return 'outside';
  return scope === 'below' && top === within.length - 1 ? 'own-top' : undefined;
}

function whoMay(capability: string, policy: Policy): ActorRole[] {
  return isCapability(capability)
    ? actorRoles.filter((role) => grantsFor(policy, role).alone[capability] === 'any')
    : [];
}
