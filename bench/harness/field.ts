import { type Contender, contendersOf, isFloor } from './contender.ts';
import { buildPage } from './build.ts';
import type { MeasureOptions } from './section.ts';
import { type Served, serve } from './serve.ts';
import { type People, peopleOf } from '../world/people.ts';

/** A contender whose page is built and served. */
export interface Runner {
  readonly contender: Contender;
  readonly served: Served;
}

export interface Field {
  readonly runners: readonly Runner[];
  close(): Promise<void>;
}

/** Builds and serves those who take part; who cannot be built is named, and the others go on. */
export async function gather(
  kind: Contender['kind'],
  { takesPart, say }: MeasureOptions,
  people: People = peopleOf(1000),
): Promise<Field> {
  const runners: Runner[] = [];
  for (const contender of await contendersOf(kind)) {
    if (!isFloor(contender) && !takesPart(contender.name)) continue;
    try {
      const directory = await buildPage(contender);
      runners.push({ contender, served: await serve({ directory, api: contender.api(people) }) });
    } catch (error) {
      say(`${contender.name} drops out: ${String(error)}`);
    }
  }
  return {
    runners,
    async close() {
      await Promise.all(runners.map(({ served }) => served.close()));
    },
  };
}
