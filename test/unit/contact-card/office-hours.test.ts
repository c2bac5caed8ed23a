import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoursOn, openState } from '../../../src/contact-card/office-hours.ts';
import type { OfficeHours } from '../../../src/contact-card/office-hours.ts';
import { instantOf } from '../../../src/time/zone.ts';

const HELSINKI = 'Europe/Helsinki';
const at = (date: string, time: string) => instantOf(date, time, HELSINKI);
const state = (hours: OfficeHours, date: string, time: string) =>
  openState(hours, HELSINKI, at(date, time));
const until = (date: string, time: string) => ({ kind: 'open', until: { date, time } });
const opens = (date: string, time: string) => ({ kind: 'closed', opens: { date, time } });

const office: OfficeHours = {
  weekly: [
    { days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '12:00' },
    { days: ['mo', 'tu'], opens: '13:00', closes: '15:00' },
    { days: ['fr'], opens: '09:00', closes: '11:00' },
  ],
};

// The visitor's zone must not matter: the same questions under each.
for (const zone of ['Europe/Helsinki', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
  describe(`office hours for a visitor in ${zone}`, () => {
    const before = process.env.TZ;
    const inZone = (name: string, test: () => void) =>
      it(name, () => {
        process.env.TZ = zone;
        try {
          test();
        } finally {
          if (before === undefined) delete process.env.TZ;
          else process.env.TZ = before;
        }
      });

    inZone('open now, at lunch, after hours and at the weekend', () => {
      assert.deepEqual(state(office, '2026-10-05', '09:00'), until('2026-10-05', '12:00'));
      assert.deepEqual(state(office, '2026-10-05', '11:59'), until('2026-10-05', '12:00'));
      assert.deepEqual(state(office, '2026-10-05', '12:00'), opens('2026-10-05', '13:00'));
      assert.deepEqual(state(office, '2026-10-05', '08:59'), opens('2026-10-05', '09:00'));
      assert.deepEqual(state(office, '2026-10-05', '15:00'), opens('2026-10-06', '09:00'));
      assert.deepEqual(state(office, '2026-10-09', '11:00'), opens('2026-10-12', '09:00'));
    });

    inZone('closed on Midsummer Eve, from the rule and without being told', () => {
      assert.deepEqual(state(office, '2026-06-19', '10:00'), opens('2026-06-22', '09:00'));
      assert.deepEqual(hoursOn(office, '2026-06-19'), { because: 'midsummerEve', intervals: [] });
    });

    inZone('open on Midsummer Eve where the feed says so', () => {
      const kiosk = {
        ...office,
        holidays: [{ name: 'Juhannusaatto', opens: '09:00', closes: '13:00' }],
      };
      assert.deepEqual(state(kiosk, '2026-06-19', '10:00'), until('2026-06-19', '13:00'));
    });

    inZone('an exception beats a holiday and the week', () => {
      const summer = {
        ...office,
        exceptions: [
          { from: '2026-06-19', opens: '10:00', closes: '12:00' },
          { from: '2026-06-29', to: '2026-07-31', closed: true },
        ],
      };
      assert.deepEqual(state(summer, '2026-06-19', '11:00'), until('2026-06-19', '12:00'));
      assert.deepEqual(state(summer, '2026-06-26', '11:00'), opens('2026-08-03', '09:00'));
    });

    inZone('over midnight, into the next day', () => {
      const bar: OfficeHours = {
        weekly: [{ days: ['fr', 'sa'], opens: '18:00', closes: '02:00' }],
      };
      assert.deepEqual(state(bar, '2026-10-10', '01:30'), until('2026-10-10', '02:00'));
      assert.deepEqual(state(bar, '2026-10-10', '02:00'), opens('2026-10-10', '18:00'));
      assert.deepEqual(state(bar, '2026-10-11', '01:59'), until('2026-10-11', '02:00'));
    });

    inZone('until 24:00, which belongs to the day', () => {
      const late: OfficeHours = { weekly: [{ days: ['fr'], opens: '18:00', closes: '24:00' }] };
      assert.deepEqual(state(late, '2026-10-09', '23:30'), until('2026-10-09', '24:00'));
      assert.deepEqual(state(late, '2026-10-10', '00:00'), opens('2026-10-16', '18:00'));
    });

    inZone('hours that meet at midnight are one', () => {
      const night: OfficeHours = {
        weekly: [
          { days: ['fr'], opens: '20:00', closes: '24:00' },
          { days: ['sa'], opens: '00:00', closes: '04:00' },
        ],
      };
      assert.deepEqual(state(night, '2026-10-09', '22:00'), until('2026-10-10', '04:00'));
    });

    inZone('wall clocks through both changes of the clock', () => {
      const guard: OfficeHours = { weekly: [{ days: ['sa'], opens: '22:00', closes: '06:00' }] };
      // 29 March 2026: 03:00 becomes 04:00. 25 October: 04:00 becomes 03:00.
      for (const [evening, morning, end, next] of [
        ['2026-03-28', '2026-03-29', '2026-03-29T06:00+03:00', '2026-04-04'],
        // 31 October is All Saints' Day.
        ['2026-10-24', '2026-10-25', '2026-10-25T06:00+02:00', '2026-11-07'],
      ] as const) {
        assert.deepEqual(state(guard, evening, '23:00'), until(morning, '06:00'));
        const closes = Date.parse(end);
        assert.deepEqual(openState(guard, HELSINKI, closes - 1), until(morning, '06:00'));
        assert.deepEqual(openState(guard, HELSINKI, closes), opens(next, '22:00'));
      }
      assert.deepEqual(state(office, '2026-03-29', '12:00'), opens('2026-03-30', '09:00'));
    });
  });
}

describe('weekly rows', () => {
  it('hold in odd or even ISO weeks only', () => {
    const hours: OfficeHours = {
      weekly: [{ days: ['mo'], opens: '09:00', closes: '12:00', weeks: 'even' }],
    };
    // 5 October 2026 is in week 41.
    assert.deepEqual(state(hours, '2026-10-05', '10:00'), opens('2026-10-12', '09:00'));
    assert.deepEqual(state(hours, '2026-10-12', '10:00'), until('2026-10-12', '12:00'));
  });

  it('hold from and to a day, both inclusive', () => {
    const hours: OfficeHours = {
      weekly: [
        {
          days: ['mo', 'fr'],
          opens: '09:00',
          closes: '12:00',
          from: '2026-10-09',
          to: '2026-10-12',
        },
      ],
    };
    assert.deepEqual(state(hours, '2026-10-05', '10:00'), opens('2026-10-09', '09:00'));
    assert.deepEqual(state(hours, '2026-10-12', '10:00'), until('2026-10-12', '12:00'));
    assert.deepEqual(state(hours, '2026-10-12', '12:00'), { kind: 'closed' });
  });

  it('by appointment are no opening to walk into', () => {
    const hours: OfficeHours = {
      weekly: [{ days: ['mo'], opens: '09:00', closes: '12:00', byAppointment: true }],
    };
    assert.equal(state(hours, '2026-10-05', '10:00').kind, 'closed');
    assert.equal(hoursOn(hours, '2026-10-05').intervals.length, 1);
  });

  it('without both times say nothing', () => {
    assert.deepEqual(
      hoursOn({ weekly: [{ days: ['mo'], opens: '09:00' }] }, '2026-10-05').intervals,
      [],
    );
  });
});

describe('round the clock', () => {
  it('is always open, holidays too', () => {
    assert.deepEqual(state({ always: true }, '2026-12-25', '03:00'), { kind: 'always' });
  });

  it('is seen in weekly rows as well', () => {
    const hours: OfficeHours = {
      weekly: [
        { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' },
      ],
    };
    assert.deepEqual(state(hours, '2026-07-06', '12:00'), { kind: 'always' });
    assert.deepEqual(state(hours, '2026-12-23', '12:00'), until('2026-12-23', '24:00'));
  });

  it('gives way to an exception', () => {
    const hours: OfficeHours = {
      always: true,
      exceptions: [{ from: '2026-10-06', opens: '06:00', closes: '24:00' }],
    };
    assert.deepEqual(state(hours, '2026-10-05', '12:00'), until('2026-10-05', '24:00'));
    assert.deepEqual(state(hours, '2026-10-06', '05:00'), opens('2026-10-06', '06:00'));
  });
});

describe('unknown hours', () => {
  it('claim nothing', () => {
    assert.deepEqual(state({}, '2026-10-05', '10:00'), { kind: 'unknown' });
    assert.deepEqual(state({ text: { fi: 'Sopimuksen mukaan' } }, '2026-10-05', '10:00'), {
      kind: 'unknown',
    });
  });
});
