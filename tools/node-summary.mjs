import { reportCounts } from './summary.mjs';

/** A reporter for `node --test`: only the counts. The words come from the runner's own `spec` reporter. */
export default async function* nodeSummary(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled, skipped, todo } = data.counts;
    reportCounts({ passed, failed: failed + cancelled, skipped: skipped + todo });
  }
  yield '';
}
