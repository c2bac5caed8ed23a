import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  agenda,
  currentWorkshops,
  makeProgramme,
  occasionsIn,
  type Agenda,
  type AgendaOptions,
} from '../../../src/workshop-calendar/agenda.ts';
import { timeWithin } from '../../../src/workshop-calendar/agenda-range.ts';
import { occasionsOf } from '../../../src/schedule/occasion.ts';
import { takesPlaceBetween } from '../../../src/workshop-calendar/occasion-search.ts';
import * as series from '../../../src/schedule/series.ts';
import { at, readWorkshops, REFERENCE_NOW } from '../../helpers/workshops.ts';

const NOW = at(REFERENCE_NOW); // Monday 5 October 2026, 9:00 in Finland
const HELSINKI = 'Europe/Helsinki';

function show(items: object[], options: Partial<AgendaOptions> = {}, now = NOW): Agenda {
  const { from, to } = options;
  const choose = from === undefined && to === undefined ? undefined : timeWithin(from, to);
  const programme = makeProgramme(readWorkshops(...items), now, HELSINKI, series, choose);
  return agenda(programme, { keep: () => true, limit: 20, pastLimit: 0, ...options });
}

/** `w1 2026-10-14` a row. */
const rows = (shown: Agenda): string[] =>
  occasionsIn(shown).map(({ source, when }) => `${source.id} ${when?.start.date ?? '–'}`);

describe('order', () => {
  test('what comes first stands first, whatever the order of the feed', () => {
    const shown = show([
      { start: '2026-11-03T13:00' },
      { start: '2026-10-14T17:00' },
      { start: '2026-10-14T09:00' },
    ]);
    assert.deepEqual(rows(shown), ['w3 2026-10-14', 'w2 2026-10-14', 'w1 2026-11-03']);
    assert.deepEqual(
      shown.months.map(({ month, days }) => [month, days.length]),
      [
        ['2026-10', 1],
        ['2026-11', 1],
      ],
    );
  });

  test('a running exhibition stands first, and by what ends first', () => {
    const shown = show([
      { start: '2026-10-06T17:00' },
      { start: '2026-09-01', end: '2026-11-30' },
      { start: '2026-09-01', end: '2026-10-05' },
    ]);
    assert.deepEqual(rows(shown), ['w3 2026-09-01', 'w2 2026-09-01', 'w1 2026-10-06']);
    assert.equal(shown.running.length, 2);
  });

  test('of what starts together, what ends first stands first', () => {
    const start = '2026-10-14T17:00';
    const shown = show([
      { start, end: '2026-10-14T20:00' },
      { start, end: '2026-10-14T18:00' },
    ]);
    assert.deepEqual(rows(shown), ['w2 2026-10-14', 'w1 2026-10-14']);
  });

  for (const status of ['cancelled', 'postponed']) {
    test(`a ${status} exhibition is not said to be going on`, () => {
      const shown = show([{ start: '2026-09-01', end: '2026-11-30', status }]);
      assert.equal(shown.running.length, 0);
      assert.equal(shown.months[0]?.month, '2026-09');
    });
  }

  test('several days share a group only with the same last day', () => {
    const [month] = show([
      { start: '2026-10-20', end: '2026-11-01' },
      { start: '2026-10-20T12:00' },
    ]).months;
    assert.deepEqual(
      month?.days.map(({ first, last }) => `${first} ${last}`),
      ['2026-10-20 2026-11-01', '2026-10-20 2026-10-20'],
    );
  });

  test('postponed without a date stands last, outside any month', () => {
    const shown = show([
      { start: null, status: 'postponed', previousStart: '2026-10-01T12:00' },
      { start: '2026-12-01' },
    ]);
    assert.deepEqual(rows(shown), ['w2 2026-12-01', 'w1 –']);
    assert.equal(shown.undated.length, 1);
  });
});

