import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { summaryLine } from './summary.mjs';

/**
 * `npm test`: everything that must hold before a change is merged.
 *
 *     npm test                    all steps
 *     npm test -- unit node       only these
 *
 * The last line says how many tests passed, failed and were skipped. A step that is no test counts only where it fails.
 *
 * Where no more than a few test files fail, each is looked at a second time at the end, when the machine has nothing else
 * to do. What passes then is named all the same: either the kit or the test has a race.
 */
type Step = [name: string, command: string, ...args: string[]];

const script = (name: string, of: string): Step => [name, 'npm', 'run', '--silent', of];

/**
 * What runs side by side, for machines with two cores: what is about the source, and what is about the build. A lane goes
 * from step to step, cheapest first; after a failure no lane begins another.
 */
const lanes: readonly (readonly Step[])[] = [
  [script('format', 'format:check'), script('types', 'types'), script('lint', 'lint'), script('unit', 'test:unit')],
  [
    script('generated', 'generated:check'),
    script('build', 'build'),
    script('size', 'size'),
    script('package', 'package:check'),
    script('node', 'test:node'),
  ],
];
const names = lanes.flat().map(([name]) => name);

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Paths of the test files in which something failed. */
  failedFiles: readonly string[];
}

/** What failed in no more files than this may be the machine's doing. */
const few = 3;
const doubtful: { readonly step: Step; readonly counts: Counts }[] = [];

const total = { passed: 0, failed: 0, skipped: 0 };
const directory = mkdtempSync(join(tmpdir(), 'prokura-test-'));
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The account that a step of tests leaves of them. */
const readCounts = (file: string): Counts | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;

function addCounts(counts: Counts): void {
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
}

/** Runs a step, and prints what it said when it is over, so that two lanes do not write between each other's lines. */
async function run([name, command, ...args]: Step): Promise<{
  readonly ok: boolean;
  readonly counts: Counts | undefined;
}> {
  console.log(`== ${name} begins`);
  const start = performance.now();
  const file = join(directory, `${name}.json`);
  rmSync(file, { force: true });
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_COUNTS: file },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  const ok = status === 0;
  console.log(
    `\n== ${name}\n${Buffer.concat(said).toString()}\n== ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds(start)}`,
  );
  return { ok, counts: readCounts(file) };
}

/** Runs a step and counts it. Says whether to go on, which is so, too, where what failed is to be looked at again. */
async function take(step: Step): Promise<boolean> {
  const { ok, counts } = await run(step);
  const files = counts?.failedFiles.length ?? 0;
  if (counts && !ok && files > 0 && files <= few) {
    doubtful.push({ step, counts });
    return true;
  }
  if (counts) addCounts(counts);
  if (!ok && !counts?.failed) total.failed += 1;
  return ok;
}

/** Looks once more at the files in which something failed, unless the run has failed anyway. */
async function lookAgain(isWorthIt: boolean): Promise<boolean> {
  for (const { step, counts } of doubtful) {
    const { ok } = isWorthIt ? await run([...step, '--', ...counts.failedFiles]) : { ok: false };
    addCounts(ok ? { ...counts, passed: counts.passed + counts.failed, failed: 0 } : counts);
    if (ok) console.log(`Passed only when looked at a second time: ${counts.failedFiles.join(', ')}`);
  }
  return total.failed === 0;
}

/** Says whether all of the lane passed. */
async function runLane(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (total.failed > 0 || !(await take(step))) return false;
  return true;
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
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}; there are ${names.join(', ')}.`);
const chosen = lanes.map((steps) => steps.filter(([name]) => wanted.length === 0 || wanted.includes(name)));

const start = performance.now();
const ok = findBrowser() && (await lookAgain((await Promise.all(chosen.map(runLane))).every(Boolean)));
rmSync(directory, { recursive: true, force: true });
console.log(`\n${ok ? 'All steps passed' : 'Stopped at what failed'} after ${seconds(start)}.\n`);
console.log(summaryLine(total));
process.exitCode = ok ? 0 : 1;
