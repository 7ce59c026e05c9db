import { type Facts, type Port, fact } from '../../../src/backend/conformance/fixture.ts';
import { intent } from '../../../src/backend/conformance/intent.ts';
import { newAddress, newBuyer, newGuest, reason } from '../../../src/backend/conformance/refusals.ts';
import type { RestOperation } from '../../../src/adapters/rest.contract.ts';
import type { ActorRole } from '../../../src/domain/model.ts';

/** A call of one operation that every backend which offers it answers with data. */
export interface ExampleCall {
  readonly as: ActorRole;
  /** What has to be there first; the call is told its id. */
  readonly before?: (port: Port, facts: Facts) => Promise<{ readonly id: string }>;
  readonly call: (port: Port, facts: Facts, id: string) => Promise<unknown>;
}

const page = { size: 10 };
const draftOf = ({ company }: Facts) => ({ companyId: company.id, name: 'Görlitz' });
const placeOf = ({ company }: Facts) => ({
  companyId: company.id,
  labelIds: [],
  country: 'DE',
  city: 'Görlitz',
  zip: '02826',
  street: 'Untermarkt',
});
const next = 'a wholly different one';
const asking = { organization: 'Nordwind' };

const customers = {
  'customer.search': {
    as: 'csr',
    call: (port, { several }) => port.customer.search({ filter: several ?? asking, page }),
  },
  'customer.read': { as: 'csr', call: (port, { buyer }) => port.customer.read(buyer.id) },
  'customer.recent': { as: 'csr', call: (port) => port.customer.recent() },
  'customer.pin': { as: 'csr', call: (port, { buyer }) => port.customer.pin(buyer.id, intent()) },
  'customer.unpin': { as: 'csr', call: (port, { buyer }) => port.customer.unpin(buyer.id, intent()) },
  'customer.access': {
    as: 'csr',
    call: (port, { buyerAdministrator }) => port.customer.access(buyerAdministrator.id, reason, intent()),
  },
  'customer.enable': {
    as: 'csr',
    call: (port, { disabledCustomer }) => port.customer.enable(disabledCustomer, intent()),
  },
  'customer.disable': { as: 'csr', call: (port, { buyer }) => port.customer.disable(buyer.id, intent()) },
  'customer.resetPassword': { as: 'csr', call: (port, { buyer }) => port.customer.resetPassword(buyer.id, intent()) },
  'customer.create': { as: 'csr', call: (port, facts) => port.customer.create(newBuyer(facts), intent()) },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

const organizations = {
  'organization.list': {
    as: 'company-admin',
    call: (port, { organization: parentId }) => port.organization.list({ filter: { parentId }, page }),
  },
  'organization.read': { as: 'company-admin', call: (port, { child }) => port.organization.read(child.id) },
  'organization.create': {
    as: 'company-admin',
    call: (port, { child }) => port.organization.create({ parentId: child.id, name: 'Görlitz' }, intent()),
  },
  'organization.update': {
    as: 'company-admin',
    call: (port, { child }) => port.organization.update(child.id, { name: 'Görlitz' }, intent()),
  },
  'organization.delete': {
    as: 'site-admin',
    before: (port, { child }) => port.organization.create({ parentId: child.id, name: 'Görlitz' }, intent()),
    call: (port, _, id) => port.organization.delete(id, intent()),
  },
  'organization.setApprovals': {
    as: 'company-admin',
    call: (port, { child }) => port.organization.setApprovals(child.id, { buyers: 'off', orders: 'off' }, intent()),
  },
  'organization.setRoles': {
    as: 'company-admin',
    call: (port, { child, roles }) => port.organization.setRoles(child.id, [fact(roles, 'roles').used], intent()),
  },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

const buyers = {
  'buyer.search': {
    as: 'company-admin',
    call: (port, { child }) => port.buyer.search({ filter: { organizationId: child.id }, page }),
  },
  'buyer.read': { as: 'company-admin', call: (port, { buyer }) => port.buyer.read(buyer.buyerId) },
  'buyer.enable': {
    as: 'company-admin',
    call: (port, { disabledBuyer }) => port.buyer.enable(disabledBuyer, intent()),
  },
  'buyer.disable': { as: 'company-admin', call: (port, { buyer }) => port.buyer.disable(buyer.buyerId, intent()) },
  'buyer.create': { as: 'company-admin', call: (port, facts) => port.buyer.create(newBuyer(facts), intent()) },
  'buyer.update': {
    as: 'company-admin',
    call: (port, { buyer }) => port.buyer.update(buyer.buyerId, { firstName: 'Ada', lastName: 'Byron' }, intent()),
  },
  'buyer.attach': {
    as: 'company-admin',
    call: (port, { buyer, grandchild }) => port.buyer.attach(buyer.buyerId, { organizationId: grandchild }, intent()),
  },
  'buyer.invite': { as: 'company-admin', call: (port, facts) => port.buyer.invite(newGuest(facts), intent()) },
  'buyer.assignRoles': {
    as: 'company-admin',
    call: (port, { buyer, roles }) => port.buyer.assignRoles(buyer.buyerId, [fact(roles, 'roles').used], intent()),
  },
  'buyer.delete': { as: 'company-admin', call: (port, { buyer }) => port.buyer.delete(buyer.buyerId, intent()) },
  'buyer.anonymize': { as: 'company-admin', call: (port, { buyer }) => port.buyer.anonymize(buyer.buyerId, intent()) },
  'invitation.list': { as: 'company-admin', call: (port) => port.invitation.list({ filter: {}, page }) },
  'invitation.send': {
    as: 'company-admin',
    before: (port, facts) => port.buyer.invite(newGuest(facts), intent()),
    call: (port, _, id) => port.invitation.send(id, intent()),
  },
  'invitation.revoke': {
    as: 'company-admin',
    before: (port, facts) => port.buyer.invite(newGuest(facts), intent()),
    call: (port, _, id) => port.invitation.revoke(id, intent()),
  },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

const companies = {
  'company.list': { as: 'site-admin', call: (port) => port.company.list({ filter: {}, page }) },
  'company.read': { as: 'company-admin', call: (port, { company }) => port.company.read(company.id) },
  'company.create': { as: 'site-admin', call: (port) => port.company.create({ name: 'Görlitz' }, intent()) },
  'company.update': {
    as: 'company-admin',
    call: (port, { company }) => port.company.update(company.id, { name: 'Görlitz' }, intent()),
  },
  'company.activate': {
    as: 'site-admin',
    call: (port, { companies }) => port.company.activate(fact(companies, 'companies').inactive, intent()),
  },
  'company.deactivate': {
    as: 'site-admin',
    call: (port, { company }) => port.company.deactivate(company.id, intent()),
  },
  'company.approve': {
    as: 'site-admin',
    call: (port, { companies }) => port.company.approve(fact(companies, 'companies').pending, intent()),
  },
  'company.deny': {
    as: 'site-admin',
    call: (port, { companies }) => port.company.deny(fact(companies, 'companies').pending, intent()),
  },
  'unit.list': {
    as: 'company-admin',
    call: (port, { company }) => port.unit.list({ filter: { companyId: company.id }, page }),
  },
  'unit.read': { as: 'company-admin', call: (port, { child }) => port.unit.read(child.id) },
  'unit.create': { as: 'company-admin', call: (port, facts) => port.unit.create(draftOf(facts), intent()) },
  'unit.update': {
    as: 'company-admin',
    call: (port, facts) => port.unit.update(facts.child.id, draftOf(facts), intent()),
  },
  'unit.delete': {
    as: 'company-admin',
    before: (port, facts) => port.unit.create(draftOf(facts), intent()),
    call: (port, _, id) => port.unit.delete(id, intent()),
  },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

const settings = {
  'address.list': { as: 'company-admin', call: (port) => port.address.list({ filter: {}, page }) },
  'address.read': {
    as: 'company-admin',
    call: (port, { addresses }) => port.address.read(fact(addresses, 'addresses').id),
  },
  'address.listLabels': { as: 'company-admin', call: (port) => port.address.listLabels({ filter: {}, page }) },
  'address.create': { as: 'company-admin', call: (port, facts) => port.address.create(placeOf(facts), intent()) },
  'address.update': {
    as: 'company-admin',
    call: (port, facts) => port.address.update(fact(facts.addresses, 'addresses').id, placeOf(facts), intent()),
  },
  'address.delete': {
    as: 'company-admin',
    call: (port, { addresses }) => port.address.delete(fact(addresses, 'addresses').id, intent()),
  },
  'role.list': {
    as: 'company-admin',
    call: (port, { company }) => port.role.list({ filter: { companyId: company.id }, page }),
  },
  'role.read': { as: 'company-admin', call: (port, { roles }) => port.role.read(fact(roles, 'roles').used) },
  'role.create': {
    as: 'company-admin',
    call: (port, facts) => port.role.create({ ...draftOf(facts), isDefault: false, permissions: [] }, intent()),
  },
  'role.update': {
    as: 'company-admin',
    call: (port, facts) =>
      port.role.update(
        fact(facts.roles, 'roles').used,
        { ...draftOf(facts), isDefault: false, permissions: [] },
        intent(),
      ),
  },
  'role.delete': {
    as: 'company-admin',
    call: (port, { roles }) => port.role.delete(fact(roles, 'roles').unused, intent()),
  },
  'role.configure': {
    as: 'company-admin',
    call: (port, { roles }) => port.role.configure(fact(roles, 'roles').used, [], intent()),
  },
  'approval.list': { as: 'company-admin', call: (port) => port.approval.list({ filter: {}, page }) },
  'approval.approve': {
    as: 'company-admin',
    call: (port, { approvals }) => port.approval.approve(fact(approvals, 'approvals').pending, {}, intent()),
  },
  'approval.reject': {
    as: 'company-admin',
    call: (port, { approvals }) => port.approval.reject(fact(approvals, 'approvals').pending, {}, intent()),
  },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

const accounts = {
  'account.read': { as: 'buyer', call: (port) => port.account.read() },
  'account.update': {
    as: 'buyer',
    call: (port) => port.account.update({ firstName: 'Ada', lastName: 'Byron' }, intent()),
  },
  'account.changePassword': {
    as: 'buyer',
    call: (port, { password }) =>
      port.account.changePassword({ current: fact(password, 'password'), next, repeated: next }, intent()),
  },
  'account.changeEmail': {
    as: 'buyer',
    call: (port, { password }) =>
      port.account.changeEmail({ email: 'ada@prokura.example', password: fact(password, 'password') }, intent()),
  },
  'account.setAssistance': { as: 'buyer', call: (port) => port.account.setAssistance({ allowed: false }, intent()) },
  'account.switchUnit': {
    as: 'buyer',
    call: (port, { buyer }) => port.account.switchUnit({ membershipId: buyer.buyerId }, intent()),
  },
  'account.listAddresses': { as: 'buyer', call: (port) => port.account.listAddresses({ filter: {}, page }) },
  'account.createAddress': { as: 'buyer', call: (port) => port.account.createAddress(newAddress(), intent()) },
  'account.updateAddress': {
    as: 'buyer',
    before: (port) => port.account.createAddress(newAddress(), intent()),
    call: (port, _, id) => port.account.updateAddress(id, newAddress('Newer'), intent()),
  },
  'account.deleteAddress': {
    as: 'buyer',
    before: (port) => port.account.createAddress(newAddress(), intent()),
    call: (port, _, id) => port.account.deleteAddress(id, intent()),
  },
  'record.list': { as: 'site-admin', call: (port) => port.record.list({ filter: {}, page }) },
  'registration.create': {
    as: 'site-admin',
    call: (port) =>
      port.registration.create(
        {
          companyName: 'Görlitz',
          firstName: 'Ada',
          lastName: 'Byron',
          email: 'ada@prokura.example',
          acceptsTerms: true,
        },
        intent(),
      ),
  },
  'session.read': { as: 'buyer', call: (port) => port.session.read() },
  'session.end': {
    as: 'csr',
    before: (port, { buyerAdministrator }) => port.customer.access(buyerAdministrator.id, reason, intent()),
    call: (port) => port.session.end(),
  },
} as const satisfies Partial<Record<RestOperation, ExampleCall>>;

/** Every operation that goes over a wire, once. */
export const exampleCalls: Readonly<Record<RestOperation, ExampleCall>> = {
  ...customers,
  ...organizations,
  ...buyers,
  ...companies,
  ...settings,
  ...accounts,
};
