/**
 * Unit tests in Node: `npm run test:unit [-- files]`.
 *
 * One run in the machine's own zone while developing; `--zones` repeats it in four, because days
 * and wall times must not follow the clock of whoever runs them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ZONES = ['Europe/Helsinki', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const files = named.length > 0 ? named : allUnitTests();
const zones = args.includes('--zones') ? ZONES : [undefined];

function allUnitTests() {
  const unit = readdirSync(join('test', 'unit'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join('test', 'unit', file));
  return [...unit, join('test', 'boundaries.test.ts')];
}

function runIn(zone) {
  if (zone) console.log(`\nUnit tests, TZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--import=tsx',
      '--test-reporter=./test/setup/unit-results.mjs',
      'test/setup/unit-files.mjs',
      ...files,
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(zone && { TZ: zone }),
        UNIT_SUITE: `unit ${zone ?? 'local zone'}`,
      },
    },
  );
  return status === 0;
}

const passed = zones.map(runIn).every(Boolean);
process.exitCode = passed ? 0 : 1;
