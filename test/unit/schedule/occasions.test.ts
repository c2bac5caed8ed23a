import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextOccasion } from '../../../src/schedule/next-occasion.ts';
import { isOnlineOnly } from '../../../src/schedule/occasion.ts';
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
  const postponed = { start: null, end: null, status: 'postponed' };
  for (const repeat of [undefined, { every: 'week' }])
    assert.deepEqual(on({ ...postponed, repeat }), []);
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

test('a session is told with its number, its own place and note, or those of the course', () => {
  const course = workshopOf({
    ...{ place: { city: 'Turku' }, statusNote: 'Viikoittain', previousStart: '2026-10-01' },
    sessions: [
      { id: 'b', start: '2026-10-21', place: { city: 'Aura' }, note: 'Ulkona' },
      { start: '2026-10-14' },
    ],
  });
  assert.deepEqual(
    occasionsBetween([course], '2026-10-01', '2026-12-31', undefined).map(
      ({ workshop, source, place, note, session, previousStart }) => [
        ...[workshop === course, source === course],
        ...[place?.city?.fi, note?.fi, session, previousStart],
      ],
    ),
    [
      [true, true, 'Turku', 'Viikoittain', { id: undefined, number: 1, of: 2 }, undefined],
      [true, true, 'Aura', 'Ulkona', { id: 'b', number: 2, of: 2 }, undefined],
    ],
  );
});

test('one time is told with the place, note and earlier start of the workshop', () => {
  const workshop = workshopOf({
    ...{ place: { city: 'Turku' }, statusNote: 'Siirtyi' },
    ...{ previousStart: '2026-10-01', status: 'rescheduled' },
  });
  const [occasion] = occasionsBetween([workshop], '2026-10-01', '2026-12-31', undefined);
  const { place, statusNote: note, previousStart } = workshop;
  assert.deepEqual(occasion, {
    ...{ workshop, source: workshop, key: 'savi', when: workshop.when },
    ...{ status: 'rescheduled', place, note, previousStart },
  });
});

test('all are in the order of their starts, whatever the order of the feed', () => {
  const items = [
    { id: 'c', start: '2026-10-16T17:00' },
    { id: 'b', start: '2026-10-14T18:00', repeat: { every: 'week', times: 2 } },
    { id: 'a', start: '2026-10-14T17:00' },
  ];
  const workshops = items.map((item) => workshopOf({ end: undefined, ...item }));
  assert.deepEqual(
    occasionsBetween(workshops, '2026-10-01', '2026-12-31', series).map(({ source }) => source.id),
    ['a', 'b', 'c', 'b'],
  );
});

test('one comes to no place where it is online only', () => {
  const isOnline = (fields: object): boolean =>
    isOnlineOnly(occasionsBetween([workshopOf(fields)], '2026-10-01', '2026-12-31', undefined)[0]!);
  const place = { city: 'Turku' };
  const online = { url: 'https://kunta.example/' };
  const moved = { status: 'movedOnline', place };
  for (const fields of [{ attendance: 'online', place }, moved, { online }])
    assert.equal(isOnline(fields), true);
  const hybrid = { ...moved, attendance: 'hybrid' };
  for (const fields of [{}, { place }, { place, online }, hybrid, { attendance: 'inPerson' }])
    assert.equal(isOnline(fields), false);
});

