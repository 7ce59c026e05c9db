import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { reportCounts } from './summary.mjs';

/**
 * `npm run test:node`: the tests that need no browser page, one file after another, each in a process of its own. A file
 * that leaves a server or a timer behind is ended when its last test is: with the runner's command line it would hang.
 *
 *     npm run test:node -- test/adapters/http.node.test.ts     only this file
 */
const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('test/**/*.node.test.ts').sort();
const counts = { passed: 0, failed: 0, skipped: 0 };
const failedFiles: string[] = [];

const events = run({ files, concurrency: 1, timeout: 180_000, execArgv: ['--test-force-exit'] });
events.on('test:summary', ({ file, counts: of }) => {
  if (file !== undefined) {
    if (of.passed + of.skipped + of.todo < of.tests) failedFiles.push(relative(process.cwd(), file));
    return;
  }
  counts.passed = of.passed;
  counts.skipped = of.skipped + of.todo;
  counts.failed = of.tests - counts.passed - counts.skipped;
});
for await (const text of events.compose(spec)) process.stdout.write(text);

reportCounts(counts, failedFiles);
process.exitCode = counts.failed > 0 ? 1 : 0;
