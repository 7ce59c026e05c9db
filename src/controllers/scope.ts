import { createContext } from '@lit/context';
import { type Decide, createDecide } from '../capabilities/decide.ts';
import type { Policy } from '../capabilities/policy.ts';
import { type Capability, type Resource, resourceOf } from '../capabilities/verbs.ts';
import { type Session } from '../domain/session.ts';
import type { AccountError } from '../backend/errors.ts';
import { type Change, guardBackend, offersOf } from '../backend/guard.ts';
import type { AccountBackend, GuardedBackend } from '../backend/port.ts';

/** Hears of confirmed writes. */
export type ChangeListener = (change: Change) => void;

/**
 * Everything a widget needs to know of the world: the guarded backend, the session, what it may do, and news of
 * writes. One per provider and session: another session or backend is another scope, so whoever holds an old one
 * cannot mix two customers' data.
 */
export interface Scope {
  readonly backend: GuardedBackend;
  readonly session: Session;
  readonly decide: Decide;
  /** Values typed but not saved, by form. They outlive the scope: what was typed is the actor's to discard. */
  readonly drafts: Map<string, unknown>;
  /** Calls back after each confirmed write to one of the resources; the answer stops that. */
  watch(resources: readonly Resource[], listener: ChangeListener): () => void;
  /** Ends acting for the present subject. */
  endActing(): Promise<void>;
}

/** What a widget can find in the place of its scope. */
export type ScopeState =
  | { readonly status: 'missing' }
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly error: AccountError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly scope: Scope };

/** One context for everything; `Symbol.for` lets two copies of the kit on one page agree. */
export const scopeContext = createContext<ScopeState>(Symbol.for('prokura-scope'));

/** The verbs whose answer is a session that takes the place of the present one. */
const sessionVerbs: readonly Capability[] = ['customer.access', 'account.switchUnit'];

export interface ScopeOptions {
  readonly backend: AccountBackend;
  readonly session: Session;
  readonly policy?: Policy | undefined;
  readonly drafts: Map<string, unknown>;
  /** Another session holds from now on. */
  readonly onSession: (session: Session) => void;
  /** A call failed in a way that puts the session in doubt. */
  readonly onDoubt: (error: AccountError) => void;
}

export function createScope({ backend, session, policy, drafts, onSession, onDoubt }: ScopeOptions): Scope {
  const listeners = new Set<ChangeListener>();
  const decide = createDecide({ session, offers: offersOf(backend), ...(policy && { policy }) });
  const guarded = guardBackend(backend, {
    decide,
    onChange: (change, result) => {
      if (sessionVerbs.includes(change.capability)) onSession(result as Session);
      for (const listener of [...listeners]) listener(change);
    },
    onError: (error) => {
      if (error.kind === 'acting-ended' || error.kind === 'auth-required') onDoubt(error);
    },
  });
  return {
    backend: guarded,
    session,
    decide,
    drafts,
    watch(resources, listener) {
      const heard: ChangeListener = (change) => {
        if (resources.includes(resourceOf(change.capability))) listener(change);
      };
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async endActing() {
      onSession(await guarded.session.end());
    },
  };
}
