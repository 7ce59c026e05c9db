import * as z from 'zod/mini';
import type { Capability } from '../capabilities/verbs.ts';
import {
  addressSortFields,
  approvalSettings,
  buyerSortFields,
  companySortFields,
  customerSortFields,
  roleSortFields,
  unitSortFields,
} from '../domain/model.ts';
import {
  Account,
  AccountAddress,
  AccountAddressDraft,
  AccountAddressFilter,
  AccountUpdate,
  ActingRecord,
  ActingRequest,
  AddressFilter,
  Approval,
  ApprovalAnswer,
  ApprovalFilter,
  BusinessUnit,
  Buyer,
  BuyerDraft,
  BuyerFilter,
  BuyerUpdate,
  Company,
  CompanyDraft,
  CompanyFilter,
  CompanyRegistration,
  Customer,
  CustomerCriteria,
  EmailChange,
  Id,
  Invitation,
  InvitationDraft,
  InvitationFilter,
  LabelFilter,
  Organization,
  OrganizationDraft,
  OrganizationUpdate,
  PageRequest,
  PasswordChange,
  Permission,
  RecentCustomers,
  RecordFilter,
  Reference,
  Role,
  RoleDraft,
  RoleFilter,
  Session,
  UnitAddress,
  UnitAddressDraft,
  UnitFilter,
  optionalText,
  pageOf,
  sortOf,
} from '../domain/schemas.ts';
import { BusinessUnitDraft } from '../domain/schemas/business-unit.ts';

/**
 * Our own REST contract as data: the one table from which the adapter, the mock server and `docs/openapi.json` are
 * made. A route's path, body and answer are exactly the arguments and the result of the port's method.
 *
 * - Searches and lists are asked by POST, so that no personal data stands in a URL.
 * - Every write carries an `Idempotency-Key`; every write on a record that exists also `If-Match` (`*`: whatever
 *   version). An answer with a single record has its version as `ETag`.
 * - PATCH replaces the members it names, `null` empties one, and what it does not name stays. A member that no record
 *   can be without stays at `null` too.
 * - Errors are problem details (RFC 9457), see `rest/problem.ts`.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `{id}` stands for the record's id. */
  readonly path: `/${string}`;
  /** What is sent, as JSON. */
  readonly body?: z.ZodMiniType;
  /** What a successful answer holds; absent: nothing. */
  readonly answer?: z.ZodMiniType;
  /** Changes nothing: may be repeated freely and needs no key. */
  readonly read?: true;
  /** Makes a record that did not exist before. */
  readonly creates?: true;
  /** Changes a record that somebody else may have changed since it was read: needs its version. */
  readonly versioned?: true;
}

/** What the contract names. The port knows no method for orders. */
export type RestOperation = Exclude<Capability, 'order.approve'> | 'session.read' | 'session.end';

const query = <Filter extends z.ZodMiniType, const Field extends string>(filter: Filter, fields: readonly Field[]) =>
  z.object({ filter, sort: z.optional(sortOf(fields)), page: PageRequest });

const text = optionalText(100);
/** All the roles that are to be held from now on. */
export const RoleIds = z.array(Id);

