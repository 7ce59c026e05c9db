import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cdnDirectory, elementTags, filesOf, firstUse, readManifest } from '../../tools/cdn.ts';

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
    it(`<${tag}> brings no rules, no backend of ours and no mock`, () => {
      const strangers =
        /node_modules\/(zod|msw|papaparse|ibantools)\/|src\/domain\/schemas|src\/adapters\/memory|^mocks\//u;
      assert.deepEqual(
        modulesFor(tag).filter((module) => strangers.test(module)),
        [],
      );
    });

    it(`<${tag}> brings no other element but the provider`, () => {
      const others = elementTags().filter((other) => other !== tag && other !== 'account-provider');
      const own = others.map((other) => `src/widgets/${other}.ts`);
      assert.deepEqual(
        modulesFor(tag).filter((module) => own.includes(module)),
        [],
      );
    });

    it(`<${tag}> is asked for in one round trip after the script itself`, () => {
      const later = filesFor(tag).filter((file) => file !== 'prokura.js' && !asked.includes(`./${file}`));
      assert.deepEqual(later, []);
    });
  }

  it('every file is plain ASCII, whatever the charset of the page', () => {
    const files = Object.keys(manifest);
    assert.ok(files.length > 10);
    for (const file of files) assert.match(readFileSync(`${cdnDirectory}/${file}`, 'latin1'), /^\p{ASCII}*$/u, file);
  });
});
