import { globSync } from 'node:fs';
import type { UserConfig } from 'vite';
import type { People } from '../world/people.ts';
import type { Answer } from './answer.ts';

/** A page under test: `bench/contenders/<name>/contender.ts` exports one as `contender`. */
export interface Contender {
  /** As `--contenders` and files name it. */
  readonly name: string;
  /** As tables name it. */
  readonly label: string;
  readonly kind: 'users' | 'tree';
  /** Where its `index.html` lies. */
  readonly directory: URL;
  /** The packages it is made of, whose pinned versions the report tells. */
  readonly packages: readonly string[];
  /** What its build needs besides what all have: production, minified, one folder. */
  readonly vite?: UserConfig | undefined;
  /** Makes the page in place of Vite, in a directory that is there and empty. */
  readonly make?: ((outDirectory: string) => Promise<void>) | undefined;
  /** The server of the page. What it does not answer is looked for among the files. */
  readonly api: (people: People) => Answer;
  /** What each row has one of, with text in it once the row is filled; found through shadow roots. */
  readonly row: string;
  /** How many rows it shows at first. Default 25. */
  readonly rows?: number | undefined;
  /** The box of its search, found through shadow roots. Absent: it has none. */
  readonly search?: string | undefined;
  /** How one comes to its other pages. Absent: it shows one alone. */
  readonly paging?: Paging | undefined;
  /** How the first row is edited. Absent: it is not, or takes more steps than these. */
  readonly editing?: Editing | undefined;
}

/** Found through shadow roots. */
export interface Paging {
  /** A button that leads to the next page. */
  readonly next: string;
  /** What turns the order of the names around. Absent: it has one order alone. */
  readonly sort?: string | undefined;
}

/** Found through shadow roots. */
export interface Editing {
  /** A button that opens the form of the first row. */
  readonly open: string;
  /** The first name in it. */
  readonly field: string;
  readonly save: string;
}

/** All contenders of a kind, the floor first. */
export async function contendersOf(kind: Contender['kind']): Promise<readonly Contender[]> {
  const paths = globSync('contenders/**/contender.ts', { cwd: new URL('..', import.meta.url) }).sort();
  const modules = await Promise.all(paths.map((path) => import(`../${path}`) as Promise<{ contender: Contender }>));
  const found = modules.map(({ contender }) => contender).filter((each) => each.kind === kind);
  return [...found.filter(isFloor), ...found.filter((each) => !isFloor(each))];
}

/** The hand-written page that all ratios are to. */
export const isFloor = ({ name }: Contender): boolean => name === 'floor' || name.endsWith('-floor');
