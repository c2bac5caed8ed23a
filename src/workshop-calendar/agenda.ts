/**
 * The agenda: what is going on first, then what comes, by month and day, then what has no date.
 *
 * A feed is put in order once (`makeProgramme`); choosing rows from it (`agenda`) stops as soon
 * as the screen is full, so that a keystroke costs the filter and little else.
 */

import type { Workshop } from '../feed/model.ts';
import { isSeries, currentOf, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { dateAt } from '../time/moment.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { isPast } from '../time/span.ts';

/** A feed's workshops in the order of time, as seen from an instant. */
export interface Programme {
  readonly now: number;
  readonly today: PlainDate;
  /** Begun on an earlier day and still on. */
  readonly running: readonly Occasion[];
  /** Coming once, or as sessions: the next one. In order of start. */
  readonly coming: readonly Occasion[];
  /** Repeating ones that go on, each with its next time; in order of that. */
  readonly series: readonly Occasion[];
  /** Postponed without a date. */
  readonly undated: readonly Occasion[];
  /** Latest first; of sessions and repeating ones, the last time. */
  readonly past: readonly Occasion[];
  /** What knows the times of those that repeat, where any do. */
  readonly rules: SeriesRules | undefined;
}

/** Days of one month. */
export interface AgendaMonth {
  /** `2026-10` */
  readonly month: string;
  readonly days: readonly AgendaDay[];
}

/** Occasions that share their first and last day. */
export interface AgendaDay {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly occasions: readonly Occasion[];
}

export interface Agenda {
  readonly running: readonly Occasion[];
  readonly months: readonly AgendaMonth[];
  readonly undated: readonly Occasion[];
  readonly past: readonly AgendaMonth[];
  /** There are more rows than the limit let through. */
  readonly more: boolean;
  readonly morePast: boolean;
}

export interface AgendaOptions {
  /** Which workshops the filters keep. */
  readonly keep: (workshop: Workshop) => boolean;
  /** Rows of what is going on and coming. */
  readonly limit: number;
  /** Rows of the past; 0 leaves it out. */
  readonly pastLimit: number;
  /** Of repetitions only the times that touch these days; either end may be open. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** Which of its times a workshop is shown by; undefined leaves it out. */
export type ChooseTime = (
  workshop: Workshop,
  now: number,
  today: PlainDate,
) => Occasion | undefined;

/** How far into the future a repetition is followed when nothing else fills the rows. */
const HORIZON_DAYS = 3653;

/**
 * Puts a feed's workshops in order, as seen from `now`. `zone` decides which day today is; without
 * `rules` none of them may repeat.
 */
export function makeProgramme(
  workshops: readonly Workshop[],
  now: number,
  zone: string,
  rules: SeriesRules | undefined,
  choose: ChooseTime = currentTime(rules),
): Programme {
  const today = dateAt(now, zone);
  const running: Occasion[] = [];
  const coming: Occasion[] = [];
  const series: Occasion[] = [];
  const undated: Occasion[] = [];
  const past: Occasion[] = [];
  for (const workshop of workshops) {
    const occasion = choose(workshop, now, today);
    if (!occasion) continue;
    if (!occasion.when) undated.push(occasion);
    else if (isPast(occasion.when, now)) past.push(occasion);
    else if (isSeries(workshop)) series.push(occasion);
    else if (isGoingOn(occasion, today)) running.push(occasion);
    else coming.push(occasion);
  }
  return {
    now,
    today,
    running: running.sort(byEnd),
    coming: coming.sort(byStart),
    series: series.sort(byStart),
    undated,
    past: past.sort((a, b) => byStart(b, a)),
    rules,
  };
}

/** The workshops that a visitor may still go to. */
export function currentWorkshops({ running, coming, series, undated }: Programme): Workshop[] {
  return [...running, ...coming, ...series, ...undated].map(({ source }) => source);
}

/** Chooses the rows to show. */
export function agenda(programme: Programme, options: AgendaOptions): Agenda {
  const { keep, limit, pastLimit } = options;
  const fits = ({ source }: Occasion): boolean => keep(source);
  // One more than fits on the screen tells whether there is more, without counting the rest.
  const running = take(programme.running, fits, limit + 1);
  const coming = comingRows(programme, options, fits, limit + 1 - running.length);
  const dated = running.length + coming.length;
  const undated = take(programme.undated, fits, limit + 1 - dated);
  const past = take(programme.past, fits, pastLimit && pastLimit + 1);
  return {
    running: running.slice(0, limit),
    months: groupByMonth(coming.slice(0, Math.max(0, limit - running.length))),
    undated: undated.slice(0, Math.max(0, limit - dated)),
    past: groupByMonth(past.slice(0, pastLimit)),
    more: dated + undated.length > limit,
    morePast: past.length > pastLimit,
  };
}

/** Its rows, in the order of the screen. */
export function occasionsIn({ running, months, undated, past }: Agenda): Occasion[] {
  const dated = (list: readonly AgendaMonth[]): Occasion[] =>
    list.flatMap(({ days }) => days.flatMap(({ occasions }) => occasions));
  return [...running, ...dated(months), ...undated, ...dated(past)];
}

/** What comes, single occasions and repetitions merged: at most `wanted` rows. */
function comingRows(
  programme: Programme,
  { from, to = LAST_DAY }: AgendaOptions,
  fits: (occasion: Occasion) => boolean,
  wanted: number,
): Occasion[] {
  const single = take(programme.coming, fits, wanted);
  // One whose next time comes after `wanted` others cannot reach the screen.
  const series = take(programme.series, fits, wanted);
  if (!series.length) return single;

  const first = from && from > programme.today ? from : programme.today;
  const horizon = addDays(first, HORIZON_DAYS);
  const end = to < horizon ? to : horizon;
  // Windows that double: most programmes fill the screen from the first weeks.
  for (let days = 7; ; days *= 2) {
    const windowEnd = addDays(first, days) < end ? addDays(first, days) : end;
    const repeated = series.flatMap(({ source }) =>
      programme.rules!.timesAhead(source, programme.now, first, windowEnd, wanted),
    );
    const inWindow = single.filter(({ when }) => when!.start.date <= windowEnd);
    if (inWindow.length + repeated.length >= wanted || windowEnd >= end) {
      return [...single, ...repeated].sort(byStart).slice(0, wanted);
    }
  }
}

/** The first `count` that fit. */
function take(
  occasions: readonly Occasion[],
  fits: (occasion: Occasion) => boolean,
  count: number,
): Occasion[] {
  const taken: Occasion[] = [];
  for (const occasion of occasions) {
    if (taken.length >= count) break;
    if (fits(occasion)) taken.push(occasion);
  }
  return taken;
}

/** The next time; of what is over, the last. */
const currentTime =
  (rules: SeriesRules | undefined): ChooseTime =>
  (workshop, now, today) =>
    isSeries(workshop)
      ? (rules!.nextOfSeries(workshop, now, today) ?? rules!.lastOfSeries(workshop, today))
      : currentOf(occasionsOf(workshop), now);

/**
 * Begun on an earlier day, until a known end: without one it is merely not over yet, where a zone
 * behind the feed's still has that day. What was cancelled isn't going on, so it keeps its place by date.
 */
function isGoingOn({ when, status }: Occasion, today: PlainDate): boolean {
  return (
    !!when!.end && when!.start.date < today && status !== 'cancelled' && status !== 'postponed'
  );
}

function groupByMonth(occasions: readonly Occasion[]): AgendaMonth[] {
  const months: {
    month: string;
    days: { first: PlainDate; last: PlainDate; occasions: Occasion[] }[];
  }[] = [];
  for (const occasion of occasions) {
    const first = occasion.when!.start.date;
    const last = occasion.when!.lastDay;
    let month = months.at(-1);
    if (month?.month !== first.slice(0, 7))
      months.push((month = { month: first.slice(0, 7), days: [] }));
    const day = month.days.at(-1);
    if (day?.first === first && day.last === last) day.occasions.push(occasion);
    else month.days.push({ first, last, occasions: [occasion] });
  }
  return months;
}

/** By start; on one day whole days first, then what ends first. */
function byStart(a: Occasion, b: Occasion): number {
  return a.when!.start.epoch - b.when!.start.epoch || a.when!.endsAt - b.when!.endsAt;
}

function byEnd(a: Occasion, b: Occasion): number {
  return a.when!.endsAt - b.when!.endsAt;
}
