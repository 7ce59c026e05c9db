import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { faultKinds } from '../test/adapters/faults/kinds.ts';
import { type PlayedKind, report } from '../test/faults/report.ts';

/**
 * `npm run test:faults`: every kind of fault at every operation of every element, a browser for each kind, and what came
 * of it as `docs/faults.md`. It takes half an hour. With numbers of kinds, from 1: only these, and the others as they were last.
 */
const directory = 'node_modules/.cache/faults';
const wanted = process.argv.slice(2).map((number) => Number(number) - 1);
if (wanted.length === 0) rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });

for (const [number, { name }] of faultKinds.entries()) {
  if (wanted.length > 0 && !wanted.includes(number)) continue;
  console.log(`== ${String(number + 1)} of ${String(faultKinds.length)}: ${name}`);
  const { status } = spawnSync('npx', ['wtr', '--files', 'test/faults/elements.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, TEST_FAULT_KIND: name, TEST_MINUTES: '30' },
  });
  if (status !== 0) process.exitCode = 1;
}

if (process.exitCode !== 1) {
  const kinds = faultKinds.map(
    (_, number) => JSON.parse(readFileSync(`${directory}/${String(number)}.json`, 'utf8')) as PlayedKind,
  );
  writeFileSync('docs/faults.md', report(kinds));
  spawnSync('npx', ['prettier', '--write', 'docs/faults.md'], { stdio: 'inherit' });
}