describe('past', () => {
  const items = [
    { start: '2026-10-05T07:00', end: '2026-10-05T08:30' },
    { start: '2026-10-05T07:00' },
    { start: '2026-10-04' },
    { start: '2026-08-01T10:00', end: '2026-08-01T12:00' },
  ];

  test('over is what has ended; an unknown end is the end of the day', () => {
    assert.deepEqual(rows(show(items)), ['w2 2026-10-05']);
  });

  test('behind the switch, latest first, with a limit of its own', () => {
    const shown = show(items, { pastLimit: 2 });
    assert.deepEqual(rows(shown), ['w2 2026-10-05', 'w1 2026-10-05', 'w3 2026-10-04']);
    assert.equal(shown.morePast, true);
  });

  test('a midnight end belongs to the day before', () => {
    const item = [{ start: '2026-10-04T18:00', end: '2026-10-05T00:00' }];
    assert.deepEqual(rows(show(item)), []);
    assert.equal(show(item, {}, at('2026-10-04T23:59:00+03:00')).months.length, 1);
  });
});

describe('sessions', () => {
  const course = {
    start: '2026-10-01T17:00',
    sessions: [
      { start: '2026-10-01T17:00', end: '2026-10-01T19:00' },
      { start: '2026-10-08T17:00', end: '2026-10-08T19:00', status: 'cancelled' },
      { start: '2026-10-15T17:00', end: '2026-10-15T19:00' },
      { start: '2026-10-22T17:00', end: '2026-10-22T19:00' },
    ],
  };

  test('one row, at the next session that is held', () => {
    const shown = show([course]);
    assert.deepEqual(rows(shown), ['w1 2026-10-15']);
    assert.deepEqual(occasionsIn(shown)[0]?.session, { id: undefined, number: 3, of: 4 });
  });

  test('a session without a state of its own has the course’s', () => {
    const statuses = (status: string): string[] =>
      occasionsOf(readWorkshops({ ...course, status })[0]!).map((occasion) => occasion.status);
    assert.deepEqual(statuses('movedOnline'), [
      'movedOnline',
      'cancelled',
      'movedOnline',
      'movedOnline',
    ]);
    assert.deepEqual(new Set(statuses('cancelled')), new Set(['cancelled']));
  });

  test('past after the last one', () => {
    const after = at('2026-10-23T09:00:00+03:00');
    assert.deepEqual(rows(show([course], {}, after)), []);
    assert.deepEqual(rows(show([course], { pastLimit: 5 }, after)), ['w1 2026-10-22']);
  });
});

