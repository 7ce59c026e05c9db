import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const root = 'dist/cdn';
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

/** What a file cannot run without. */
const needs = new Map(
  modules.map((path) => {
    const code = readFileSync(join(root, path), 'utf8');
    const named = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/gu)].map(([, name = '']) => name);
    return [path, named.map((name) => join(dirname(path), name))] as const;
  }),
);

/** Where following what is needed leads back to; `undefined` where it does not. */
function circle(path: string, trail: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
  if (done.has(path)) return undefined;
  for (const next of needs.get(path) ?? []) {
    const found = circle(next, [...trail, path], done);
    if (found) return found;
  }
  done.add(path);
  return undefined;
}

describe('the files of the script-tag build', () => {
  it('need each other in no circle: in one, a class is made before what it extends', () => {
    const done = new Set<string>();
    assert.ok(modules.length > 50);
    for (const path of modules) assert.deepEqual(circle(path, [], done), undefined, path);
  });
});
