import { people, worldOf } from '../../mocks/world/world.ts';
import { type Store, createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { type ErrorKind, isAccountError } from '../../src/backend/errors.ts';
import type { Port } from '../../src/backend/conformance/fixture.ts';
import type { Policy } from '../../src/capabilities/policy.ts';

type Name = keyof typeof people;

/** A small world with a clock that stands until it is moved, and a way in for whomever a test needs. */
export function house(policy?: Policy) {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const store = createStore(worldOf('small'), { clock: () => now, policy });
  return {
    store,
    pass(minutes: number) {
      now += minutes * 60_000;
    },
    as: (name: Name): Port => backendOf(store, people[name].loginId),
  };
}

/** All verbs are there in memory, but for the orders'. */
export const backendOf = (store: Store, loginId: string, latency?: number): Port =>
  memoryBackend({ store, token: signIn(store, loginId), latency }) as Port;

export const reason = { reason: 'Asked by telephone to help' };

/** The kind of error that a call ends with. */
export const kindOf = (call: Promise<unknown>): Promise<ErrorKind | 'answered' | 'foreign'> =>
  call.then(
    () => 'answered' as const,
    (error: unknown) => (isAccountError(error) ? error.kind : 'foreign'),
  );
