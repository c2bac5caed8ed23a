import assert from 'node:assert/strict';
import { test } from 'node:test';
import { term } from '../../../src/funding-finder/terms.ts';

test("our word in the asked language goes before the feed's in another", () => {
  const own = { artist: { fi: 'taiteilija', aliases: [] }, choir: { fi: 'kuoro' } };
  const builtIn = { artist: 'konstnär', school: 'skola' };
  assert.equal(term('artist', 'sv', own, builtIn), 'konstnär');
  assert.equal(term('artist', 'fi', own, builtIn), 'taiteilija');
  assert.equal(term('choir', 'sv', own, builtIn), 'kuoro');
  assert.equal(term('school', 'sv', own, builtIn), 'skola');
  assert.equal(term('band', 'sv', own, builtIn), undefined);
});
