import { rmSync } from 'node:fs';
import { type InlineConfig, type Plugin, build } from 'vite';

import { asciiOutput } from './ascii.ts';
import { aloneDirectory, cdnDirectory, cdnEntries, elementTags, manifestName, systemAdapters } from './cdn.ts';
import { cdnManifest } from './cdn-manifest.ts';
import { type ChunkName, aloneNames, chunkNames } from './chunks.ts';
import { leanLit } from './lean-lit.ts';
import { minifiedCode } from './minified-code.ts';
import { minifiedTemplates } from './minified-templates.ts';
import { goodNeighbour, spared } from './neighbours.ts';
import { loaderCopy, oneRoundTrip } from './one-round-trip.ts';
import { languageEntries, languagesDirectory, sharedLanguages, stampLanguages } from './shared-languages.ts';
import { splitRoutes } from './split-routes.ts';

/**
 * Makes the files of the script tag, self-contained modules:
 *
 * - `prokura.js` with what it loads: what elements have in common is fetched once, for pages with several.
 * - `adapters/<name>.js`: how a page reaches its accounts, for those to whom an address is not enough.
 * - `locales/<language>-….js`: the texts in another language than English, fetched by all of these.
 * - `elements/<tag>.js`: one element with all that it needs to begin in a single file, for pages with just one.
 *
 *     node tools/cdn-build.ts
 */
interface Part {
  readonly directory: string;
  /** Name of the output to its source. */
  readonly entry: Readonly<Record<string, string>>;
  /** Where files go that are fetched later. */
  readonly chunks: string;
  /** Absent: it is one file, of which nobody asks what is in it. */
  readonly manifest?: string;
  readonly nameOf: ChunkName;
  readonly plugins?: readonly Plugin[];
}

const tags = elementTags();

rmSync(cdnDirectory, { recursive: true, force: true });
for (const name of languageEntries) {
  await make({
    directory: languagesDirectory,
    entry: { [name]: `src/locales/${name}.ts` },
    chunks: name,
    nameOf: () => name,
  });
}
const stamp = stampLanguages();

await make({
  directory: cdnDirectory,
  entry: cdnEntries(),
  chunks: 'chunks',
  manifest: manifestName,
  nameOf: chunkNames(tags),
  plugins: [loaderCopy(), sharedLanguages(cdnDirectory, stamp)],
});
for (const tag of tags) {
  await make({
    directory: aloneDirectory,
    entry: { [tag]: `src/define/${tag}.ts` },
    chunks: tag,
    manifest: `${tag}/${manifestName}`,
    nameOf: aloneNames(tag),
    plugins: [alone(tag), splitRoutes(tag), sharedLanguages(aloneDirectory, stamp)],
  });
}

for (const name of systemAdapters) {
  await make({
    directory: `${cdnDirectory}/adapters`,
    entry: { [name]: `src/adapters/${name}.ts` },
    chunks: name,
    nameOf: () => name,
  });
}

async function make(part: Part): Promise<void> {
  await build(configOf(part));
}

/** As a library: an application's build wraps each `import()` in a helper that preloads style sheets; there are none. */
function configOf({ directory, entry, chunks, manifest, nameOf, plugins = [] }: Part): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      ...plugins,
      leanLit(),
      goodNeighbour(),
      minifiedTemplates(),
      oneRoundTrip(),
      minifiedCode(),
      asciiOutput(),
      ...(manifest === undefined ? [] : [cdnManifest(manifest)]),
    ],
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        transform: { inject: spared },
        // Says nothing of it itself, and does nothing when imported.
        treeshake: { moduleSideEffects: [{ test: /@lit.localize/u, sideEffects: false }] },
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: `${chunks}/[name]-[hash].js`,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                debugName: 'chunks',
                name: (id, context) => nameOf(id, (other) => context.getModuleInfo(other)) ?? null,
              },
            ],
          },
        },
      },
    },
  };
}

/** Begins an element's file with what it needs beside itself. */
function alone(tag: string): Plugin {
  return {
    name: 'alone',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`/src/define/${tag}\\.ts$`, 'u') },
      handler: (code) => ({ code: `export * from './alone.ts';\n${code}`, map: null }),
    },
  };
}
