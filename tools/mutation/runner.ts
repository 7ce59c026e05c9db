import { once } from 'node:events';
import { globSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browser.mjs';
import { chromiumArguments } from '../launchers.mjs';
import { type Bundle, bundleTests } from './bundle.ts';
import type { Answer, Ended, Order } from './page.ts';

/** As in `web-test-runner.config.mjs`. */
const patience = 10_000;
/** With a mutant, what waits for ever should not do so for long. The slowest test that sets no time takes a tenth of it. */
const patienceWithMutant = 3000;

/**
 * Mocha asks what Web Test Runner has told it: nothing, and nobody waits for its news. Of what is done over and over, a
 * part is enough to notice a mutant.
 */
const html = `<!doctype html>
<html lang="en">
  <script>
    globalThis.__WTR_CONFIG__ = {};
    globalThis.litIssuedWarnings = new Set(['dev-mode']);
    globalThis.testSizes = { TEST_QUERY_ROUNDS: '20' };
  </script>
  <script type="module" src="/page.js"></script>
</html>`;
const address = '/?wtr-test-file=none';

/**
 * Runs the tests of some folders in Chromium, for Stryker, in whose sandbox (the working directory) the mutants stand. A
 * page is loaded anew for every mutant, with no more of the test files than can meet it.
 */
export class PageRunner implements TestRunner {
  readonly #tests: readonly string[];
  #bundle: Bundle | undefined;
  #server: Server | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;

  /** `tests`: glob patterns. */
  constructor(tests: readonly string[]) {
    this.#tests = globSync(tests).sort();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const bundle = await bundleTests(process.cwd(), this.#tests);
    this.#bundle = bundle;
    this.#server = createServer(({ url = '/' }, response) => {
      const script = bundle.scripts.get(url);
      // Each script is the same for all mutants: the browser may keep what it has made of it.
      response.setHeader('cache-control', script === undefined ? 'no-store' : 'max-age=86400, immutable');
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
      response.end(script ?? html);
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  dryRun(): Promise<DryRunResult> {
    return this.#run({ files: this.#tests, bail: false, timeout: patience });
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, sandboxFileName, mutantActivation, disableBail } = options;
    const wanted = testFilter && new Set(testFilter.map((id) => id.split(' ', 1)[0]));
    const result = await this.#run({
      files: this.#bundle?.testsOf(sandboxFileName).filter((file) => wanted?.has(file) ?? true) ?? [],
      tests: testFilter,
      mutant: { id: activeMutant.id, hitLimit, whileLoading: mutantActivation === 'static' },
      bail: !disableBail,
      timeout: patienceWithMutant,
    });
    return toMutantRunResult(result, disableBail);
  }

  /** Also what Stryker calls when a mutant takes too long, as one that goes round in circles: the browser goes with it. */
  dispose(): Promise<void> {
    this.#browser?.process()?.kill('SIGKILL');
    this.#server?.close();
    return Promise.resolve();
  }

  async #run(order: Order): Promise<DryRunResult> {
    const page = await this.#freshPage();
    try {
      return resultOf(await page.evaluate((some) => globalThis.runTests(some), order), order);
    } catch (thrown) {
      // The test files cannot be loaded.
      return { status: DryRunStatus.Error, errorMessage: String(thrown) };
    }
  }

  async #freshPage(): Promise<Page> {
    this.#browser ??= await puppeteer.launch({
      executablePath: ensureBrowser(),
      args: [...chromiumArguments, '--disable-features=BackForwardCache'],
      protocolTimeout: 0,
    });
    this.#page ??= await this.#browser.newPage();
    const { port } = this.#server?.address() as AddressInfo;
    await this.#page.goto(`http://127.0.0.1:${port}${address}`);
    return this.#page;
  }
}

function resultOf({ tests, coverage, hits }: Answer, { mutant }: Order): DryRunResult {
  const tooOften = determineHitLimitReached(hits, mutant?.hitLimit);
  if (tooOften) return tooOften;
  return {
    status: DryRunStatus.Complete,
    tests: tests.map(testOf),
    ...(coverage && { mutantCoverage: coverage }),
  };
}

function testOf({ id, file, state, ms, message }: Ended): TestResult {
  const base = { id, name: id, fileName: resolve(file), timeSpentMs: ms };
  switch (state) {
    case 'passed':
      return { ...base, status: TestStatus.Success };
    case 'skipped':
      return { ...base, status: TestStatus.Skipped };
    case 'failed':
      return { ...base, status: TestStatus.Failed, failureMessage: message };
  }
}
