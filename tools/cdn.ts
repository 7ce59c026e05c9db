import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where the script-tag build lies, and what is in it. Read by the build, the checksums, the size limits and tests. */
export const cdnDirectory = 'dist/cdn';

/** Where the files lie that have one element with all that it needs: `<tag>.js`, and in `<tag>/` what comes later. */
export const aloneDirectory = `${cdnDirectory}/elements`;

/** What is known of a file of the build. Files are named from the manifest's directory, modules from the root of the project. */
export interface Chunk {
  /** The files that it cannot begin without. */
  readonly imports: readonly string[];
  /** The source modules that it was made of. */
  readonly modules: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** Adapters that share with the elements what both need: most pages load the one, and demos the other. */
const adapters = ['rest', 'memory'];

/** Adapters for one system each, in a file with all that they need: what the elements share is none the larger for them. */
export const systemAdapters = ['hcl-commerce', 'spryker', 'better-auth'];
const definition = /^([a-z]+(?:-[a-z]+)+)\.ts$/u;

/** What the build of shared files starts from: output name to source file. */
export function cdnEntries(): Record<string, string> {
  return {
    prokura: 'src/define/autoload.ts',
    bridge: 'src/bridge.ts',
    ...Object.fromEntries(adapters.map((name) => [`adapters/${name}`, `src/adapters/${name}.ts`])),
  };
}

/** The elements of the kit, by the modules that register them. */
export function elementTags(): string[] {
  return readdirSync('src/define').flatMap((name) => definition.exec(name)?.[1] ?? []);
}

export const manifestName = 'manifest.json';

export const readManifest = (): Manifest => read(`${cdnDirectory}/${manifestName}`);
export const aloneManifest = (tag: string): Manifest => read(`${aloneDirectory}/${tag}/${manifestName}`);

function read(path: string): Manifest {
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build:cdn\` first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** What a page needs that has nothing but the script tag, a provider and these elements: their modules. */
export const firstUse = (...tags: readonly string[]): string[] => [
  'src/define/autoload.ts',
  'src/adapters/rest.ts',
  ...['account-provider', ...tags].map((tag) => `src/define/${tag}.ts`),
];

/** The files that the browser fetches for these modules, each once, following static imports only. */
export function filesOf(manifest: Manifest, modules: readonly string[]): string[] {
  const files = new Set(modules.map((module) => fileOf(manifest, module)));
  for (const file of files) for (const other of manifest[file]?.imports ?? []) files.add(other);
  return [...files].sort();
}

function fileOf(manifest: Manifest, module: string): string {
  const found = Object.entries(manifest).find(([, { modules }]) => modules.includes(module));
  if (!found) throw new Error(`${module} is not in the script-tag build.`);
  return found[0];
}
