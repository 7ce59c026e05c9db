import { type ActorRole, type Session, effectivePrincipal, isOpen } from '../domain/model.ts';
import { type Policy, grantsFor } from './policy.ts';
import type { Capability } from './verbs.ts';

/**
 * What is known of the record a verb is aimed at. Every field may be missing: a rule that cannot tell lets pass,
 * since the server decides in the end.
 */
export interface Target {
  readonly id?: string | undefined;
  /** The person behind a buyer record. */
  readonly customerId?: string | undefined;
  /** The organizations the record lies in, from the top down, itself included. */
  readonly within?: readonly string[] | undefined;
  /** The verbs the server grants on this very record. */
  readonly allowed?: readonly string[] | undefined;
  readonly enabled?: boolean | undefined;
  /** Whether the person consents to being acted for. */
  readonly assistance?: boolean | undefined;
  readonly company?: { readonly active: boolean; readonly status: 'pending' | 'approved' | 'denied' } | undefined;
  /** The parts the person behind the record plays. */
  readonly actorRoles?: readonly ActorRole[] | undefined;
  readonly isDefault?: boolean | undefined;
  readonly buyerCount?: number | undefined;
  readonly childCount?: number | undefined;
  /** For a move: where to. */
  readonly parentWithin?: readonly string[] | undefined;
  readonly isLastAdministrator?: boolean | undefined;
  /** For a change of roles: whether it takes the right to administer away. */
  readonly demotes?: boolean | undefined;
}

/** Why the present state of things forbids a verb that would be granted otherwise. */
export type StateCode =
  | 'oneself'
  | 'last-administrator'
  | 'default-role'
  | 'role-in-use'
  | 'unit-in-use'
  | 'own-descendant'
  | 'company-not-open'
  | 'customer-disabled'
  | 'no-consent'
  | 'outranks';

type Rule = (target: Target, session: Session, policy: Policy) => StateCode | undefined;

const notOneself: Rule = ({ id, customerId }, session) => {
  const self = [session.actor.id, effectivePrincipal(session).id];
  return [id, customerId].some((some) => some !== undefined && self.includes(some)) ? 'oneself' : undefined;
};

const administratorStays: Rule = (target) => (target.isLastAdministrator ? 'last-administrator' : undefined);
const whenDemoting =
  (rule: Rule): Rule =>
  (target, session, policy) =>
    target.demotes ? rule(target, session, policy) : undefined;
const notDefaultRole: Rule = (target) => (target.isDefault ? 'default-role' : undefined);
const roleUnused: Rule = ({ buyerCount = 0 }) => (buyerCount > 0 ? 'role-in-use' : undefined);
const unitUnused: Rule = ({ buyerCount = 0 }) => (buyerCount > 0 ? 'unit-in-use' : undefined);
const customerEnabled: Rule = ({ enabled }) => (enabled === false ? 'customer-disabled' : undefined);
const consents: Rule = ({ assistance }) => (assistance === false ? 'no-consent' : undefined);
const companyOpen: Rule = ({ company }) => (company && !isOpen(company) ? 'company-not-open' : undefined);

const notOwnDescendant: Rule = ({ id, parentWithin }) =>
  id !== undefined && parentWithin?.includes(id) ? 'own-descendant' : undefined;

/** Those with more rights than the actor are out of reach. */
const notOutranked: Rule = ({ actorRoles }, { actor }, policy) => {
  const reached = actor.roles.flatMap((role) => grantsFor(policy, role).reaches);
  return actorRoles?.some((role) => !reached.includes(role)) ? 'outranks' : undefined;
};

/** The state rules of each capability, in the order in which they are told. */
export const stateRules: Readonly<Partial<Record<Capability, readonly Rule[]>>> = {
  'customer.access': [notOneself, customerEnabled, consents, companyOpen, notOutranked],
  'customer.disable': [notOneself, notOutranked],
  'customer.enable': [notOneself, notOutranked],
  'customer.resetPassword': [customerEnabled, notOutranked],
  'buyer.disable': [notOneself, administratorStays],
  'buyer.enable': [notOneself],
  'buyer.delete': [notOneself, administratorStays],
  'buyer.anonymize': [notOneself, administratorStays],
  'buyer.assignRoles': [whenDemoting(notOneself), whenDemoting(administratorStays)],
  'organization.update': [notOwnDescendant],
  'organization.delete': [unitUnused],
  'unit.update': [notOwnDescendant],
  'unit.delete': [unitUnused],
  'role.delete': [notDefaultRole, roleUnused],
};
