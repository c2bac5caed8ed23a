/**
 * End-to-end tests: `npm run test:e2e [-- files]`. They visit what `npm run build` wrote, on the
 * demo server: those of test/e2e/engines/ in every engine that this machine has (BROWSERS chooses),
 * the others, which ask for more than all engines can do, in Chromium.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, findBrowsers } from './browsers.mjs';
import { leaveResult } from './results.mjs';

const EVERYWHERE = join('test', 'e2e', 'engines');

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

const named = process.argv.slice(2);
const files = named.length ? named : [...testsIn(join('test', 'e2e')), ...testsIn(EVERYWHERE)];
const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ENGINES;

/** Resolves to whether all went well. */
function runIn(engine) {
  const suite = `end to end ${engine}`;
  const here = files.filter((file) => engine === 'chromium' || file.startsWith(EVERYWHERE));
  if (here.length === 0) return true;
  if (!found[engine]) {
    console.log(`Not run: there is no ${engine} on this machine`);
    leaveResult(suite, { passed: 0, failed: 0, skipped: here.length, failures: [] });
    return true;
  }
  return new Promise((resolve) => {
    spawn(
      process.execPath,
      [
        '--import=tsx',
        '--test-reporter=./test/setup/unit-results.mjs',
        'test/setup/unit-files.mjs',
        ...here,
      ],
      { stdio: 'inherit', env: { ...process.env, ENGINE: engine, UNIT_SUITE: suite } },
    ).once('exit', (status) => resolve(status === 0));
  });
}

// Chromium alone, because some of its tests measure time
const first = asked.filter((engine) => engine === 'chromium');
const others = asked.filter((engine) => engine !== 'chromium');
const results = [];
for (const group of [first, others]) results.push(...(await Promise.all(group.map(runIn))));
process.exitCode = results.every(Boolean) ? 0 : 1;
