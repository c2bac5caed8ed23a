/**
 * Repetition, by the wall clock: 17:00 stays 17:00 when summer time ends.
 *
 * Each period of a rule (a year, month, week or day) is a set of days that the rule's parts thin
 * out, as RFC 5545 has it. Rules without COUNT skip straight to the asked days.
 */
import { LAST_DAY } from './last-day.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  fromEpochDay,
  monthOf,
  startOfMonth,
  toEpochDay,
  weekday,
  type PlainDate,
} from './plain-date.ts';
import { momentAt, parseMoment, type Moment } from './moment.ts';
import { rulesOf, type Repetition, type Rule } from './rrule.ts';
import { hasDay, withDefaults } from './rule-days.ts';
import { makeSpan, overlaps, type Span } from './span.ts';
import { instantOf, wallAt, type PlainTime } from './zone.ts';

export type { Repetition } from './rrule.ts';

export interface DayRange {
  /** The first day, inclusive. */
  readonly from: PlainDate;
  /** The last day, inclusive. */
  readonly to: PlainDate;
  /** At most so many. */
  readonly limit?: number;
}

interface Start {
  readonly date: PlainDate;
  readonly time?: PlainTime;
}

/** More periods than this without end are a mistake or an attack. */
const MOST_PERIODS = 20_000;
/** Nothing that happens is further apart: 29 February on a Sunday may let 40 years pass. */
const MOST_EMPTY_DAYS = 25_000;

/** The spans of a repeated span that touch the range, in order. */
export function occurrences(repetition: Repetition, span: Span, range: DayRange): Span[] {
  const { zone } = span;
  const { to, limit = Infinity } = range;
  // What began before the range may reach into it.
  const from = addDays(range.from, -daysBetween(span.start.date, span.lastDay) - 1);
  const isExcepted = exceptions(repetition.except ?? [], zone);
  // A day is the same day by any clock.
  const own = (span.start.time && repetition.timeZone) ?? zone;
  const found = new Map<number, Span>();
  const add = (start: Moment): void => {
    if (found.has(start.epoch) || isExcepted(start)) return;
    const moved = moveSpan(span, start, own !== zone);
    if (overlaps(moved, range.from, to)) found.set(start.epoch, moved);
  };
  const first = own === zone ? span.start : momentAt(span.start.epoch, own);
  const rules = rulesOf(repetition, own);
  // Single dates come beside the start, as in iCalendar; and what no rule can be read of is held once.
  if (!rules.length) add(span.start);
  for (const rule of rules) {
    const before = found.size;
    // A day more, since the other zone may be a day ahead or behind.
    const last = own === zone || to === LAST_DAY ? to : addDays(to, 1);
    for (const start of startsOf(rule, first, own, from, last)) {
      const moment = momentOf(start, own);
      add(own === zone ? moment : momentAt(moment.epoch, zone));
      if (found.size - before >= limit) break;
    }
  }
  for (const text of repetition.rdate ?? []) {
    const extra = parseMoment(text, zone);
    if (!extra) continue;
    add(extra.time ? extra : momentOf({ date: extra.date, time: span.start.time }, zone));
  }
  return [...found.values()].sort((a, b) => a.start.epoch - b.start.epoch).slice(0, limit);
}

/**
 * The same span from another start: by the wall clock where it starts at the same time of day, else
 * (and where that clock isn't the one it follows) as long as it lasts.
 */
export function moveSpan(span: Span, start: Moment, exactly = false): Span {
  const { zone, end } = span;
  // Where only the day of what has a time is known, its end isn't known either.
  if (!end || (span.start.time && !start.time)) return makeSpan(start, undefined, zone);
  const date = addDays(start.date, daysBetween(span.start.date, end.date));
  if (!end.time) return makeSpan(start, momentOf({ date }, zone), zone);
  const lasts = end.epoch - span.start.epoch;
  const moved =
    start.time === span.start.time && !exactly
      ? momentOf({ date, time: end.time }, zone)
      : momentAt(start.epoch + lasts, zone);
  return makeSpan(start, moved, zone);
}

function momentOf({ date, time }: Start, zone: string): Moment {
  const epoch = instantOf(date, time ?? '00:00', zone);
  return time ? { ...wallAt(epoch, zone), epoch } : { date, epoch };
}

/** A day among the exceptions leaves out what starts on it, a start only itself. */
function exceptions(except: readonly string[], zone: string): (start: Moment) => boolean {
  const days = new Set<PlainDate>();
  const starts = new Set<number>();
  for (const text of except) {
    const moment = parseMoment(text, zone);
    if (moment?.time) starts.add(moment.epoch);
    else if (moment) days.add(moment.date);
  }
  return ({ date, epoch }) => days.has(date) || starts.has(epoch);
}

/** The starts that a rule gives from `from` to `to`, in order; and maybe some of its period after that. */
function* startsOf(
  rule: Rule,
  first: Start,
  zone: string,
  from: PlainDate,
  to: PlainDate,
): Generator<Start> {
  const limits = { from: rule.count ? first.date : from, to };
  let count = 0;
  for (const starts of periods(rule, first, limits)) {
    for (const start of atPositions(starts, rule.positions)) {
      if (isBefore(start, first)) continue;
      if (isAfter(start, rule.until, zone)) return;
      if (++count > (rule.count ?? Infinity)) return;
      if (start.date >= from) yield start;
    }
  }
}

const isBefore = (a: Start, b: Start): boolean =>
  a.date === b.date ? (a.time ?? '') < (b.time ?? '') : a.date < b.date;

function isAfter({ date, time }: Start, until: Rule['until'], zone: string): boolean {
  if (!until) return false;
  return time ? instantOf(date, time, zone) > until.epoch : date > until.day;
}

