import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, programOf, versionOf } from './engines.mjs';
import { summaryLine } from './summary.mjs';

/**
 * `npm run test:engines`: keyboard maps, pieces and journeys once more, in Firefox and in WebKitGTK; the strict policy in
 * Firefox. Not part of `npm test`, which runs in Chromium.
 *
 *     npm run test:engines -- firefox                            one engine
 *     npm run test:engines -- webkit test/ui/menu.test.ts        some files
 *
 * An engine that is not installed is named, with how to install it, and counts as a failure.
 */
type Engine = keyof typeof engines;

const files = [
  'test/keyboard/*.test.ts',
  'test/ui/{menu,tree,combobox,dialog,popup,table,field,splitter,parts}.test.ts',
  'test/widgets/{find-customers,org-buyer-manager,company-user-form,my-account-panel,acting-banner,overviews}.test.ts',
];
const policies = 'test/package/embedding/policy.node.test.ts';

const known = Object.keys(engines) as Engine[];
const said = process.argv.slice(2);
const chosen = known.filter((name) => said.includes(name));
const named = said.filter((name) => !known.some((engine) => engine === name));

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const directory = mkdtempSync(join(tmpdir(), 'prokura-engines-'));

/** Runs a command with an engine, and gives what it counted. A run that counted nothing is one failure. */
function run(engine: Engine, command: string, ...args: readonly string[]): Counts {
  const file = join(directory, `${engine}.json`);
  rmSync(file, { force: true });
  const env = { ...process.env, BROWSERS: engine, TEST_COUNTS: file, TEST_MINUTES: '10' };
  spawnSync(command, args, { stdio: 'inherit', env });
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : { passed: 0, failed: 1, skipped: 0 };
}

/** A browser for each file: after some of them Firefox does no more than hear of keys. */
function test(engine: Engine): Counts {
  const wanted = named.length > 0 ? named : globSync(files).sort();
  const all = wanted.map((path) => run(engine, 'wtr', '--files', path));
  if (engine === 'firefox' && named.length === 0)
    all.push(run(engine, process.execPath, 'tools/node-tests.ts', policies));
  return {
    passed: sum(all.map(({ passed }) => passed)),
    failed: sum(all.map(({ failed }) => failed)),
    skipped: sum(all.map(({ skipped }) => skipped)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const results: string[] = [];
for (const engine of chosen.length > 0 ? chosen : known) {
  try {
    programOf(engine);
  } catch (error) {
    results.push((error as Error).message);
    process.exitCode = 1;
    continue;
  }
  const counts = test(engine);
  if (counts.failed > 0) process.exitCode = 1;
  results.push(`${engine} (${versionOf(engine)}): ${summaryLine(counts)}`);
}
rmSync(directory, { recursive: true, force: true });
console.log(`\n${results.join('\n')}`);
