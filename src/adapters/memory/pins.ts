import type { KnownCustomers, Store } from './store.ts';
import type { Turn } from './turn.ts';

const nobody: KnownCustomers = { pinned: [], recent: [] };

/** Whom the actor knows. Pins and recent customers are theirs, whomever they act for. */
export const knownTo = ({ store, session }: Turn): KnownCustomers => store.known.get(session.actor.id) ?? nobody;

export const isPinned = (turn: Turn, customerId: string): boolean => knownTo(turn).pinned.includes(customerId);

export function remember(
  { store, session }: Pick<Turn, 'session'> & { readonly store: Store },
  known: KnownCustomers,
): void {
  store.known.set(session.actor.id, known);
}
