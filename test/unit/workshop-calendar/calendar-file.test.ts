import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { parseFeed } from '../../../src/feed/parse.ts';
import type { Workshop } from '../../../src/feed/model.ts';
import laterMessages from '../../../src/text/fi/later/workshop-calendar.ts';
import firstMessages from '../../../src/text/fi/workshop-calendar.ts';
import { calendarFile } from '../../../src/workshop-calendar/calendar-file.ts';
import type { Occasion } from '../../../src/schedule/occasion.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';
import { at, readWorkshop, readWorkshops } from '../../helpers/workshops.ts';

const messages = { ...firstMessages, ...laterMessages };

const options = {
  language: 'fi',
  messages,
  host: 'kunta.example',
  stamp: at('2026-10-01T08:00:00Z'),
  linkTo: (id: string) => `https://kunta.example/#vk-workshop-calendar:${id}`,
} as const;

const file = (...items: object[]): string => calendarFile(readWorkshops(...items), options);
/** The unfolded lines. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const line = (text: string, name: string): string | undefined =>
  linesOf(text.slice(text.indexOf('BEGIN:VEVENT'))).find((each) =>
    RegExp(`^${name}[;:]`).test(each),
  );

/** What both libraries must read: instants, or days where there is no time. */
interface Read {
  readonly uid: string;
  readonly start: number | string;
  readonly end: number | string | undefined;
}

function expected({ when, source, session }: Occasion): Read {
  const { start, end, lastDay, endsAt } = when!;
  const nextDay = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    uid: `${source.id}${session ? `.${session.number}` : ''}@kunta.example`,
    start: start.time ? start.epoch : start.date,
    end: end && (start.time ? endsAt : nextDay),
  };
}

/** ical.js knows only the zones in the file. Of a repetition, all times until a day. */
function readWithIcalJs(text: string, until: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const value = (time: ICAL.Time | null): number | string =>
    time!.isDate ? time!.toString() : time!.toUnixTime() * 1000;
  const read: Read[] = [];
  for (const event of events) {
    if (event.isRecurrenceException()) continue;
    for (const other of events) {
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    }
    const hasEnd = event.component.hasProperty('dtend');
    const one = (start: ICAL.Time, end: ICAL.Time): void =>
      void read.push({ uid: event.uid, start: value(start), end: hasEnd ? value(end) : undefined });
    if (!event.isRecurring()) {
      one(event.startDate, event.endDate);
      continue;
    }
    const times = event.iterator();
    for (let next = times.next(); next && next.toString() <= until; next = times.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      read.push({
        uid: event.uid,
        start: value(startDate),
        end: item.component.hasProperty('dtend') ? value(endDate) : undefined,
      });
    }
  }
  return sorted(read);
}

/** node-ical uses its own tables of zones, so it also checks our names of them. */
function readWithNodeIcal(text: string): Read[] {
  const read: Read[] = [];
  const lines = text.replaceAll('\r\n ', '');
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (!event || event.type !== 'VEVENT') continue;
    const value = (date: Date, isDay: boolean): number | string =>
      isDay ? localDay(date) : date.getTime();
    // Without DTEND it answers with an end of its own.
    const hasEnd = new RegExp(`UID:${event.uid.replace(/[.]/g, '\\.')}[^]*?END:VEVENT`)
      .exec(lines)?.[0]
      .includes('DTEND');
    const range = { from: new Date(SINCE), to: new Date(`${UNTIL}T23:59:59Z`) };
    const times = event.rrule ? nodeIcal.expandRecurringEvent(event, range) : [event];
    for (const { start, end } of times) {
      const isDay = event.datetype === 'date';
      read.push({
        uid: event.uid,
        start: value(start, isDay),
        end: hasEnd ? value(end!, isDay) : undefined,
      });
    }
  }
  return sorted(read);
}

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const sorted = (read: Read[]): Read[] =>
  read.sort((a, b) => a.uid.localeCompare(b.uid) || String(a.start).localeCompare(String(b.start)));

const SINCE = '2005-01-01';
const UNTIL = '2027-12-31';

