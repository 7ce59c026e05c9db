import type {
  Account,
  AccountAddress,
  AccountAddressDraft,
  AccountAddressFilter,
  AccountUpdate,
  ActingRecord,
  ActingRequest,
  AddressFilter,
  AddressSortField,
  Approval,
  ApprovalAnswer,
  ApprovalFilter,
  Approvals,
  BusinessUnit,
  BusinessUnitDraft,
  Buyer,
  BuyerDraft,
  BuyerFilter,
  BuyerSortField,
  BuyerUpdate,
  Company,
  CompanyDraft,
  CompanyFilter,
  CompanyRegistration,
  CompanySortField,
  Customer,
  CustomerCriteria,
  CustomerCriterion,
  CustomerSortField,
  EmailChange,
  Invitation,
  InvitationDraft,
  InvitationFilter,
  LabelFilter,
  Organization,
  OrganizationDraft,
  OrganizationUpdate,
  Page,
  PageRequest,
  PasswordChange,
  PermissionKey,
  RecentCustomers,
  RecordFilter,
  Reference,
  Role,
  RoleDraft,
  RoleFilter,
  RoleSortField,
  Session,
  Sort,
  UnitAddress,
  UnitAddressDraft,
  UnitFilter,
  UnitSortField,
} from '../domain/model.ts';
import type { Resource } from '../capabilities/verbs.ts';

/** What goes with a call besides its data. */
export interface Call {
  /** Ends the call when nobody waits for its answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Names one intent of the user (UUID v4): whatever happens to the answer, it is carried out once. */
  readonly key?: string | undefined;
  /** The version of the record that the user saw, so that nothing newer is overwritten. */
  readonly version?: string | undefined;
  /**
   * The session in which the user acts, as they see it. Where another one holds at the server by now (a second tab has
   * begun or ended acting), a write must not land on somebody else: it fails with `acting-ended`.
   */
  readonly session?: string | undefined;
}

/** A question for one page of a list. */
export interface ListQuery<Filter, Field extends string = string> {
  readonly filter: Filter;
  readonly sort?: Sort<Field> | undefined;
  readonly page: PageRequest;
}

export type CustomerQuery = ListQuery<CustomerCriteria, CustomerSortField>;
export type BuyerQuery = ListQuery<BuyerFilter, BuyerSortField>;

/**
 * Children of one organization (`parentId`), the tops the session may see (no `parentId`), or a search through all of
 * them by name (`text`). Which of them a company's business units are, is `companyId`'s to say.
 */
export interface OrganizationFilter {
  readonly parentId?: string | undefined;
  readonly text?: string | undefined;
}

type Lists<Item, Filter, Field extends string = string> = (
  query: ListQuery<Filter, Field>,
  call?: Call,
) => Promise<Page<Item>>;
type Reads<Item> = (id: string, call?: Call) => Promise<Item>;
type Creates<Draft, Item> = (draft: Draft, call?: Call) => Promise<Item>;
type Changes<Input, Item> = (id: string, input: Input, call?: Call) => Promise<Item>;
type Does<Result = void> = (id: string, call?: Call) => Promise<Result>;

