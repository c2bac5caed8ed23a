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
export const DAYS: readonly DayCode[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

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
  | { readonly kind: 'open'; readonly until: WallTime }
  /** Without `opens` no opening is in sight. */
  | { readonly kind: 'closed'; readonly opens?: WallTime };

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
  const parity = isoWeek(date) % 2 === 0 ? 'even' : 'odd';
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
        return { kind: 'closed', opens: wallAt(opensAt, zone) };
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

/** An opening without both times says nothing about when, so it counts as none. */
export function interval(row: Opening & { readonly byAppointment?: boolean }): Interval[] {
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
  return { kind: 'open', until };
}
