import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  instantOf,
  isVisitorsClock,
  isZone,
  offsetAt,
  startOfDay,
  wallAt,
} from '../../../src/time/zone.ts';
import { clockByIntl } from '../../helpers/clock-by-intl.ts';

const ZONES = [
  'Europe/Helsinki',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'UTC',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Apia',
];

describe('wall clocks', () => {
  const epoch = fc
    .integer({ min: Date.UTC(1975, 0), max: Date.UTC(2045, 0) })
    .map((ms) => ms - (ms % 60_000));

  test('show what the platform says they show', () => {
    fc.assert(
      fc.property(epoch, fc.constantFrom(...ZONES), (ms, zone) => {
        const { date, time } = wallAt(ms, zone);
        assert.equal(`${date} ${time.slice(0, 5)}`, clockByIntl(ms, zone));
      }),
      { numRuns: 500 },
    );
  });

  test('lead back to the instant, or to the first of two', () => {
    fc.assert(
      fc.property(epoch, fc.constantFrom(...ZONES), (ms, zone) => {
        const { date, time } = wallAt(ms, zone);
        const back = instantOf(date, time, zone);
        assert.ok(back === ms || (back < ms && ms - back <= 86_400_000));
        assert.deepEqual(wallAt(back, zone), { date, time });
      }),
      { numRuns: 500 },
    );
  });
});

test('Helsinki changes its clocks at 01:00 UTC', () => {
  const spring = Date.UTC(2026, 2, 29, 1);
  assert.deepEqual(
    [offsetAt(spring - 1, 'Europe/Helsinki'), offsetAt(spring, 'Europe/Helsinki')],
    [120, 180],
  );
  const autumn = Date.UTC(2026, 9, 25, 1);
  assert.deepEqual(
    [offsetAt(autumn - 1, 'Europe/Helsinki'), offsetAt(autumn, 'Europe/Helsinki')],
    [180, 120],
  );
});

test('clocks of before there were zones count to the second', () => {
  const [noon, epoch] = ['12:00:30', Date.UTC(1900, 0, 1, 10, 20, 41)];
  assert.equal(instantOf('1900-01-01', noon, 'Europe/Helsinki'), epoch);
  assert.deepEqual(wallAt(epoch, 'Europe/Helsinki'), { date: '1900-01-01', time: noon });
});

test('a day that an island has skipped moves forward by the gap', () => {
  // Samoa went from the east of the date line to its west.
  assert.equal(
    instantOf('2011-12-30', '12:00', 'Pacific/Apia'),
    instantOf('2011-12-31', '12:00', 'Pacific/Apia'),
  );
});

test('a day starts when it starts, where midnight is skipped too', () => {
  // Beirut goes from 23:59:59 to 01:00 in spring.
  assert.equal(wallAt(startOfDay('2026-03-29', 'Asia/Beirut'), 'Asia/Beirut').time, '01:00');
});

test('names of zones', () => {
  assert.ok(isZone('Europe/Helsinki'));
  for (const name of ['Europe/Turku', '', '+02:00', '2026-10-14T17:00Z', undefined, 3])
    assert.equal(isZone(name), false);
});

test('whether a zone has the clock of whoever is reading', () => {
  const visitors = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Each day of a year, so that the days on which only one of them has changed are among them.
  for (let day = 0; day < 366; day++) {
    const epoch = Date.UTC(2026, 0, 1 + day, 12);
    assert.ok(isVisitorsClock(visitors, epoch));
    for (const zone of ['Europe/Helsinki', 'Europe/Stockholm', 'America/New_York']) {
      const isSame = offsetAt(epoch, zone) === offsetAt(epoch, visitors);
      assert.equal(isVisitorsClock(zone, epoch), isSame, `${zone} on day ${day}`);
    }
  }
});
