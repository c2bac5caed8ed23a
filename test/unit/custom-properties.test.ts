/** What embedders may set is told where they look for it, and nothing is told that isn't there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readModules } from '../helpers/source.ts';

const sorted = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

const read = sorted(
  readModules('src')
    .flatMap(({ strings }) => strings)
    .join('\n'),
  /var\((--vk-[\w-]+)/g,
);

test('every custom property that the styles read is in the element manifest', () => {
  const docs = readFileSync('src/widget/attributes.ts', 'utf8');
  assert.deepEqual(sorted(docs, /@cssprop (--vk-[\w-]+) - /g), read);
});

test('and in the README', () => {
  assert.deepEqual(sorted(readFileSync('README.md', 'utf8'), /(--vk-[\w-]+)/g), read);
});
