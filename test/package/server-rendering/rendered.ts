import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { manifestElements } from '../../../tools/manifest.ts';

/** What `render.mjs` prints. */
export interface Rendered {
  readonly globals: readonly string[];
  readonly elements: Readonly<Record<string, string>>;
  readonly again: Readonly<Record<string, string>>;
  readonly withAttributes: string;
  readonly withBackend: string;
  readonly withScope: string;
  readonly asked: readonly string[];
}

export const tags = manifestElements().map(({ tagName }) => tagName);
export const widgets = tags.filter((tag) => tag !== 'account-provider');

/** In a process without a page, which has to end by itself. */
export async function render(): Promise<Rendered> {
  const script = ['test/package/server-rendering/render.mjs', ...tags];
  const { stdout } = await promisify(execFile)(process.execPath, script, { timeout: 60_000, maxBuffer: 1e8 });
  return JSON.parse(stdout) as Rendered;
}

/** What is in the shadow root that was rendered for an element, but for its styles. */
export const rootOf = (markup = ''): string =>
  /^<[^>]*><template shadowroot="open" shadowrootmode="open"><style>.*?<\/style>(.*)<\/template><\/[\w-]+>$/su.exec(
    markup,
  )?.[1] ?? '';
