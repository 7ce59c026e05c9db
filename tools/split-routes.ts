import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { firstWireSource, otherWireSource, wireResources } from './wire-source.ts';

const whole = resolve('src/adapters/rest/wire.ts');
const others = resolve('src/adapters/rest/other-routes.ts');

/**
 * Leaves an element's file those routes of the REST adapter by which the element reads before anybody has touched it.
 * The others are fetched at the first sign of somebody, so that they do not get in the way of what is to be seen first.
 */
export function splitRoutes(tag: string): Plugin {
  const first = resourcesOf(resolve(`src/define/${tag}.ts`));
  return {
    name: 'split-routes',
    enforce: 'pre',
    resolveId: (source) => (source === others ? others : null),
    load(id) {
      if (id === whole) return firstWireSource(first, others) + ahead;
      return id === others ? otherWireSource(first) : null;
    },
  };
}

const ahead = `
const ahead = () => otherRoutes().catch(() => undefined);
for (const sign of ['pointerover', 'keydown']) globalThis.addEventListener?.(sign, ahead, { capture: true, once: true });
`;

const staticImport = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gmu;

/** A call; or the decision on which all of an element depends, before it asks for that. */
const read = /\bbackend\.(\w+)\.\w+\(|\bconst decision = (?:scope\.)?decide\('(\w+)\./gu;

/** The resources that a module and those it imports read: `session` first, which every page begins with. */
function resourcesOf(start: string): readonly string[] {
  const modules = new Set([start]);
  const found = new Set(['session']);
  for (const module of modules) {
    const source = readFileSync(module, 'utf8');
    for (const [, from = '', bare] of source.matchAll(staticImport))
      modules.add(resolve(dirname(module), bare ?? from));
    for (const [, asked, named] of source.matchAll(read)) found.add(asked ?? named ?? '');
  }
  return wireResources.filter((resource) => found.has(resource));
}
