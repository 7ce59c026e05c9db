import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { capabilities } from '../../src/capabilities/verbs.ts';

it('docs/faults.md names every operation: played, or with why no element performs it', () => {
  const report = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
  assert.deepEqual(
    [...capabilities, 'session.read', 'session.end'].filter((operation) => !report.includes(`\`${operation}\``)),
    [],
  );
});
