import type { Capability } from '../../capabilities/verbs.ts';
import type { AccountAddressDraft, ActorRole, BuyerDraft, InvitationDraft } from '../../domain/model.ts';
import { intent } from './intent.ts';
import type { Call } from '../port.ts';
import { fails } from './assert.ts';
import { type Case, type Facts, type Port, fact } from './fixture.ts';

/** Each verb that a case of a table tries, with input that would do if only it were allowed. */
type Attempt = (port: Port, facts: Facts, call?: Call) => Promise<unknown>;

const page = { size: 10 };
export const reason = { reason: 'Asked by telephone to help' };

export const newBuyer = ({ child }: Facts, email = 'ada.conformance@prokura.example'): BuyerDraft => ({
  firstName: 'Ada',
  lastName: 'Byron',
  email,
  organizationId: child.id,
});

export const newGuest = ({ child }: Facts, email = 'qqxyzzy@prokura.example'): InvitationDraft => ({
  firstName: 'Grace',
  lastName: 'Qqxyzzy',
  email,
  organizationId: child.id,
});

export const newAddress = (nickname = 'Conformance'): AccountAddressDraft => ({
  nickname,
  use: 'both',
  defaults: [],
  address: { street: 'Untermarkt 3', zip: '02826', city: 'Görlitz', country: 'DE' },
});

/** Aimed at an id, with an input that would do. */
type Aimed = (port: Port, id: string, facts: Facts) => Promise<unknown>;

const aimed: Readonly<Partial<Record<Capability, Aimed>>> = {
  'customer.read': (port, id) => port.customer.read(id),
  'customer.pin': (port, id) => port.customer.pin(id, intent()),
  'customer.unpin': (port, id) => port.customer.unpin(id, intent()),
  'customer.access': (port, id) => port.customer.access(id, reason, intent()),
  'customer.enable': (port, id) => port.customer.enable(id, intent()),
  'customer.disable': (port, id) => port.customer.disable(id, intent()),
  'customer.resetPassword': (port, id) => port.customer.resetPassword(id, intent()),
  'organization.list': (port, parentId) => port.organization.list({ filter: { parentId }, page }),
  'organization.read': (port, id) => port.organization.read(id),
  'organization.update': (port, id) => port.organization.update(id, { name: 'Renamed' }, intent()),
  'organization.delete': (port, id) => port.organization.delete(id, intent()),
  'organization.setApprovals': (port, id) =>
    port.organization.setApprovals(id, { buyers: 'off', orders: 'off' }, intent()),
  'organization.setRoles': (port, id) => port.organization.setRoles(id, [], intent()),
  'buyer.search': (port, organizationId) => port.buyer.search({ filter: { organizationId }, page }),
  'buyer.read': (port, id) => port.buyer.read(id),
  'buyer.enable': (port, id) => port.buyer.enable(id, intent()),
  'buyer.disable': (port, id) => port.buyer.disable(id, intent()),
  'buyer.update': (port, id) => port.buyer.update(id, { firstName: 'Ada', lastName: 'Byron' }, intent()),
  'buyer.attach': (port, id, { grandchild }) => port.buyer.attach(id, { organizationId: grandchild }, intent()),
  'buyer.assignRoles': (port, id, { roles }) => port.buyer.assignRoles(id, [fact(roles, 'roles').default], intent()),
  'buyer.delete': (port, id) => port.buyer.delete(id, intent()),
  'company.read': (port, id) => port.company.read(id),
  'company.update': (port, id) => port.company.update(id, { name: 'Renamed' }, intent()),
  'company.activate': (port, id) => port.company.activate(id, intent()),
  'company.deactivate': (port, id) => port.company.deactivate(id, intent()),
  'company.approve': (port, id) => port.company.approve(id, intent()),
  'company.deny': (port, id) => port.company.deny(id, intent()),
  'unit.read': (port, id) => port.unit.read(id),
  'unit.update': (port, id, { company }) => port.unit.update(id, { companyId: company.id, name: 'Renamed' }, intent()),
  'unit.delete': (port, id) => port.unit.delete(id, intent()),
  'address.read': (port, id) => port.address.read(id),
  'address.delete': (port, id) => port.address.delete(id, intent()),
  'role.read': (port, id) => port.role.read(id),
  'role.delete': (port, id) => port.role.delete(id, intent()),
  'role.configure': (port, id) => port.role.configure(id, [], intent()),
  'account.updateAddress': (port, id) => port.account.updateAddress(id, newAddress(), intent()),
  'account.deleteAddress': (port, id) => port.account.deleteAddress(id, intent()),
  'approval.approve': (port, id) => port.approval.approve(id, {}, intent()),
  'approval.reject': (port, id) => port.approval.reject(id, {}, intent()),
};

const unknownIds = Object.entries(aimed).map(([capability, call]): Case => ({
  id: `${capability as Capability}/unknown`,
  says: 'finds nothing under an unknown id',
  as: capability.startsWith('customer.') ? 'csr' : 'site-admin',
  run: async ({ backend, facts }) => {
    await fails('not-found', call(backend, facts.unknownId, facts));
  },
}));

