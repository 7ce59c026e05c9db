import { defineConfig } from 'vite';
import { asciiOutput } from './ascii.ts';
import { cdnDirectory, cdnEntries } from './cdn.ts';

/** The script-tag build: self-contained modules, one chunk per element, loaded when its tag first appears. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [asciiOutput()],
  build: {
    outDir: cdnDirectory,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    rolldownOptions: {
      input: cdnEntries(),
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
