import { writeFileSync } from 'node:fs';

/** `N passed, N failed, N skipped`, the last line of a test run. */
export const summaryLine = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;

/** Leaves the counts in the file that the whole run adds up from, or says them where a part runs by itself. */
export function reportCounts(counts) {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
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
    for (const session of sessions) {
      const before = counts.failed;
      add(counts, session.testResults);
      if (!session.passed && counts.failed === before) counts.failed += 1;
    }
    reportCounts(counts);
  },
});