export const routes = {
  'session.read': { method: 'GET', path: '/session', answer: Session, read: true },
  'session.end': { method: 'DELETE', path: '/session/acting', answer: Session },

  'customer.search': {
    method: 'POST',
    path: '/customers/search',
    body: query(CustomerCriteria, customerSortFields),
    answer: pageOf(Customer),
    read: true,
  },
  'customer.read': { method: 'GET', path: '/customers/{id}', answer: Customer, read: true },
  'customer.recent': { method: 'GET', path: '/recent-customers', answer: RecentCustomers, read: true },
  'customer.pin': { method: 'POST', path: '/customers/{id}/pin' },
  'customer.unpin': { method: 'POST', path: '/customers/{id}/unpin' },
  'customer.access': { method: 'POST', path: '/customers/{id}/access', body: ActingRequest, answer: Session },
  'customer.enable': { method: 'POST', path: '/customers/{id}/enable', answer: Customer, versioned: true },
  'customer.disable': { method: 'POST', path: '/customers/{id}/disable', answer: Customer, versioned: true },
  'customer.resetPassword': { method: 'POST', path: '/customers/{id}/reset-password' },
  'customer.create': { method: 'POST', path: '/customers', body: BuyerDraft, answer: Customer, creates: true },

  'organization.list': {
    method: 'POST',
    path: '/organizations/search',
    body: query(z.object({ parentId: z.optional(Id), text }), ['name']),
    answer: pageOf(Organization),
    read: true,
  },
  'organization.read': { method: 'GET', path: '/organizations/{id}', answer: Organization, read: true },
  'organization.create': {
    method: 'POST',
    path: '/organizations',
    body: OrganizationDraft,
    answer: Organization,
    creates: true,
  },
  'organization.update': {
    method: 'PATCH',
    path: '/organizations/{id}',
    body: z.partial(z.extend(OrganizationUpdate, { parentId: Id })),
    answer: Organization,
    versioned: true,
  },
  'organization.delete': { method: 'DELETE', path: '/organizations/{id}', versioned: true },
  'organization.setApprovals': {
    method: 'PUT',
    path: '/organizations/{id}/approvals',
    body: z.object({ buyers: z.enum(approvalSettings), orders: z.enum(approvalSettings) }),
    answer: Organization,
    versioned: true,
  },
  'organization.setRoles': {
    method: 'PUT',
    path: '/organizations/{id}/roles',
    body: RoleIds,
    answer: Organization,
    versioned: true,
  },

  'buyer.search': {
    method: 'POST',
    path: '/buyers/search',
    body: query(BuyerFilter, buyerSortFields),
    answer: pageOf(Buyer),
    read: true,
  },
  'buyer.read': { method: 'GET', path: '/buyers/{id}', answer: Buyer, read: true },
  'buyer.enable': { method: 'POST', path: '/buyers/{id}/enable', answer: Buyer, versioned: true },
  'buyer.disable': { method: 'POST', path: '/buyers/{id}/disable', answer: Buyer, versioned: true },
  'buyer.create': { method: 'POST', path: '/buyers', body: BuyerDraft, answer: Buyer, creates: true },
  'buyer.update': { method: 'PATCH', path: '/buyers/{id}', body: BuyerUpdate, answer: Buyer, versioned: true },
  'buyer.attach': {
    method: 'POST',
    path: '/buyers/{id}/attach',
    body: z.object({ organizationId: Id, roleIds: z.optional(RoleIds) }),
    answer: Buyer,
    creates: true,
  },
  'buyer.invite': { method: 'POST', path: '/invitations', body: InvitationDraft, answer: Invitation, creates: true },
  'buyer.assignRoles': { method: 'PUT', path: '/buyers/{id}/roles', body: RoleIds, answer: Buyer, versioned: true },
  'buyer.delete': { method: 'DELETE', path: '/buyers/{id}', versioned: true },
  'buyer.anonymize': { method: 'POST', path: '/buyers/{id}/anonymize', versioned: true },

  'invitation.list': {
    method: 'POST',
    path: '/invitations/search',
    body: query(InvitationFilter, ['email']),
    answer: pageOf(Invitation),
    read: true,
  },
  'invitation.send': { method: 'POST', path: '/invitations/{id}/send', answer: Invitation, versioned: true },
  'invitation.revoke': { method: 'DELETE', path: '/invitations/{id}', versioned: true },

  'company.list': {
    method: 'POST',
    path: '/companies/search',
    body: query(CompanyFilter, companySortFields),
    answer: pageOf(Company),
    read: true,
  },
  'company.read': { method: 'GET', path: '/companies/{id}', answer: Company, read: true },
  'company.create': { method: 'POST', path: '/companies', body: CompanyDraft, answer: Company, creates: true },
  'company.update': { method: 'PATCH', path: '/companies/{id}', body: CompanyDraft, answer: Company, versioned: true },
  'company.activate': { method: 'POST', path: '/companies/{id}/activate', answer: Company, versioned: true },
  'company.deactivate': { method: 'POST', path: '/companies/{id}/deactivate', answer: Company, versioned: true },
  'company.approve': { method: 'POST', path: '/companies/{id}/approve', answer: Company, versioned: true },
  'company.deny': { method: 'POST', path: '/companies/{id}/deny', answer: Company, versioned: true },

  'unit.list': {
    method: 'POST',
    path: '/units/search',
    body: query(UnitFilter, unitSortFields),
    answer: pageOf(BusinessUnit),
    read: true,
  },
  'unit.read': { method: 'GET', path: '/units/{id}', answer: BusinessUnit, read: true },
  'unit.create': { method: 'POST', path: '/units', body: BusinessUnitDraft, answer: BusinessUnit, creates: true },
  'unit.update': {
    method: 'PATCH',
    path: '/units/{id}',
    body: BusinessUnitDraft,
    answer: BusinessUnit,
    versioned: true,
  },
  'unit.delete': { method: 'DELETE', path: '/units/{id}', versioned: true },

  'address.list': {
    method: 'POST',
    path: '/addresses/search',
    body: query(AddressFilter, addressSortFields),
    answer: pageOf(UnitAddress),
    read: true,
  },
  'address.read': { method: 'GET', path: '/addresses/{id}', answer: UnitAddress, read: true },
  'address.listLabels': {
    method: 'POST',
    path: '/address-labels/search',
    body: query(LabelFilter, ['name']),
    answer: pageOf(Reference),
    read: true,
  },
  'address.create': { method: 'POST', path: '/addresses', body: UnitAddressDraft, answer: UnitAddress, creates: true },
  'address.update': {
    method: 'PATCH',
    path: '/addresses/{id}',
    body: UnitAddressDraft,
    answer: UnitAddress,
    versioned: true,
  },
  'address.delete': { method: 'DELETE', path: '/addresses/{id}', versioned: true },

  'role.list': {
    method: 'POST',
    path: '/roles/search',
    body: query(RoleFilter, roleSortFields),
    answer: pageOf(Role),
    read: true,
  },
  'role.read': { method: 'GET', path: '/roles/{id}', answer: Role, read: true },
  'role.create': { method: 'POST', path: '/roles', body: RoleDraft, answer: Role, creates: true },
  'role.update': { method: 'PATCH', path: '/roles/{id}', body: RoleDraft, answer: Role, versioned: true },
  'role.delete': { method: 'DELETE', path: '/roles/{id}', versioned: true },
  'role.configure': {
    method: 'PUT',
    path: '/roles/{id}/permissions',
    body: z.array(Permission),
    answer: Role,
    versioned: true,
  },

  'approval.list': {
    method: 'POST',
    path: '/approvals/search',
    body: query(ApprovalFilter, ['submittedAt']),
    answer: pageOf(Approval),
    read: true,
  },
  'approval.approve': {
    method: 'POST',
    path: '/approvals/{id}/approve',
    body: ApprovalAnswer,
    answer: Approval,
    versioned: true,
  },
  'approval.reject': {
    method: 'POST',
    path: '/approvals/{id}/reject',
    body: ApprovalAnswer,
    answer: Approval,
    versioned: true,
  },

  'account.read': { method: 'GET', path: '/account', answer: Account, read: true },
  'account.update': { method: 'PATCH', path: '/account', body: AccountUpdate, answer: Account, versioned: true },
  'account.changePassword': { method: 'PUT', path: '/account/password', body: PasswordChange },
  'account.changeEmail': { method: 'PUT', path: '/account/email', body: EmailChange, answer: Account, versioned: true },
  'account.setAssistance': {
    method: 'PUT',
    path: '/account/assistance',
    body: z.object({ allowed: z.boolean() }),
    answer: Account,
    versioned: true,
  },
  'account.switchUnit': {
    method: 'POST',
    path: '/account/switch-unit',
    body: z.object({ membershipId: Id, remember: z.optional(z.boolean()) }),
    answer: Session,
  },
  'account.listAddresses': {
    method: 'POST',
    path: '/account/addresses/search',
    body: query(AccountAddressFilter, ['nickname']),
    answer: pageOf(AccountAddress),
    read: true,
  },
  'account.createAddress': {
    method: 'POST',
    path: '/account/addresses',
    body: AccountAddressDraft,
    answer: AccountAddress,
    creates: true,
  },
  'account.updateAddress': {
    method: 'PATCH',
    path: '/account/addresses/{id}',
    body: AccountAddressDraft,
    answer: AccountAddress,
    versioned: true,
  },
  'account.deleteAddress': { method: 'DELETE', path: '/account/addresses/{id}', versioned: true },

  'record.list': {
    method: 'POST',
    path: '/records/search',
    body: query(RecordFilter, ['since']),
    answer: pageOf(ActingRecord),
    read: true,
  },

  'registration.create': { method: 'POST', path: '/registrations', body: CompanyRegistration, creates: true },
} as const satisfies Record<RestOperation, Route>;
