/** RRULE texts (RFC 5545) and the feed's simple form, brought into one form. */
import type { PlainDate } from './plain-date.ts';
import { parseMoment } from './moment.ts';
import { endOfDay } from './zone.ts';

export type Frequency =
  'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** How something repeats, as the feed writes it. */
export interface Repetition {
  readonly every?: 'day' | 'week' | 'month' | 'year';
  readonly interval?: number;
  /** 'mo' … 'su' */
  readonly on?: readonly string[];
  /** The last day, inclusive. */
  readonly until?: PlainDate;
  readonly times?: number;
  readonly rrule?: readonly string[];
  readonly rdate?: readonly string[];
  /** Days or starts that are left out. */
  readonly except?: readonly string[];
  /** The zone whose wall clock it follows, if it isn't the span's. */
  readonly timeZone?: string;
}

/** A weekday (1 = Monday), every one or the nth of the month or year (-1: the last). */
export interface NthDay {
  readonly day: number;
  readonly nth: number;
}

export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** The last instant at which an occurrence may start; for whole days, the last day. */
  readonly until?: { readonly epoch: number; readonly day: PlainDate };
  /** 1 = Monday: the day that weeks begin with. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly days: readonly NthDay[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCY = /^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/;

const dayNumber = (name: string): number => DAYS.indexOf(name) + 1;

/** '20261014' or '20261014T170000Z'; a day is meant to its end. */
function untilOf(text: string | undefined, zone: string): Rule['until'] {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, date, hours, minutes, seconds = '00', utc = ''] = match;
  const day = `${year}-${month}-${date}`;
  const moment = parseMoment(hours ? `${day}T${hours}:${minutes}:${seconds}${utc}` : day, zone);
  return moment && { day, epoch: hours ? moment.epoch : endOfDay(day, zone) - 1 };
}

/** 'RRULE:freq=WEEKLY; byday=MO' → ['FREQ=WEEKLY', 'BYDAY=MO'] */
export const partsOf = (rule: string): string[] =>
  rule
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^RRULE[^:]*:/, '')
    .split(';');

/** 'FREQ=WEEKLY;BYDAY=MO' → a rule; undefined where it makes no sense. */
function parseRule(text: string, zone: string): Rule | undefined {
  const parts = new Map<string, string>();
  for (const part of partsOf(text)) {
    const [name = '', value = ''] = part.split('=');
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') ?? '';
  if (!FREQUENCY.test(frequency)) return undefined;
  const numbers = (name: string, most: number): number[] =>
    (parts.get(name) ?? '')
      .split(',')
      .map((value) => (value ? Number(value) : NaN))
      .filter((value) => Number.isInteger(value) && Math.abs(value) <= most);
  const days = (parts.get('BYDAY') ?? '').split(',').flatMap((value) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(value);
    return match ? { day: dayNumber(match[2]!), nth: Number(match[1] ?? 0) } : [];
  });
  const count = Number(parts.get('COUNT'));
  return {
    frequency: frequency as Frequency,
    interval: Math.max(1, Math.trunc(Number(parts.get('INTERVAL'))) || 1),
    count: count > 0 ? count : undefined,
    until: untilOf(parts.get('UNTIL'), zone),
    weekStart: dayNumber(parts.get('WKST') ?? 'MO') || 1,
    months: numbers('BYMONTH', 12),
    weeks: numbers('BYWEEKNO', 53),
    yearDays: numbers('BYYEARDAY', 366),
    monthDays: numbers('BYMONTHDAY', 31),
    days,
    hours: numbers('BYHOUR', 23),
    minutes: numbers('BYMINUTE', 59),
    seconds: numbers('BYSECOND', 59),
    positions: numbers('BYSETPOS', 366),
  };
}

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' };

/** The simple form (`every`, `interval`, `on`, `until`, `times`) as an RRULE text, where it is used. */
export function simpleRule({ every, interval = 1, on, until, times }: Repetition): string[] {
  if (!every) return [];
  const parts = [`FREQ=${FREQUENCIES[every]}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (on?.length) parts.push(`BYDAY=${on.join(',').toUpperCase()}`);
  // A rule ends in one way only (§3.3.10).
  if (until) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  else if (times) parts.push(`COUNT=${times}`);
  return [parts.join(';')];
}

/** All rules of a repetition; those that make no sense are left out. */
export const rulesOf = (repetition: Repetition, zone: string): Rule[] =>
  [...simpleRule(repetition), ...(repetition.rrule ?? [])].flatMap(
    (text) => parseRule(text, zone) ?? [],
  );