describe('repetition', () => {
  const weekly = {
    start: '2026-09-05T11:00',
    end: '2026-09-05T12:30',
    repeat: { every: 'week', until: '2026-11-14', except: ['2026-10-31'] },
    overrides: [{ at: '2026-10-17T11:00', start: '2026-10-18T14:00' }],
  };

  test('each coming time is a row, without the exceptions, at the moved time', () => {
    const shown = show([weekly]);
    assert.deepEqual(rows(shown), [
      'w1 2026-10-10',
      'w1 2026-10-18',
      'w1 2026-10-24',
      'w1 2026-11-07',
      'w1 2026-11-14',
    ]);
    const moved = occasionsIn(shown)[1]!;
    assert.equal(moved.status, 'rescheduled');
    assert.equal(moved.previousStart?.date, '2026-10-17');
    assert.equal(moved.when?.end?.time, '15:30');
  });

  test('moved to a day alone, it is on until that day is over', () => {
    const moved = { ...weekly, overrides: [{ at: '2026-10-10', start: '2026-10-11' }] };
    const [next] = occasionsIn(show([moved], {}, at('2026-10-11T20:00:00+03:00')));
    const { start, end } = next!.when!;
    assert.deepEqual([start.date, start.time, end], ['2026-10-11', undefined, undefined]);
  });

  test('is expanded only as far as the rows reach', () => {
    const shown = show([{ ...weekly, repeat: { every: 'week' }, overrides: [] }], { limit: 3 });
    assert.equal(occasionsIn(shown).length, 3);
    assert.equal(shown.more, true);
  });

  test('takes its place among the others', () => {
    const shown = show([weekly, { start: '2026-10-12' }, { start: '2026-10-26' }], { limit: 4 });
    assert.deepEqual(rows(shown), [
      'w1 2026-10-10',
      'w2 2026-10-12',
      'w1 2026-10-18',
      'w1 2026-10-24',
    ]);
  });

  test('today’s time is over when it has ended', () => {
    const daily = { start: '2026-10-01T07:00', end: '2026-10-01T08:00', repeat: { every: 'day' } };
    assert.deepEqual(rows(show([daily], { limit: 2 })), ['w1 2026-10-06', 'w1 2026-10-07']);
  });

  test('counts once, and not when it is over', () => {
    const over = { ...weekly, repeat: { every: 'week', until: '2026-09-26' }, overrides: [] };
    const programme = makeProgramme(readWorkshops(weekly, over), NOW, HELSINKI, series);
    assert.deepEqual(
      currentWorkshops(programme).map(({ id }) => id),
      ['w1'],
    );
    assert.deepEqual(
      programme.past.map(({ source, when }) => `${source.id} ${when?.start.date}`),
      ['w2 2026-09-26'],
    );
  });

  test('what differs once differs that once only', () => {
    const place = { name: 'Ranta' };
    const indoors = { at: '2026-10-10T11:00', place: { name: 'Halli' }, statusNote: 'Sisällä' };
    const item = { ...weekly, place, overrides: [indoors] };
    const shown = occasionsIn(show([item], { limit: 3 }));
    assert.deepEqual(
      shown.map((occasion) => [occasion.place?.name?.['fi'], occasion.note?.['fi']]),
      [
        ['Halli', 'Sisällä'],
        ['Ranta', undefined],
        ['Ranta', undefined],
      ],
    );
  });

  test('what is kept is the item of the feed, also where its next time differs', () => {
    const workshops = readWorkshops({
      ...weekly,
      overrides: [{ at: '2026-10-10', status: 'movedOnline' }],
    });
    const programme = makeProgramme(workshops, NOW, HELSINKI, series);
    assert.deepEqual(currentWorkshops(programme), workshops);
    const kept = new Set(workshops);
    const rows = agenda(programme, { keep: (each) => kept.has(each), limit: 2, pastLimit: 0 });
    assert.equal(occasionsIn(rows).length, 2);
  });

  test('several times a day, some of today’s over', () => {
    const hours = 'FREQ=DAILY;BYHOUR=6,7,8,10,12';
    const tour = { start: '2026-10-01T06:00', end: '2026-10-01T06:30', repeat: { rrule: [hours] } };
    const shown = show([tour], { limit: 1 });
    assert.deepEqual(
      occasionsIn(shown).map(({ when }) => when?.start.time),
      ['10:00'],
    );
    assert.equal(shown.more, true);
  });

  test('an override of a time that the rule does not have changes nothing', () => {
    const wrong = { ...weekly, overrides: [{ at: '2026-10-16T11:00', status: 'cancelled' }] };
    assert.ok(!rows(show([wrong])).includes('w1 2026-10-16'));
  });
});

