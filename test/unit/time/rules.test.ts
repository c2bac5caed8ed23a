/** The contract's rules for time, one by one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMoment } from '../../../src/time/moment.ts';
import { readPeriod } from '../../../src/time/period.ts';
import { isAllDay, isPast, overlaps, readSpan } from '../../../src/time/span.ts';

const HELSINKI = 'Europe/Helsinki';
const at = (iso: string): number => Date.parse(iso);
const momentOf = (text: unknown, zone = HELSINKI) => parseMoment(text, zone);
const spanOf = (start: string, end?: string, zone = HELSINKI) => {
  const { span } = readSpan(start, end, zone);
  assert.ok(span);
  return span;
};

describe('a time', () => {
  test('without offset is wall time in the zone', () => {
    assert.deepEqual(momentOf('2026-10-14T17:00'), {
      date: '2026-10-14',
      time: '17:00',
      epoch: at('2026-10-14T17:00+03:00'),
    });
    assert.equal(momentOf('2026-12-14T17:00')?.epoch, at('2026-12-14T17:00+02:00'));
  });

  test('with Z or an offset is an instant, told in the zone', () => {
    for (const text of [
      '2026-10-14T21:30Z',
      '2026-10-14T21:30:00.000Z',
      '2026-10-14T14:30-07:00',
      '2026-10-15T03:00+0530',
      '2026-10-15T00:30+03',
    ])
      assert.deepEqual(momentOf(text), {
        date: '2026-10-15',
        time: '00:30',
        epoch: at('2026-10-14T21:30Z'),
      });
  });

  test('without T is a calendar date, whatever the zone', () => {
    assert.deepEqual(momentOf('2026-10-14'), {
      date: '2026-10-14',
      epoch: at('2026-10-14T00:00+03:00'),
    });
    assert.equal(momentOf('2026-10-14', 'Pacific/Kiritimati')?.date, '2026-10-14');
  });

  test('24:00 is the next day’s first instant', () => {
    for (const text of ['2026-10-14T24:00', '2026-10-14T24:00:00', '2026-10-14T24:00+03:00'])
      assert.deepEqual(momentOf(text), momentOf('2026-10-15T00:00'));
    // Clocks change on that day.
    assert.deepEqual(momentOf('2026-03-29T24:00'), momentOf('2026-03-30T00:00'));
  });

  test('keeps seconds only where there are some', () => {
    assert.equal(momentOf('2026-10-14T17:00:00')?.time, '17:00');
    assert.equal(momentOf('2026-10-14T17:00:59')?.time, '17:00:59');
    assert.equal(momentOf('2026-10-14T17:00:30')?.epoch, at('2026-10-14T17:00:30+03:00'));
  });

  test('that summer time skips moves forward by the gap', () => {
    assert.deepEqual(momentOf('2026-03-29T03:30'), {
      date: '2026-03-29',
      time: '04:30',
      epoch: at('2026-03-29T01:30Z'),
    });
  });

  test('that comes twice means the first', () => {
    assert.deepEqual(momentOf('2026-10-25T03:30'), {
      date: '2026-10-25',
      time: '03:30',
      epoch: at('2026-10-25T00:30Z'),
    });
  });

  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-10-14T25:00',
    '2026-10-14T17:60',
    '14.10.2026',
    '2026-10-14 17:00',
    '2026-10-14T17',
    '2026-10-14T17:00:60',
    '2026-10-14T24:01',
    '2026-10-14T17:00+30:00',
    '2026-10-14T17:00+02:60',
    'x2026-10-14',
    '',
    20261014,
    null,
  ])
    test(`${JSON.stringify(text)} is none`, () => assert.equal(momentOf(text), undefined));
});

describe('an end', () => {
  test('that is missing is unknown: never invented', () => {
    assert.equal(spanOf('2026-10-14T17:00').end, undefined);
    assert.equal(spanOf('2026-10-14').end, undefined);
  });

  test('equal to the start is unknown', () => {
    assert.equal(spanOf('2026-10-14T17:00', '2026-10-14T17:00').end, undefined);
    assert.equal(spanOf('2026-10-14T17:00', '2026-10-14T14:00Z').end, undefined);
    assert.equal(spanOf('2026-10-14', '2026-10-14').end, undefined);
    assert.equal(readSpan('2026-10-14', '2026-10-14', HELSINKI).problem, undefined);
  });

  test('that is a date is the last day, inclusive', () => {
    const span = spanOf('2026-10-14', '2026-10-16');
    assert.deepEqual(span, {
      zone: HELSINKI,
      start: { date: '2026-10-14', epoch: at('2026-10-14T00:00+03:00') },
      end: { date: '2026-10-16', epoch: at('2026-10-16T00:00+03:00') },
      lastDay: '2026-10-16',
      endsAt: at('2026-10-17T00:00+03:00'),
    });
    assert.ok(isAllDay(span));
    assert.ok(isAllDay(spanOf('2026-10-14')));
  });

  test('that is a time after a day without one is until then: no whole days', () => {
    const span = spanOf('2026-10-14', '2026-10-15T12:00');
    assert.equal(span.endsAt, at('2026-10-15T12:00+03:00'));
    assert.equal(isAllDay(span), false);
    assert.equal(isAllDay(spanOf('2026-10-14T17:00', '2026-10-16')), false);
  });

  test('that is a date after a timed start: through that day, closing time unknown', () => {
    const span = spanOf('2026-10-14T17:00', '2026-10-16');
    assert.deepEqual(span.end, { date: '2026-10-16', epoch: at('2026-10-16T00:00+03:00') });
    assert.equal(span.endsAt, at('2026-10-17T00:00+03:00'));
    assert.equal(spanOf('2026-10-14T17:00', '2026-10-14').end, undefined);
  });

  test('that is a time is exclusive', () => {
    const span = spanOf('2026-10-14T17:00', '2026-10-14T19:00');
    assert.equal(span.endsAt, at('2026-10-14T19:00+03:00'));
    assert.equal(isPast(span, span.endsAt - 1), false);
    assert.equal(isPast(span, span.endsAt), true);
  });

  test('at midnight belongs to the day before, as 24:00', () => {
    for (const end of ['2026-10-15T00:00', '2026-10-14T24:00', '2026-10-14T21:00Z']) {
      const span = spanOf('2026-10-14T17:00', end);
      assert.equal(span.end?.date, '2026-10-14');
      assert.equal(span.end?.time, '24:00');
      assert.equal(span.lastDay, '2026-10-14');
      assert.equal(overlaps(span, '2026-10-15', '2026-10-15'), false);
    }
  });

  test('midnight to midnight are whole days', () => {
    const day = spanOf('2026-10-13T21:00Z', '2026-10-14T21:00Z');
    assert.ok(isAllDay(day));
    assert.deepEqual(day, spanOf('2026-10-14'));
    // Beirut's clocks skip the midnight with which that day begins.
    const [from, to] = ['2026-03-29T00:00', '2026-03-30T00:00'];
    assert.deepEqual(spanOf(from, to, 'Asia/Beirut'), spanOf('2026-03-29', '', 'Asia/Beirut'));
    assert.equal(isAllDay(spanOf('2026-10-14T00:00', '2026-10-14T23:00')), false);
    assert.equal(isAllDay(spanOf('2026-10-14T00:00')), false);
    assert.equal(spanOf('2026-10-14T00:00', '2026-10-17T00:00').lastDay, '2026-10-16');
    for (const start of ['2026-10-14', '2026-10-14T00:00'])
      assert.deepEqual(spanOf(start, '2026-10-17T00:00'), spanOf('2026-10-14', '2026-10-16'));
  });

  test('before its start is dropped, with a warning', () => {
    for (const [start, end] of [
      ['2026-10-14T17:00', '2026-10-14T16:59'],
      ['2026-10-14', '2026-10-13'],
      ['2026-10-14T17:00', '2026-10-13'],
      ['2026-10-14', '2026-10-13T12:00'],
    ] as const) {
      const { span, problem } = readSpan(start, end, HELSINKI);
      assert.equal(problem, 'end-before-start');
      assert.deepEqual(span, spanOf(start));
    }
  });

  test('that can’t be read is dropped, with a warning', () => {
    const span = spanOf('2026-10-14T17:00');
    assert.deepEqual(readSpan('2026-10-14T17:00', 'illalla', HELSINKI), {
      span,
      problem: 'end-format',
    });
    for (const none of [undefined, null, ''])
      assert.deepEqual(readSpan('2026-10-14T17:00', none, HELSINKI), { span });
  });
});

describe('past is what has ended', () => {
  test('a running exhibition isn’t', () => {
    const exhibition = spanOf('2026-09-01', '2026-11-30');
    assert.equal(isPast(exhibition, at('2026-10-05T09:00+03:00')), false);
    assert.equal(isPast(exhibition, at('2026-11-30T23:59+02:00')), false);
    assert.equal(isPast(exhibition, at('2026-12-01T00:00+02:00')), true);
  });

  test('with an unknown end: when the start’s day is over', () => {
    const evening = spanOf('2026-10-14T17:00');
    assert.equal(isPast(evening, at('2026-10-14T23:59+03:00')), false);
    assert.equal(isPast(evening, at('2026-10-15T00:00+03:00')), true);
  });

  test('the day is the zone’s, also where it has 23 or 25 hours', () => {
    assert.equal(spanOf('2026-03-29').endsAt - spanOf('2026-03-29').start.epoch, 23 * 3_600_000);
    assert.equal(spanOf('2026-10-25').endsAt - spanOf('2026-10-25').start.epoch, 25 * 3_600_000);
  });
});

test('a span touches the days it covers, the first and last included', () => {
  const camp = spanOf('2026-06-30T22:00', '2026-07-02T01:00');
  assert.deepEqual(
    ['2026-06-29', '2026-06-30', '2026-07-01', '2026-07-02', '2026-07-03'].map((day) =>
      overlaps(camp, day, day),
    ),
    [false, true, true, true, false],
  );
  assert.ok(overlaps(camp, '2026-07-02', '2026-08-01'));
  assert.ok(!overlaps(camp, '2026-07-03', '2026-08-01'));
});

describe('a period', () => {
  test('is of years, months or days, and ends with the last of them', () => {
    const period = (start: string, end?: string) => readPeriod(start, end, HELSINKI).period;
    assert.equal(period('2026', '2026')?.lastDay, '2026-12-31');
    assert.equal(period('2026-01', '2028-02')?.lastDay, '2028-02-29');
    assert.equal(period('2026-01', '2026-12')?.lastDay, '2026-12-31');
    assert.deepEqual(period('2026-01-15', '2026-01-15'), {
      ...{ start: '2026-01-15', firstDay: '2026-01-15', startsAt: at('2026-01-15T00:00+02:00') },
      ...{ end: '2026-01-15', lastDay: '2026-01-15', endsAt: at('2026-01-16T00:00+02:00') },
    });
  });

  test('without an end is open', () => {
    const period = {
      start: '2026-09',
      firstDay: '2026-09-01',
      startsAt: at('2026-09-01T00:00+03:00'),
    };
    for (const none of [undefined, null, ''])
      assert.deepEqual(readPeriod('2026-09', none, HELSINKI), { period });
    assert.deepEqual(readPeriod('2026-09', 'syksy', HELSINKI), { period, problem: 'end-format' });
    assert.deepEqual(readPeriod('2026-09', 2027, HELSINKI), { period, problem: 'end-format' });
    assert.deepEqual(readPeriod('2026-09', '2026-08-31', HELSINKI), {
      period,
      problem: 'end-before-start',
    });
  });

  test('without a start is none', () => {
    for (const start of ['kesä', '2026-13', '2026-02-29', 2026, null])
      assert.deepEqual(readPeriod(start, '2027', HELSINKI), { problem: 'start' });
  });
});
