import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { type Framework, tableSource } from './tables.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copies = join(root, '.cache/examples');

/**
 * The examples as somebody has them who copied their folders: beside them `node_modules/prokura`, which is this package
 * with what was built of it, so that they get it by its exports.
 */
export function copyExamples(frameworks: readonly Framework[]): void {
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(join(copies, 'node_modules'), { recursive: true });
  symlinkSync(root, join(copies, 'node_modules/prokura'), 'junction');
  for (const name of ['storefront', ...frameworks]) {
    cpSync(join(root, 'docs/examples', name), join(copies, name), { recursive: true });
  }
  for (const framework of frameworks) addTable(framework);
}

export const folderOf = (framework: Framework): string => join(copies, framework);

/** Beside the example's own page, one with all elements, and one with uses that are wrong. */
function addTable(framework: Framework): void {
  const folder = folderOf(framework);
  for (const [name, source] of Object.entries(tableSource(framework))) writeFileSync(join(folder, name), source);
}

/** Builds pages of an example with its own configuration. */
export async function buildExample(framework: Framework, pages: readonly string[]): Promise<void> {
  const folder = folderOf(framework);
  await build({
    root: folder,
    logLevel: 'error',
    build: {
      reportCompressedSize: false,
      minify: false,
      rolldownOptions: { input: pages.map((page) => join(folder, page)) },
    },
  });
}

/**
 * What a page may load and do. A framework that writes markup from strings, or compiles templates in the browser, needs
 * more than the kit does.
 */
function policyFor(framework: Framework): string {
  const needs: Partial<Record<Framework, { script?: string; types: string }>> = {
    angular: { script: " 'unsafe-eval'", types: 'angular#unsafe-jit' },
    svelte: { types: 'svelte-trusted-html' },
    vue: { types: 'vue' },
  };
  const { script = '', types = '' } = needs[framework] ?? {};
  const rules = [
    "default-src 'none'",
    `script-src 'self'${script}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' http://127.0.0.1:*",
    // Solid writes its templates as markup, without a policy of its own.
    ...(framework === 'solid' ? [] : ["require-trusted-types-for 'script'", `trusted-types lit-html ${types}`]),
  ];
  return rules.join('; ');
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what was built. */
export async function serveExample(framework: Framework): Promise<Site> {
  const server = await preview({
    root: folderOf(framework),
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': policyFor(framework) } },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
