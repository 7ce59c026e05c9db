import { createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import type { Fixture } from '../../src/backend/conformance.ts';
import { smallFacts } from '../../mocks/world/facts.ts';
import { personWith, worldOf } from '../../mocks/world/world.ts';

/** A fresh small world in memory, for the conformance suite. */
export function memoryFixture(): Fixture {
  const store = createStore(worldOf('small'));
  return {
    facts: smallFacts,
    as: (role) => memoryBackend({ store, token: signIn(store, personWith(role).loginId) }),
  };
}