function roundTrip(workshops: readonly Workshop[]): void {
  const text = calendarFile(workshops, options);
  const dated = workshops.filter(({ when }) => when);
  const all = occasionsBetween(dated, SINCE, UNTIL, series);
  assert.deepEqual(readWithIcalJs(text, UNTIL), sorted(all.map(expected)), 'ical.js');

  // node-ical passes over RDATE.
  const known = all.filter(({ source }) => !source.repeat?.rdate);
  const withoutDates = dated.filter(({ repeat }) => !repeat?.rdate);
  assert.deepEqual(
    readWithNodeIcal(calendarFile(withoutDates, options)),
    sorted(known.map(expected)),
    'node-ical',
  );
}

describe('read back to the same instants by ical.js and node-ical', () => {
  test('every workshop of the example feed', () => {
    const json: unknown = JSON.parse(readFileSync('demo/feeds/network.json', 'utf8'));
    roundTrip(parseFeed(json).feed.workshops);
  });

  const cases: Record<string, object> = {
    'a wall time': { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
    'an unknown end': { start: '2026-10-14T17:00' },
    'a midnight end': { start: '2026-10-14T18:00', end: '2026-10-15T00:00' },
    'one whole day': { start: '2026-10-14' },
    'days over the end of a year': { start: '2026-12-30', end: '2027-01-06' },
    'a start with a time and a last day': { start: '2026-10-20T17:00', end: '2026-11-01' },
    'over the night when clocks go back': { start: '2026-10-24T22:00', end: '2026-10-25T06:00' },
    'in the hour that clocks repeat, its first time': {
      start: '2026-10-25T03:30',
      end: '2026-10-25T01:15:00Z',
    },
    'in the hour that clocks repeat, its second time': {
      start: '2026-10-25T01:30:00Z',
      end: '2026-10-25T02:30:00Z',
    },
    'in the hour that clocks skip': { start: '2026-03-29T03:30', end: '2026-03-29T05:00' },
    'an instant': { start: '2026-10-14T14:00:00Z', end: '2026-10-14T16:00:00Z' },
    'another zone': {
      start: '2026-10-28T17:00',
      end: '2026-10-28T18:00',
      timeZone: 'America/New_York',
    },
    UTC: { start: '2026-10-14T14:00', end: '2026-10-14T16:00', timeZone: 'UTC' },
    sessions: {
      start: '2026-10-14T17:00',
      sessions: [
        { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
        { start: '2026-10-28T17:00' },
      ],
    },
    'each week over the change of clocks': {
      start: '2026-10-17T11:00',
      end: '2026-10-17T12:30',
      repeat: { every: 'week', until: '2026-11-14', except: ['2026-10-31'] },
    },
    'so many times, every second week on two days': {
      start: '2026-10-13T11:00',
      end: '2026-10-13T12:30',
      repeat: { every: 'week', interval: 2, on: ['tu', 'th'], times: 5 },
    },
    'a last day and a number of times, of which the day counts': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { every: 'week', until: '2026-11-18', times: 3 },
    },
    'whole days each month': {
      start: '2026-01-15',
      repeat: { every: 'month', until: '2026-06-30' },
    },
    'a rule that begins after the start': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { every: 'week', on: ['mo'], times: 3 },
    },
    'a rule as imported, its UNTIL a day': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rrule: ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20261104'] },
    },
    'a rule whose UNTIL is written as the feed writes days': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rrule: ['FREQ=WEEKLY;BYDAY=WE;UNTIL=2026-11-04'] },
    },
    'a single date before the first day of the rule': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rrule: ['FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=3'], rdate: ['2026-10-20T18:00'] },
    },
    'a day left out, on which it is held at another hour': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { every: 'week', times: 4, rdate: ['2026-10-20T18:00'], except: ['2026-10-20'] },
    },
    'a day left out, on which it is held twice': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rrule: ['FREQ=DAILY;BYHOUR=11,15;COUNT=8'], except: ['2026-10-15'] },
    },
    'a time left out and yet moved': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { every: 'week', times: 3, except: ['2026-10-21'] },
      overrides: [{ at: '2026-10-21T11:00', start: '2026-10-22T11:00' }],
    },
    'a rule by the clock of another zone': {
      start: '2026-10-14T17:00',
      end: '2026-10-14T18:00',
      repeat: {
        rrule: ['FREQ=WEEKLY;COUNT=6'],
        rdate: ['2026-10-16T12:00'],
        except: ['2026-10-21'],
        timeZone: 'America/New_York',
      },
      overrides: [{ at: '2026-11-04T17:00', start: '2026-11-05T17:00' }],
    },
    'an endless rule in another zone, long since begun': {
      start: '2005-03-02T17:00',
      end: '2005-03-02T18:00',
      timeZone: 'America/New_York',
      repeat: { every: 'week' },
    },
    'single dates': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rdate: ['2026-10-20', '2026-10-27T15:00'] },
    },
    'a rule that ends at a wall time': {
      start: '2026-10-14T11:00',
      end: '2026-10-14T12:00',
      repeat: { rrule: ['FREQ=DAILY;UNTIL=20261017T110000'] },
    },
    'moved, cancelled and extra times': {
      start: '2026-10-03T11:00',
      end: '2026-10-03T12:00',
      repeat: { every: 'week', until: '2026-10-31' },
      overrides: [
        { at: '2026-10-10T11:00', start: '2026-10-11T14:00' },
        { at: '2026-10-17', status: 'cancelled' },
      ],
    },
  };
  for (const [name, item] of Object.entries(cases))
    test(name, () => roundTrip([readWorkshop(item)]));
});

