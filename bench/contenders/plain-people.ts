import type { PeoplePage } from '../world/people.ts';

/** Asks the plain server, for pages that are written by hand. */
export async function fetchPeople(text: string, from: number, signal?: AbortSignal): Promise<PeoplePage> {
  const query = new URLSearchParams({ text, from: String(from) });
  const response = await fetch(`/people?${query.toString()}`, { signal: signal ?? null });
  return (await response.json()) as PeoplePage;
}

export async function renamePerson(index: number, firstName: string): Promise<void> {
  await fetch(`/people/${index}`, { method: 'PUT', body: JSON.stringify({ firstName }) });
}

/** In ms: how long a search waits for the next key. */
export const debounce = 150;