describe('limits', () => {
  test('a date range keeps what touches it, and of a repetition only the times inside', () => {
    const items = [
      { start: '2026-10-14T17:00' },
      { start: '2026-10-20', end: '2026-11-01' },
      { start: '2026-09-05T11:00', repeat: { every: 'week' } },
      { start: null, status: 'postponed' },
    ];
    const range = { from: '2026-10-21', to: '2026-10-28' };
    assert.deepEqual(rows(show(items, range)), ['w2 2026-10-20', 'w3 2026-10-24']);
  });

  test('a course is shown by its session among the days', () => {
    const course = {
      start: '2026-10-01T17:00',
      sessions: ['01', '08', '15', '22'].map((day) => ({ start: `2026-10-${day}T17:00` })),
    };
    assert.deepEqual(rows(show([course], { from: '2026-10-14' })), ['w1 2026-10-15']);
    assert.deepEqual(rows(show([course], { to: '2026-10-04' })), []);
    assert.deepEqual(rows(show([course], { to: '2026-10-04', pastLimit: 5 })), ['w1 2026-10-01']);
  });

  test('of a repetition whose days are over the last time among them is past', () => {
    const weekly = { start: '2026-09-05T11:00', repeat: { every: 'week' } };
    const september = { from: '2026-09-01', to: '2026-09-20' };
    assert.deepEqual(rows(show([weekly], september)), []);
    assert.deepEqual(rows(show([weekly], { ...september, pastLimit: 5 })), ['w1 2026-09-19']);
  });

  test('from a later day on the order is that of the times from there', () => {
    const monthly = { start: '2026-10-06T10:00', repeat: { every: 'month' } };
    const weekly = { start: '2026-12-02T10:00', repeat: { every: 'week' } };
    const shown = show([monthly, monthly, weekly], { from: '2026-12-07', limit: 1 });
    assert.deepEqual(rows(shown), ['w3 2026-12-09']);
  });

  test('whatever the days, a row is there for what counts, and for nothing else', () => {
    const day = fc
      .integer({ min: -40, max: 80 })
      .map((days) => new Date(NOW + days * 86_400_000).toISOString().slice(0, 10));
    const hour = fc.constantFrom('06:00', '08:59', '09:00', '17:00');
    const start = fc.tuple(day, hour).map(([date, time]) => `${date}T${time}`);
    const repeat = fc.record({
      every: fc.constantFrom('day', 'week', 'month'),
      times: fc.integer({ min: 1, max: 30 }),
    });
    const item = fc.oneof(
      start.map((from) => ({ start: from })),
      fc.record({ start, repeat }),
      fc
        .array(start, { minLength: 2, maxLength: 4 })
        .map((starts) => ({ start: starts[0], sessions: starts.map((from) => ({ start: from })) })),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), day, day, fc.boolean(), (items, a, b, past) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const shown = show(items, { from, to, limit: 500, pastLimit: past ? 500 : 0 });
        const counted = readWorkshops(...items).filter((workshop) =>
          takesPlaceBetween(workshop, from, to, past ? undefined : NOW),
        );
        assert.deepEqual(
          [...new Set(occasionsIn(shown).map(({ source }) => source.id))].sort(),
          counted.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  test('what has no date counts among the rows, too, and comes last', () => {
    const undated = { start: null, status: 'postponed' };
    const items = [undated, { start: '2026-10-06' }, undated];
    assert.deepEqual(rows(show(items, { limit: 1 })), ['w2 2026-10-06']);
    const shown = show(items, { limit: 2 });
    assert.deepEqual(rows(shown), ['w2 2026-10-06', 'w1 –']);
    assert.equal(shown.more, true);
    assert.equal(show(items, { limit: 3 }).more, false);
  });

  test('running ones count among the rows', () => {
    const shown = show(
      [
        { start: '2026-09-01', end: '2026-11-30' },
        { start: '2026-10-06' },
        { start: '2026-10-07' },
      ],
      { limit: 2 },
    );
    assert.deepEqual(rows(shown), ['w1 2026-09-01', 'w2 2026-10-06']);
    assert.equal(shown.more, true);
  });
});

test('of ten thousand workshops and repetitions over ten years only the first rows are worked out', () => {
  const items = Array.from({ length: 10_000 }, (_, n) => ({
    start: `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}T17:00`,
    ...(n % 4 === 0 && { repeat: { every: 'week', until: '2036-12-31' } }),
  }));
  const workshops = readWorkshops(...items);
  const programme = makeProgramme(workshops, NOW, HELSINKI, series);
  const shown = agenda(programme, { keep: () => true, limit: 20, pastLimit: 0 });
  assert.equal(occasionsIn(shown).length, 20);
});

test('without a known end nothing is told to go on, though elsewhere its day may not be over', () => {
  const evening = { start: '2026-10-04T19:00', timeZone: 'America/New_York' };
  const shown = show([evening], {}, at('2026-10-05T03:30:00+03:00'));
  assert.deepEqual(shown.running, []);
  assert.deepEqual(rows(shown), ['w1 2026-10-04']);
});
