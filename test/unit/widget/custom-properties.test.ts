/** What embedders may set is told where they look for it, and nothing is told that isn't there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readModules } from '../../helpers/source.ts';

const sorted = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

const styles = readModules('src')
  .flatMap(({ strings }) => strings)
  .join('\n');
const read = sorted(styles, /var\((--vk-[\w-]+)/g);
const docs = readFileSync('src/widget/attributes.ts', 'utf8');

test('every custom property that the styles read is in the element manifest', () => {
  assert.deepEqual(sorted(docs, /@cssprop \[?(--vk-[\w-]+)/g), read);
});

test('with the value that it has where nobody sets it', () => {
  const told = [...docs.matchAll(/@cssprop \[(--vk-[\w-]+)=([^\]]+)\]/g)]
    // made readable on what is behind it, so that no style names it
    .filter(([, name]) => name !== '--vk-accent')
    .map(([, name, value]) => `var(${name}, ${value})`);
  assert.ok(told.length > 5);
  for (const use of told) assert.ok(styles.includes(use), use);
});

test('and in the README', () => {
  assert.deepEqual(sorted(readFileSync('README.md', 'utf8'), /(--vk-[\w-]+)/g), read);
});
