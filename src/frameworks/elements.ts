// Written by tools/framework-types.ts from custom-elements.json. Do not edit: `npm run framework-types`.
import type {
  ActingEndedEvent,
  FormClosedEvent,
  NavigateEvent,
  OpenEvent,
  RevealedEvent,
  SelectedEvent,
  SessionChangedEvent,
  ViewChangedEvent,
  WriteRequestEvent,
  WrittenEvent,
} from '../controllers/events.ts';
import type { AccountProviderElement } from '../widgets/account-provider.ts';
import type { ActingBannerElement } from '../widgets/acting-banner.ts';
import type { ActingRecordElement } from '../widgets/acting-record.ts';
import type { BusinessUnitFormElement } from '../widgets/business-unit-form.ts';
import type { BusinessUnitListElement } from '../widgets/business-unit-list.ts';
import type { BuyOnBehalfElement } from '../widgets/buy-on-behalf.ts';
import type { BuyerApprovalsElement } from '../widgets/buyer-approvals.ts';
import type { CompanyAccountElement } from '../widgets/company-account.ts';
import type { CompanyFormElement } from '../widgets/company-form.ts';
import type { CompanyInvitationFormElement } from '../widgets/company-invitation-form.ts';
import type { CompanyInvitationsElement } from '../widgets/company-invitations.ts';
import type { CompanyListElement } from '../widgets/company-list.ts';
import type { CompanyRegistrationElement } from '../widgets/company-registration.ts';
import type { CompanyRoleFormElement } from '../widgets/company-role-form.ts';
import type { CompanyRoleListElement } from '../widgets/company-role-list.ts';
import type { CompanyUserFormElement } from '../widgets/company-user-form.ts';
import type { CompanyUserListElement } from '../widgets/company-user-list.ts';
import type { FindCustomersElement } from '../widgets/find-customers.ts';
import type { MyAccountPanelElement } from '../widgets/my-account-panel.ts';
import type { OrgBuyerManagerElement } from '../widgets/org-buyer-manager.ts';
import type { UnitAddressFormElement } from '../widgets/unit-address-form.ts';
import type { UnitAddressListElement } from '../widgets/unit-address-list.ts';

/** Each element's class. */
export interface Elements {
  'account-provider': AccountProviderElement;
  'acting-banner': ActingBannerElement;
  'acting-record': ActingRecordElement;
  'business-unit-form': BusinessUnitFormElement;
  'business-unit-list': BusinessUnitListElement;
  'buy-on-behalf': BuyOnBehalfElement;
  'buyer-approvals': BuyerApprovalsElement;
  'company-account': CompanyAccountElement;
  'company-form': CompanyFormElement;
  'company-invitation-form': CompanyInvitationFormElement;
  'company-invitations': CompanyInvitationsElement;
  'company-list': CompanyListElement;
  'company-registration': CompanyRegistrationElement;
  'company-role-form': CompanyRoleFormElement;
  'company-role-list': CompanyRoleListElement;
  'company-user-form': CompanyUserFormElement;
  'company-user-list': CompanyUserListElement;
  'find-customers': FindCustomersElement;
  'my-account-panel': MyAccountPanelElement;
  'org-buyer-manager': OrgBuyerManagerElement;
  'unit-address-form': UnitAddressFormElement;
  'unit-address-list': UnitAddressListElement;
}

/** What a page may set on each element. */
export const properties = {
  'account-provider': ['backend', 'policy', 'actingMinutes', 'idleMinutes', 'languages', 'texts'],
  'acting-banner': ['scope'],
  'acting-record': ['scope'],
  'business-unit-form': ['unitId', 'companyId', 'scope'],
  'business-unit-list': ['companyId', 'flavour', 'scope'],
  'buy-on-behalf': ['requireReason', 'scope'],
  'buyer-approvals': ['tab', 'scope'],
  'company-account': ['flavour', 'section', 'companyId', 'recordId', 'headingLevel', 'routes', 'scope'],
  'company-form': ['companyId', 'scope'],
  'company-invitation-form': ['organizationId', 'companyId', 'scope'],
  'company-invitations': ['companyId', 'flavour', 'scope'],
  'company-list': ['flavour', 'scope'],
  'company-registration': ['termsHref', 'scope'],
  'company-role-form': ['roleId', 'companyId', 'scope'],
  'company-role-list': ['companyId', 'flavour', 'scope'],
  'company-user-form': ['buyerId', 'organizationId', 'asCustomer', 'draft', 'scope'],
  'company-user-list': ['companyId', 'organizationId', 'roleId', 'flavour', 'scope'],
  'find-customers': ['customerId', 'customerUrl', 'noMasking', 'headingLevel', 'scope'],
  'my-account-panel': ['section', 'headingLevel', 'items', 'routes', 'scope'],
  'org-buyer-manager': ['organizationId', 'treeThreshold', 'openSection', 'paneWidth', 'scope'],
  'unit-address-form': ['addressId', 'companyId', 'scope'],
  'unit-address-list': ['companyId', 'flavour', 'scope'],
} as const satisfies { readonly [Tag in keyof Elements]: readonly (keyof Elements[Tag])[] };

/** What only markup can say. */
export interface Attributes {
  'account-provider': { 'rest-url': string };
}