function atPositions(starts: Start[], positions: readonly number[]): Start[] {
  if (!positions.length) return starts;
  const chosen = new Set(positions.map((n) => (n > 0 ? n - 1 : starts.length + n)));
  return starts.filter((_, index) => chosen.has(index));
}

/** The starts of each period of a rule, from the one that holds `from` on. */
function* periods(
  rule: Rule,
  first: Start,
  { from, to }: Omit<DayRange, 'limit'>,
): Generator<Start[]> {
  if (rule.frequency in SECONDS) return yield* shortPeriods(rule, first, from, to);
  const filled = withDefaults(rule, first.date);
  const times = timesOf(rule, first.time);
  const { begin, end } = PERIODS[rule.frequency as keyof typeof PERIODS](rule, first.date);
  let index = 0;
  while (isWritable(end(index + rule.interval)) && end(index + rule.interval) < from) {
    // As if periods were a little longer than this one, so that no jump goes past the asked days.
    const left = daysBetween(end(index + rule.interval), from);
    const length = daysBetween(begin(index), begin(index + rule.interval));
    index += rule.interval * Math.max(1, Math.floor(left / (length + 3)));
  }
  let empty = 0;
  for (let n = 0; n < MOST_PERIODS && begin(index) <= to; n++, index += rule.interval) {
    if (!isWritable(begin(index))) return;
    const starts: Start[] = [];
    const last = end(index);
    for (let date = begin(index); isWritable(date) && date <= last;) {
      if (filled.months.length && !filled.months.includes(monthOf(date))) {
        date = addMonths(startOfMonth(date), 1);
        continue;
      }
      if (hasDay(filled, date)) for (const time of times) starts.push({ date, time });
      empty = starts.length ? 0 : empty + 1;
      date = addDays(date, 1);
    }
    if (empty > MOST_EMPTY_DAYS) return;
    yield starts;
  }
}

/** Years of five digits, which intervals of millions lead to, aren't compared as texts. */
const isWritable = (date: PlainDate): boolean => date.length === 10;

/** The years, months, weeks or days that a rule counts in. */
interface Periods {
  /** The first and last day of the nth period after the one of the start. */
  begin: (n: number) => PlainDate;
  end: (n: number) => PlainDate;
}

const PERIODS = {
  YEARLY: (_: Rule, start: PlainDate): Periods => ({
    begin: (n) => addMonths(`${start.slice(0, 4)}-01-01`, 12 * n),
    end: (n) => addMonths(`${start.slice(0, 4)}-12-31`, 12 * n),
  }),
  MONTHLY: (_: Rule, start: PlainDate): Periods => ({
    begin: (n) => addMonths(startOfMonth(start), n),
    end: (n) => addDays(addMonths(startOfMonth(start), n + 1), -1),
  }),
  WEEKLY: ({ weekStart }: Rule, start: PlainDate): Periods => {
    const monday = addDays(start, -((weekday(start) - weekStart + 7) % 7));
    return { begin: (n) => addDays(monday, 7 * n), end: (n) => addDays(monday, 7 * n + 6) };
  },
  DAILY: (_: Rule, start: PlainDate): Periods => ({
    begin: (n) => addDays(start, n),
    end: (n) => addDays(start, n),
  }),
};

const two = (n: number): string => String(n).padStart(2, '0');

function timeOf(hours: number, minutes: number, seconds: number): PlainTime {
  const time = `${two(hours)}:${two(minutes)}`;
  return seconds ? `${time}:${two(seconds)}` : time;
}

const ascending = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].filter((n) => n >= 0).sort((a, b) => a - b);

/** The times of a day; the start's own where the rule names none. */
function timesOf(rule: Rule, time: PlainTime | undefined): (PlainTime | undefined)[] {
  if (!time) return [undefined];
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const or = (numbers: readonly number[], own: number): number[] =>
    numbers.length ? ascending(numbers) : [own];
  return or(rule.hours, hours).flatMap((h) =>
    or(rule.minutes, minutes).flatMap((m) => or(rule.seconds, seconds).map((s) => timeOf(h, m, s))),
  );
}

const SECONDS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

/** HOURLY and shorter, by the wall clock: one start a period, or several within the hour or minute. */
function* shortPeriods(
  rule: Rule,
  first: Start,
  from: PlainDate,
  to: PlainDate,
): Generator<Start[]> {
  // Whole days have no hours to be repeated in.
  if (!first.time) return yield [first];
  const length = SECONDS[rule.frequency as keyof typeof SECONDS];
  const step = length * rule.interval;
  const [hours = 0, minutes = 0, seconds = 0] = first.time.split(':').map(Number);
  const begin = toEpochDay(first.date) * 86_400 + hours * 3600 + minutes * 60 + seconds;
  const skipped = Math.max(0, Math.floor((toEpochDay(from) * 86_400 - begin) / step));
  for (let n = 0; n < MOST_PERIODS; n++) {
    const at = begin + (skipped + n) * step;
    const date = fromEpochDay(Math.floor(at / 86_400));
    if (date > to || !isWritable(date)) return;
    const [h, m, s] = [Math.floor(at / 3600) % 24, Math.floor(at / 60) % 60, at % 60] as const;
    // What is shorter than the period adds to it, what is longer thins it out.
    const among = (listed: readonly number[], value: number, unit: number): number[] =>
      !listed.length
        ? [value]
        : unit < length
          ? ascending(listed)
          : listed.filter((n) => n === value);
    if (!hasDay(rule, date)) continue;
    yield among(rule.hours, h, 3600).flatMap((hour) =>
      among(rule.minutes, m, 60).flatMap((minute) =>
        among(rule.seconds, s, 1).map((second) => ({ date, time: timeOf(hour, minute, second) })),
      ),
    );
  }
}
