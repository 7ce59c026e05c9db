import { defineConfig } from 'vite';
import { asciiOutput } from './ascii.ts';
import { cdnDirectory, cdnEntries } from './cdn.ts';

/**
 * The script-tag build: self-contained modules, one chunk per element, loaded when its tag first appears. As a library,
 * because an application's build wraps each `import()` in a helper that preloads style sheets, of which there are none.
 */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [asciiOutput()],
  build: {
    outDir: cdnDirectory,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    lib: { entry: cdnEntries(), formats: ['es'] },
    rolldownOptions: {
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
