/**
 * When somebody can be reached: weekly hours, exceptions and Finnish holidays, in the contact's own
 * zone. A day's hours come from the first of these that speaks about it:
 * exceptions → holidays named in the feed → holidays that close offices → the weekly hours.
 */

import { addDays, isoWeek, weekday } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { instantOf, wallAt } from '../time/zone.ts';
import type { PlainTime } from '../time/zone.ts';
import { closesOffices, holidayNamed, holidayOn } from './holidays.ts';
import type { Holiday } from './holidays.ts';

type Texts = Readonly<Record<string, string>>;

export type DayCode = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';
const DAYS: readonly DayCode[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

interface Opening {
  readonly opens?: PlainTime;
  /** At or before `opens`: the next day. `24:00` is midnight. */
  readonly closes?: PlainTime;
  readonly note?: Texts;
}

export interface WeeklyHours extends Opening {
  readonly days: readonly DayCode[];
  /** Only in odd or even ISO weeks. */
  readonly weeks?: 'odd' | 'even';
  readonly byAppointment?: boolean;
  /** First and last day that the row holds for. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** The feed's `hours`. */
export interface OfficeHours {
  readonly weekly?: readonly WeeklyHours[];
  readonly exceptions?: readonly (Opening & {
    readonly from: PlainDate;
    readonly to?: PlainDate;
    readonly closed?: boolean;
  })[];
  readonly holidays?: readonly (Opening & { readonly name: string; readonly closed?: boolean })[];
  readonly always?: boolean;
  readonly text?: Texts;
}

export interface Interval {
  readonly opens: PlainTime;
  readonly closes: PlainTime;
  readonly byAppointment: boolean;
  readonly note?: Texts;
}

export interface DayHours {
  readonly intervals: readonly Interval[];
  /** Why the day isn't an ordinary one. */
  readonly because?: 'exception' | Holiday;
  readonly note?: Texts;
}

/** An instant as the contact's own calendar and clock show it; a midnight end is 24:00. */
export interface WallTime {
  readonly date: PlainDate;
  readonly time: PlainTime;
}

export type OpenState =
  /** Nothing is known but perhaps a sentence of free text. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'always' }
  | { readonly kind: 'open'; readonly until: WallTime; readonly changesAt: number }
  /** Without `opens` no opening is in sight. */
  | { readonly kind: 'closed'; readonly opens?: WallTime; readonly changesAt?: number };

/** How far ahead the next opening is looked for: a school's whole summer, with room. */
const HORIZON_DAYS = 120;
/** Open without a break for this long is open round the clock: no visitor waits for that end. */
const ROUND_THE_CLOCK_DAYS = 7;

/** The hours of one day; those past midnight belong to the day they began on. */
export function hoursOn(hours: OfficeHours, date: PlainDate): DayHours {
  const exceptions = hours.exceptions?.filter(
    ({ from, to }) => from <= date && date <= (to ?? from),
  );
  if (exceptions?.length) {
    return {
      because: 'exception',
      intervals: exceptions.some(({ closed }) => closed) ? [] : exceptions.flatMap(interval),
      note: exceptions.find(({ note }) => note)?.note,
    };
  }
  const holiday = holidayOn(date);
  const named = holiday && hours.holidays?.filter(({ name }) => holidayNamed(name) === holiday);
  if (named?.length) {
    return {
      because: holiday,
      intervals: named.some(({ closed }) => closed) ? [] : named.flatMap(interval),
      note: named.find(({ note }) => note)?.note,
    };
  }
  if (hours.always)
    return { intervals: [{ opens: '00:00', closes: '24:00', byAppointment: false }] };
  if (holiday && closesOffices(holiday)) return { because: holiday, intervals: [] };
  return { intervals: ordinaryHours(hours, date) };
}

/** What the weekly rows alone say about a day. */
export function ordinaryHours(hours: OfficeHours, date: PlainDate): readonly Interval[] {
  const day = DAYS[weekday(date) - 1]!;
  const parity = isoWeek(date).week % 2 === 0 ? 'even' : 'odd';
  return (hours.weekly ?? [])
    .filter(
      (row) =>
        row.days.includes(day) &&
        (!row.weeks || row.weeks === parity) &&
        (!row.from || row.from <= date) &&
        (!row.to || date <= row.to),
    )
    .flatMap(interval)
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Whether somebody can be reached at an instant, until when, or from when. */
export function openState(hours: OfficeHours, zone: string, now: number): OpenState {
  if (hours.always && !hours.exceptions?.length && !hours.holidays?.length)
    return { kind: 'always' };
  if (!hours.always && !hours.weekly?.length && !hours.exceptions?.length)
    return { kind: 'unknown' };
  const today = wallAt(now, zone).date;
  let end: number | undefined;
  // From yesterday, whose hours may run past midnight.
  for (let offset = -1; offset <= HORIZON_DAYS; offset++) {
    if (end !== undefined && offset > ROUND_THE_CLOCK_DAYS) return { kind: 'always' };
    for (const { opensAt, closesAt } of instants(hours, addDays(today, offset), zone)) {
      if (closesAt <= now) continue;
      if (end === undefined && opensAt > now) {
        return { kind: 'closed', opens: wallAt(opensAt, zone), changesAt: opensAt };
      }
      if (end !== undefined && opensAt > end) return openUntil(end, zone);
      end = Math.max(end ?? 0, closesAt);
    }
    // Hours that meet at midnight are one; a whole day without any ends the search.
    if (end !== undefined && end < instantOf(addDays(today, offset + 1), '00:00', zone)) {
      return openUntil(end, zone);
    }
  }
  return { kind: 'closed' };
}

/** A day that differs from the ordinary week, or several alike in a row. */
export interface SpecialDay extends DayHours {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Coming days whose hours aren't those of the week they fall in. */
export function specialDays(hours: OfficeHours, today: PlainDate, days: number): SpecialDay[] {
  const special: SpecialDay[] = [];
  for (let offset = 0; offset < days; offset++) {
    const date = addDays(today, offset);
    const day = hoursOn(hours, date);
    if (!day.because) continue;
    const usual = hours.always || ordinaryHours(hours, date).length > 0;
    // A holiday on a day that is closed anyway is no news.
    if (day.because !== 'exception' && !usual && day.intervals.length === 0) continue;
    const previous = special.at(-1);
    if (previous && previous.to === addDays(date, -1) && sameDay(previous, day)) {
      special[special.length - 1] = { ...previous, to: date };
    } else {
      special.push({ ...day, from: date, to: date });
    }
  }
  return special;
}

/** Rows of the weekly hours that hold together, and the days on which that set begins and ends. */
export interface Season {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly rows: readonly WeekRow[];
}

/** Weekdays in a row (1 = Monday) with the same hours. */
export interface WeekRow {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly openings: readonly (Interval & { readonly weeks?: 'odd' | 'even' })[];
}

/** The weekly hours as a table: the season that is on, and one that begins within `days`. */
export function seasons(hours: OfficeHours, today: PlainDate, days = 60): Season[] {
  const weekly = hours.weekly ?? [];
  const starts = new Set([today]);
  for (const { from, to } of weekly) {
    if (from && from > today) starts.add(from);
    if (to && to >= today) starts.add(addDays(to, 1));
  }
  const found: Season[] = [];
  let previous: readonly WeeklyHours[] = [];
  for (const start of [...starts].sort()) {
    if (start > addDays(today, days)) break;
    const valid = weekly.filter(({ from, to }) => (!from || from <= start) && (!to || start <= to));
    if (valid.length === 0 || sameRows(valid, previous)) continue;
    previous = valid;
    const ends = valid.flatMap(({ to }) => to ?? []).sort();
    found.push({
      ...(start > today && { from: start }),
      ...(ends[0] && { to: ends[0] }),
      rows: weekRows(valid),
    });
  }
  return found;
}

function weekRows(weekly: readonly WeeklyHours[]): WeekRow[] {
  const rows: WeekRow[] = [];
  DAYS.forEach((code, index) => {
    const openings = weekly
      .filter(({ days }) => days.includes(code))
      .flatMap((row) =>
        interval(row).map((opening) => ({ ...opening, ...(row.weeks && { weeks: row.weeks }) })),
      )
      .sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const last = rows.at(-1);
    if (last && JSON.stringify(last.openings) === JSON.stringify(openings)) {
      rows[rows.length - 1] = { ...last, lastDay: index + 1 };
    } else {
      rows.push({ firstDay: index + 1, lastDay: index + 1, openings });
    }
  });
  return rows;
}

/** An opening without both times says nothing about when, so it counts as none. */
function interval(row: Opening & { readonly byAppointment?: boolean }): Interval[] {
  const { opens, closes, note } = row;
  if (!opens || !closes) return [];
  return [{ opens, closes, byAppointment: row.byAppointment ?? false, ...(note && { note }) }];
}

/** The day's openings as instants. By appointment isn't open: nobody should just walk in. */
function instants(hours: OfficeHours, date: PlainDate, zone: string) {
  return hoursOn(hours, date)
    .intervals.filter(({ byAppointment }) => !byAppointment)
    .map(({ opens, closes }) => ({
      opensAt: instantOf(date, opens, zone),
      closesAt:
        closes === '24:00'
          ? instantOf(addDays(date, 1), '00:00', zone)
          : instantOf(closes <= opens ? addDays(date, 1) : date, closes, zone),
    }))
    .sort((a, b) => a.opensAt - b.opensAt);
}

function openUntil(end: number, zone: string): OpenState {
  const wall = wallAt(end, zone);
  const until = wall.time === '00:00' ? { date: addDays(wall.date, -1), time: '24:00' } : wall;
  return { kind: 'open', until, changesAt: end };
}

const sameDay = (a: DayHours, b: DayHours): boolean =>
  a.because === b.because &&
  JSON.stringify([a.intervals, a.note]) === JSON.stringify([b.intervals, b.note]);

const sameRows = (a: readonly WeeklyHours[], b: readonly WeeklyHours[]): boolean =>
  a.length === b.length && a.every((row) => b.includes(row));
