/** When an iCalendar event is: its days and times, its end, and how it repeats. */
import { addDays, isPlainDate } from '../../time/plain-date.ts';
import { all, first, textOf, type Component, type Property } from './icalendar-lines.ts';
import { toInstant, type ZoneFinder } from './icalendar-zones.ts';
import { compact, type Json } from './input.ts';

/** Whether it is an instant, `20261014T140000Z`. */
export const isUtc = (property: Property | undefined): boolean =>
  /Z\s*$/i.test(property?.raw ?? '');
/** Whether it is a whole day, `20261014`. */
export const isDay = (property: Property | undefined): boolean => !property?.raw.includes('T');
/** Its day, 'YYYY-MM-DD', as written; empty without a property. */
export const dayOf = (property: Property | undefined): string =>
  property?.raw.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3') ?? '';

/** The property's days, wall times of the event's zone, or instants, as the feed writes them. */
export function timesOf(property: Property, zone: string, findZone: ZoneFinder): string[] {
  return property.raw.split(',').flatMap((value) => {
    // Of a period, the start.
    const text = value.trim().split('/')[0]!;
    const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i.exec(text);
    if (!match) return text ? [text] : [];
    const [, year, month, day, hours, minutes, seconds = '00', utc] = match;
    const date = `${year}-${month}-${day}`;
    // Days and times that don't exist are left for the feed to name.
    if (!isPlainDate(date) || Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59) return [text];
    if (!hours || property.parameters.value?.toUpperCase() === 'DATE') return [date];
    // 60 is a leap second, which clocks that people read don't show.
    const wall = `${date}T${hours}:${minutes}:${seconds === '60' ? '59' : seconds}`;
    if (utc) return [`${wall}Z`];
    const { tzid } = property.parameters;
    const own = tzid === undefined ? zone : findZone(tzid, date);
    return [own === zone ? wall : toInstant(wall, own)];
  });
}

/** iCalendar's whole days end on the day after; the feed names the last one. */
export function endOf(
  event: Component,
  start: string | undefined,
  told: string | undefined,
): string | undefined {
  if (!start) return undefined;
  const isWholeDays = !start.includes('T');
  // Of whole days, the end is a day, too: as it is written, whatever hour stands beside it.
  const day = isWholeDays && told?.includes('T') ? dayOf(first(event, 'dtend')) : told;
  if (day) {
    if (day.includes('T') || !isPlainDate(day)) return day;
    const last = addDays(day, -1);
    if (last > start.slice(0, 10)) return last;
    if (day < start.slice(0, 10)) return day;
    // What starts at a time and ends on the day after lasts until midnight.
    return isWholeDays || last < start.slice(0, 10) ? undefined : `${day}T00:00:00`;
  }
  const seconds = durationOf(textOf(event, 'duration'));
  if (!seconds) return undefined;
  if (isWholeDays) {
    const days = Math.ceil(seconds / 86_400) - 1;
    return days > 0 ? addDays(start, days) : undefined;
  }
  return later(start, seconds);
}

/** 'P1DT2H' → seconds; undefined for what isn't one. */
function durationOf(text: string | undefined): number | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks! * 7 + days!) * 24 + hours!) * 3600 + minutes! * 60 + seconds!;
}

/** A wall time or an instant so much later, in the same way of writing. */
function later(start: string, seconds: number): string {
  const isInstant = start.endsWith('Z');
  const moved = new Date(Date.parse(isInstant ? start : `${start}Z`) + seconds * 1000);
  if (Number.isNaN(moved.getTime())) return start;
  return moved.toISOString().slice(0, 19) + (isInstant ? 'Z' : '');
}

/** What RFC 5545 wants in UTC (LAST-MODIFIED): taken for UTC where the Z is missing. */
export const instantOfProperty = (property: Property | undefined): string | undefined =>
  property &&
  timesOf(property, 'UTC', () => 'UTC').map((text) =>
    text.includes('T') ? text.replace(/Z?$/, 'Z') : text,
  )[0];

/** The event's `repeat`; undefined where it takes place once. `inUtc`: its rule counts in UTC. */
export function repeatOf(
  event: Component,
  zone: string,
  findZone: ZoneFinder,
  inUtc: boolean,
): Json | undefined {
  const times = (name: string): string[] =>
    all(event, name).flatMap((property) => timesOf(property, zone, findZone));
  const rrule = all(event, 'rrule').map(({ raw }) => raw.trim());
  const rdate = times('rdate');
  if (!rrule.length && !rdate.length) return undefined;
  const start = first(event, 'dtstart');
  // The start is one of the occurrences, also where only further dates are listed.
  const own = rrule.length || !start ? [] : timesOf(start, zone, findZone);
  // Whole days are also left out by instants that fall on them (as Exchange writes them).
  const except = times('exdate').map((text) => (isDay(start) ? text.slice(0, 10) : text));
  // Calendars no longer follow rules of exceptions (RFC 5545, 8.3.2). Among the exceptions such a
  // rule is named as what can't be read.
  const exrule = all(event, 'exrule').map(({ raw }) => raw.trim());
  return compact({
    rrule,
    rdate: [...own, ...rdate],
    except: [...except, ...exrule],
    timeZone: inUtc ? 'UTC' : undefined,
  });
}

/** Further dates that are told as periods have an end of their own. */
export function periodsOf(event: Component, zone: string, findZone: ZoneFinder): Json[] {
  return all(event, 'rdate').flatMap((property) =>
    property.raw.split(',').flatMap((period) => {
      const [, until] = period.split('/');
      const [at] = timesOf({ ...property, raw: period }, zone, findZone);
      if (!until || !at) return [];
      const seconds = durationOf(until);
      const end = seconds
        ? later(at, seconds)
        : timesOf({ ...property, raw: until }, zone, findZone)[0];
      return [{ at, end }];
    }),
  );
}
