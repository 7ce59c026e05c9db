import { type Policy, defaultPolicy } from '../../capabilities/policy.ts';
import type { ActingRequest, KnownCustomers, Reference } from '../../domain/model.ts';
import { Table } from './table.ts';
import type {
  AccountAddressRow,
  AddressRow,
  InvitationRow,
  MembershipRow,
  OrganizationRow,
  PersonRow,
  RoleRow,
  World,
} from './world.ts';

export interface StoreOptions {
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly clock?: (() => number) | undefined;
  readonly policy?: Policy | undefined;
}

/** A write that was carried out: who did it, for whom, in which session, what, to which record, and when. */
export interface AuditEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly actorId: string;
  readonly subjectId?: string | undefined;
  readonly sessionId: string;
  /** A capability, or `session.end`. */
  readonly operation: string;
  readonly recordId?: string | undefined;
}

/** What the server remembers of acting: for whom, why, since when, and when it last heard of it. Times in milliseconds. */
export interface ActingState extends ActingRequest {
  readonly sessionId: string;
  readonly actorId: string;
  readonly subjectId: string;
  membershipId: string;
  readonly since: number;
  readonly until: number;
  heardAt: number;
  endedAt?: number | undefined;
}

/** Somebody's sign-in, known by its token. */
export interface SignIn {
  readonly sessionId: string;
  readonly personId: string;
  /** The membership the person works under; none for the seller's own people. */
  membershipId: string | undefined;
  acting?: ActingState | undefined;
}

/** A write that was carried out under an idempotency key. */
export interface Intent {
  readonly payload: string;
  readonly result: unknown;
  readonly at: number;
}

/** The server's memory: what several sessions see and change. */
export interface Store {
  readonly organizations: Table<OrganizationRow, 'parent' | 'company'>;
  readonly roles: Table<RoleRow, 'company'>;
  readonly people: Table<PersonRow, 'login'>;
  readonly memberships: Table<MembershipRow, 'organization' | 'person' | 'role'>;
  readonly addresses: Table<AddressRow, 'company'>;
  readonly accountAddresses: Table<AccountAddressRow, 'person'>;
  readonly labels: readonly Reference[];
  readonly invitations: Table<InvitationRow, 'organization' | 'email'>;
  /** The passwords that were changed, by person. */
  readonly passwords: Map<string, string>;
  readonly initialPassword: string;
  readonly signIns: Map<string, SignIn>;
  readonly intents: Map<string, Intent>;
  readonly audit: AuditEntry[];
  /** Every time of acting there was, the newest last. */
  readonly acted: ActingState[];
  /** By the id of whoever knows them. */
  readonly known: Map<string, KnownCustomers>;
  readonly policy: Policy;
  clock(): number;
  /** A fresh id, never issued before in this store. */
  newId(kind: string): string;
}

/** Builds a server's memory from a world. The world itself stays as it is and may serve any number of stores. */
export function createStore(world: World, { clock = Date.now, policy = defaultPolicy }: StoreOptions = {}): Store {
  let issued = 0;
  return {
    organizations: new Table(world.organizations, {
      parent: (row) => (row.kind === 'unit' ? row.parentId : undefined),
      company: (row) => (row.kind === 'unit' ? row.companyId : undefined),
    }),
    roles: new Table(world.roles, { company: (row) => row.companyId }),
    people: new Table(world.people, { login: (row) => [loginKey(row.loginId), loginKey(row.email)] }),
    memberships: new Table(world.memberships, {
      organization: (row) => row.organizationId,
      person: (row) => row.personId,
      role: (row) => row.roleIds,
    }),
    addresses: new Table(world.addresses, { company: (row) => row.companyId }),
    accountAddresses: new Table(world.accountAddresses ?? [], { person: (row) => row.personId }),
    labels: world.labels,
    invitations: new Table(world.invitations ?? [], {
      organization: (row) => row.organizationId,
      email: (row) => loginKey(row.email),
    }),
    passwords: new Map(),
    initialPassword: world.password,
    signIns: new Map(),
    intents: new Map(),
    audit: [],
    acted: [],
    known: new Map(),
    policy,
    clock,
    newId: (kind) => `${kind}-${String((issued += 1))}`,
  };
}

/** Logon ids and e-mails are told apart without regard to case. */
export const loginKey = (loginId: string): string => loginId.trim().toLowerCase();
