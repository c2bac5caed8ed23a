import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TAGS } from '../../src/embed/tags.ts';

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

/** By what a story of it is called; an error is either of two. */
const STATES = ['Loading', 'Empty', 'Unreachable', 'NotAFeed', 'PartlyInvalid', 'Stale'];

describe('every state of the contract has a story', () => {
  for (const tag of TAGS)
    test(tag, () => {
      const stories = readFileSync(`stories/${tag}.stories.ts`, 'utf8');
      const told = STATES.filter((state) => stories.includes(`export const ${state}: Story`));
      assert.deepEqual(told, STATES);
    });
});
