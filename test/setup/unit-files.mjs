/**
 * Imports the test files named on the command line into this one process. A process each, as
 * `node --test` does it, would take five times as long: most of these tests take milliseconds.
 */
import { test } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    // counted, and the other files still run
    test(`${file} could not be loaded`, () => {
      throw error;
    });
  }
}
