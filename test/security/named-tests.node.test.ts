import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { it } from 'node:test';

const text = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const files = new Set(globSync('test/**/*.test.ts').map((path) => basename(path)));
const threats = text.slice(text.indexOf('## Threats'), text.indexOf('## What the server has to do'));
const claims = threats
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+$|^\| threat /u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('the threat model names tests that there are', () => {
  const named = [...text.matchAll(/`([\w.-]+\.test\.ts)`/gu)].map(([, name = '']) => name);
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter((name) => !files.has(name)),
    [],
  );
});

it('every claim of the threat model names what holds it, or says that nothing does', () => {
  assert.ok(claims.length > 30);
  const silent = claims.filter(
    ([, , claim = '']) => !/^(?:–|nothing: it cannot)$|\.test\.ts`|no test|`lint:|`package:/u.test(claim),
  );
  assert.deepEqual(
    silent.map(([, threat]) => threat),
    [],
  );
});
