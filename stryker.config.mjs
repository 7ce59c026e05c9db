/**
 * `npm run test:mutation`: breaks the sources of the inner layers in every place, one at a time, and sees whether a test
 * notices. See docs/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/{domain,capabilities,backend,controllers}/**/*.ts',
    // A set of tests itself, for adapters: test/backend/conformance.node.test.ts breaks a backend to see it fail.
    '!src/backend/conformance.ts',
    '!src/backend/conformance/**',
    // Tested in Node, by test/backend/compare-writes.node.test.ts: what runs here is what runs in a page.
    '!src/backend/{compare-writes,fingerprint}.ts',
  ],
  plugins: ['./tools/mutation/plugin.ts'],
  testRunner: 'page',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  ignorePatterns: ['/*', '!/src', '!/test', '!/tsconfig.json', '!/package.json'],
  tempDirName: '.cache/mutation/sandbox',
  incremental: process.env.INCREMENTAL === '1',
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
