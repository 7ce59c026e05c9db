/** What was measured of each: by name, a result for each round, `undefined` where one failed. */
export type Results<Result> = ReadonlyMap<string, readonly (Result | undefined)[]>;

export interface RoundsOptions<Subject, Result> {
  readonly subjects: readonly Subject[];
  readonly rounds: number;
  readonly nameOf: (subject: Subject) => string;
  readonly run: (subject: Subject) => Promise<Result>;
  /** Who is measured once before the first round without being counted. Default `all`; `first` has the browser warm. */
  readonly warmUp?: 'all' | 'first' | 'none' | undefined;
  readonly say: (line: string) => void;
}

/** How often something may fail before it is left out. */
const patience = 2;

/**
 * Measures all in turns: each once a round, each round beginning with the next, so that none always comes after the
 * same one or always when the machine is warm.
 */
export async function inRounds<Subject, Result>(options: RoundsOptions<Subject, Result>): Promise<Results<Result>> {
  const { subjects, rounds, nameOf, run, warmUp = 'all', say } = options;
  const results = new Map(subjects.map((subject) => [nameOf(subject), [] as (Result | undefined)[]]));
  const failures = new Map<string, number>();
  for (let round = warmUp === 'none' ? 0 : -1; round < rounds; round += 1) {
    const began = performance.now();
    const turn = Math.max(0, round) % subjects.length;
    const inTurn = [...subjects.slice(turn), ...subjects.slice(0, turn)];
    for (const subject of round < 0 && warmUp === 'first' ? inTurn.slice(0, 1) : inTurn) {
      const name = nameOf(subject);
      if ((failures.get(name) ?? 0) >= patience) continue;
      const result = await run(subject).catch((error: unknown) => {
        failures.set(name, (failures.get(name) ?? 0) + 1);
        say(`${name} failed: ${String(error)}`);
        return undefined;
      });
      if (round >= 0) (results.get(name) ?? [])[round] = result;
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    say(`${round < 0 ? 'warmed up' : `round ${round + 1} of ${rounds}`}, ${seconds} s`);
  }
  return results;
}
