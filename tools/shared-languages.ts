import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cdnDirectory } from './cdn.ts';
import { targetLanguages } from './language-files.ts';

/** Where the files lie that hold texts. Each is fetched by whatever file of the build is in use, and needs none of them. */
export const languagesDirectory = `${cdnDirectory}/locales`;

/** What is made of these: a language each, and what a page's own texts need. */
export const languageEntries: readonly string[] = [...targetLanguages, 'own-texts'];

/** Gives the files, once made, names that change with what is in them; the answer is the part that does. */
export function stampLanguages(): string {
  const names = readdirSync(languagesDirectory).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(join(languagesDirectory, name)));
  const stamp = hash.digest('base64url').replaceAll(/[-_]/gu, '').slice(0, 8);
  for (const name of names)
    renameSync(join(languagesDirectory, name), join(languagesDirectory, `${parse(name).name}-${stamp}.js`));
  return stamp;
}

/** Lets what is built by these options fetch the files from where they are, beside `prokura.js`. */
export function sharedLanguages(directory: string, stamp: string): Plugin {
  const up = directory === cdnDirectory ? './' : '../';
  return {
    name: 'shared-languages',
    enforce: 'pre',
    // Asked for by the provider's module, which goes to `chunks/` or `elements/`.
    resolveId: (source) =>
      source.endsWith('/locales/own-texts.ts')
        ? { id: `../locales/own-texts-${stamp}.js`, external: 'absolute' }
        : null,
    load: (id) => (id === resolve('src/locales/languages.ts') ? languagesSource(`${up}locales/`, stamp) : null),
  };
}

/** As the source has it, in fewer bytes. */
const languagesSource = (from: string, stamp: string): string => `
const load = (tag) => () => import(/* @vite-ignore */ '${from}' + tag + '-${stamp}.js');
export const languages = Object.fromEntries('${targetLanguages.join(' ')}'.split(' ').map((tag) => [tag, load(tag)]));
`;
