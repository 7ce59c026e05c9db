import { type Store, type World, createStore } from '../../src/adapters/memory.ts';
import { type WorldSize, worldOf } from '../world/world.ts';

/** What a mock server keeps between two requests. */
export interface Service {
  readonly store: Store;
  /** Puts every record back, or builds another world; all sign-ins end. */
  reset(world?: WorldSize): void;
}

export function createService(first: World | WorldSize): Service {
  let world = first;
  const build = () => createStore(typeof world === 'string' ? worldOf(world) : world);
  let store = build();
  return {
    get store() {
      return store;
    },
    reset(next) {
      world = next ?? world;
      store = build();
    },
  };
}
