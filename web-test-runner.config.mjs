import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { accessibilityTree } from './tools/accessibility-tree.ts';
import { keysPlugin } from './tools/keys.mjs';
import { wantedEngines } from './tools/launchers.mjs';
import { summaryReporter } from './tools/summary.mjs';

const engines = wantedEngines();
const worker = readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');

/** Serves the mock's service worker where it may control every page. */
const mockWorker = {
  name: 'mock-worker',
  serve: ({ path }) =>
    path === '/mockServiceWorker.js'
      ? { body: worker, type: 'js', headers: { 'service-worker-allowed': '/', 'cache-control': 'no-store' } }
      : undefined,
};

/** Papa Parse is no module of its own: what bundlers make of it, this does for tests from source. */
const papaAsModule = {
  name: 'papa-as-module',
  transform: ({ path, body }) =>
    /\/papaparse\/papaparse(?:\.min)?\.js$/u.test(path)
      ? { body: `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;` }
      : undefined,
};

/** `executeServerCommand('forced-colors', 'active' | 'none')`, Chromium only: the runner's emulateMedia ignores it. */
const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors' || session.browser.type !== 'puppeteer') return undefined;
    const session_ = await session.browser.getPage(session.id).createCDPSession();
    await session_.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] });
    return true;
  },
};

/** `executeServerCommand('accessibility-tree')`, Chromium only: what it tells assistive technology of the page, as text. */
const trees = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree' || session.browser.type !== 'puppeteer') return undefined;
    return accessibilityTree(await session.browser.getPage(session.id).createCDPSession());
  },
};

/** How much of something a test takes, where it was asked for more than is needed every day. */
const sizes = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('TEST_')));

/**
 * Lit runs in its development build, which warns of mistakes; only its greeting is silenced. And a failed comparison of
 * two nodes must not make mocha write out the whole live page, which takes minutes: nodes become short texts.
 */
const page = (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>test</title></head>
  <body>
    <script type="module">
      globalThis.testSizes = ${JSON.stringify(sizes)};
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      const strip = (error) => {
        for (const key of ['actual', 'expected']) {
          if (error?.[key] instanceof Node) error[key] = String(error[key].outerHTML ?? error[key].nodeName).slice(0, 500);
        }
        return error;
      };
      const hook = () => {
        const prototype = globalThis.Mocha?.Runner?.prototype;
        if (!prototype || prototype.stripsNodes) return;
        prototype.stripsNodes = true;
        const { fail } = prototype;
        prototype.fail = function (test, error, force) { return fail.call(this, test, strip(error), force); };
      };
      Object.defineProperty(globalThis, 'describe', {
        configurable: true,
        set(value) {
          Object.defineProperty(globalThis, 'describe', { value, writable: true, configurable: true });
          hook();
        },
      });
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI && process.stdout.isTTY }), summaryReporter()],
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: Number(process.env.TEST_MINUTES ?? 2) * 60_000,
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { exportConditions: ['development', 'browser'] },
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 80, functions: 90, lines: 90 },
  },
  testRunnerHtml: page,
  plugins: [
    mockWorker,
    papaAsModule,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    keysPlugin(),
    forcedColors,
    trees,
    ...engines.flatMap(({ plugins }) => plugins),
  ],
  browsers: engines.map(({ launcher }) => launcher),
};
