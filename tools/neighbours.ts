import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const natives = resolve('tools/natives.ts');

/** For the bundler: a global, and what it takes in its place. `tools/natives.ts` says why. */
export const spared: Record<string, [string, string]> = {
  Event: [natives, 'Event'],
  Document: [natives, 'Document'],
  'Array.from': [natives, 'from'],
};

interface Edit {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

/** What stands otherwise in the files of the script tag than in the modules that they are made of. */
const edits: readonly Edit[] = [
  // A page's policy of Trusted Types names what it lets in, and a Lit of its own does not meet one of the same name.
  { file: /\/lit-html\/lit-html\.js$/u, from: /(?<=createPolicy\(")lit-html(?=")/gu, to: 'prokura' },
  // Libraries count their copies on `window`, to warn of several in development.
  {
    file: /\/(lit-html\/lit-html|lit-element\/lit-element|reactive-element\/reactive-element)\.js$/u,
    from: /\(\w+\.\w+Versions\?\?=\[\]\)/gu,
    to: '[]',
  },
  // For decorators as they will be: a symbol on `Symbol`, a map on `window`. Ours are the ones before.
  {
    file: /\/reactive-element\/reactive-element\.js$/u,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/gu,
    to: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/u,
    from: /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);[^{}]+\}/gu,
    to: '',
  },
  // A configuration that all copies of Zod on a page would share.
  {
    file: /\/zod\/v4\/core\/core\.js$/u,
    from: /\(_a = globalThis\)[^;]+;\s*export const globalConfig = globalThis\.__zod_globalConfig/gu,
    to: 'export const globalConfig = {}',
  },
  { file: /\/zod\/v4\/core\/core\.js$/u, from: /globalThis\.__zod_globalConfig\?/gu, to: 'globalConfig' },
  // Prototype.js takes `entries` away from arrays. Of the modules that ask for them, these ask nothing else.
  {
    file: /\/localized-address-format\/|src\/adapters\/(shared\/paging|spryker\/json-api|better-auth\/search)\./u,
    from: /\.entries\(\)/gu,
    to: '.map((item, index) => [index, item])',
  },
];

/** Lets the files of the script tag leave the page's globals alone, and the page's libraries them. */
export function goodNeighbour(): Plugin {
  return {
    name: 'good-neighbour',
    transform: {
      filter: { id: edits.map(({ file }) => file) },
      handler(code, id) {
        const due = edits.filter(({ file }) => file.test(id));
        return { code: due.reduce((text, edit) => applied(edit, text, id), code), map: null };
      },
    },
  };
}

function applied({ from, to }: Edit, code: string, id: string): string {
  const edited = code.replaceAll(from, to);
  // A package of many files has it in one of them; where one file is meant, it has changed.
  if (edited === code && !id.includes('localized-address-format'))
    throw new Error(`Nothing like ${String(from)} in ${id}`);
  return edited;
}
