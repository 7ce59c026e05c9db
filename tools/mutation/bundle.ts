import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, build } from 'vite';

/** The test files with all that they import, made once for every mutant, since all mutants stand in the same sources. */
export interface Bundle {
  /** Scripts by their address, as in `/test/domain/uuid.test.ts.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The test files that load a source file (an absolute path) at all, those first which are likely to be about it. */
  testsOf(source: string): readonly string[];
}

const page = fileURLToPath(new URL('page.ts', import.meta.url));

/** Bundles test files, by their paths below `root`, and the script that runs them: `/page.js`. */
export async function bundleTests(root: string, tests: readonly string[]): Promise<Bundle> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['development', 'browser', 'module'] },
    plugins: [sameMocha()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: { page, ...Object.fromEntries(tests.map((test) => [test, join(root, test)])) }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
  const chunks = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const byName = new Map(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
  const loaded = new Map(tests.map((test) => [test, modulesOf(`${test}.js`, byName)]));
  return {
    scripts: new Map([...byName].map(([name, { code }]) => [`/${name}`, code])),
    testsOf: (source) =>
      tests
        .filter((test) => loaded.get(test)?.has(source))
        .toSorted((one, other) => distance(one, source) - distance(other, source)),
  };
}

/** Everything that is loaded with a script, at once or later. */
function modulesOf(name: string, chunks: ReadonlyMap<string, Rolldown.OutputChunk>): ReadonlySet<string> {
  const names = new Set([name]);
  const modules = new Set<string>();
  for (const some of names) {
    const chunk = chunks.get(some);
    for (const imported of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) names.add(imported);
    for (const id of chunk?.moduleIds ?? []) modules.add(id);
  }
  return modules;
}

/** Tests mirror the sources: `test/domain/check.test.ts` is nearest to `src/domain/check.ts`, its folder comes next. */
function distance(test: string, source: string): number {
  const [, layer = '', name = ''] = /^test\/(.*)\/(.*)\.test\.ts$/u.exec(test) ?? [];
  if (source.endsWith(`/${layer}/${name}.ts`)) return 0;
  return source.includes(`/src/${layer}/`) ? 1 : 2;
}

/** The Mocha that Web Test Runner brings, which expects its server: there is none here. */
function sameMocha(): Plugin {
  const socket = '/__web-dev-server__web-socket.js';
  const { resolve } = createRequire(import.meta.resolve('@web/test-runner'));
  return {
    name: 'same-mocha',
    enforce: 'pre',
    resolveId(id) {
      if (id === '@web/test-runner-mocha') return resolve('@web/test-runner-mocha');
      return id === socket ? `\0${socket}` : undefined;
    },
    load: (id) => (id === `\0${socket}` ? 'export const sendMessage = () => undefined;' : undefined),
  };
}
