/** Calendar days as values: 'YYYY-MM-DD', compared with `<`, usable as Map keys, in no time zone. */

/** A calendar day, 'YYYY-MM-DD'. */
export type PlainDate = string;

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const compose = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** 0–9999 */
export const yearOf = (date: PlainDate): number => +date.slice(0, 4);
/** 1–12 */
export const monthOf = (date: PlainDate): number => +date.slice(5, 7);
/** 1–31 */
export const dayOf = (date: PlainDate): number => +date.slice(8, 10);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/** Whether the text is a day that the calendar has: '2026-02-30' is not. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !PLAIN_DATE.test(text)) return false;
  const month = monthOf(text);
  const day = dayOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

/** Days since 1970-01-01. */
export function toEpochDay(date: PlainDate): number {
  const year = yearOf(date);
  // Date.UTC takes the years 0–99 for 1900–1999; 400 years are a whole number of days (146,097).
  return Date.UTC(year + 400, monthOf(date) - 1, dayOf(date)) / DAY_MS - 146_097;
}

/** The day that is so many days after 1970-01-01, or before it where negative. */
export function fromEpochDay(epochDay: number): PlainDate {
  const date = new Date(epochDay * DAY_MS);
  return compose(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** So many days later, or earlier where negative. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromEpochDay(toEpochDay(date) + days);

/** The same day of another month; the month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return compose(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** How many days `later` is after `earlier`; negative when it is before. */
export const daysBetween = (earlier: PlainDate, later: PlainDate): number =>
  toEpochDay(later) - toEpochDay(earlier);

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export const startOfWeek = (date: PlainDate): PlainDate => addDays(date, 1 - weekday(date));

/** The number of the ISO 8601 week, 1 to 53: it belongs to the year that its Thursday falls in. */
export function isoWeek(date: PlainDate): number {
  const thursday = addDays(date, 4 - weekday(date));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The first day of the day's month. */
export const startOfMonth = (date: PlainDate): PlainDate => `${date.slice(0, 7)}-01`;

/** The last day of the day's month. */
export const endOfMonth = (date: PlainDate): PlainDate =>
  date.slice(0, 8) + daysInMonth(yearOf(date), monthOf(date));
