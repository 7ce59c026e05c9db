import type { World } from '../../src/adapters/memory.ts';
import { generatedWorld } from './generated.ts';
import { smallWorld } from './small.ts';

export { people, personWith } from './people.ts';

export const worldSizes = ['small', 'demo', 'large'] as const;
export type WorldSize = (typeof worldSizes)[number];

/**
 * A world of a size. `small` is written by hand, for tests; the others grow out of it and keep its ids: `demo` (40
 * companies, 600 organizations, 5,000 buyers) is what the demo shop shows, `large` (160, 10,000 and 100,000) is for
 * measuring. The same size and seed always give the same world.
 */
export function worldOf(size: WorldSize, seed = 1): World {
  return size === 'small' ? smallWorld : generatedWorld(size, seed);
}
