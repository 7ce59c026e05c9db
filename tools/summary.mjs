import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** `N passed, N failed, N skipped`, the last line of a test run. */
export const summaryLine = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;

/**
 * Leaves the counts and the paths of the test files that failed in the file that the whole run adds up from, or says the
 * counts where a part runs by itself.
 */
export function reportCounts(counts, failedFiles) {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify({ ...counts, failedFiles }));
  else console.log(`\n${summaryLine(counts)}`);
}

function add(counts, suite) {
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) add(counts, inner);
}

/** A reporter for the browser runner. A file that broke before its tests were known counts as one failure. */
export const summaryReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const failedFiles = new Set();
    for (const session of sessions) {
      const before = counts.failed;
      add(counts, session.testResults);
      if (session.passed) continue;
      failedFiles.add(relative(process.cwd(), session.testFile));
      if (counts.failed === before) counts.failed += 1;
    }
    reportCounts(counts, [...failedFiles]);
  },
});
