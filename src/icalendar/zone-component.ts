/** VTIMEZONE: the zone's rules travel in the file, because not every reader knows zone names. */

import { offsetAt } from '../time/zone.ts';
import { component } from './calendar.ts';
import { contentLine } from './content-line.ts';
import { wallTimeValue } from './values.ts';

const HELSINKI = 'Europe/Helsinki';
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The VTIMEZONE of a zone, right for every instant between two years.
 * Helsinki is written as the rule in force since 1996, others as their computed changes.
 */
export function zoneComponent(zone: string, fromYear: number, toYear: number): string[] {
  const observances =
    zone === HELSINKI && fromYear >= 1997 ? helsinki() : computed(zone, fromYear, toYear);
  return component('VTIMEZONE', [contentLine('TZID', zone), ...observances]);
}

function helsinki(): string[] {
  return [
    ...component('DAYLIGHT', [
      'DTSTART:19970330T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'TZNAME:EEST',
    ]),
    ...component('STANDARD', [
      'DTSTART:19961027T040000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'TZNAME:EET',
    ]),
  ];
}

/** One observance a change: longer than a rule, but true also where rules change year by year. */
function computed(zone: string, fromYear: number, toYear: number): string[] {
  const first = Date.UTC(fromYear - 1, 11, 31);
  const last = Date.UTC(toYear + 1, 0, 2);
  const opening = offsetAt(first, zone);
  const lines = observance('STANDARD', first, opening, opening);
  for (let day = first; day < last; day += DAY) {
    const before = offsetAt(day, zone);
    const after = offsetAt(day + DAY, zone);
    if (before === after) continue;
    const change = changeBetween(day, day + DAY, zone);
    lines.push(...observance(after > before ? 'DAYLIGHT' : 'STANDARD', change, before, after));
  }
  return lines;
}

/** The first instant of the new offset, to the minute. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let low = from;
  let high = to;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** DTSTART of an observance is the wall time before the change (RFC 5545 §3.6.5). */
function observance(kind: string, change: number, before: number, after: number): string[] {
  const wall = new Date(change + before * MINUTE).toISOString();
  return component(kind, [
    contentLine('DTSTART', wallTimeValue(wall.slice(0, 10), wall.slice(11, 19))),
    contentLine('TZOFFSETFROM', utcOffset(before)),
    contentLine('TZOFFSETTO', utcOffset(after)),
  ]);
}

function utcOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}
