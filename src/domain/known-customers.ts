/** The customers whom somebody keeps at hand or looked at last: ids and nothing else, the newest first. */
export interface KnownCustomers {
  readonly pinned: readonly string[];
  readonly recent: readonly string[];
}

export const nobodyKnown: KnownCustomers = { pinned: [], recent: [] };

/** How many of the customers that were opened last are kept. Who is pinned stays. */
const kept = 10;

/** After a customer was opened, or their account accessed. */
export const withOpened = (known: KnownCustomers, id: string): KnownCustomers => ({
  ...known,
  recent: first(id, known.recent).slice(0, kept),
});

export const withPinned = (known: KnownCustomers, id: string, pinned: boolean): KnownCustomers => ({
  ...known,
  pinned: pinned ? first(id, known.pinned) : without(id, known.pinned),
});

const without = (id: string, ids: readonly string[]): string[] => ids.filter((other) => other !== id);
const first = (id: string, ids: readonly string[]): string[] => [id, ...without(id, ids)];
