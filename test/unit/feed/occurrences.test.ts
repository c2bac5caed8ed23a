import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextOccurrence, workshopOccurrences } from '../../../src/feed/occurrences.ts';
import { parseFeed } from '../../../src/feed/parse.ts';

/** Reads a workshop and tells what of it is on: 'id status: start' */
function on(fields: object, from = '2026-10-01', to = '2026-12-31', limit?: number): string[] {
  const { feed, dropped } = parseFeed({
    workshops: [
      {
        id: 'savi',
        name: 'Savipaja',
        start: '2026-10-14T17:00',
        end: '2026-10-14T19:00',
        ...fields,
      },
    ],
  });
  assert.deepEqual(dropped, []);
  return workshopOccurrences(feed.workshops[0]!, { from, to, limit }).map(
    ({ id, workshop, when }) =>
      `${id} ${workshop.status}: ${when?.start.date} ${when?.start.time}–${when?.end?.time}`,
  );
}

test('a single workshop is there once, if at all', () => {
  assert.deepEqual(on({}), ['savi scheduled: 2026-10-14 17:00–19:00']);
  assert.deepEqual(on({}, '2026-10-15'), []);
});

test('a running exhibition is there on each of its days', () => {
  const exhibition = { start: '2026-09-01', end: '2026-11-30' };
  assert.equal(on(exhibition, '2026-10-05', '2026-10-05').length, 1);
});

test('postponed without a new time: there, without a time', () => {
  assert.deepEqual(on({ start: null, end: null, status: 'postponed' }), [
    'savi postponed: undefined undefined–undefined',
  ]);
});

test('a course is its sessions, each with a status of its own', () => {
  const sessions = [
    { start: '2026-10-21T17:00', end: '2026-10-21T19:00', status: 'cancelled' },
    { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
  ];
  assert.deepEqual(on({ sessions }), [
    'savi@2026-10-14T17:00 scheduled: 2026-10-14 17:00–19:00',
    'savi@2026-10-21T17:00 cancelled: 2026-10-21 17:00–19:00',
  ]);
});

describe('what repeats', () => {
  const repeat = { every: 'week', times: 4 };

  test('is there each time, up to the limit', () => {
    assert.equal(on({ repeat }).length, 4);
    assert.equal(on({ repeat }, '2026-10-15', '2026-12-31', 2).length, 2);
  });

  test('may differ once: cancelled, or moved', () => {
    const overrides = [
      { at: '2026-10-21T17:00', status: 'cancelled' },
      { at: '2026-10-28', start: '2026-10-29T18:00' },
    ];
    assert.deepEqual(on({ repeat, overrides }), [
      'savi@2026-10-14T17:00 scheduled: 2026-10-14 17:00–19:00',
      'savi@2026-10-21T17:00 cancelled: 2026-10-21 17:00–19:00',
      'savi@2026-10-28T17:00 scheduled: 2026-10-29 18:00–20:00',
      'savi@2026-11-04T17:00 scheduled: 2026-11-04 17:00–19:00',
    ]);
  });

  test('moved to a day alone, it has no time and no end', () => {
    const overrides = [{ at: '2026-10-28', start: '2026-10-29' }];
    assert.match(on({ repeat, overrides })[2] ?? '', /: 2026-10-29 undefined–undefined$/);
  });

  test('moved out of the window it is gone, moved into it it is there', () => {
    const overrides = [
      { at: '2026-10-28T17:00', start: '2026-12-05T18:00', end: '2026-12-05T18:30' },
    ];
    assert.deepEqual(on({ repeat, overrides }, '2026-10-28', '2026-10-29'), []);
    assert.deepEqual(on({ repeat, overrides }, '2026-12-01', '2026-12-31'), [
      'savi@2026-10-28T17:00 scheduled: 2026-12-05 18:00–18:30',
    ]);
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

test('the next time is one that is held, however many are cancelled before it', () => {
  const next = (fields: object): string | undefined => {
    const { feed } = parseFeed({
      workshops: [{ id: 'savi', name: 'Savipaja', start: '2026-10-14T17:00', ...fields }],
    });
    return nextOccurrence(feed.workshops[0]!, Date.parse('2026-10-21T12:00Z'))?.id;
  };
  const repeat = { every: 'week' };
  assert.equal(next({}), undefined);
  assert.equal(next({ repeat }), 'savi@2026-10-21T17:00');
  const overrides = [{ at: '2026-10-21', status: 'cancelled' }];
  assert.equal(next({ repeat, overrides }), 'savi@2026-10-28T17:00');
  assert.equal(next({ repeat, status: 'cancelled' }), 'savi@2026-10-21T17:00');
});
