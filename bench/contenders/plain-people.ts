import type { Order, PeoplePage } from '../world/people.ts';

/** What a page of people is asked by. */
export interface Wanted {
  readonly text: string;
  readonly from: number;
  readonly order: Order;
}

/** Asks the plain server, for pages that are written by hand. */
export async function fetchPeople({ text, from, order }: Wanted, signal?: AbortSignal): Promise<PeoplePage> {
  const query = new URLSearchParams({ text, from: String(from), order });
  const response = await fetch(`/people?${query.toString()}`, { signal: signal ?? null });
  return (await response.json()) as PeoplePage;
}

export async function renamePerson(index: number, firstName: string): Promise<void> {
  await fetch(`/people/${index}`, { method: 'PUT', body: JSON.stringify({ firstName }) });
}

/** In ms: how long a search waits for the next key. */
export const debounce = 150;
