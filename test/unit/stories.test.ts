import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const namesIn = (folder: string, suffix: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length))
        .sort()
    : [];

test('every story file is run by a test', () => {
  assert.deepEqual(namesIn('test/browser/stories', '.test.ts'), namesIn('stories', '.stories.ts'));
});
