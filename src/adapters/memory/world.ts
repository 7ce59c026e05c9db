import type {
  AccountAddressDraft,
  ActorRole,
  Approvals,
  ApprovalState,
  CompanyStatus,
  Gender,
  InvitationState,
  Permission,
  PostalAddress,
  Reference,
  Salutation,
} from '../../domain/model.ts';

/**
 * A world is what a store begins with: plain rows that refer to each other by id. Rows hold facts only; whatever can be
 * derived (paths, counts, permitted verbs, versions) belongs to the records that the backend answers.
 */
export interface World {
  readonly organizations: readonly OrganizationRow[];
  readonly roles: readonly RoleRow[];
  readonly people: readonly PersonRow[];
  readonly memberships: readonly MembershipRow[];
  readonly addresses: readonly AddressRow[];
  /** The addresses that people keep in their accounts. */
  readonly accountAddresses?: readonly AccountAddressRow[] | undefined;
  /** The labels that unit addresses may carry. Nobody edits them here. */
  readonly labels: readonly Reference[];
  readonly invitations?: readonly InvitationRow[] | undefined;
  /** Everybody's password until they change it. */
  readonly password: string;
}

interface OrganizationFacts {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: PostalAddress | undefined;
  readonly locked?: boolean | undefined;
  /** Absent: both inherited. */
  readonly approvals?: Pick<Approvals, 'buyers' | 'orders'> | undefined;
  /** The roles that may be held here. Absent: those of the parent; at the top, all of the company. */
  readonly roleIds?: readonly string[] | undefined;
}

export interface CompanyRow extends OrganizationFacts {
  readonly kind: 'company';
  readonly active: boolean;
  readonly status: CompanyStatus;
}

export interface UnitRow extends OrganizationFacts {
  readonly kind: 'unit';
  readonly companyId: string;
  /** The organization it lies in: a unit, or the company itself for a top one. */
  readonly parentId: string;
  readonly externalUrl?: string | undefined;
  readonly iban?: string | undefined;
  readonly bic?: string | undefined;
  readonly addressIds?: readonly string[] | undefined;
}

export type OrganizationRow = CompanyRow | UnitRow;

export interface RoleRow {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  readonly isDefault: boolean;
  /** What holding it makes of a buyer. Absent: a plain buyer. */
  readonly actorRole?: ActorRole | undefined;
  readonly permissions: readonly Permission[];
}

export interface PersonRow {
  readonly id: string;
  readonly loginId: string;
  readonly email: string;
  readonly salutation?: Salutation | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender?: Gender | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly phone?: string | undefined;
  readonly mobile?: string | undefined;
  readonly currency?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: PostalAddress | undefined;
  readonly enabled: boolean;
  /** Whether they consent to being acted for. Absent: nobody asked, which is consent. */
  readonly assistance?: boolean | undefined;
  /** An e-mail address that waits to be confirmed. */
  readonly pendingEmail?: string | undefined;
  /** The seller's own people: the parts they play. They are no customers and have no memberships. */
  readonly staff?: readonly ActorRole[] | undefined;
  /** The membership that a new session begins with. */
  readonly defaultMembershipId?: string | undefined;
}

/** A buyer: one person's membership in one organization. */
export interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly roleIds: readonly string[];
  readonly enabled: boolean;
  readonly approval: ApprovalState;
  /** When the person asked to join. Absent: an administrator made the membership, and there was nothing to approve. */
  readonly submittedAt?: string | undefined;
  readonly decidedAt?: string | undefined;
  readonly comment?: string | undefined;
}

export interface AddressRow {
  readonly id: string;
  readonly companyId: string;
  readonly country: string;
  readonly city: string;
  readonly zip: string;
  readonly street: string;
  readonly number?: string | undefined;
  readonly addition?: string | undefined;
  readonly comment?: string | undefined;
  readonly phone?: string | undefined;
  readonly labelIds: readonly string[];
}

export interface InvitationRow {
  readonly id: string;
  readonly organizationId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly state: InvitationState;
  readonly sentAt?: string | undefined;
}

export interface AccountAddressRow extends AccountAddressDraft {
  readonly id: string;
  readonly personId: string;
}
