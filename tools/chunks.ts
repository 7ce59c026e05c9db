import { resolve } from 'node:path';

/** What the bundler tells of a module, as far as it matters here. */
interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
type Modules = (id: string) => Module | null;

interface Element {
  readonly tag: string;
  /** The modules that it needs to show its first data. */
  readonly first: ReadonlySet<string>;
  /** All that it ever fetches. */
  readonly all: ReadonlySet<string>;
}

const schemas = /node_modules\/zod\/|src\/domain\/schemas/u;
const provider = 'account-provider';
/** What so many elements need is worth being in the file that every page loads. */
const common = 3;

/**
 * Which chunk of the script-tag build a module goes to, so that an element comes in few files, all known from the start:
 *
 * - `kit`: what the provider and most elements need to begin
 * - `shared`: what two elements need to begin
 * - `<tag>`: what one needs to begin; `<tag>-shared`: what others fetch later
 * - `parts`: what several elements fetch upon a gesture; `<tag>-parts`: what one does
 * - `rules`: the schemas, fetched upon the first key in a form
 *
 * Adapters are left to the bundler.
 */
export function chunkNames(tags: readonly string[]) {
  let elements: readonly Element[] | undefined;
  return (id: string, modules: Modules): string | undefined => {
    elements ??= tags.map((tag) => elementOf(tag, modules));
    if (schemas.test(id)) return 'rules';
    const [needed, user] = [elements.filter(({ first }) => first.has(id)), elements.filter(({ all }) => all.has(id))];
    if (isRuntime(id) || needed.length >= common || needed.some(({ tag }) => tag === provider)) return 'kit';
    if (needed.length > 1) return 'shared';
    if (needed[0]) return user.length > 1 ? `${needed[0].tag}-shared` : needed[0].tag;
    return user[0] && (user.length > 1 ? 'parts' : `${user[0].tag}-parts`);
  };
}

/** The bundler's own helpers. */
const isRuntime = (id: string): boolean => id.startsWith('\0');

function elementOf(tag: string, modules: Modules): Element {
  const start = resolve(`src/define/${tag}.ts`);
  return {
    tag,
    first: closure(start, (id) => modules(id)?.importedIds ?? []),
    all: closure(start, (id) => {
      const { importedIds = [], dynamicallyImportedIds = [] } = modules(id) ?? {};
      return [...importedIds, ...dynamicallyImportedIds];
    }),
  };
}

function closure(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
