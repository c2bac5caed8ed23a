/**
 * End-to-end tests: `npm run test:e2e [-- files]`. They visit what `npm run build` wrote, on the
 * demo server, in Chromium; the other engines meet the same pages in test/browser/embed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { leaveResult } from './results.mjs';

const SUITE = 'end to end chromium';
const named = process.argv.slice(2);
const files = named.length
  ? named
  : readdirSync('test/e2e')
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join('test', 'e2e', file));

if (findBrowsers().chromium) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--import=tsx',
      '--test-reporter=./test/setup/unit-results.mjs',
      'test/setup/unit-files.mjs',
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, UNIT_SUITE: SUITE } },
  );
  process.exitCode = status ?? 1;
} else {
  console.log('Not run: there is no Chromium on this machine');
  leaveResult(SUITE, { passed: 0, failed: 0, skipped: files.length, failures: [] });
}
