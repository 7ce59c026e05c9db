import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Manifest } from './cdn.ts';

/** Writes down which file of the build needs which others, and what each was made of. */
export function cdnManifest(fileName: string): Plugin {
  return {
    name: 'cdn-manifest',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const manifest: Manifest = Object.fromEntries(
        chunks.map(({ fileName, imports, moduleIds }) => [fileName, { imports, modules: moduleIds.map(named).sort() }]),
      );
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}

/** A module by its path from the root. The bundler's own ones have none. */
const named = (id: string): string => (id.startsWith('\0') ? id.slice(1) : relative('.', id).replaceAll('\\', '/'));
