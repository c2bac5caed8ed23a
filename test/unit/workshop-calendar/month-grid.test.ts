import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  destination,
  gridRange,
  monthGrid,
  type GridDay,
  type MonthGrid,
} from '../../../src/workshop-calendar/month-grid.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';
import { readWorkshops } from '../../helpers/workshops.ts';

const OCTOBER = '2026-10-01';

function grid(items: object[], month = OCTOBER, lanes = 3): MonthGrid {
  const { from, to } = gridRange(month);
  const occasions = occasionsBetween(readWorkshops(...items), from, to, series);
  return monthGrid(occasions, { month, today: '2026-10-05', lanes });
}

const dayOf = ({ weeks }: MonthGrid, date: string): GridDay =>
  weeks.flatMap(({ days }) => days).find((day) => day.date === date)!;

/** The day's lanes: `w1>` goes on, `<w1` continues, `·` is kept free. */
const lanes = (month: MonthGrid, date: string): string[] =>
  dayOf(month, date).lanes.map((entry) =>
    entry
      ? `${entry.continues ? '<' : ''}${entry.occasion.source.id}${entry.goesOn ? '>' : ''}`
      : '·',
  );

test('whole weeks from Monday, with ISO numbers, also over the end of a year', () => {
  const october = grid([]);
  assert.deepEqual(
    october.weeks.map(({ number }) => number),
    [40, 41, 42, 43, 44],
  );
  assert.equal(october.weeks[0]?.days[0]?.date, '2026-09-28');
  assert.equal(dayOf(october, '2026-09-30').inMonth, false);
  assert.equal(dayOf(october, '2026-10-05').isToday, true);
  assert.deepEqual(
    grid([], '2026-12-01').weeks.map(({ number }) => number),
    [49, 50, 51, 52, 53],
  );
});

test('the days when clocks change are there once', () => {
  const dates = grid([]).weeks.flatMap(({ days }) => days.map(({ date }) => date));
  assert.equal(dates.length, 35);
  assert.equal(new Set(dates).size, 35);
  assert.equal(dates.filter((date) => date === '2026-10-25').length, 1);
});

describe('lanes', () => {
  test('a bar keeps its lane for the days that it goes through', () => {
    const month = grid([
      { start: '2026-10-13', end: '2026-10-15' },
      { start: '2026-10-12T09:00', end: '2026-10-14T12:00' },
      { start: '2026-10-14T17:00' },
    ]);
    assert.deepEqual(lanes(month, '2026-10-12'), ['w2>']);
    assert.deepEqual(lanes(month, '2026-10-13'), ['<w2>', 'w1>']);
    assert.deepEqual(lanes(month, '2026-10-14'), ['<w2', '<w1>', 'w3']);
    assert.deepEqual(lanes(month, '2026-10-15'), ['·', '<w1']);
  });

  test('what finds no lane is counted, and all of it is in the day', () => {
    const items = Array.from({ length: 6 }, (_, n) => ({ start: `2026-10-14T1${n}:00` }));
    const day = dayOf(grid(items), '2026-10-14');
    assert.equal(day.lanes.length, 3);
    assert.equal(day.more, 3);
    assert.equal(day.occasions.length, 6);
  });

  test('what found no lane on its first day is never begun in the middle', () => {
    const items = [
      { start: '2026-10-12', end: '2026-10-14' },
      { start: '2026-10-13', end: '2026-10-15' },
    ];
    const day = dayOf(grid(items, OCTOBER, 1), '2026-10-15');
    assert.deepEqual(day.lanes, []);
    assert.equal(day.more, 1);
  });

  test('each week lays out anew', () => {
    const month = grid([
      { start: '2026-10-16', end: '2026-10-18' },
      { start: '2026-10-18', end: '2026-10-20' },
    ]);
    assert.deepEqual(lanes(month, '2026-10-18'), ['<w1', 'w2>']);
    assert.deepEqual(lanes(month, '2026-10-19'), ['<w2>']);
  });
});

test('what lasts longer than a week is told once, apart from the days', () => {
  const month = grid([
    { start: '2026-09-21', end: '2026-11-01' },
    { start: '2026-10-05', end: '2026-10-11' },
    { start: '2026-09-01', end: '2026-09-30' },
    { start: '2026-10-19', end: '2026-10-26' },
  ]);
  assert.deepEqual(
    month.goingOn.map(({ source }) => source.id),
    ['w1', 'w4'],
  );
  assert.deepEqual(lanes(month, '2026-10-07'), ['<w2>']);
});

test('a midnight end does not reach into the next day', () => {
  const month = grid([{ start: '2026-10-14T18:00', end: '2026-10-15T00:00' }]);
  assert.deepEqual(lanes(month, '2026-10-14'), ['w1']);
  assert.deepEqual(lanes(month, '2026-10-15'), []);
});

test('keys lead where the date grid of the APG leads', () => {
  const from = '2026-03-31';
  const moves: Record<string, string | undefined> = {
    ArrowLeft: '2026-03-30',
    ArrowRight: '2026-04-01',
    ArrowUp: '2026-03-24',
    ArrowDown: '2026-04-07',
    Home: '2026-03-30',
    End: '2026-04-05',
    PageUp: '2026-02-28',
    PageDown: '2026-04-30',
    a: undefined,
  };
  for (const [key, to] of Object.entries(moves)) assert.equal(destination(key, false, from), to);
  assert.equal(destination('PageUp', true, '2028-02-29'), '2027-02-28');
  assert.equal(destination('PageDown', true, from), '2027-03-31');
});
