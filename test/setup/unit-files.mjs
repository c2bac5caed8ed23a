/**
 * Imports the test files named on the command line into this one process. A process each, as
 * `node --test` does it, would take five times as long: most of these tests take milliseconds.
 * Each file is a suite, so that `before`, `afterEach` and the like at its top are for its own tests.
 */
import { describe, test } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  await describe(file, async () => {
    try {
      await import(pathToFileURL(resolve(file)).href);
    } catch (error) {
      // counted, and the other files still run
      test('could not be loaded', () => {
        throw error;
      });
    }
  });
}
