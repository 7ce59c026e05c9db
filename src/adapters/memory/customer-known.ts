import { type Customer, type RecentCustomers, withOpened, withPinned } from '../../domain/model.ts';
import { customerRecord } from './customer-record.ts';
import { knownTo } from './pins.ts';
import type { Turn } from './turn.ts';

/** Somebody opened a customer, or accessed their account. */
export function noteOpened(turn: Turn, id: string): void {
  turn.store.known.set(turn.session.actor.id, withOpened(knownTo(turn), id));
}

export function setPinned(turn: Turn, id: string, pinned: boolean): void {
  turn.store.known.set(turn.session.actor.id, withPinned(knownTo(turn), id, pinned));
}

export function recentCustomers(turn: Turn): RecentCustomers {
  const records = (ids: readonly string[]): Customer[] =>
    ids.flatMap((id) => turn.store.people.get(id) ?? []).map((row) => customerRecord(turn, row));
  const { pinned, recent } = knownTo(turn);
  return { pinned: records(pinned), recent: records(recent) };
}
