/**
 * Counts of what ran, so that the summary of `npm test` is added up from real results.
 *
 * Every runner leaves `.cache/results/<suite>.json`; summary() reads them all.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('.cache', 'results');

/** Forgets earlier runs: a suite that doesn't run this time must not count. */
export function forgetResults() {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Leaves the counts of one suite: {passed, failed, skipped, failures: string[]}. */
export function leaveResult(suite, counts) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${suite.replace(/[^\w-]+/g, '-')}.json`;
  writeFileSync(join(FOLDER, file), JSON.stringify({ suite, ...counts }));
}

export function readResults() {
  let files;
  try {
    files = readdirSync(FOLDER);
  } catch {
    return []; // nothing has run
  }
  return files.sort().map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
}

const allTests = (group, names = []) => [
  ...group.tests.map((test) => ({ ...test, name: [...names, test.name].join(' › ') })),
  ...group.suites.flatMap((suite) => allTests(suite, [...names, suite.name])),
];

/** One test file in one browser. A file that breaks before its tests is one failure. */
function countSession(session) {
  const tests = session.testResults ? allTests(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failures = tests.filter((test) => !test.skipped && !test.passed).map((test) => test.name);
  const passed = tests.length - skipped - failures.length;
  if (!session.passed && failures.length === 0) failures.push('could not be run');
  return {
    passed,
    skipped,
    failures: failures.map(
      (name) => `${session.testFile.replace(`${process.cwd()}/`, '')}: ${name}`,
    ),
  };
}

/** A reporter for @web/test-runner: leaves one result per engine. */
export function browserResults() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Set(sessions.map((session) => session.browser.name));
      for (const engine of engines) {
        const counts = sessions
          .filter((session) => session.browser.name === engine)
          .map(countSession);
        const failures = counts.flatMap((count) => count.failures);
        leaveResult(`browser ${engine}`, {
          passed: sum(counts, 'passed'),
          skipped: sum(counts, 'skipped'),
          failed: failures.length,
          failures,
        });
        console.log(`${engine}: ${sum(counts, 'passed')} passed, ${failures.length} failed`);
      }
    },
  };
}

const sum = (counts, key) => counts.reduce((total, count) => total + count[key], 0);
