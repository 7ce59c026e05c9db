import { defineConfig } from 'vite';
import { asciiOutput } from './ascii.ts';
import { cdnDirectory, cdnEntries, elementTags } from './cdn.ts';
import { cdnManifest } from './cdn-manifest.ts';
import { chunkNames } from './chunks.ts';
import { minifiedTemplates } from './minified-templates.ts';
import { oneRoundTrip } from './one-round-trip.ts';

const nameOf = chunkNames(elementTags());

/**
 * The script-tag build: self-contained modules, one chunk per element, loaded when its tag first appears. As a library,
 * because an application's build wraps each `import()` in a helper that preloads style sheets, of which there are none.
 */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifiedTemplates(), oneRoundTrip(), asciiOutput(), cdnManifest()],
  build: {
    outDir: cdnDirectory,
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: cdnEntries(), formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { debugName: 'chunks', name: (id, context) => nameOf(id, (other) => context.getModuleInfo(other)) ?? null },
          ],
        },
      },
    },
  },
});
