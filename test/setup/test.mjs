/**
 * `npm test`: builds, then runs the unit tests in four time zones and the browser tests and
 * stories in every engine there is. `--gates` runs `npm run check` before them, as CI does.
 *
 * The last line, `N passed, N failed`, is added up from what the runners left behind. An engine
 * that this machine lacks is named as not run; in CI it is a failure.
 */
import { check } from './check.mjs';
import { ENGINES, findBrowsers } from './browsers.mjs';
import { runScript } from './npm.mjs';
import { forgetResults, leaveResult, readResults } from './results.mjs';

const failure = (reason) => ({ passed: 0, failed: 1, skipped: 0, failures: [reason] });

/** Runs a script; if it broke without any test having failed, that itself is the failure. */
function runSuite(script, args, env) {
  const before = failedSoFar();
  const passed = runScript(script, args, env);
  if (!passed && failedSoFar() === before) {
    leaveResult(script, failure(`npm run ${script} broke off`));
  }
}

const failedSoFar = () => readResults().reduce((sum, { failed }) => sum + failed, 0);

forgetResults();
if (process.argv.includes('--gates')) check();
else runSuite('build');

console.log('\n· unit tests');
runSuite('test:unit', ['--zones']);

const browsers = findBrowsers();
const missing = ENGINES.filter((engine) => !browsers[engine]);
console.log('\n· browser tests and stories');
runSuite('test:browser', [], { BROWSERS: ENGINES.filter((engine) => browsers[engine]).join() });
if (process.env.CI) {
  for (const engine of missing) {
    leaveResult(`browser ${engine}`, failure(`${engine} is not on this machine`));
  }
}

console.log('\n· the demo as built');
runSuite('test:e2e');

report(readResults());

function report(results) {
  console.log('\nSuite                                passed  failed  skipped');
  for (const { suite, passed, failed, skipped } of results) {
    console.log(
      `${suite.padEnd(34)}${[passed, failed, skipped].map((n) => String(n).padStart(8)).join(' ')}`,
    );
  }
  for (const { suite, failures } of results) {
    for (const name of failures) console.log(`✖ ${suite}: ${name}`);
  }
  if (missing.length > 0)
    console.log(`Not run, because not on this machine: ${missing.join(', ')}`);

  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
