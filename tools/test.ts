import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { summaryLine } from './summary.mjs';

/**
 * `npm test`: everything that must hold before a change is merged, cheapest first, stopping at the first that does not.
 *
 *     npm test                    all steps
 *     npm test -- unit node       only these
 *
 * The last line says how many tests passed, failed and were skipped. A step that is no test counts only where it fails.
 */
type Step = [name: string, command: string, ...args: string[]];

const steps: Step[] = [
  ['format', 'npm', 'run', '--silent', 'format:check'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['generated', 'npm', 'run', '--silent', 'generated:check'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['size', 'npm', 'run', '--silent', 'size'],
  ['package', 'npm', 'run', '--silent', 'package:check'],
  ['unit', 'npm', 'run', '--silent', 'test:unit'],
  ['node', 'npm', 'run', '--silent', 'test:node'],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const directory = mkdtempSync(join(tmpdir(), 'prokura-test-'));
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Adds the tests that a step ran, and says whether it left any account of them. */
function addCounts(file: string): void {
  if (!existsSync(file)) return;
  const counts = JSON.parse(readFileSync(file, 'utf8')) as typeof total;
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
}

function run([name, command, ...args]: Step): boolean {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = join(directory, `${name}.json`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TEST_COUNTS: counts } });
  const failedBefore = total.failed;
  addCounts(counts);
  const ok = status === 0;
  if (!ok && total.failed === failedBefore) total.failed += 1;
  console.log(`== ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  return ok;
}

function findBrowser(): boolean {
  try {
    process.env['CHROME_PATH'] = ensureBrowser();
    return true;
  } catch (error) {
    console.error((error as Error).message);
    total.failed += 1;
    return false;
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some(([known]) => known === name));
if (unknown.length > 0)
  throw new Error(`No step ${unknown.join(', ')}; there are ${steps.map(([n]) => n).join(', ')}.`);
const chosen = steps.filter(([name]) => wanted.length === 0 || wanted.includes(name));

const start = performance.now();
const ok = findBrowser() && chosen.every(run);
rmSync(directory, { recursive: true, force: true });
console.log(`\n${ok ? 'All steps passed' : 'Stopped at the step that failed'} after ${seconds(start)}.\n`);
console.log(summaryLine(total));
process.exitCode = ok ? 0 : 1;
