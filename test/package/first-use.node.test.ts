import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  aloneDirectory,
  aloneManifest,
  cdnDirectory,
  elementTags,
  filesOf,
  firstUse,
  readManifest,
  systemAdapters,
} from '../../tools/cdn.ts';

/** What a page waits for that has the script tag and one element: files are what the browser fetches, modules their parts. */
describe('the first use of an element from the script tag', () => {
  const manifest = readManifest();
  const asked = readFileSync(`${cdnDirectory}/prokura.js`, 'utf8');
  const filesFor = (tag: string) => filesOf(manifest, firstUse(tag));
  const modulesFor = (tag: string) => filesFor(tag).flatMap((file) => manifest[file]?.modules ?? []);

  it('is looked at for every element', () => {
    assert.ok(elementTags().length >= 6);
    assert.ok(modulesFor('find-customers').includes('src/widgets/find-customers.ts'));
    assert.ok(modulesFor('find-customers').some((module) => module.endsWith('node_modules/lit-html/lit-html.js')));
  });

  for (const tag of elementTags()) {
    it(`<${tag}> brings no rules, no backend of ours, no mock, and no other element but the provider`, () => {
      assert.deepEqual(modulesFor(tag).filter(isStranger(tag)), []);
    });

    it(`<${tag}> is asked for in one round trip after the script itself`, () => {
      const later = filesFor(tag).filter((file) => file !== 'prokura.js' && !asked.includes(`./${file}`));
      assert.deepEqual(later, []);
    });
  }

  it('every file is plain ASCII, whatever the charset of the page', () => {
    const files = readdirSync(cdnDirectory, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    assert.ok(files.length > 50);
    for (const file of files) assert.match(readFileSync(`${cdnDirectory}/${file}`, 'latin1'), /^\p{ASCII}*$/u, file);
  });
});

describe('the file of one element alone', () => {
  for (const tag of elementTags()) {
    it(`${tag}.js has all that the element begins with, and nothing else`, () => {
      const own = aloneManifest(tag)[`${tag}.js`];
      assert.deepEqual(own?.imports, []);
      for (const module of firstUse(tag).filter((each) => !each.endsWith('/autoload.ts')))
        assert.ok(own.modules.includes(module), module);
      assert.deepEqual(own.modules.filter(isStranger(tag)), []);
      assert.ok(!own.modules.includes('src/adapters/rest/other-routes.ts'), 'routes that are not read at first');
      assert.match(readFileSync(`${aloneDirectory}/${tag}.js`, 'utf8'), /export\{[^}]*\brestBackend\b/u);
    });
  }
});

describe('the file of an adapter for one system', () => {
  for (const name of systemAdapters) {
    it(`${name}.js needs no other file, and knows the name of its backend`, () => {
      const code = readFileSync(`${cdnDirectory}/adapters/${name}.js`, 'utf8');
      assert.doesNotMatch(code, /\bimport\b\s*[{"'`(*]|\bfrom\s*["']/u);
      const backend = name.replace(/-(\w)/u, (_, letter: string) => letter.toUpperCase());
      assert.match(code, new RegExp(`export\\{[^}]*\\b${backend}Backend\\b`, 'u'));
    });
  }
});

/** What has no place in the first use of this element. */
function isStranger(tag: string): (module: string) => boolean {
  const others = elementTags().filter((other) => other !== tag && other !== 'account-provider');
  const widgets = others.map((other) => `src/widgets/${other}.ts`);
  const never = /node_modules\/(zod|msw|papaparse|ibantools)\/|src\/domain\/schemas|src\/adapters\/memory|^mocks\//u;
  return (module) => never.test(module) || widgets.includes(module);
}
