import { getOrInsert } from '../time/get-or-insert.ts';
import type { Moment } from '../time/moment.ts';
import type { Period } from '../time/period.ts';
import {
  dayOf,
  monthOf,
  weekday as weekdayOf,
  yearOf,
  type PlainDate,
} from '../time/plain-date.ts';
import type { Span } from '../time/span.ts';
import type { PlainTime } from '../time/zone.ts';
import type { CommonMessages } from './fi/common.ts';
import type { Language } from './locale.ts';

/** Between the parts of a span: no line begins with the dash. */
const DASH = '\u00a0– ';

/** Stands between two facts on a line; no line begins with it. */
export const DOT = '\u00a0· ';

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const pluralRules = new Map<Language, Intl.PluralRules>();

/** The form that the language's plural rules ask for: `plural('fi', 1, {one: '1 työpaja', other: …})`. */
export function plural(language: Language, n: number, forms: PluralForms): string {
  const make = (): Intl.PluralRules => new Intl.PluralRules(language);
  const rules = getOrInsert(pluralRules, language, make);
  return forms[rules.select(n)] ?? forms.other;
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** What a date is read against: the year is printed only where it isn't this one. */
interface DayOptions {
  today?: PlainDate;
  /** Default true. */
  weekday?: boolean;
}

/**
 * Everything a widget prints of days, times, numbers and names, in one language.
 * Takes values of `src/time`, which are already in the zone they are shown in.
 */
export interface Format {
  readonly language: Language;
  /** BCP 47 tag with country: `fi-FI`. */
  readonly locale: string;
  /**
   * `ke 14.10.` · `ons 14.10` · `Wed 14 October`; with the year when it isn't `today`'s. With
   * no-break spaces, as after the clock word of a time, which a file shouldn't keep.
   */
  day(date: PlainDate, options?: DayOptions): string;
  /** `keskiviikko 14. lokakuuta 2026`, for accessible names. */
  dayLong(date: PlainDate): string;
  /** `14. lokakuuta`, without weekday and year. */
  dayOfMonth(date: PlainDate): string;
  /** `ke`, `ons`, `Wed` or `keskiviikko`. */
  weekday(date: PlainDate, style?: 'short' | 'long'): string;
  /** `Lokakuu 2026`, as a heading; takes any day of the month or `YYYY-MM`. */
  month(date: string): string;
  /** `lokakuu`, from 1 to 12. */
  monthName(month: number): string;
  /** `17.00` · `17:00`; seconds are left out. */
  time(time: PlainTime): string;
  /** `klo 17.00–19.00` · `kl. 17.00–19.00` · `17:00–19:00`; either end may be missing. */
  timeRange(start: PlainTime, end?: PlainTime): string;
  /** A day, and its time of day where it has one: `ke 14.10. klo 16.15`. */
  moment(moment: Moment, options?: DayOptions): string;
  /** A whole span in words; an unknown end is not printed. */
  span(span: Span, options?: DayOptions): string;
  /** Two days: `ke 14.10. – pe 16.10.`. */
  days(from: PlainDate, to: PlainDate, options?: DayOptions): string;
  /** A period with its own precision: `syyskuu 2026 – tammikuu 2027`. */
  period(period: Pick<Period, 'start' | 'end'>): string;
  /** Whole numbers have no decimals, whatever the options. */
  number(
    value: number,
    options?: { minimumFractionDigits?: number; maximumFractionDigits?: number },
  ): string;
  /** `20 000 €`; cents only where there are some. */
  money(amount: number, currency?: string): string;
  /** `1 000–20 000 €`. */
  moneyRange(min: number, max: number, currency?: string): string;
  /** `a, b ja c`. */
  list(items: readonly string[]): string;
  /** Alphabetical order of the language (å, ä and ö last), numbers by value. */
  compare(a: string, b: string): number;
  /** The name of a language in this language: `ruotsi`. The tag itself where it has none. */
  languageName(tag: string): string;
  /** `Euroopan itäinen aika`-like name of a zone at an instant. */
  zoneName(zone: string, epoch: number): string;
}

const formats = new Map<Language, Format>();

/** Formatters are immutable and dear to make, so each language has one set for the page. */
export const formatFor = (language: Language, words: CommonMessages): Format =>
  getOrInsert(formats, language, () => makeFormat(language, words));

/**
 * What every list shows (days, whole numbers and euros, short lists) is put together from the
 * language's words, not by Intl: a page's first DateTimeFormat or NumberFormat takes some 40 ms to
 * make (Chromium; on a phone four times that), and older ICU, which is WebKitGTK's, has 2026-10-14
 * for Swedish in Finland. What is rarer is Intl's.
 */
function makeFormat(language: Language, words: CommonMessages): Format {
  const { locale } = words;
  const isEnglish = language === 'en';
  const cache = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => getOrInsert(cache, key, make) as T;
  const monthName = (date: string) => words.months[monthOf(date) - 1]!;
  const monthAndYear = (date: string) => `${monthName(date)} ${yearOf(date)}`;
  const dayOfMonth = (date: PlainDate) => words.dayOfMonth(dayOf(date), monthName(date));

  const dayText = (date: PlainDate, weekday: boolean, year: boolean) => {
    const text = isEnglish
      ? dayOfMonth(date) + (year ? ` ${yearOf(date)}` : '')
      : `${dayOf(date)}.${monthOf(date)}${year ? `.${yearOf(date)}` : language === 'fi' ? '.' : ''}`;
    return weekday ? `${format.weekday(date)}\u00a0${text}` : text;
  };
  const needsYear = (dates: PlainDate[], today?: PlainDate) =>
    today === undefined || dates.some((date) => date.slice(0, 4) !== today.slice(0, 4));
  const withTime = (day: string, start?: PlainTime, end?: PlainTime) =>
    start ? `${day}${isEnglish ? ',' : ''} ${format.timeRange(start, end)}` : day;

  type Wall = Pick<Moment, 'date' | 'time'>;
  const between = (start: Wall, end: Wall, options: DayOptions = {}) => {
    if (start.date === end.date)
      return withTime(format.day(start.date, options), start.time, end.time);
    const { today, weekday = true } = options;
    const year = needsYear([start.date, end.date], today);
    // one year is enough for two days that only the dash parts
    const both = start.time || end.time || start.date.slice(0, 4) !== end.date.slice(0, 4);
    return `${withTime(dayText(start.date, weekday, year && !!both), start.time)}${DASH}${withTime(dayText(end.date, weekday, year), end.time)}`;
  };

  const numberFormat = (options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    once(JSON.stringify(options), () => {
      try {
        return new Intl.NumberFormat(locale, options);
      } catch {
        // RangeError: no currency code; the sum alone is still true
        return numberFormat({ ...options, style: undefined, currency: undefined });
      }
    });

  const format: Format = {
    language,
    locale,
    day: (date, { today, weekday = true } = {}) => dayText(date, weekday, needsYear([date], today)),
    dayLong: (date) => `${format.weekday(date, 'long')} ${dayOfMonth(date)} ${yearOf(date)}`,
    dayOfMonth,
    weekday: (date, style) =>
      words[style === 'long' ? 'weekdays' : 'weekdaysShort'][weekdayOf(date) - 1]!,
    month: (date) => {
      const text = monthAndYear(date);
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    monthName: (number) => words.months[number - 1]!,
    time: (time) => {
      const minutes = time.slice(0, 5);
      return isEnglish ? minutes : minutes.replace(/^0(?=\d)/, '').replace(':', '.');
    },
    timeRange: (start, end) =>
      words.clock + format.time(start) + (end ? `–${format.time(end)}` : ''),
    moment: (moment, options) => withTime(format.day(moment.date, options), moment.time),
    days: (from, to, options) => between({ date: from }, { date: to }, options),
    span: ({ start, end }, options) =>
      end ? between(start, end, options) : format.moment(start, options),
    period: ({ start, end }) => {
      const part = (value: string, year = true) => {
        if (value.length === 4) return value;
        if (value.length === 7) return year ? monthAndYear(value) : monthName(value);
        return dayText(value, false, year);
      };
      if (!end || end === start) return part(start);
      const sameYear = start.length > 4 && start.slice(0, 4) === end.slice(0, 4);
      const from = part(start, !sameYear);
      const to = part(end);
      return from + (/\s/.test(from) ? DASH : '–') + to;
    },
    number: (value, options) =>
      isWhole(value)
        ? String(value).replace(/\B(?=(\d{3})+$)/g, isEnglish ? ',' : '\u00a0')
        : numberFormat(options).format(value),
    money: (amount, currency = 'EUR') => {
      if (currency === 'EUR' && isWhole(amount)) {
        const number = format.number(amount);
        return isEnglish ? `€${number}` : `${number}\u00a0€`;
      }
      const digits = Number.isInteger(amount) ? 0 : 2;
      return numberFormat({
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(amount);
    },
    moneyRange: (min, max, currency = 'EUR') => {
      if (min === max) return format.money(min, currency);
      return isEnglish
        ? `${format.money(min, currency)}–${format.money(max, currency)}`
        : `${format.number(min, { minimumFractionDigits: 2 })}–${format.money(max, currency)}`;
    },
    list: (items) =>
      [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${words.and} `),
    compare: (a, b) =>
      once('collator', () => new Intl.Collator(locale, { numeric: true })).compare(a, b),
    languageName: (tag) => {
      try {
        const names = once('languages', () => new Intl.DisplayNames(locale, { type: 'language' }));
        const name = names.of(tag) ?? tag;
        // WebKit's begin with a capital, as in a menu
        return isEnglish ? name : name.charAt(0).toLowerCase() + name.slice(1);
      } catch {
        return tag; // RangeError: the feed's tag is no language tag, and is shown as it stands
      }
    },
    zoneName: (zone, epoch) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' })
        .formatToParts(epoch)
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  };

  return format;
}
