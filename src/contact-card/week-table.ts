/** Office hours as a table: the week, the season that comes, and the days that differ. */

import { addDays } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { DAYS, hoursOn, interval, ordinaryHours } from './office-hours.ts';
import type { DayHours, Interval, OfficeHours, WeeklyHours } from './office-hours.ts';

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

/** How long ahead of its first day a season is shown. */
const AHEAD_DAYS = 60;

/** The weekly hours as a table: the season that is on, and those that begin soon. */
export function seasons(hours: OfficeHours, today: PlainDate): Season[] {
  const weekly = hours.weekly ?? [];
  const starts = new Set([today]);
  for (const { from, to } of weekly) {
    if (from && from > today) starts.add(from);
    if (to && to >= today) starts.add(addDays(to, 1));
  }
  const found: Season[] = [];
  let previous: readonly WeeklyHours[] = [];
  for (const start of [...starts].sort()) {
    if (start > addDays(today, AHEAD_DAYS)) break;
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

const sameDay = (a: DayHours, b: DayHours): boolean =>
  a.because === b.because &&
  JSON.stringify([a.intervals, a.note]) === JSON.stringify([b.intervals, b.note]);

const sameRows = (a: readonly WeeklyHours[], b: readonly WeeklyHours[]): boolean =>
  a.length === b.length && a.every((row) => b.includes(row));
