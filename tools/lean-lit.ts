import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What is written anew in `tools/lean/` for the files of the script tag: a module, what it exports, and why. */
const lean: readonly (readonly [whole: RegExp, exported: string, name: string])[] = [
  // Also for decorators as they will be, and for any kind of them. Ours are the ones before, of fields.
  [/\/lit\/decorators\.js$/u, '*', 'decorators'],
  [/\/helpers\/esm\/decorate\.js$/u, '{ default }', 'decorate'],
  // Also for browsers that adopt no style sheets: they do not know the functions either that our colours are written in.
  [/\/reactive-element\/css-tag\.js$/u, '*', 'css-tag'],
  // Also for attributes, and with all that directives may ever need.
  [/\/lit\/directives\/live\.js$/u, '*', 'live'],
];

/** Leaves out of Lit, and of what the compiler adds for it, what no line of the kit has a use for. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform: {
      filter: { id: lean.map(([whole]) => whole) },
      handler(_code, id) {
        const [, exported, name] = lean.find(([whole]) => whole.test(id)) ?? [];
        return { code: `export ${exported} from ${JSON.stringify(resolve(`tools/lean/${name}.ts`))};`, map: null };
      },
    },
  };
}
