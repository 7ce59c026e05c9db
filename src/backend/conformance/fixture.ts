import type { Capability, Resource } from '../../capabilities/verbs.ts';
import type { ActorRole, CustomerCriteria } from '../../domain/model.ts';
import type { AccountBackend, Operations, SessionOperations } from '../port.ts';

/** A person whom the cases look for. All of it as the backend tells it. */
export interface CustomerFact {
  readonly id: string;
  readonly loginId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** A buyer, and the person they are. */
export interface BuyerFact extends CustomerFact {
  readonly buyerId: string;
}

/**
 * What is known of the world behind a backend. Where a fact is about something that the backend does not have, such as
 * closed companies, anything does: a case that is skipped asks for nothing.
 *
 * The people who play the roles belong to it: the one Buyer Administrator
 * whom a representative acts for administers `organization`; approver and buyer belong to `child`; the company
 * administrator belongs to `company`.
 */
export interface Facts {
  /** An id that nothing has, of the form that the backend's ids have: neither a company's nor a person's nor a role's. */
  readonly unknownId: string;
  /** An open company, in which everything lies unless it says otherwise. */
  readonly company: { readonly id: string; readonly name: string };
  /** The top of what the Buyer Administrator administers: no company, with at least two children. */
  readonly organization: string;
  /** Directly below it, with at least five buyers and with `grandchild` below. */
  readonly child: { readonly id: string; readonly name: string };
  readonly grandchild: string;
  /** In the company, outside of what the Buyer Administrator administers; with `outsideBuyer` in it or below. */
  readonly outside: string;
  readonly outsideBuyer: string;
  /** Whoever `as('buyer-admin')` is. In `organization` itself. */
  readonly buyerAdministrator: BuyerFact;
  /** Whoever `as('company-admin')` is, or somebody with as many rights: more than a Buyer Administrator has. */
  readonly companyAdministrator: BuyerFact;
  /** Whoever `as('buyer')` is: enabled, approved. */
  readonly buyer: BuyerFact;
  /** In `child`: the id of a disabled buyer, and a buyer whose name is not written in Latin letters. */
  readonly disabledBuyer: string;
  readonly unicodeBuyer: BuyerFact;
  /** Customer ids: a person who is disabled, and one of a company that is not open. Only who acts for others needs them. */
  readonly disabledCustomer: string;
  readonly closedCompanyCustomer: string;
  /** What at least two customers are found by. Default: that they belong to the company. */
  readonly several?: CustomerCriteria;
  /** In some company, its only administrator: the id of the buyer. */
  readonly lastAdministrator: string;
  /** What the resources that not every backend has know. Each is needed only where the backend offers the resource. */
  readonly companies?: { readonly pending: string; readonly denied: string; readonly inactive: string };
  readonly roles?: { readonly default: string; readonly used: string; readonly unused: string };
  readonly addresses?: { readonly id: string; readonly unit: string; readonly label: string };
  readonly approvals?: { readonly pending: string };
  /** The password of whoever signs in. */
  readonly password?: string;
}

/** A fresh world and the ways into it. */
export interface Fixture {
  readonly facts: Facts;
  /**
   * A backend in the session of whoever plays the role; all of them see the same world. Some cases ask for a second role
   * besides their own, so of one that nobody plays, throw an error that says so: a backend without a sign-in fails with
   * `auth-required`, which tells nobody why.
   */
  as(role: ActorRole): AccountBackend | Promise<AccountBackend>;
  /** Frees what the world holds, when the case is over. */
  close?(): void | Promise<void>;
}

/** A backend of which the verbs that a case needs are there. */
export type Port = { readonly name: string; readonly session: Required<SessionOperations> } & {
  readonly [R in Resource]: Operations[R];
};

/** What a case works with: a backend in its main role, further ones, and the facts. */
export interface Stage {
  readonly backend: Port;
  readonly facts: Facts;
  as(role: ActorRole): Promise<Port>;
}

/**
 * What some systems do not have, beside verbs: records that say their version and refuse a write with an old one;
 * idempotency keys; sessions in which one may look and not write; sessions that a write can be meant for (`Call.session`).
 */
export type Trait = 'versions' | 'keys' | 'look-only' | 'sessions';

export interface Case {
  /** Stable: the verb it is about, and a number or a word. */
  readonly id: `${string}.${string}/${string}`;
  readonly says: string;
  readonly as: ActorRole;
  /** The verbs it uses besides its own. */
  readonly needs?: readonly Capability[];
  readonly trait?: Trait;
  run(stage: Stage): Promise<void>;
}

/** A fact that only some backends have to supply. */
export function fact<Fact>(value: Fact | undefined, name: string): Fact {
  if (value === undefined) throw new Error(`The fixture's facts lack ${name}`);
  return value;
}
