import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfficeHours } from '../../../src/contact-card/office-hours.ts';
import { seasons, specialDays } from '../../../src/contact-card/week-table.ts';

const office: OfficeHours = {
  weekly: [
    { days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '12:00' },
    { days: ['mo', 'tu'], opens: '13:00', closes: '15:00' },
    { days: ['fr'], opens: '09:00', closes: '11:00' },
  ],
};

describe('specialDays', () => {
  it('joins equal days in a row, and leaves out holidays on days that are closed anyway', () => {
    const hours: OfficeHours = {
      ...office,
      exceptions: [
        { from: '2026-12-28', to: '2026-12-30', closed: true, note: { fi: 'Inventaario' } },
      ],
    };
    const special = specialDays(hours, '2026-12-21', 21);
    assert.deepEqual(
      special.map(({ from, to, because }) => [from, to, because]),
      [
        ['2026-12-24', '2026-12-24', 'christmasEve'],
        ['2026-12-25', '2026-12-25', 'christmasDay'],
        ['2026-12-28', '2026-12-30', 'exception'],
        ['2027-01-01', '2027-01-01', 'newYearsDay'],
        ['2027-01-06', '2027-01-06', 'epiphany'],
      ],
    );
  });
});

describe('seasons', () => {
  it('groups days with the same hours', () => {
    const [season, ...others] = seasons(office, '2026-10-05');
    assert.equal(others.length, 0);
    assert.deepEqual(
      season?.rows.map(({ firstDay, lastDay, openings }) => [
        firstDay,
        lastDay,
        openings.map(({ opens, closes }) => `${opens}–${closes}`),
      ]),
      [
        [1, 2, ['09:00–12:00', '13:00–15:00']],
        [3, 4, ['09:00–12:00']],
        [5, 5, ['09:00–11:00']],
        [6, 7, []],
      ],
    );
  });

  it('tells of the season that is coming', () => {
    const hours: OfficeHours = {
      weekly: [
        { days: ['mo'], opens: '09:00', closes: '15:00', to: '2026-10-31' },
        { days: ['mo'], opens: '10:00', closes: '14:00', from: '2026-11-01' },
      ],
    };
    assert.deepEqual(
      seasons(hours, '2026-10-05').map(({ from, to, rows }) => [
        from,
        to,
        rows[0]?.openings[0]?.opens,
      ]),
      [
        [undefined, '2026-10-31', '09:00'],
        ['2026-11-01', undefined, '10:00'],
      ],
    );
  });
});
