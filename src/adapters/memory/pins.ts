import { type KnownCustomers, nobodyKnown } from '../../domain/model.ts';
import type { Turn } from './turn.ts';

/** Whom the actor knows: pins and recent customers are theirs, whomever they act for. */
export const knownTo = ({ store, session }: Turn): KnownCustomers => store.known.get(session.actor.id) ?? nobodyKnown;

export const isPinned = (turn: Turn, customerId: string): boolean => knownTo(turn).pinned.includes(customerId);