const attempts = {
  'customer.search': (port, { company }) => port.customer.search({ filter: { organization: company.name }, page }),
  'customer.recent': (port) => port.customer.recent(),
  'customer.pin': (port, { buyer }) => port.customer.pin(buyer.id, intent()),
  'customer.access': (port, { buyer }) => port.customer.access(buyer.id, reason, intent()),
  'customer.disable': (port, { buyer }) => port.customer.disable(buyer.id, intent()),
  'customer.create': (port, facts) => port.customer.create(newBuyer(facts), intent()),
  'organization.list': (port) => port.organization.list({ filter: {}, page }),
  'organization.create': (port, { child }) => port.organization.create({ parentId: child.id, name: 'New' }, intent()),
  'organization.update': (port, { child }) => port.organization.update(child.id, { name: 'Renamed' }, intent()),
  'organization.delete': (port, { grandchild }) => port.organization.delete(grandchild, intent()),
  'organization.setApprovals': (port, { child }) =>
    port.organization.setApprovals(child.id, { buyers: 'off', orders: 'off' }, intent()),
  'organization.setRoles': (port, { child }) => port.organization.setRoles(child.id, [], intent()),
  'buyer.search': (port, { child }) => port.buyer.search({ filter: { organizationId: child.id }, page }),
  'buyer.create': (port, facts) => port.buyer.create(newBuyer(facts), intent()),
  'buyer.disable': (port, { buyer }) => port.buyer.disable(buyer.buyerId, intent()),
  'buyer.attach': (port, { buyer, grandchild }) =>
    port.buyer.attach(buyer.buyerId, { organizationId: grandchild }, intent()),
  'buyer.invite': (port, facts) => port.buyer.invite(newGuest(facts), intent()),
  'buyer.assignRoles': (port, { buyer, roles }) =>
    port.buyer.assignRoles(buyer.buyerId, [fact(roles, 'roles').default], intent()),
  'buyer.delete': (port, { buyer }) => port.buyer.delete(buyer.buyerId, intent()),
  'buyer.anonymize': (port, { buyer }) => port.buyer.anonymize(buyer.buyerId, intent()),
  'invitation.list': (port) => port.invitation.list({ filter: {}, page }),
  'company.list': (port) => port.company.list({ filter: {}, page }),
  'company.create': (port) => port.company.create({ name: 'New' }, intent()),
  'company.approve': (port, { companies }) => port.company.approve(fact(companies, 'companies').pending, intent()),
  'unit.create': (port, { company }) => port.unit.create({ companyId: company.id, name: 'New' }, intent()),
  'address.list': (port) => port.address.list({ filter: {}, page }),
  'role.create': (port, { company }) =>
    port.role.create({ companyId: company.id, name: 'New', isDefault: false, permissions: [] }, intent()),
  'approval.list': (port) => port.approval.list({ filter: {}, page }),
  'account.changePassword': (port, { password = '' }) => {
    const next = 'a wholly different one';
    return port.account.changePassword({ current: password, next, repeated: next }, intent());
  },
  'account.changeEmail': (port, { password = '' }) =>
    port.account.changeEmail({ email: 'qqxyzzy@prokura.example', password }, intent()),
  'account.setAssistance': (port) => port.account.setAssistance({ allowed: false }, intent()),
  'record.list': (port) => port.record.list({ filter: {}, page }),
} as const satisfies Partial<Record<Capability, Attempt>>;

type Tried = keyof typeof attempts;

const refusedTo: Readonly<Partial<Record<ActorRole, readonly Tried[]>>> = {
  csr: [
    'organization.list',
    'organization.create',
    'buyer.search',
    'buyer.disable',
    'buyer.delete',
    'company.list',
    'approval.list',
    'record.list',
  ],
  'company-admin': [
    'customer.search',
    'customer.access',
    'organization.delete',
    'company.list',
    'company.create',
    'company.approve',
  ],
  'buyer-admin': [
    'customer.search',
    'customer.recent',
    'customer.pin',
    'customer.disable',
    'customer.create',
    'organization.delete',
    'buyer.delete',
    'buyer.assignRoles',
    'buyer.attach',
    'buyer.invite',
    'buyer.anonymize',
    'invitation.list',
    'company.list',
    'unit.create',
    'address.list',
    'role.create',
  ],
  'buyer-approver': ['organization.update', 'buyer.search', 'approval.list'],
  buyer: [
    'customer.search',
    'organization.create',
    'organization.update',
    'buyer.search',
    'buyer.create',
    'buyer.disable',
    'record.list',
  ],
};

const byRole = Object.entries(refusedTo).flatMap(([role, capabilities]) =>
  capabilities.map((capability): Case => ({
    id: `${capability}/refused-to-${role}`,
    says: `is refused to a ${role}`,
    as: role as ActorRole,
    run: async ({ backend, facts }) => {
      await fails('forbidden', attempts[capability](backend, facts));
    },
  })),
);

/** The source document's own refusals, and what would nest or outlive acting. */
const refusedWhileActing: readonly Tried[] = [
  'organization.delete',
  'organization.setApprovals',
  'organization.setRoles',
  'buyer.delete',
  'buyer.assignRoles',
  'buyer.attach',
  'buyer.invite',
  'buyer.anonymize',
  'invitation.list',
  'approval.list',
  'account.changePassword',
  'account.changeEmail',
  'account.setAssistance',
  'customer.search',
  'customer.recent',
  'customer.pin',
  'customer.access',
  'customer.disable',
  'customer.create',
  'record.list',
];

const whileActing = refusedWhileActing.map((capability): Case => ({
  id: `${capability}/refused-while-acting`,
  says: 'is refused to a representative who acts for a Buyer Administrator',
  as: 'csr',
  needs: ['customer.access'],
  run: async ({ backend, facts }) => {
    await backend.customer.access(facts.buyerAdministrator.id, reason, intent());
    await fails('forbidden', attempts[capability](backend, facts));
  },
}));

export const refusalCases: readonly Case[] = [...unknownIds, ...byRole, ...whileActing];
