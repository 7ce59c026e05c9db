import type { ActorRole, GrantScope } from '../domain/model.ts';
import type { Grants } from './grants.ts';
import { type Capability, type Resource, type Verb, capabilities, verbs } from './verbs.ts';

export interface RoleGrants {
  /** What the role may do by itself. */
  readonly alone: Grants;
  /** What it may lend itself of a subject's rights while acting for them. */
  readonly acting: Grants;
  /** The roles of those it may access, enable or disable: nobody with more rights. */
  readonly reaches: readonly ActorRole[];
}

/**
 * Roles and what they may do: data, replaceable by the host or the backend.
 *
 * Acting rights are the actor's `acting` grants ∩ the subject's `alone` grants, minus `denied`. `kept` are rights of
 * the actor's own that acting does not take away. Acting never adds a right that neither of the two has.
 */
export interface Policy {
  readonly roles: Readonly<Record<ActorRole, RoleGrants>>;
  readonly acting: { readonly denied: readonly Capability[]; readonly kept: readonly Capability[] };
  /** What anybody may do, signed in or not. */
  readonly visitors: Grants;
}

const none: RoleGrants = { alone: {}, acting: {}, reaches: [] };

/** What a role may do; one that the policy does not know, as from a server with roles of its own, may do nothing. */
export const grantsFor = ({ roles }: Policy, role: ActorRole): RoleGrants =>
  Object.hasOwn(roles, role) ? roles[role] : none;

type Selection = { readonly [R in Resource]?: readonly Verb<R>[] };

function grant(scope: GrantScope, selection: Selection): Grants {
  const entries = Object.entries(selection) as [Resource, readonly Verb[]][];
  return Object.fromEntries(
    entries.flatMap(([resource, names]) => names.map((verb) => [`${resource}.${verb}`, scope])),
  );
}

const ownAccount = grant('any', {
  account: [
    'read',
    'update',
    'changePassword',
    'changeEmail',
    'listAddresses',
    'createAddress',
    'updateAddress',
    'deleteAddress',
  ],
});
const ownAccountAndUnits = { ...ownAccount, ...grant('any', { account: ['switchUnit', 'setAssistance'] }) };

/** Looking customers up and helping them: what every representative may do without acting. */
const customerService = grant('any', { customer: verbs.customer });

/** Running a business: every administrative verb, everywhere. */
const administration = grant('any', {
  organization: verbs.organization,
  buyer: verbs.buyer,
  invitation: verbs.invitation,
  company: verbs.company,
  unit: verbs.unit,
  address: verbs.address,
  role: verbs.role,
  approval: verbs.approval,
  order: verbs.order,
});

/** What is kept of acting is for those who answer for it: who acted, for whom and why. */
const oversight = grant('any', { record: verbs.record });

/** What a representative may do in a Buyer Administrator's place. */
const onBehalf = grant('any', {
  organization: ['list', 'read', 'create', 'update'],
  buyer: ['search', 'read', 'enable', 'disable', 'create', 'update'],
  role: ['list', 'read'],
  account: ['read', 'update', 'switchUnit', 'listAddresses', 'createAddress', 'updateAddress'],
});

const everything = Object.fromEntries(capabilities.map((capability) => [capability, 'any'])) as Grants;

const customers: readonly ActorRole[] = ['company-admin', 'buyer-admin', 'buyer-approver', 'buyer'];

const administrator: RoleGrants = {
  alone: { ...customerService, ...administration, ...oversight, ...ownAccount },
  acting: everything,
  reaches: customers,
};
const representative: RoleGrants = {
  alone: { ...customerService, ...ownAccount },
  acting: onBehalf,
  reaches: customers,
};

const companyAdmin = grant('own', {
  customer: ['resetPassword'],
  organization: ['list', 'read', 'create', 'update', 'setApprovals', 'setRoles'],
  buyer: verbs.buyer,
  invitation: verbs.invitation,
  company: ['read', 'update'],
  unit: verbs.unit,
  address: verbs.address,
  role: verbs.role,
  approval: verbs.approval,
  order: ['approve'],
});

const buyerAdmin: Grants = {
  ...grant('own', {
    customer: ['access'],
    organization: ['list', 'read', 'create', 'update', 'setApprovals'],
    buyer: ['search', 'read', 'enable', 'disable', 'create', 'update'],
    role: ['list', 'read'],
    approval: verbs.approval,
    order: ['approve'],
  }),
  ...grant('below', { organization: ['setRoles'] }),
};

const ownOrganizations = grant('own', { organization: ['list', 'read'] });

/** Buying for a colleague: to see what they see, not to administer in their name. */
const buyingForColleague: RoleGrants['acting'] = grant('any', {
  organization: ['list', 'read'],
  account: ['read', 'switchUnit', 'listAddresses'],
});

export const defaultPolicy: Policy = {
  roles: {
    'site-admin': administrator,
    'seller-admin': administrator,
    csr: representative,
    'csr-supervisor': { ...representative, alone: { ...representative.alone, ...oversight } },
    'company-admin': { alone: { ...companyAdmin, ...ownAccountAndUnits }, acting: {}, reaches: customers },
    'buyer-admin': {
      alone: { ...buyerAdmin, ...ownAccountAndUnits },
      acting: buyingForColleague,
      reaches: ['buyer-admin', 'buyer-approver', 'buyer'],
    },
    'buyer-approver': {
      alone: { ...ownOrganizations, ...grant('own', { order: ['approve'] }), ...ownAccountAndUnits },
      acting: {},
      reaches: [],
    },
    buyer: { alone: { ...ownOrganizations, ...ownAccountAndUnits }, acting: {}, reaches: [] },
  },
  acting: {
    denied: [
      'organization.delete',
      'buyer.delete',
      'buyer.anonymize',
      'unit.delete',
      'address.delete',
      'role.delete',
      'buyer.assignRoles',
      'buyer.attach',
      'buyer.invite',
      'invitation.list',
      'invitation.send',
      'invitation.revoke',
      'organization.setApprovals',
      'organization.setRoles',
      'approval.list',
      'approval.approve',
      'approval.reject',
      'order.approve',
      'account.changePassword',
      'account.changeEmail',
      'account.setAssistance',
      'account.deleteAddress',
      'customer.search',
      'customer.read',
      'customer.access',
      'customer.enable',
      'customer.disable',
      'customer.create',
      'customer.recent',
      'customer.pin',
      'customer.unpin',
      'record.list',
      'registration.create',
    ],
    kept: ['customer.resetPassword'],
  },
  visitors: grant('any', { registration: verbs.registration }),
};
