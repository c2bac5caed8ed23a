import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as days from '../../../src/time/plain-date.ts';

const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(days.fromEpochDay);
const utc = (date: string): Date => new Date(`${date}T00:00Z`);

describe('days as values', () => {
  test('days and their numbers go both ways', () => {
    fc.assert(
      fc.property(day, (date) => {
        assert.ok(days.isPlainDate(date));
        assert.equal(days.fromEpochDay(days.toEpochDay(date)), date);
        assert.equal(days.toEpochDay(date) * 86_400_000, utc(date).getTime());
        assert.equal(days.weekday(date), utc(date).getUTCDay() || 7);
      }),
    );
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) =>
        assert.equal(days.daysBetween(date, days.addDays(date, n)), n),
      ),
    );
  });

  test('the years 0 to 99 are those years', () => {
    assert.equal(days.toEpochDay('0099-12-31') + 1, days.toEpochDay('0100-01-01'));
  });

  test('a month later is the same day, or the month’s last', () => {
    assert.equal(days.addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(days.addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(days.addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(days.addMonths('2026-11-15', 2), '2027-01-15');
    assert.equal(days.addMonths('2026-01-15', -13), '2024-12-15');
  });

  test('months are as long as they are', () => {
    assert.deepEqual(
      Array.from({ length: 12 }, (_, i) => days.daysInMonth(2026, i + 1)),
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
    );
    assert.deepEqual(
      [1900, 2000, 2024, 2100].map((year) => days.daysInMonth(year, 2)),
      [28, 29, 29, 28],
    );
    assert.equal(days.endOfMonth('2026-09-10'), '2026-09-30');
    assert.equal(days.startOfMonth('2026-09-10'), '2026-09-01');
  });

  test('weeks start on Monday and belong to the year of their Thursday', () => {
    assert.equal(days.startOfWeek('2026-10-11'), '2026-10-05');
    assert.equal(days.startOfWeek('2026-10-05'), '2026-10-05');
    assert.equal(days.isoWeek('2027-01-01'), 53);
    assert.equal(days.isoWeek('2024-12-30'), 1);
    assert.equal(days.isoWeek('2026-10-05'), 41);
  });

  test('only days that the calendar has are days', () => {
    for (const text of [
      '2026-02-29',
      '2026-00-10',
      '2026-10-00',
      '2026-1-1',
      '2026-10-2026-10-14',
      '2026-10-14T00:00',
      1,
      null,
    ])
      assert.equal(days.isPlainDate(text), false);
  });
});
