import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextOccasion } from '../../../src/schedule/next-occasion.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';
import { readWorkshop } from '../../helpers/workshops.ts';

const workshopOf = (fields: object) =>
  readWorkshop({ id: 'savi', start: '2026-10-14T17:00', end: '2026-10-14T19:00', ...fields });

/** Tells when a workshop is held: 'key status: times' */
const on = (fields: object, from = '2026-10-01', to = '2026-12-31'): string[] =>
  occasionsBetween([workshopOf(fields)], from, to, series).map(
    ({ key, status, when }) =>
      `${key} ${status}: ${when?.start.date} ${when?.start.time}–${when?.end?.time}`,
  );

test('a single workshop is there once, if at all', () => {
  assert.deepEqual(on({}), ['savi scheduled: 2026-10-14 17:00–19:00']);
  assert.deepEqual(on({}, '2026-10-15'), []);
});

test('a running exhibition is there on each of its days', () => {
  const exhibition = { start: '2026-09-01', end: '2026-11-30' };
  assert.equal(on(exhibition, '2026-10-05', '2026-10-05').length, 1);
});

test('postponed without a new time it is on no day', () => {
  assert.deepEqual(on({ start: null, end: null, status: 'postponed' }), []);
});

test('a course is its sessions, each with a status of its own', () => {
  const sessions = [
    { start: '2026-10-21T17:00', end: '2026-10-21T19:00', status: 'cancelled' },
    { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
  ];
  assert.deepEqual(on({ sessions }), [
    'savi#1 scheduled: 2026-10-14 17:00–19:00',
    'savi#2 cancelled: 2026-10-21 17:00–19:00',
  ]);
});

test('a course that is cancelled takes its sessions along', () => {
  const sessions = [{ start: '2026-10-21T17:00', status: 'scheduled' }];
  assert.deepEqual(on({ sessions, status: 'cancelled' }), [
    'savi#1 cancelled: 2026-10-21 17:00–undefined',
  ]);
});

describe('what repeats', () => {
  const repeat = { every: 'week', times: 4 };

  test('is there each time, up to the limit', () => {
    assert.equal(on({ repeat }).length, 4);
    const workshop = workshopOf({ repeat });
    assert.equal(series.seriesBetween(workshop, '2026-10-15', '2026-12-31', 2).length, 2);
  });

  test('may differ once: cancelled, or moved', () => {
    const overrides = [
      { at: '2026-10-21T17:00', status: 'cancelled' },
      { at: '2026-10-28', start: '2026-10-29T18:00' },
    ];
    assert.deepEqual(on({ repeat, overrides }), [
      'savi@2026-10-14T17:00 scheduled: 2026-10-14 17:00–19:00',
      'savi@2026-10-21T17:00 cancelled: 2026-10-21 17:00–19:00',
      'savi@2026-10-28T17:00 rescheduled: 2026-10-29 18:00–20:00',
      'savi@2026-11-04T17:00 scheduled: 2026-11-04 17:00–19:00',
    ]);
  });

  test('moved to a day alone, it has no time and no end', () => {
    const overrides = [{ at: '2026-10-28', start: '2026-10-29' }];
    assert.match(on({ repeat, overrides })[2] ?? '', /: 2026-10-29 undefined–undefined$/);
  });

  test('cancelled as a whole, all its times are, moved ones too', () => {
    const overrides = [
      { at: '2026-10-21T17:00', start: '2026-10-22T17:00' },
      { at: '2026-10-28', status: 'scheduled' },
    ];
    const times = on({ repeat, overrides, status: 'cancelled' });
    assert.equal(times.length, 4);
    for (const time of times) assert.match(time, / cancelled: /);
  });

  test('moved online as a whole, a time that is moved once more is online, too', () => {
    const overrides = [{ at: '2026-10-21T17:00', start: '2026-10-22T17:00' }];
    assert.match(on({ repeat, overrides, status: 'movedOnline' })[1] ?? '', / movedOnline: /);
  });

  test('moved out of the window it is gone, moved into it it is there', () => {
    const overrides = [
      { at: '2026-10-28T17:00', start: '2026-12-05T18:00', end: '2026-12-05T18:30' },
    ];
    assert.deepEqual(on({ repeat, overrides }, '2026-10-28', '2026-10-29'), []);
    assert.deepEqual(on({ repeat, overrides }, '2026-12-01', '2026-12-31'), [
      'savi@2026-10-28T17:00 rescheduled: 2026-12-05 18:00–18:30',
    ]);
  });

  test('has the time that a change brings of its own, whatever the rule says', () => {
    const overrides = [{ at: '2026-10-22T17:00', start: '2026-10-23T12:00' }];
    assert.ok(
      on({ repeat, overrides }).includes(
        'savi@2026-10-22T17:00 rescheduled: 2026-10-23 12:00–14:00',
      ),
    );
  });

  test('a change to a time that never was changes nothing', () => {
    assert.equal(
      on({ repeat, overrides: [{ at: '2026-10-22T17:00', status: 'cancelled' }] }).length,
      4,
    );
  });

  test('a start given as an instant matches the wall time', () => {
    const overrides = [{ at: '2026-10-28T15:00Z', status: 'cancelled' }];
    assert.match(on({ repeat, overrides })[2] ?? '', /cancelled/);
  });
});

describe('the next time', () => {
  const NOW = Date.parse('2026-10-21T12:00Z');
  const next = (fields: object): string | undefined =>
    nextOccasion(workshopOf({ end: undefined, ...fields }), NOW, series)?.key;
  const repeat = { every: 'week' };

  test('is none of what is over', () => {
    assert.equal(next({}), undefined);
    assert.equal(next({ repeat: { ...repeat, until: '2026-10-20' } }), undefined);
    assert.equal(next({ sessions: [{ start: '2026-10-14T17:00' }] }), undefined);
  });

  test('is one that is held, however many are cancelled before it', () => {
    assert.equal(next({ repeat }), 'savi@2026-10-21T17:00');
    const overrides = [{ at: '2026-10-21', status: 'cancelled' }];
    assert.equal(next({ repeat, overrides }), 'savi@2026-10-28T17:00');
    assert.equal(next({ repeat, status: 'cancelled' }), 'savi@2026-10-21T17:00');
    const sessions = [
      { start: '2026-10-28T17:00', status: 'cancelled' },
      { start: '2026-11-04T17:00' },
    ];
    assert.equal(next({ sessions }), 'savi#2');
  });

  test('of what is postponed without a new one is there, without a time', () => {
    assert.equal(next({ start: null, status: 'postponed' }), 'savi');
  });

  test('of what repeats is not known without the rules', () => {
    assert.equal(nextOccasion(workshopOf({ repeat }), NOW, undefined), undefined);
  });
});
