import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error: the server is plain JavaScript, so that it starts without a build
import { daysBetweenWeeks, shiftDates } from '../../../demo/server/shift-dates.mjs';

test('a Sunday belongs to the week of the Monday before', () => {
  assert.equal(daysBetweenWeeks('2026-10-05', '2026-11-22'), 42);
  assert.equal(daysBetweenWeeks('2026-10-05', '2026-11-23'), 49);
  assert.equal(daysBetweenWeeks('2026-10-05', '2026-10-11'), 0);
  assert.equal(daysBetweenWeeks('2026-10-05', '2026-09-30'), -7);
});

test('dates and times move, all else stays', () =>
  assert.deepEqual(
    shiftDates(
      {
        start: '2026-10-14T13:00',
        end: '2026-10-14',
        asOf: '2026-10-05T05:00:00Z',
        period: { start: '2026-08', end: '2026' },
        municipality: '529',
        street: '2026',
        amount: 2026,
        none: null,
        repeat: { rrule: ['FREQ=WEEKLY;UNTIL=20261128T090000Z'], except: ['2026-10-31'] },
      },
      42,
    ),
    {
      start: '2026-11-25T13:00',
      end: '2026-11-25',
      asOf: '2026-11-16T05:00:00Z',
      period: { start: '2026-09', end: '2026' },
      municipality: '529',
      street: '2026',
      amount: 2026,
      none: null,
      repeat: { rrule: ['FREQ=WEEKLY;UNTIL=20270109T090000Z'], except: ['2026-12-12'] },
    },
  ));
