/** The words that records are made of: closed sets, from which the schemas, the texts and the choices are made. */

export const salutations = ['mr', 'mrs', 'ms', 'dr'] as const;
export type Salutation = (typeof salutations)[number];

export const genders = ['female', 'male', 'other'] as const;
export type Gender = (typeof genders)[number];

export const addressPurposes = ['shipping', 'billing'] as const;
/** What an address is for. */
export type AddressPurpose = (typeof addressPurposes)[number];

export const addressUses = [...addressPurposes, 'both'] as const;
export type AddressUse = (typeof addressUses)[number];

export const companyStatuses = ['pending', 'approved', 'denied'] as const;
/** Whether the seller has let the company in. Independent of whether it is active. Nothing returns to pending. */
export type CompanyStatus = (typeof companyStatuses)[number];

export const approvalSettings = ['enabled', 'off', 'inherited'] as const;
/** Whether something needs approval in an organization; `inherited` takes the nearest ancestor's answer. */
export type ApprovalSetting = (typeof approvalSettings)[number];

/**
 * The parts people play towards the system. A company's own roles (below) are names for sets of permissions;
 * these are what the capability policy speaks of.
 */
export const actorRoles = [
  'site-admin',
  'seller-admin',
  'csr',
  'csr-supervisor',
  'company-admin',
  'buyer-admin',
  'buyer-approver',
  'buyer',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Those who administer a company, or a part of it. A company is never without one. */
export const administratorRoles = ['company-admin', 'buyer-admin'] as const satisfies ActorRole[];

export const approvalStates = ['approved', 'pending', 'rejected'] as const;
/** Whether a buyer's membership was approved. Enabled is not approved: only a buyer who is both can sign in. */
export type ApprovalState = (typeof approvalStates)[number];

export const buyerSortFields = [
  'lastName',
  'firstName',
  'loginId',
  'enabled',
  'id',
  'organization',
  'company',
] as const;
export type BuyerSortField = (typeof buyerSortFields)[number];

export const customerSortFields = ['lastName', 'firstName', 'loginId', 'email', 'organization', 'city'] as const;
export type CustomerSortField = (typeof customerSortFields)[number];

export const companySortFields = ['name', 'id', 'active', 'status'] as const;
export type CompanySortField = (typeof companySortFields)[number];

export const unitSortFields = ['name', 'id', 'company', 'parent'] as const;
export type UnitSortField = (typeof unitSortFields)[number];

export const roleSortFields = ['name', 'id', 'company'] as const;
export type RoleSortField = (typeof roleSortFields)[number];

export const addressSortFields = ['city', 'id', 'zip', 'country', 'company'] as const;
export type AddressSortField = (typeof addressSortFields)[number];

export const invitationStates = ['new', 'sent', 'accepted'] as const;
/** `new` was written down and not sent yet; `sent` waits for the person; `accepted` has become a buyer. */
export type InvitationState = (typeof invitationStates)[number];

export const scopes = ['any', 'own', 'below'] as const;
/**
 * How far a grant reaches: anything; what lies in the subtree one administers; or that subtree without the
 * organizations at its top.
 */
export type GrantScope = (typeof scopes)[number];
