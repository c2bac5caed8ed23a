/** The month as weeks of days, with spans of several days in lanes that line up across days. */

import type { Occasion } from '../schedule/occasion.ts';
import { getOrInsert } from '../time/get-or-insert.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isoWeek,
  startOfMonth,
  startOfWeek,
  type PlainDate,
} from '../time/plain-date.ts';

/** Spans longer than a week would fill every day: they are listed apart, as 'going on'. */
const LONGEST_BAR = 7;

/** One occasion on one day. */
export interface DayEntry {
  readonly occasion: Occasion;
  /** It began on an earlier day. */
  readonly continues: boolean;
  /** It goes on to a later day. */
  readonly goesOn: boolean;
}

export interface GridDay {
  readonly date: PlainDate;
  readonly inMonth: boolean;
  readonly isToday: boolean;
  /** Lane by lane; undefined keeps a lane free, so that a bar stays at one height all week. */
  readonly lanes: readonly (DayEntry | undefined)[];
  /** Every occasion of the day but those going on for long, which are told once for all days. */
  readonly occasions: readonly Occasion[];
  /** How many have no lane to stand in. */
  readonly more: number;
}

export interface GridWeek {
  /** ISO 8601 week number. */
  readonly number: number;
  readonly days: readonly GridDay[];
}

export interface MonthGrid {
  /** First day of the month. */
  readonly month: PlainDate;
  readonly weeks: readonly GridWeek[];
  /** Occasions of more than a week that touch the month. */
  readonly goingOn: readonly Occasion[];
}

export interface MonthGridOptions {
  /** Any day of the month to show. */
  readonly month: PlainDate;
  readonly today: PlainDate;
  /** How many lanes a day has. */
  readonly lanes: number;
}

/** The days that the grid of a month shows: whole weeks from Monday to Sunday. */
export function gridRange(month: PlainDate): { from: PlainDate; to: PlainDate } {
  return {
    from: startOfWeek(startOfMonth(month)),
    to: addDays(startOfWeek(endOfMonth(month)), 6),
  };
}

/** Lays out a month; `occasions` are those that touch `gridRange`, in order of start. */
export function monthGrid(occasions: readonly Occasion[], options: MonthGridOptions): MonthGrid {
  const { from, to } = gridRange(options.month);
  const month = startOfMonth(options.month);
  const byDay = groupByDay(
    occasions.filter((occasion) => !isLong(occasion)),
    from,
    to,
  );
  const weeks: GridWeek[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(layOutWeek(monday, month, byDay, options));
  }
  const last = endOfMonth(month);
  return {
    month,
    weeks,
    goingOn: occasions.filter((occasion) => {
      const span = occasion.when;
      return span && isLong(occasion) && span.start.date <= last && span.lastDay >= month;
    }),
  };
}

/** Where a key leads from a day, as in the APG's date grid. */
export function destination(key: string, shift: boolean, from: PlainDate): PlainDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1);
    case 'ArrowRight':
      return addDays(from, 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return startOfWeek(from);
    case 'End':
      return addDays(startOfWeek(from), 6);
    case 'PageUp':
      return addMonths(from, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(from, shift ? 12 : 1);
    default:
      return undefined;
  }
}

function groupByDay(
  occasions: readonly Occasion[],
  from: PlainDate,
  to: PlainDate,
): Map<PlainDate, Occasion[]> {
  const byDay = new Map<PlainDate, Occasion[]>();
  for (const occasion of occasions) {
    const span = occasion.when;
    if (!span) continue;
    const { date } = span.start;
    const end = span.lastDay < to ? span.lastDay : to;
    for (let day = date > from ? date : from; day <= end; day = addDays(day, 1)) {
      getOrInsert(byDay, day, (): Occasion[] => []).push(occasion);
      // no sum for the day after: nearly all are on for a day
      if (day === end) break;
    }
  }
  return byDay;
}

function layOutWeek(
  monday: PlainDate,
  month: PlainDate,
  byDay: ReadonlyMap<PlainDate, Occasion[]>,
  { today, lanes }: MonthGridOptions,
): GridWeek {
  const laneOf = new Map<Occasion, number>();
  const days: GridDay[] = [];
  for (let n = 0; n < 7; n++) {
    const date = addDays(monday, n);
    const occasions = sortForDay(byDay.get(date) ?? []);
    const row = occupiedLanes(occasions, laneOf, lanes);
    const shown = row.filter((occasion) => occasion !== undefined).length;
    days.push({
      date,
      inMonth: date.slice(0, 7) === month.slice(0, 7),
      isToday: date === today,
      lanes: row.map((occasion) => occasion && dayEntry(occasion, date)),
      occasions,
      more: occasions.length - shown,
    });
  }
  return { number: isoWeek(monday), days };
}

/** Bars first, longest first, so that they get the upper lanes and stay in them. */
function sortForDay(occasions: readonly Occasion[]): Occasion[] {
  return [...occasions].sort(
    (a, b) => lengthInDays(b) - lengthInDays(a) || a.when!.start.epoch - b.when!.start.epoch,
  );
}

/**
 * Gives each occasion a lane. A bar that began earlier in the week keeps its lane; one that
 * found no lane on its first day gets none later, since half a bar would tell a wrong start.
 */
function occupiedLanes(
  occasions: readonly Occasion[],
  laneOf: Map<Occasion, number>,
  lanes: number,
): (Occasion | undefined)[] {
  const row: (Occasion | undefined)[] = [];
  for (const occasion of occasions) {
    const lane = laneOf.get(occasion);
    if (lane !== undefined && lane >= 0) row[lane] = occasion;
  }
  for (const occasion of occasions) {
    if (laneOf.has(occasion)) continue;
    let lane = 0;
    while (row[lane]) lane++;
    laneOf.set(occasion, lane < lanes ? lane : -1);
    if (lane < lanes) row[lane] = occasion;
  }
  return [...row];
}

function dayEntry(occasion: Occasion, date: PlainDate): DayEntry {
  const span = occasion.when!;
  return { occasion, continues: span.start.date < date, goesOn: span.lastDay > date };
}

function lengthInDays({ when }: Occasion): number {
  if (!when) return 0;
  const { start, lastDay } = when;
  // nearly all are over on the day that they begin: no sum for each, again and again
  return start.date === lastDay ? 1 : daysBetween(start.date, lastDay) + 1;
}

function isLong(occasion: Occasion): boolean {
  return lengthInDays(occasion) > LONGEST_BAR;
}
