import { defineConfig } from 'vite';
import { asciiOutput } from './ascii.ts';
import { cdnDirectory, cdnEntries } from './cdn.ts';
import { minifiedTemplates } from './minified-templates.ts';

/** What the provider and every adapter need anyway: one file in place of ten, which compresses better. */
const foundation = /node_modules\/(lit|@lit\/(reactive|context)|zod)|src\/(domain|capabilities|backend)\//u;

/**
 * The script-tag build: self-contained modules, one chunk per element, loaded when its tag first appears. As a library,
 * because an application's build wraps each `import()` in a helper that preloads style sheets, of which there are none.
 */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifiedTemplates(), asciiOutput()],
  build: {
    outDir: cdnDirectory,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    lib: { entry: cdnEntries(), formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'kit', test: foundation }] },
      },
    },
  },
});
