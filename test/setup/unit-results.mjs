/**
 * A reporter for node:test that prints failures and one line of counts, and leaves the counts
 * under the name in UNIT_SUITE.
 */
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { leaveResult } from './results.mjs';

export default async function* unitResults(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  /** The test that runs, after the suites around it. */
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    // a suite passes or fails by its tests, which have been counted already, or by a hook
    const { type: kind, error: { failureType } = {} } = data?.details ?? {};
    if (kind === 'suite' && failureType !== 'hookFailed') continue;
    if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
      else counts.passed++;
    } else if (type === 'test:fail') {
      const name = names.slice(0, data.nesting + 1).join(' › ');
      counts.failed++;
      counts.failures.push(name);
      const { error } = data.details;
      yield `\n✖ ${name}\n  ${placeOf(data.file, error)}\n${tell(error.cause ?? error)}\n`;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
  }
  leaveResult(process.env.UNIT_SUITE ?? 'unit', counts);
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

/** File and line as written: node:test counts in what tsx has made of the file, which is one line. */
function placeOf(file = '', { cause }) {
  const [, line] = cause?.stack?.split(`${file}:`) ?? [];
  return `${relative('', file)}${line ? `:${parseInt(line)}` : ''}`;
}

/** The error without the steps inside Node, where nobody looks for its reason. */
const tell = (error) =>
  inspect(error).replace(/\n +at (?:.* \(node:|async Promise\.all).*?( \{)?$/gm, '$1');
