import { createContext } from '@lit/context';
import { type Decide, createDecide } from '../capabilities/decide.ts';
import type { Policy } from '../capabilities/policy.ts';
import { type Capability, type Resource, isCapability, resourceOf } from '../capabilities/verbs.ts';
import type { Session } from '../domain/model.ts';
import { AccountError } from '../backend/errors.ts';
import { type Change, guardBackend, offersOf } from '../backend/guard.ts';
import type { AccountBackend, GuardedBackend } from '../backend/port.ts';
import type { ActingEnds } from './acting-watch.ts';
import type { Wording } from '../locales/wording.ts';
import type { Drafts, Leftovers } from './drafts.ts';
import { KnownKeeper } from './known-customers.ts';

/** Hears of confirmed writes. */
export type ChangeListener = (change: Change) => void;

/** What whoever is there can do: with a session all that it may, without one the little that anybody may. */
export interface Reach {
  readonly backend: GuardedBackend;
  /** Absent: nobody is signed in. */
  readonly session?: Session | undefined;
  readonly decide: Decide;
}

/**
 * Everything a widget needs to know of the world: the guarded backend, the session, what it may do, and news of
 * writes. One per provider and session: another session or backend is another scope, so whoever holds an old one
 * cannot mix two customers' data.
 */
export interface Scope extends Reach {
  readonly session: Session;
  /** They outlive the scope, for when the same person is acted for again: what was typed is the actor's to discard. */
  readonly drafts: Drafts;
  /** What was typed in acting sessions that are over. */
  readonly leftovers: Leftovers;
  /** Whom the actor knows, where the backend does not keep it. */
  readonly known: KnownKeeper;
  /** Aborts when another session has taken the place of this one, or none: nothing of it is shown any more. */
  readonly over: AbortSignal;
  /** When acting ends by itself; `undefined` while nobody acts. A sign of life puts the idle end off. */
  ends(): ActingEnds | undefined;
  /** Calls back after each confirmed write to one of the resources; the answer stops that. */
  watch(resources: readonly Resource[], listener: ChangeListener): () => void;
  /** Ends acting for the present subject. */
  endActing(): Promise<void>;
}

/** What a widget can find in the place of its scope, and what the provider says in place of English. */
export type ScopeState = ScopeStatus & { readonly wording?: Wording | undefined };

type ScopeStatus =
  | { readonly status: 'missing' }
  | { readonly status: 'pending' }
  | {
      readonly status: 'failed';
      readonly error: AccountError;
      readonly retry: () => void;
      /** What is open to anybody, where the failure is that nobody is signed in. */
      readonly visitor?: Reach | undefined;
    }
  | { readonly status: 'ready'; readonly scope: Scope };

/** One context for everything; `Symbol.for` lets two copies of the kit on one page agree. */
export const scopeContext = createContext<ScopeState>(Symbol.for('prokura-scope'));

/** The verbs whose answer is a session that takes the place of the present one. */
const sessionVerbs: readonly Capability[] = ['customer.access', 'account.switchUnit'];

export interface ScopeOptions {
  readonly backend: AccountBackend;
  readonly session: Session;
  readonly policy?: Policy | undefined;
  readonly drafts: Drafts;
  readonly leftovers?: Leftovers | undefined;
  readonly known?: KnownKeeper | undefined;
  /** Default: it is never over. */
  readonly over?: AbortSignal | undefined;
  /** Default: by the session's cap alone. */
  readonly ends?: () => ActingEnds | undefined;
  /** Whether this scope is still the one. Nothing goes out through one whose place another has taken. */
  readonly holds?: () => boolean;
  /** Another session holds from now on. */
  readonly onSession: (session: Session) => void;
  /** A call failed, or came late, in a way that puts in doubt which session the server holds. */
  readonly onDoubt: (error: AccountError) => void;
}

export function createScope(options: ScopeOptions): Scope {
  const { backend, session, policy, drafts, leftovers = none, holds = () => true, onSession, onDoubt } = options;
  const { ends = () => capOf(session), known = new KnownKeeper(), over = new AbortController().signal } = options;
  const listeners = new Set<ChangeListener>();
  const decide = createDecide({ session, offers: offersOf(backend), ...(policy && { policy }) });
  const ended = (operation: string) => new AccountError('acting-ended', { operation });
  const handOver = (next: Session) => (holds() ? onSession(next) : onDoubt(ended('session.read')));
  const guarded = guardBackend(backend, {
    decide: (capability, target) => {
      if (!holds()) throw ended(capability);
      return decide(capability, target);
    },
    onChange: (change, result) => {
      if (result !== undefined && sessionVerbs.includes(change.capability)) handOver(result as Session);
      for (const listener of [...listeners]) tell(listener, change);
    },
    onError: (error) => {
      if (putsInDoubt(error) && holds()) onDoubt(error);
    },
  });
  return {
    backend: guarded,
    session,
    decide,
    drafts,
    leftovers,
    known,
    over,
    ends,
    watch(resources, listener) {
      const heard: ChangeListener = (change) => {
        if (resources.includes(resourceOf(change.capability))) listener(change);
      };
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async endActing() {
      if (!holds()) return;
      handOver(await guarded.session.end());
    },
  };
}

/** The reach of somebody who is not signed in. */
export function visitorReach(backend: AccountBackend, policy: Policy | undefined): Reach {
  const decide = createDecide({ offers: offersOf(backend), ...(policy && { policy }) });
  return { backend: guardBackend(backend, { decide }), decide };
}

const none: Leftovers = { drafts: [], discard: () => undefined };

function capOf({ subject, until }: Session): ActingEnds | undefined {
  if (!subject || until === undefined) return undefined;
  return { cap: Date.parse(until), idle: Infinity };
}

/** A write is done, whatever becomes of the news: a listener's fault is the page's to see, not the caller's. */
function tell(listener: ChangeListener, change: Change): void {
  try {
    listener(change);
  } catch (thrown) {
    reportError(thrown);
  }
}

/**
 * Whether a failure means that the server holds another session than this one: it says so, it began one and the answer
 * could not be read, or it refuses, as done while acting, what this scope's own `decide` has let pass.
 */
function putsInDoubt({ kind, refusal, status, operation, outcome }: AccountError): boolean {
  if (kind === 'acting-ended' || kind === 'auth-required') return true;
  if (outcome === 'applied' && isCapability(operation) && sessionVerbs.includes(operation)) return true;
  return kind === 'forbidden' && status !== undefined && refusal?.because === 'acting';
}
