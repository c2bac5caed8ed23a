import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLimit as mapLimit } from '../../../src/artist-pilot-map/scene.ts';
import { pageLimit as finderLimit } from '../../../src/funding-finder/page-limits.ts';
import { rowLimit } from '../../../src/widget/row-limit.ts';
import { pageLimit as calendarLimit } from '../../../src/workshop-calendar/scene.ts';

test('a limit is a whole number of rows, and never none', () => {
  assert.equal(rowLimit(3, 20), 3);
  assert.equal(rowLimit(2.5, 20), 3);
  for (const limit of [calendarLimit, mapLimit, finderLimit]) assert.equal(limit(0.5), 1);
});

test('without one, or with one that counts nothing, there are as many as usual', () => {
  for (const limit of [null, undefined, 0, -3, NaN]) {
    assert.equal(rowLimit(limit, 7), 7);
    assert.equal(calendarLimit(limit), 20);
    assert.equal(mapLimit(limit), 10);
    assert.equal(finderLimit(limit), 20);
  }
});
