import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where the script-tag build lies, and what is in it. Read by the build, the checksums and the size limits. */
export const cdnDirectory = 'dist/cdn';

export interface Chunk {
  file: string;
  src?: string;
  imports?: string[];
  dynamicImports?: string[];
}

/** Adapters that a page can load beside the script tag. */
const adapters = ['rest', 'memory'];
const language = /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.ts$/u;

/** What the build starts from: output name to source file. Languages are found by their file name, `de.ts`. */
export function cdnEntries(): Record<string, string> {
  const found = existsSync('src/locales') ? readdirSync('src/locales').filter((name) => language.test(name)) : [];
  return Object.fromEntries([
    ['prokura', 'src/define/autoload.ts'],
    ...adapters.map((name) => [`adapters/${name}`, `src/adapters/${name}.ts`]),
    ...found.map((name) => [`locales/${name.slice(0, -3)}`, `src/locales/${name}`]),
  ]) as Record<string, string>;
}

export function readManifest(): Record<string, Chunk> {
  const path = `${cdnDirectory}/manifest.json`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build:cdn\` first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
}

/** All files that the browser fetches for these sources, each once, following static imports only. */
export function filesOf(manifest: Record<string, Chunk>, sources: readonly string[]): string[] {
  const keys = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the script-tag build.`);
    if (keys.has(key)) return;
    keys.add(key);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...new Set([...keys].map((key) => `${cdnDirectory}/${manifest[key]?.file ?? ''}`))].sort();
}
