import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig } from 'vite';
import type { Contender } from './contender.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));

/** Makes a contender's page as one would for production. The answer is where it lies. */
export async function buildPage({ name, directory, vite = {}, make }: Contender): Promise<string> {
  const outDirectory = `${cache}${name}`;
  rmSync(outDirectory, { recursive: true, force: true });
  mkdirSync(outDirectory, { recursive: true });
  if (make) await make(outDirectory);
  else {
    const common = {
      configFile: false,
      root: fileURLToPath(directory),
      base: './',
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: outDirectory, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    } as const;
    await build(mergeConfig(common, vite));
  }
  return outDirectory;
}
