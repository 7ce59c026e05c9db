import { restBackend } from '../adapters/rest.ts';
import { backendConformance } from '../backend/conformance.ts';
import { offersOf } from '../backend/guard.ts';
import type { ServerWorld } from './server-world.ts';

export interface CheckOptions {
  readonly baseUrl: string;
  readonly world: ServerWorld;
  /** How the id begins of the cases that are wanted. Empty: all. */
  readonly only: string;
  /** Told each case's outcome, a line each. */
  readonly say: (line: string) => void;
}

/** The names of the cases, by what became of them. */
export interface Outcome {
  readonly held: string[];
  readonly short: string[];
  /** Not asked, since the server does not offer what they are about. */
  readonly left: string[];
}

/**
 * Runs the conformance suite against a running server, case by case. The guard is the client's own affair: only the bare
 * backend is asked.
 */
export async function checkServer({ baseUrl, world, only, say }: CheckOptions): Promise<Outcome> {
  const outcome: Outcome = { held: [], short: [], left: [] };
  for (const [name, run] of casesOf(baseUrl, world, outcome.left)) {
    if (!name.startsWith(only)) continue;
    try {
      await run();
      outcome.held.push(name);
      say(`holds  ${name}`);
    } catch (error) {
      outcome.short.push(name);
      say(`SHORT  ${name}\n       ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return outcome;
}

function casesOf(
  baseUrl: string,
  world: ServerWorld,
  left: string[],
): readonly (readonly [string, () => Promise<void>])[] {
  const cases: (readonly [string, () => Promise<void>])[] = [];
  const { facts, roles, without, lacks, exceptions } = world;
  backendConformance({
    describe: (name, body) => {
      if (name.endsWith('bare')) body();
    },
    it: (name, body) => cases.push([name, body]),
    skip: (name) => left.push(name),
    offers: offersOf(restBackend({ baseUrl, without })),
    ...(roles && { roles }),
    ...(lacks && { lacks }),
    ...(exceptions && { exceptions }),
    create: async () => {
      await world.reset(baseUrl);
      return {
        facts,
        as: async (role) => {
          const token = await world.token(role, baseUrl);
          return restBackend({ baseUrl, without, token: () => token });
        },
      };
    },
  });
  return cases;
}

export function summaryOf({ held, short, left }: Outcome): string {
  const asked = held.length + short.length;
  const verdict = short.length === 0 ? 'The server keeps the contract' : 'The server falls short of the contract';
  return `${verdict}: ${String(held.length)} of ${String(asked)} cases hold, ${String(left.length)} were left out.`;
}
