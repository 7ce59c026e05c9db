import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A kind that was not played, or not at every place, has no ends. */
const readKind = (number: number, kind: string): PlayedKind => {
  const file = `${directory}/${String(number)}.json`;
  if (!existsSync(file)) return { kind, played: [], unplayed: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as PlayedKind;
};

if (process.exitCode !== 1) {
  writeFileSync('docs/faults.md', report(faultKinds.map(({ name }, number) => readKind(number, name))));
  spawnSync('npx', ['prettier', '--write', 'docs/faults.md'], { stdio: 'inherit' });
}