test('sessions that are listed are all there are, whatever the rule', () => {
  const sessions = [{ start: '2026-10-21T17:00' }];
  assert.deepEqual(on({ sessions, repeat: { every: 'day' } }), [
    'savi#1 scheduled: 2026-10-21 17:00–undefined',
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

  test('that one time has its own words and place, and says when it was to be', () => {
    const workshop = workshopOf({
      ...{ repeat, place: { city: 'Turku' }, statusNote: 'Kurssi' },
      overrides: [
        { at: '2026-10-21', name: 'Lasipaja', place: { city: 'Aura' }, note: 'Ulkona' },
        { at: '2026-10-28', start: '2026-10-29T18:00', note: 'a', statusNote: 'b' },
        { at: '2026-11-04', start: '2026-11-04T17:00', end: '2026-11-04T17:30' },
      ],
    });
    assert.deepEqual(
      series
        .seriesBetween(workshop, '2026-10-01', '2026-12-31')
        .map(({ workshop: { name }, source, place, note, status, previousStart, recurrence }) => [
          ...[name.fi, source === workshop, place?.city?.fi, note?.fi, status],
          ...[previousStart?.date, recurrence?.date],
        ]),
      [
        ['Savipaja', true, 'Turku', 'Kurssi', 'scheduled', undefined, '2026-10-14'],
        ['Lasipaja', true, 'Aura', 'Ulkona', 'scheduled', undefined, '2026-10-21'],
        ['Savipaja', true, 'Turku', 'b', 'rescheduled', '2026-10-28', '2026-10-28'],
        ['Savipaja', true, 'Turku', 'Kurssi', 'scheduled', undefined, '2026-11-04'],
      ],
    );
  });

  test('moved before the others it comes before them, and within the limit', () => {
    const overrides = [{ at: '2026-11-04', start: '2026-10-10T12:00' }];
    assert.match(on({ repeat, overrides })[0] ?? '', /^savi@2026-11-04T17:00 /);
    const workshop = workshopOf({ repeat, overrides });
    const first = series.seriesBetween(workshop, '2026-10-01', '2026-12-31', 2);
    assert.deepEqual(
      first.map(({ when }) => when?.start.date),
      ['2026-10-10', '2026-10-14'],
    );
  });

  test('of several a day, an override names the hour, and may bring an end alone', () => {
    const overrides = [{ at: '2026-10-14T19:00', end: '2026-10-14T19:30' }];
    const twice = { rrule: ['FREQ=DAILY;BYHOUR=17,19;COUNT=2'] };
    assert.deepEqual(on({ repeat: twice, overrides }), [
      'savi@2026-10-14T17:00 scheduled: 2026-10-14 17:00–19:00',
      'savi@2026-10-14T19:00 scheduled: 2026-10-14 19:00–19:30',
    ]);
  });

  test('of whole days, an override names the day', () => {
    const overrides = [{ at: '2026-10-15', status: 'cancelled' }];
    const days = { start: '2026-10-14', end: null, repeat: { every: 'day', times: 2 }, overrides };
    assert.deepEqual(on(days), [
      'savi@2026-10-14 scheduled: 2026-10-14 undefined–undefined',
      'savi@2026-10-15 cancelled: 2026-10-15 undefined–undefined',
    ]);
  });

  test('its last time is the one before today, however long ago', () => {
    const last = (fields: object, today: string) =>
      series.lastOfSeries(workshopOf(fields), today)?.key;
    for (const today of ['2026-11-04', '2026-11-05', '2026-12-31', '2040-01-01'])
      assert.equal(last({ repeat }, today), 'savi@2026-11-04T17:00');
    assert.equal(last({ repeat }, '2026-10-27'), 'savi@2026-10-21T17:00');
    assert.equal(last({ repeat: { ...repeat, except: ['2026-10-14'] } }, '2026-10-20'), undefined);
  });

  test('moved to a day alone, it has no time and no end', () => {
    const overrides = [{ at: '2026-10-28', start: '2026-10-29' }];
    assert.match(on({ repeat, overrides })[2] ?? '', /: 2026-10-29 undefined–undefined$/);
  });

  test('cancelled as a whole, all its times are, moved ones too, but those that say otherwise', () => {
    const overrides = [
      { at: '2026-10-21T17:00', start: '2026-10-22T17:00' },
      { at: '2026-10-28', status: 'scheduled' },
    ];
    assert.deepEqual(
      on({ repeat, overrides, status: 'cancelled' }).map((time) => time.split(' ')[1]),
      ['cancelled:', 'cancelled:', 'scheduled:', 'cancelled:'],
    );
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

  test('stays while it lasts, and is the following one as soon as it is over', () => {
    const workshop = workshopOf({ repeat: { every: 'week', times: 3 } });
    const nextAt = (iso: string) => nextOccasion(workshop, Date.parse(iso), series)?.key;
    const times = ['2026-10-14T17:00', '2026-10-21T17:00', '2026-10-28T17:00'].map(
      (time) => `savi@${time}`,
    );
    for (const [iso, key] of [
      ['2026-10-14T18:59:59+03:00', times[0]],
      ['2026-10-14T19:00+03:00', times[1]],
      ['2026-10-21T18:59+03:00', times[1]],
      ['2026-10-28T18:59+02:00', times[2]],
      ['2026-10-28T19:00+02:00', undefined],
      // A preview may look back.
      ['2026-10-01T12:00+03:00', times[0]],
    ] as const)
      assert.equal(nextAt(iso), key, iso);
  });

  test('is found where many of the same day are over', () => {
    const hourly = { rrule: ['FREQ=HOURLY'] };
    const end = '2026-10-14T17:30';
    assert.equal(next({ repeat: hourly, end }), 'savi@2026-10-21T15:00');
  });

  test('of a course is its next session, and none where all are over', () => {
    const sessions = ['2026-10-14', '2026-10-28', '2026-10-21'].map((start) => ({ start }));
    assert.equal(next({ sessions }), 'savi#2');
  });

  test('of what is postponed without a new one is there, without a time', () => {
    assert.equal(next({ start: null, status: 'postponed' }), 'savi');
  });

  test('of what repeats is not known without the rules', () => {
    assert.equal(nextOccasion(workshopOf({ repeat }), NOW, undefined), undefined);
  });
});
