import { resolve } from 'node:path';

/** What the bundler tells of a module, as far as it matters here. */
interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
type Modules = (id: string) => Module | null;

/** Names the file that a module goes to; `undefined`: as the bundler likes. */
export type ChunkName = (id: string, modules: Modules) => string | undefined;

/**
 * What has a file of its own, since few need it, and `kit` where it belongs there: what adapters and elements share must
 * lie where both have it already, and nearly all elements have a field. Nothing that it needs needs it in turn, so that
 * no two files import each other: in a circle, one is run before what it is made of.
 */
const themes: Readonly<Record<string, RegExp>> = {
  kit: /src\/domain\/uuid\.|lit(-html)?\/(async-)?directive(-helpers)?\.|directives\/live|lean\/live|src\/ui\/(field|text-field|select-field)/u,
  addresses: /\/localized-address-format\/|src\/widgets\/parts\/address-(shape|regions)\./u,
  csv: /node_modules\/papaparse\/|src\/widgets\/parts\/csv\//u,
  rules: /node_modules\/(zod|ibantools)\/|src\/domain\/schemas/u,
};

const provider = 'account-provider';

/** The element that most pages begin with: what it needs is not to wait for what only others need. */
const entrance = 'find-customers';

/** The lists and forms of the records that an administrator keeps: on their pages they come together. */
const records = /^(company|business-unit|unit-address)(-role)?-(list|form)$|^company-(user-list|invitations)$/u;

const isOfRecords = ({ tag }: Element): boolean => records.test(tag);

interface Element {
  readonly tag: string;
  /** The modules that it needs to begin. */
  readonly first: ReadonlySet<string>;
  /** All that it ever fetches. */
  readonly all: ReadonlySet<string>;
}

/**
 * Which file of the script-tag build a module goes to, so that an element comes in few files: those of the themes that
 * it touches, its own, `kit` with what the provider needs to begin or the entrance shares, `records` with what only the
 * lists and forms of records share, and `more` with what else several elements begin with. What one begins with and
 * another fetches later is `shared`: neither needs the rest of the other. What one fetches later is its `-parts`; what
 * several do, `parts`, or `records-parts`. Adapters are left to the bundler.
 */
export function chunkNames(tags: readonly string[]): ChunkName {
  let elements: readonly Element[] | undefined;
  return (id, modules) => {
    // An element that comes to stand in another one counts by itself.
    elements ??= tags.map((tag) => elementOf(tag, modules, isDefinition));
    const theme = themeOf(id);
    if (theme) return theme;
    const first = elements.filter((element) => element.first.has(id));
    if (first.some(({ tag }) => tag === provider)) return 'kit';
    const any = elements.filter((element) => element.all.has(id));
    if (first.length > 1 && first.every(isOfRecords)) return any.every(isOfRecords) ? 'records' : 'shared';
    if (first.length > 1) return first.some(({ tag }) => tag === entrance) ? 'kit' : 'more';
    if (first[0]) return any.length > 1 ? 'shared' : first[0].tag;
    if (any.length > 0 && any.every(isOfRecords)) return 'records-parts';
    return any.length > 1 ? 'parts' : any[0] && `${any[0].tag}-parts`;
  };
}

/**
 * The same for an element by itself: all that it begins with is in its own file, and what it fetches upon need in one
 * file each, as the bundler likes. What several of those share is again by theme, or in `parts`.
 */
export function aloneNames(tag: string): ChunkName {
  let element: Element | undefined;
  let parts: readonly ReadonlySet<string>[] = [];
  return (id, modules) => {
    if (!element) {
      element = elementOf(tag, modules);
      parts = partsOf(element, modules);
    }
    if (element.first.has(id)) return tag;
    return parts.filter((part) => part.has(id)).length > 1 ? (themeOf(id) ?? 'parts') : undefined;
  };
}

/** What is fetched upon need: the modules of each. */
function partsOf({ all }: Element, modules: Modules): readonly ReadonlySet<string>[] {
  const starts = new Set([...all].flatMap((id) => modules(id)?.dynamicallyImportedIds ?? []));
  const fixed = (id: string): readonly string[] => modules(id)?.importedIds ?? [];
  return [...starts].map((start) => closure(start, fixed));
}

const themeOf = (id: string): string | undefined => Object.entries(themes).find(([, pattern]) => pattern.test(id))?.[0];

function elementOf(tag: string, modules: Modules, isElsewhere: (id: string) => boolean = () => false): Element {
  const start = resolve(`src/define/${tag}.ts`);
  const fixed = (id: string): readonly string[] => modules(id)?.importedIds ?? [];
  const late = (id: string): readonly string[] => modules(id)?.dynamicallyImportedIds ?? [];
  const any = (id: string): readonly string[] => [...fixed(id), ...late(id).filter((other) => !isElsewhere(other))];
  return { tag, first: closure(start, fixed), all: closure(start, any) };
}

const isDefinition = (id: string): boolean => /\/src\/define\/[a-z-]+\.ts$/u.test(id);

function closure(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