/** Every verb with what it takes and gives. Each may throw an `AccountError` and nothing else. */
export interface Operations {
  customer: {
    search: (query: CustomerQuery, call?: Call) => Promise<Page<Customer>>;
    read: Reads<Customer>;
    /** Whom the actor keeps at hand, and whom they opened or accessed last. */
    recent: (call?: Call) => Promise<RecentCustomers>;
    pin: Does;
    unpin: Does;
    /** Starts acting for a customer; the answer is the session that it begins. */
    access: Changes<ActingRequest, Session>;
    enable: Does<Customer>;
    disable: Does<Customer>;
    /** Has the server send the customer a link to set a new password. */
    resetPassword: Does;
    create: Creates<BuyerDraft, Customer>;
  };
  organization: {
    list: Lists<Organization, OrganizationFilter, 'name'>;
    read: Reads<Organization>;
    create: Creates<OrganizationDraft, Organization>;
    /** Changes details; with `parentId`, moves it. */
    update: Changes<Partial<OrganizationUpdate> & { parentId?: string }, Organization>;
    delete: Does;
    setApprovals: Changes<Pick<Approvals, 'buyers' | 'orders'>, Organization>;
    setRoles: Changes<readonly string[], Organization>;
  };
  buyer: {
    search: (query: BuyerQuery, call?: Call) => Promise<Page<Buyer>>;
    read: Reads<Buyer>;
    enable: Does<Buyer>;
    disable: Does<Buyer>;
    create: Creates<BuyerDraft, Buyer>;
    update: Changes<BuyerUpdate, Buyer>;
    /** Gives the person a membership in a further organization. */
    attach: Changes<{ organizationId: string; roleIds?: readonly string[] }, Buyer>;
    /** Writes an invitation down; sending it is another verb. */
    invite: Creates<InvitationDraft, Invitation>;
    assignRoles: Changes<readonly string[], Buyer>;
    /** Takes the membership away; the person stays, with whatever other memberships they have. */
    delete: Does;
    /** Takes the person away: every membership of theirs, and whatever tells who they were. There is no way back. */
    anonymize: Does;
  };
  invitation: {
    list: Lists<Invitation, InvitationFilter, 'email'>;
    /** Sends it, for the first time or again. Throws `conflict-state` where it was accepted. */
    send: Does<Invitation>;
    /** Takes it back: its link leads nowhere from then on, and the address can be invited again. */
    revoke: Does;
  };
  company: {
    list: Lists<Company, CompanyFilter, CompanySortField>;
    read: Reads<Company>;
    create: Creates<CompanyDraft, Company>;
    update: Changes<CompanyDraft, Company>;
    activate: Does<Company>;
    deactivate: Does<Company>;
    approve: Does<Company>;
    deny: Does<Company>;
  };
  unit: {
    list: Lists<BusinessUnit, UnitFilter, UnitSortField>;
    read: Reads<BusinessUnit>;
    create: Creates<BusinessUnitDraft, BusinessUnit>;
    update: Changes<BusinessUnitDraft, BusinessUnit>;
    delete: Does;
  };
  address: {
    list: Lists<UnitAddress, AddressFilter, AddressSortField>;
    read: Reads<UnitAddress>;
    /** The labels that an address may carry. Nobody edits them here. */
    listLabels: Lists<Reference, LabelFilter, 'name'>;
    create: Creates<UnitAddressDraft, UnitAddress>;
    update: Changes<UnitAddressDraft, UnitAddress>;
    delete: Does;
  };
  role: {
    /** The roles of a company that the session may give to others. */
    list: Lists<Role, RoleFilter, RoleSortField>;
    read: Reads<Role>;
    create: Creates<RoleDraft, Role>;
    update: Changes<RoleDraft, Role>;
    delete: Does;
    configure: Changes<RoleDraft['permissions'], Role>;
  };
  approval: {
    list: Lists<Approval, ApprovalFilter, 'submittedAt'>;
    approve: Changes<ApprovalAnswer, Approval>;
    reject: Changes<ApprovalAnswer, Approval>;
  };
  /** Orders are the storefront's own business: the policy speaks of them, the port does not. */
  order: { approve: Does };
  account: {
    read: (call?: Call) => Promise<Account>;
    update: (update: AccountUpdate, call?: Call) => Promise<Account>;
    /** The addresses that somebody keeps, which only they see and change. */
    listAddresses: Lists<AccountAddress, AccountAddressFilter, 'nickname'>;
    createAddress: Creates<AccountAddressDraft, AccountAddress>;
    updateAddress: Changes<AccountAddressDraft, AccountAddress>;
    deleteAddress: Does;
    changePassword: (change: PasswordChange, call?: Call) => Promise<void>;
    /** Asks for another e-mail address. Where the server has it confirmed first, the answer's `pendingEmail` says so. */
    changeEmail: (change: EmailChange, call?: Call) => Promise<Account>;
    /** Gives or withdraws one's consent to being acted for. */
    setAssistance: (consent: { allowed: boolean }, call?: Call) => Promise<Account>;
    /** Makes another membership the present one; `remember` also for the next sign-in. */
    switchUnit: (choice: { membershipId: string; remember?: boolean }, call?: Call) => Promise<Session>;
  };
  record: {
    /** The times of acting. Where the grant reaches one's `own` only: those in which one was acted for. */
    list: Lists<ActingRecord, RecordFilter, 'since'>;
  };
  /** For whoever is not signed in. */
  registration: {
    /** Asks the seller to let a company in. Throws `conflict-state` where the e-mail address has an account already. */
    create: (draft: CompanyRegistration, call?: Call) => Promise<void>;
  };
}

/** Who acts, and how acting ends. Starting it is `customer.access`. */
export interface SessionOperations {
  /** Throws `auth-required` where nobody is signed in. */
  read(call?: Call): Promise<Session>;
  /** Ends acting; the answer is the actor's own session. */
  end?(call?: Call): Promise<Session>;
}

/** How a criterion compares: the whole value, its beginning, or any part; always case-insensitive. */
export type MatchKind = 'exact' | 'prefix' | 'contains';

/** What presence of methods cannot say: how the backend's searches and lists behave. */
export interface Features {
  /** The criteria `customer.search` knows. Absent: all of them, by `contains`. */
  readonly customerCriteria?: Readonly<Partial<Record<CustomerCriterion, MatchKind>>>;
  readonly customerSort?: readonly CustomerSortField[];
  readonly buyerSort?: readonly BuyerSortField[];
  readonly companySort?: readonly CompanySortField[];
  readonly unitSort?: readonly UnitSortField[];
  readonly roleSort?: readonly RoleSortField[];
  readonly addressSort?: readonly AddressSortField[];
  /** The permissions that its roles can have. Absent: all that there are. */
  readonly permissions?: readonly PermissionKey[];
  /** The currencies that amounts are given in and accounts kept in, ISO 4217. */
  readonly currencies?: readonly string[];
  /** The languages that an account can be kept in, BCP 47. */
  readonly languages?: readonly string[];
  /**
   * What keeps a write from overwriting what its user has not seen. `true`: the server compares the version of the
   * record, in one step with the write. `'compared'`: the adapter reads the record just before, so that only what
   * changes in that moment is overwritten. Absent or `false`: nothing does, and the later of two writes wins. Forms say
   * so where it is not `true`.
   */
  readonly versions?: boolean | 'compared';
  /** Whether one can act for somebody just to look. Default: yes. */
  readonly lookOnly?: boolean;
}

/**
 * A system that keeps accounts. Every resource and every verb may be absent: an absent method is an unsupported verb,
 * so presence is the manifest. `memoryBackend` is the reference.
 */
export type AccountBackend = {
  readonly name: string;
  /**
   * Which of the systems of this name it is, as by its address; nothing secret. The tabs of one browser in which the
   * same one is shown hear of each other when acting begins and ends. Absent: they only ask again on focus.
   */
  readonly instance?: string;
  readonly features?: Features;
  readonly session: SessionOperations;
} & { readonly [R in Resource]?: Partial<Operations[R]> };

/** A backend behind the guard: every verb can be called; what is refused or absent says so by an `AccountError`. */
export type GuardedBackend = {
  readonly name: string;
  readonly features: Features;
  readonly session: Required<SessionOperations>;
} & { readonly [R in Resource]: Operations[R] };
