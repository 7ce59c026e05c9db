import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
// The copy that Web Test Runner has, made for a page: see `bundle.ts`.
import { mocha } from '@web/test-runner-mocha';

/**
 * What stands in the page: it loads the test files that an order names and runs their tests, as Web Test Runner would. It
 * knows of mutants only where Stryker keeps the active one.
 */

/** What a page is to do. It begins as a new one: nothing of an earlier order is in it. */
export interface Order {
  /** Test files, by their path in the project, in the order in which they are taken up. */
  readonly files: readonly string[];
  /** The tests to run, by id. Default: all that there are in the files. */
  readonly tests?: readonly string[] | undefined;
  readonly mutant?: { readonly id: string; readonly hitLimit: number | undefined; readonly whileLoading: boolean };
  /** Whether to end with the first test that fails. */
  readonly bail: boolean;
  /** How long a test may take that does not say so itself, in milliseconds. */
  readonly timeout: number;
}

/** How a test ended. */
export interface Ended {
  readonly id: string;
  readonly file: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly ms: number;
  readonly message: string;
}

export interface Answer {
  readonly tests: readonly Ended[];
  readonly coverage: MutantCoverage | undefined;
  readonly hits: number | undefined;
}

declare global {
  /** Where instrumented code looks, as Stryker has it. */
  var __stryker__: InstrumenterContext;
  var runTests: (order: Order) => Promise<Answer>;
}

/** What Mocha tells is listened to, not written out. */
class Silent extends Mocha.reporters.Base {}

const idOf = (test: Mocha.Runnable): string => `${test.file ?? ''} ${test.fullTitle()}`;

globalThis.runTests = async ({ files, tests, mutant, bail, timeout }) => {
  const context: InstrumenterContext = { mutantCoverage: { static: {}, perTest: {} } };
  globalThis.__stryker__ = context;
  const activate = () => {
    if (mutant) Object.assign(context, { activeMutant: mutant.id, hitCount: 0, hitLimit: mutant.hitLimit });
  };
  if (mutant?.whileLoading) activate();
  mocha.setup({ ui: 'bdd', reporter: Silent, bail, timeout });
  for (const file of files) {
    // Gives each test the name of its file.
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    await import(/* @vite-ignore */ `/${file}.js`);
  }
  if (tests) keepOnly(mocha.suite, new Set(tests));
  activate();
  const ended = await runAll(context);
  return { tests: ended, coverage: context.mutantCoverage, hits: context.hitCount };
};

function keepOnly(suite: Mocha.Suite, ids: ReadonlySet<string>): void {
  suite.tests = suite.tests.filter((test) => ids.has(idOf(test)));
  for (const inner of suite.suites) keepOnly(inner, ids);
}

/** What is late is still counted to the test before: each of them counts until the next one begins. */
function runAll(context: InstrumenterContext): Promise<Ended[]> {
  const ended: Ended[] = [];
  const note = (test: Mocha.Runnable, state: Ended['state'], message = '') =>
    ended.push({ id: idOf(test), file: test.file ?? '', state, ms: test.duration ?? 0, message });
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(ended));
    runner.on('test', (test) => (context.currentTestId = idOf(test)));
    runner.on('pass', (test) => note(test, 'passed'));
    runner.on('pending', (test) => note(test, 'skipped'));
    // A hook that fails fails for the test that it was called for.
    runner.on('fail', (test, error: unknown) => note(test.ctx?.currentTest ?? test, 'failed', String(error)));
  });
}
