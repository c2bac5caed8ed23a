/** Whole files, made at random: where two independent libraries agree on the instants, so must we. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toFeed } from '../../../src/feed/formats/icalendar.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';
import { addDays } from '../../../src/time/plain-date.ts';
import { instantOf } from '../../../src/time/zone.ts';
import { byIcalJs, byNodeIcal, type When } from '../../helpers/calendar-libraries.ts';

/** How far the libraries are asked; what is near that end is left out, since they differ there. */
const UNTIL = '2027-06-01T00:00:00.000Z';
const COMPARED = '2027-05-01';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const vtimezone = (name: string, standard: string[], daylight: string[]): string[] => [
  ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', ...standard, 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', ...daylight, 'END:DAYLIGHT', 'END:VTIMEZONE'],
];
const changes = (start: string, month: number, day: string, from: string, to: string): string[] => [
  `DTSTART:${start}`,
  `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`,
  ...[`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`],
];
const ZONES: Readonly<Record<string, string[]>> = {
  'Europe/Helsinki': vtimezone(
    'Europe/Helsinki',
    changes('19701025T040000', 10, '-1SU', '+0300', '+0200'),
    changes('19700329T030000', 3, '-1SU', '+0200', '+0300'),
  ),
  'America/New_York': vtimezone(
    'America/New_York',
    changes('20071104T020000', 11, '1SU', '-0400', '-0500'),
    changes('20070311T020000', 3, '2SU', '-0500', '-0400'),
  ),
};

const RULES = [
  ...['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ...['FREQ=MONTHLY;BYDAY=1SU', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU',
  'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
];

const files = fc.record({
  zone: fc.constantFrom('days', 'UTC', ...Object.keys(ZONES)),
  day: fc.nat(500),
  quarter: fc.nat(95),
  lasts: fc.oneof(fc.constant('none'), fc.integer({ min: 1, max: 40 }), fc.constant('P1D')),
  rule: fc.option(fc.constantFrom(...RULES)),
  ending: fc.constantFrom('', ';COUNT=5', ';COUNT=12', ';UNTIL'),
  except: fc.array(fc.nat(20), { maxLength: 2 }),
  inUtc: fc.boolean(),
  change: fc.option(fc.record({ of: fc.nat(4), by: fc.integer({ min: -5, max: 5 }) })),
});
type File = typeof files extends fc.Arbitrary<infer T> ? T : never;

function textOf(file: File): string {
  const isDays = file.zone === 'days';
  const wallOf = (at: number): string => new Date(at).toISOString();
  const bare = (text: string): string => text.replace(/[-:]|\.000Z/g, '');
  const instant = (at: number): number =>
    isDays ? at : instantOf(wallOf(at).slice(0, 10), wallOf(at).slice(11, 19), file.zone);
  const utc = (at: number): string => `${bare(wallOf(instant(at)))}Z`;
  const written = (at: number): string =>
    isDays
      ? `;VALUE=DATE:${bare(wallOf(at).slice(0, 10))}`
      : file.zone === 'UTC'
        ? `:${utc(at)}`
        : `;TZID=${file.zone}:${bare(wallOf(at))}`;
  const start = Date.UTC(2025, 0, 1 + file.day, 0, isDays ? 0 : file.quarter * 15);
  const unit = isDays ? DAY : 30 * MINUTE;
  const end =
    typeof file.lasts === 'number'
      ? [`DTEND${written(start + file.lasts * unit)}`]
      : file.lasts === 'none'
        ? []
        : [`DURATION:${file.lasts}`];
  const last = start + 200 * DAY;
  const until = isDays ? bare(wallOf(last).slice(0, 10)) : utc(last);
  const ending = file.ending === ';UNTIL' ? `;UNTIL=${until}` : file.ending;
  const head = (name: string): string[] => [
    ...['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20250101T000000Z', `SUMMARY:${name}`],
  ];
  const changed = start + (file.change?.of ?? 0) * 7 * DAY;
  const moved = changed + (file.change?.by ?? 0) * unit;
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', ...(ZONES[file.zone] ?? []), ...head('A')],
    ...[`DTSTART${written(start)}`, ...end],
    ...(file.rule ? [`RRULE:${file.rule}${ending}`] : []),
    ...(file.rule
      ? file.except.map((week) => {
          const at = start + week * 7 * DAY;
          return `EXDATE${file.inUtc && !isDays ? `:${utc(at)}` : written(at)}`;
        })
      : []),
    'END:VEVENT',
    ...(file.rule && file.change
      ? [
          ...head('B'),
          `RECURRENCE-ID${file.inUtc && !isDays ? `:${utc(changed)}` : written(changed)}`,
          ...[`DTSTART${written(moved)}`, `DTEND${written(moved + unit)}`, 'END:VEVENT'],
        ]
      : []),
    'END:VCALENDAR',
  ].join('\r\n');
}

async function byUs(text: string, isDays: boolean): Promise<When[]> {
  const { feed } = parseFeed(await toFeed({ text, url: 'https://kunta.example/a.ics' }));
  return occasionsBetween(feed.workshops, '2024-12-01', '2027-06-02', series)
    .flatMap(({ when }) => (when ? [when] : []))
    .map(({ start, end, lastDay, endsAt }) =>
      isDays
        ? { start: start.date, end: addDays(lastDay, 1) }
        : {
            start: new Date(start.epoch).toISOString(),
            end: new Date(end || !start.time ? endsAt : start.epoch).toISOString(),
          },
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** In one order; where a change has been moved onto another one, the two are one line each. */
const lines = (list: readonly When[]): string[] =>
  [...new Set(list.map(({ start, end }) => `${start} ${end}`))]
    .filter((line) => line < COMPARED)
    .sort()
    .slice(0, 150);

test('whole days, UTC and zones; ends and lengths; rules, exceptions and changes', async () => {
  let agreed = 0;
  const all = fc.sample(files, { numRuns: 80, seed: 20261127 });
  for (const file of all) {
    const text = textOf(file);
    const one = lines(byIcalJs(text, UNTIL).get('a') ?? []);
    const other = lines(byNodeIcal(text, UNTIL).get('a') ?? []);
    if (one.join() !== other.join()) continue;
    agreed++;
    assert.deepEqual(lines(await byUs(text, file.zone === 'days')), one, text);
  }
  assert.ok(agreed > all.length / 3, `only ${agreed} of ${all.length} were agreed on`);
});
