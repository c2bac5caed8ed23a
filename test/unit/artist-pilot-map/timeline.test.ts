import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timelineOf } from '../../../src/artist-pilot-map/timeline.ts';
import { pilotItems } from '../../../src/artist-pilot-map/pilots.ts';
import { parseFeed } from '../../../src/feed/index.ts';

type Given = readonly [start: string, end?: string];

const pilots = (periods: readonly Given[]) => {
  const { feed } = parseFeed({
    version: '1',
    pilots: periods.map(([start, end], i) => ({
      id: `p${i}`,
      title: `P${i}`,
      municipalities: ['853'],
      period: { start, end },
    })),
  });
  const scope = { municipalities: undefined, statuses: [] };
  const items = pilotItems(feed, Date.parse('2026-10-05T09:00+03:00'), scope);
  return items.toSorted((a, b) => (a.pilot.id < b.pilot.id ? -1 : 1));
};

const monthsOf = (...periods: Given[]) => {
  const items = pilots(periods);
  const { months, facet } = timelineOf(items, '2026-10');
  return { months, each: items.map((item) => facet.values(item)) };
};

describe('the timeline', () => {
  it('runs from the first month of any pilot to the last, quiet ones too', () => {
    const { months, each } = monthsOf(['2026-11-30', '2026-12-01'], ['2027-02-01', '2027-02-28']);
    assert.deepEqual(months, ['2026-11', '2026-12', '2027-01', '2027-02']);
    assert.deepEqual(each, [['2026-11', '2026-12'], ['2027-02']]);
  });

  it('takes a month or year alone for all of it', () => {
    const { each } = monthsOf(['2026-09'], ['2026']);
    assert.deepEqual(each[0], ['2026-09']);
    assert.equal(each[1]!.length, 12);
  });

  it('lets a day without an end go on to its last month', () => {
    const { months, each } = monthsOf(['2026-08-15'], ['2026-12', '2027-01']);
    assert.deepEqual(each[0], months);
    assert.deepEqual(monthsOf(['2026-08-15']).months, ['2026-08', '2026-09', '2026-10']);
  });

  it('stays readable whatever the feed says', () => {
    const { months } = monthsOf(['0026-09-01', '2026-11-30']);
    assert.equal(months.length, 60);
    assert.equal(months.at(-1), '2026-11');
    assert.deepEqual(timelineOf([], '2026-10').months, []);
  });

  it('stays with the present where something has no foreseeable end', () => {
    for (const end of ['2099-12-31', '9999-12-31']) {
      const { months, each } = monthsOf(['2026-08-15', end], ['2026-11', '2026-12']);
      assert.deepEqual([months[0], months.at(-1)], ['2026-08', '2031-07'], end);
      assert.deepEqual(each, [months, ['2026-11', '2026-12']]);
    }
    const { months } = monthsOf(['2001-01-01', '2099-12-31']);
    assert.deepEqual([months[0], months.length], ['2025-10', 60]);
    assert.deepEqual(monthsOf(['9999-11', '9999-12']).months, ['9999-11', '9999-12']);
  });
});
