import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Import of another file of the build, as the bundler writes it. */
const lazyImport = /\bimport\((["'`])(\.{1,2}\/[^"'`]+)\1\)/gu;

/**
 * Lets each file that is fetched upon need be asked for together with the files that it imports, in place of one after
 * the other: a browser learns of those only once it has read the first.
 */
export function oneRoundTrip(): Plugin {
  return {
    name: 'one-round-trip',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk')
          output.code = output.code.replaceAll(lazyImport, together(output.fileName, bundle));
      }
    },
  };
}

/**
 * Gives the loader its own copy of what it asks at once and elements ask again: shared, it would be a file that the
 * loader waits for, or the loader would be one that elements import.
 */
export function loaderCopy(): Plugin {
  return {
    name: 'loader-copy',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/version\.ts$/u },
      handler: (_, importer) =>
        importer?.endsWith('/autoload.ts') ? `${resolve('src/define/version.ts')}?loader` : undefined,
    },
  };
}

function together(from: string, bundle: Bundle) {
  const present = neededBy(from, bundle);
  return (whole: string, _quote: string, path: string): string => {
    const { pathname } = new URL(path, `file:///${from}`);
    const also = [...neededBy(pathname.slice(1), bundle)].filter(
      (file) => file !== pathname.slice(1) && !present.has(file),
    );
    if (also.length === 0) return whole;
    const base = '../'.repeat(from.split('/').length - 1) || './';
    const imports = [whole, ...also.sort().map((file) => `import("${base}${file}")`)];
    return `Promise.all([${imports.join()}]).then(e=>e[0])`;
  };
}

/** A file, and all that it cannot begin without. */
function neededBy(start: string, bundle: Bundle): Set<string> {
  const found = new Set([start]);
  for (const file of found) {
    const output = bundle[file];
    if (output?.type === 'chunk') for (const other of output.imports) found.add(other);
  }
  return found;
}