/** Every event of the kit. All of them bubble and leave shadow roots: any element around the one that fires hears them. */
export interface Events {
  'account-address-created': WrittenEvent;
  'account-address-deleted': WrittenEvent;
  'account-address-updated': WrittenEvent;
  'account-assistance-set': WrittenEvent;
  'account-change-email-request': WriteRequestEvent;
  'account-change-password-request': WriteRequestEvent;
  'account-create-address-request': WriteRequestEvent;
  'account-delete-address-request': WriteRequestEvent;
  'account-email-changed': WrittenEvent;
  'account-navigate': NavigateEvent;
  'account-password-changed': WrittenEvent;
  'account-set-assistance-request': WriteRequestEvent;
  'account-switch-unit-request': WriteRequestEvent;
  'account-unit-switched': WrittenEvent;
  'account-update-address-request': WriteRequestEvent;
  'account-update-request': WriteRequestEvent;
  'account-updated': WrittenEvent;
  'acting-ended': ActingEndedEvent;
  'address-create-request': WriteRequestEvent;
  'address-created': WrittenEvent;
  'address-delete-request': WriteRequestEvent;
  'address-deleted': WrittenEvent;
  'address-open': OpenEvent;
  'address-update-request': WriteRequestEvent;
  'address-updated': WrittenEvent;
  'approval-approve-request': WriteRequestEvent;
  'approval-approved': WrittenEvent;
  'approval-reject-request': WriteRequestEvent;
  'approval-rejected': WrittenEvent;
  'buyer-anonymize-request': WriteRequestEvent;
  'buyer-anonymized': WrittenEvent;
  'buyer-assign-roles-request': WriteRequestEvent;
  'buyer-attach-request': WriteRequestEvent;
  'buyer-attached': WrittenEvent;
  'buyer-create-request': WriteRequestEvent;
  'buyer-created': WrittenEvent;
  'buyer-delete-request': WriteRequestEvent;
  'buyer-deleted': WrittenEvent;
  'buyer-disable-request': WriteRequestEvent;
  'buyer-disabled': WrittenEvent;
  'buyer-enable-request': WriteRequestEvent;
  'buyer-enabled': WrittenEvent;
  'buyer-invite-request': WriteRequestEvent;
  'buyer-invited': WrittenEvent;
  'buyer-open': OpenEvent;
  'buyer-roles-assigned': WrittenEvent;
  'buyer-update-request': WriteRequestEvent;
  'buyer-updated': WrittenEvent;
  'company-activate-request': WriteRequestEvent;
  'company-activated': WrittenEvent;
  'company-approve-request': WriteRequestEvent;
  'company-approved': WrittenEvent;
  'company-create-request': WriteRequestEvent;
  'company-created': WrittenEvent;
  'company-deactivate-request': WriteRequestEvent;
  'company-deactivated': WrittenEvent;
  'company-denied': WrittenEvent;
  'company-deny-request': WriteRequestEvent;
  'company-navigate': NavigateEvent;
  'company-open': OpenEvent;
  'company-update-request': WriteRequestEvent;
  'company-updated': WrittenEvent;
  'customer-access-request': WriteRequestEvent;
  'customer-accessed': WrittenEvent;
  'customer-create-request': WriteRequestEvent;
  'customer-created': WrittenEvent;
  'customer-disable-request': WriteRequestEvent;
  'customer-disabled': WrittenEvent;
  'customer-enable-request': WriteRequestEvent;
  'customer-enabled': WrittenEvent;
  'customer-password-reset': WrittenEvent;
  'customer-pin-request': WriteRequestEvent;
  'customer-pinned': WrittenEvent;
  'customer-reset-password-request': WriteRequestEvent;
  'customer-revealed': RevealedEvent;
  'customer-selected': SelectedEvent;
  'customer-unpin-request': WriteRequestEvent;
  'customer-unpinned': WrittenEvent;
  'form-closed': FormClosedEvent;
  'invitation-open': OpenEvent;
  'invitation-revoke-request': WriteRequestEvent;
  'invitation-revoked': WrittenEvent;
  'invitation-send-request': WriteRequestEvent;
  'invitation-sent': WrittenEvent;
  'organization-approvals-set': WrittenEvent;
  'organization-create-request': WriteRequestEvent;
  'organization-created': WrittenEvent;
  'organization-delete-request': WriteRequestEvent;
  'organization-deleted': WrittenEvent;
  'organization-roles-set': WrittenEvent;
  'organization-selected': SelectedEvent;
  'organization-set-approvals-request': WriteRequestEvent;
  'organization-set-roles-request': WriteRequestEvent;
  'organization-update-request': WriteRequestEvent;
  'organization-updated': WrittenEvent;
  'registration-create-request': WriteRequestEvent;
  'registration-created': WrittenEvent;
  'role-configure-request': WriteRequestEvent;
  'role-configured': WrittenEvent;
  'role-create-request': WriteRequestEvent;
  'role-created': WrittenEvent;
  'role-delete-request': WriteRequestEvent;
  'role-deleted': WrittenEvent;
  'role-open': OpenEvent;
  'role-update-request': WriteRequestEvent;
  'role-updated': WrittenEvent;
  'session-changed': SessionChangedEvent;
  'unit-create-request': WriteRequestEvent;
  'unit-created': WrittenEvent;
  'unit-delete-request': WriteRequestEvent;
  'unit-deleted': WrittenEvent;
  'unit-open': OpenEvent;
  'unit-update-request': WriteRequestEvent;
  'unit-updated': WrittenEvent;
  'view-changed': ViewChangedEvent;
}
