import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestMonth } from '../../../src/workshop-calendar/nearest-month.ts';
import { takesPlaceBetween } from '../../../src/workshop-calendar/occasion-search.ts';
import * as series from '../../../src/schedule/series.ts';
import { readWorkshops } from '../../helpers/workshops.ts';

function from(month: string, ...items: object[]): string | undefined {
  const workshops = readWorkshops(...items);
  return nearestMonth(
    (first, last) => workshops.filter((each) => takesPlaceBetween(each, first, last)),
    month,
    series,
  );
}

const october = { start: '2026-10-14T17:00' };
const yearly = { start: '2025-06-24', repeat: { every: 'year' } };

test('the next month with anything comes before one that was', () => {
  assert.equal(from('2026-12-01', october, yearly), '2027-06-01');
  assert.equal(from('2026-08-01', october, yearly), '2026-10-01');
});

test('after the last, the last', () => {
  assert.equal(from('2026-12-01', october), '2026-10-01');
  const ended = { ...yearly, repeat: { every: 'year', times: 3 } };
  assert.equal(from('2028-02-01', october, ended), '2027-06-01');
});

test('nowhere to go', () => {
  assert.equal(from('2026-12-01'), undefined);
  assert.equal(from('2026-12-01', { start: null, status: 'postponed' }), undefined);
});
