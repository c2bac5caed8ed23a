/**
 * Counts of what ran, so that the summary of `npm test` is added up from real results.
 *
 * Every runner leaves `.cache/results/<suite>.json`; test.mjs adds them up.
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

const isStory = (session) => /[\\/]browser[\\/]stories[\\/]/.test(session.testFile);

/** A reporter for @web/test-runner: leaves one result per engine, and one for the stories in it. */
export function browserResults() {
  return {
    onTestRunFinished({ sessions }) {
      for (const [suite, ofSuite] of bySuite(sessions)) {
        const counts = ofSuite.map(countSession);
        const failures = counts.flatMap((count) => count.failures);
        const passed = sum(counts, 'passed');
        leaveResult(suite, {
          passed,
          skipped: sum(counts, 'skipped'),
          failed: failures.length,
          failures,
        });
        console.log(`${suite}: ${passed} passed, ${failures.length} failed`);
      }
    },
  };
}

function bySuite(sessions) {
  const suites = new Map();
  for (const session of sessions) {
    const suite = `${isStory(session) ? 'stories' : 'browser'} ${session.browser.name}`;
    suites.set(suite, [...(suites.get(suite) ?? []), session]);
  }
  return suites;
}

const sum = (counts, key) => counts.reduce((total, count) => total + count[key], 0);
