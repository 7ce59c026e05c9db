import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const natives = resolve('tools/natives.ts');

/** For the bundler: a global, and what it takes in its place. `tools/natives.ts` says why. */
export const spared: Record<string, [string, string]> = {
  Event: [natives, 'Event'],
  Document: [natives, 'Document'],
  'Array.from': [natives, 'from'],
};

/** The modules that ask arrays for their entries, and nothing else. */
const askers =
  /node_modules\/localized-address-format\/|src\/adapters\/(shared\/paging|spryker\/json-api|better-auth\/search)\./u;

/** Prototype.js takes `entries` away from arrays. */
export function withoutEntries(): Plugin {
  return {
    name: 'without-entries',
    transform: {
      filter: { id: askers, code: '.entries()' },
      handler: (code) => ({
        code: code.replaceAll('.entries()', '.map((item, index) => [index, item])'),
        map: null,
      }),
    },
  };
}

/**
 * Gives Lit's policy of Trusted Types the kit's name, so that the policy of a page names what it lets in, and a Lit of
 * the page's own does not meet one of the same name.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    transform: {
      filter: { id: /node_modules\/lit-html\/lit-html\.js$/u },
      handler: (code) => {
        const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("prokura"');
        if (renamed === code) throw new Error('lit-html makes its policy of Trusted Types in another way by now.');
        return { code: renamed, map: null };
      },
    },
  };
}
