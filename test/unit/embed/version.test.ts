import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../../src/embed/version.ts';

test('the widgets name the release they belong to', () =>
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version));
