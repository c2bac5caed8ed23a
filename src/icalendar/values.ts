/** The value types of RFC 5545 that a calendar of events needs: dates, wall times and instants. */

import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { PlainTime } from '../time/zone.ts';

/** `20261014` */
export function dateValue(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** `20261014T170000`: a wall time. `24:00` is midnight of the next day, which iCalendar writes so. */
export function wallTimeValue(date: PlainDate, time: PlainTime): string {
  if (time === '24:00') return wallTimeValue(addDays(date, 1), '00:00');
  const digits = time.replaceAll(':', '');
  return `${dateValue(date)}T${digits.padEnd(6, '0')}`;
}

/** `20261014T140000Z`: an instant, from milliseconds since 1970. */
export function instantValue(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
