/**
 * What an application builds on: element classes, the port, capabilities, errors and events. Importing it registers
 * nothing (that is what `prokura/define/*` is for) and brings no adapter (`prokura/adapters/*`).
 */
export {
  createDecide,
  grantsOf,
  type Because,
  type Decide,
  type Decision,
  type Refusal,
  type RefusalCode,
} from './capabilities/decide.ts';
export type { Grants } from './capabilities/grants.ts';
export { defaultPolicy, type Policy, type RoleGrants } from './capabilities/policy.ts';
export type { Target } from './capabilities/rules.ts';
export { capabilities, verbs, type Capability, type Resource, type Verb } from './capabilities/verbs.ts';
export { compareWrites } from './backend/compare-writes.ts';
export { AccountError, isAccountError, type ErrorKind } from './backend/errors.ts';
export { guardBackend, offersOf, type Change, type GuardOptions } from './backend/guard.ts';
export type * from './backend/port.ts';
export * from './controllers/events.ts';
export { WriteRequestEvent, WrittenEvent } from './controllers/write-events.ts';
export type { Scope } from './controllers/scope.ts';
export type * from './domain/model.ts';
export { AccountProviderElement } from './widgets/account-provider.ts';
export { ActingBannerElement } from './widgets/acting-banner.ts';
export { ActingRecordElement } from './widgets/acting-record.ts';
export { BusinessUnitFormElement } from './widgets/business-unit-form.ts';
export { BusinessUnitListElement } from './widgets/business-unit-list.ts';
export { BuyOnBehalfElement } from './widgets/buy-on-behalf.ts';
export { BuyerApprovalsElement } from './widgets/buyer-approvals.ts';
export { CompanyAccountElement } from './widgets/company-account.ts';
export { CompanyFormElement } from './widgets/company-form.ts';
export { CompanyInvitationFormElement } from './widgets/company-invitation-form.ts';
export { CompanyInvitationsElement } from './widgets/company-invitations.ts';
export { CompanyListElement } from './widgets/company-list.ts';
export { CompanyRegistrationElement } from './widgets/company-registration.ts';
export { CompanyRoleFormElement } from './widgets/company-role-form.ts';
export { CompanyRoleListElement } from './widgets/company-role-list.ts';
export { CompanyUserFormElement } from './widgets/company-user-form.ts';
export { CompanyUserListElement } from './widgets/company-user-list.ts';
export { FindCustomersElement } from './widgets/find-customers.ts';
export { MyAccountPanelElement } from './widgets/my-account-panel.ts';
export { type AccountItem, accountItems } from './widgets/my-account-panel/items.ts';
export { OrgBuyerManagerElement } from './widgets/org-buyer-manager.ts';
export { UnitAddressFormElement } from './widgets/unit-address-form.ts';
export { UnitAddressListElement } from './widgets/unit-address-list.ts';
