import type { Customer, RecentCustomers } from '../../domain/model.ts';
import { customerRecord } from './customer-record.ts';
import { knownTo, remember } from './pins.ts';
import type { Turn } from './turn.ts';

/** How many of the customers that were opened last are kept. */
const kept = 10;

/** Somebody opened a customer, or accessed their account. */
export function noteOpened(turn: Turn, id: string): void {
  const { recent, ...known } = knownTo(turn);
  remember(turn, { ...known, recent: first(id, recent).slice(0, kept) });
}

export function setPinned(turn: Turn, id: string, pinned: boolean): void {
  const known = knownTo(turn);
  remember(turn, { ...known, pinned: pinned ? first(id, known.pinned) : without(id, known.pinned) });
}

export function recentCustomers(turn: Turn): RecentCustomers {
  const records = (ids: readonly string[]): Customer[] =>
    ids.flatMap((id) => turn.store.people.get(id) ?? []).map((row) => customerRecord(turn, row));
  const { pinned, recent } = knownTo(turn);
  return { pinned: records(pinned), recent: records(recent) };
}

const without = (id: string, ids: readonly string[]): string[] => ids.filter((other) => other !== id);
const first = (id: string, ids: readonly string[]): string[] => [id, ...without(id, ids)];