describe('what a calendar shows', () => {
  test('states are STATUS and words', () => {
    const cancelled = file({ start: '2026-10-14', status: 'cancelled', sequence: 3 });
    assert.equal(line(cancelled, 'STATUS'), 'STATUS:CANCELLED');
    assert.equal(line(cancelled, 'SUMMARY'), 'SUMMARY:Peruttu: Savipaja');
    assert.equal(line(cancelled, 'SEQUENCE'), 'SEQUENCE:3');
    assert.equal(line(file({ start: '2026-10-14' }), 'STATUS'), 'STATUS:CONFIRMED');
    const postponed = file({ start: '2026-10-14', status: 'postponed' });
    assert.equal(line(postponed, 'STATUS'), 'STATUS:TENTATIVE');
  });

  test('a changed time of a series keeps the UID and names its original start', () => {
    const text = file({
      start: '2026-10-03T11:00',
      repeat: { every: 'week', times: 4 },
      overrides: [{ at: '2026-10-10T11:00', status: 'cancelled' }],
    });
    const lines = linesOf(text);
    assert.equal(lines.filter((each) => each === 'UID:w1@kunta.example').length, 2);
    assert.ok(lines.includes('RECURRENCE-ID;TZID=Europe/Helsinki:20261010T110000'));
  });

  test('place, point, link and description, escaped', () => {
    const text = file({
      start: '2026-10-14T17:00',
      summary: 'Savi; posliini, lasi',
      place: {
        name: 'Kulttuuritalo',
        street: 'Kirkkotie 1',
        postalCode: '21100',
        city: 'Naantali',
        lat: 60.467,
        lon: 22.026,
      },
      links: [{ rel: 'info', url: 'https://kunta.example/savi' }],
    });
    assert.equal(line(text, 'LOCATION'), 'LOCATION:Kulttuuritalo\\, Kirkkotie 1\\, 21100 Naantali');
    assert.equal(line(text, 'GEO'), 'GEO:60.467;22.026');
    assert.equal(line(text, 'URL'), 'URL:https://kunta.example/savi');
    assert.match(line(text, 'DESCRIPTION')!, /^DESCRIPTION:Savi\\; posliini\\, lasi\\n\\n/);
  });

  test('no link for participants only, and no invented end', () => {
    const text = file({
      start: '2026-10-14T17:00',
      attendance: 'online',
      online: { url: 'https://kokous.example/1', afterRegistration: true },
    });
    assert.ok(!text.includes('kokous.example'));
    assert.equal(line(text, 'DTEND'), undefined);
    assert.equal(line(text, 'DURATION'), undefined);
  });

  test('no line of another kind can come in through a rule', () => {
    const text = file({
      start: '2026-10-14T17:00',
      repeat: {
        rrule: ['FREQ=WEEKLY\r\nATTENDEE:mailto:x@kunta.example'],
        rdate: ['2026-10-20T17:00'],
      },
    });
    assert.ok(!text.includes('ATTENDEE'));
  });

  test('without a date there is nothing to write', () => {
    assert.ok(!file({ start: null, status: 'postponed' }).includes('VEVENT'));
  });
});
