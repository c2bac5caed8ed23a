/** The days that a rule of repetition keeps of a period: each of its parts thins them out (RFC 5545). */
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  monthOf,
  weekday,
  yearOf,
  type PlainDate,
} from './plain-date.ts';
import type { NthDay, Rule } from './rrule.ts';

/** What a rule leaves unsaid follows from its start. */
export function withDefaults(rule: Rule, start: PlainDate): Rule {
  const { frequency, months, weeks, yearDays, monthDays, days } = rule;
  if (weeks.length || yearDays.length || monthDays.length || days.length) return rule;
  if (frequency === 'WEEKLY') return { ...rule, days: [{ day: weekday(start), nth: 0 }] };
  if (frequency === 'DAILY') return rule;
  const monthly = { ...rule, monthDays: [dayOf(start)] };
  return frequency === 'MONTHLY' || months.length
    ? monthly
    : { ...monthly, months: [monthOf(start)] };
}

/** Whether a day passes all parts of the rule. */
export function hasDay(rule: Rule, date: PlainDate): boolean {
  const { months, weeks, yearDays, monthDays, days } = rule;
  if (months.length && !months.includes(monthOf(date))) return false;
  if (monthDays.length && !hasNth(monthDays, dayOf(date), monthLength(date))) return false;
  if (yearDays.length && !hasNth(yearDays, dayOfYear(date), yearLength(date))) return false;
  if (weeks.length && !hasWeek(rule, date)) return false;
  return !days.length || days.some((day) => isNthDay(day, rule, date));
}

const monthLength = (date: PlainDate): number => daysInMonth(yearOf(date), monthOf(date));
const yearLength = (date: PlainDate): number => 337 + daysInMonth(yearOf(date), 2);
const dayOfYear = (date: PlainDate): number => daysBetween(`${date.slice(0, 4)}-01-01`, date) + 1;

/** Whether `n` is listed, counted from the start or, if negative, from the end. */
const hasNth = (listed: readonly number[], n: number, length: number): boolean =>
  listed.includes(n) || listed.includes(n - length - 1);

function isNthDay({ day, nth }: NthDay, rule: Rule, date: PlainDate): boolean {
  if (weekday(date) !== day) return false;
  const inMonth =
    rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.months.length);
  if (!nth || (!inMonth && rule.frequency !== 'YEARLY')) return true;
  const position = inMonth ? dayOf(date) : dayOfYear(date);
  const length = inMonth ? monthLength(date) : yearLength(date);
  return nth > 0
    ? Math.ceil(position / 7) === nth
    : Math.ceil((length - position + 1) / 7) === -nth;
}

/** BYWEEKNO: weeks of the day's calendar year; the first has at least four days in it. */
function hasWeek({ weeks, weekStart }: Rule, date: PlainDate): boolean {
  const year = yearOf(date);
  const first = firstWeek(year, weekStart);
  if (date < first) {
    const before = firstWeek(year - 1, weekStart);
    const last = daysBetween(before, first) / 7;
    return weeks.includes(last) || weeks.includes(-1);
  }
  const next = firstWeek(year + 1, weekStart);
  if (date >= next) return weeks.includes(1);
  return hasNth(weeks, Math.floor(daysBetween(first, date) / 7) + 1, daysBetween(first, next) / 7);
}

function firstWeek(year: number, weekStart: number): PlainDate {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, -((weekday(fourth) - weekStart + 7) % 7));
}
