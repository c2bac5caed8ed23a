/**
 * A reporter for node:test that prints failures and one line of counts, and leaves the counts
 * under the name in UNIT_SUITE.
 */
import { inspect } from 'node:util';
import { leaveResult } from './results.mjs';

export default async function* unitResults(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    // a suite passes or fails by its tests, which have been counted already
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
      else counts.passed++;
    } else if (type === 'test:fail') {
      counts.failed++;
      counts.failures.push(data.name);
      const { error } = data.details;
      yield `\n✖ ${data.name}  (${data.file ?? ''}:${data.line ?? ''})\n${inspect(error.cause ?? error)}\n`;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
  }
  leaveResult(process.env.UNIT_SUITE ?? 'unit', counts);
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
