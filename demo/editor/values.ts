/** Between values as the feed writes them and what stands in a control. */
import { cellValue } from '../../src/tools/vk-feed/cell-value.ts';
import { parseMoment } from '../../src/time/moment.ts';
import { addDays } from '../../src/time/plain-date.ts';
import { isObject, without, type Json } from './json.ts';

/** The languages that stand side by side. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** The key that holds a language: 'sv', or 'sv-FI' where the feed has it so. */
const keyOf = (text: Json, language: string): string =>
  language in text
    ? language
    : (Object.keys(text).find((key) => base(key) === language) ?? language);

/** What a text of the feed says in a language; a plain string is in the feed's own. */
export function textIn(value: unknown, language: string, feedLanguage: string): string {
  if (typeof value === 'string') return language === feedLanguage ? value : '';
  const text = isObject(value) ? value[keyOf(value, language)] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The text with other words in one language; a plain string stays one as long as it can. */
export function withText(
  value: unknown,
  language: string,
  feedLanguage: string,
  words: string,
): unknown {
  if (typeof value === 'string') {
    if (language === feedLanguage) return words || undefined;
    return words ? withText({ [feedLanguage]: value }, language, feedLanguage, words) : value;
  }
  const text: Json = isObject(value) ? value : {};
  const key = keyOf(text, language);
  const others = without(text, key);
  if (!words) return Object.keys(others).length ? others : undefined;
  if (key in text) return { ...text, [key]: words };
  return Object.fromEntries(
    Object.entries({ ...text, [key]: words }).sort(([a], [b]) => rank(a) - rank(b)),
  );
}

const rank = (language: string): number => {
  const at = LANGUAGES.indexOf(base(language) as Language);
  return at < 0 ? LANGUAGES.length : at;
};

/** The languages of a text beside the three: they are kept, and can be seen to. */
export const furtherLanguages = (value: unknown): string[] =>
  isObject(value)
    ? Object.keys(value).filter(
        (key) => !LANGUAGES.includes(base(key) as Language) && typeof value[key] === 'string',
      )
    : [];

/** A text in the language, or in any that it has: for lists and headings. */
export function anyText(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  for (const key of [language, ...LANGUAGES, ...Object.keys(value)]) {
    const words = textIn(value, key, '');
    if (words) return words;
  }
  return '';
}

export interface DayAndTime {
  readonly date: string;
  readonly time: string;
}

const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T24:00(?::00)?$/;

/**
 * A day and a time of the feed's zone; undefined where the value is neither. An end at '24:00' is
 * told as the feed has it: 00:00 of the day that it ends, as no control knows 24:00.
 */
export function dayAndTime(value: unknown, zone: string): DayAndTime | undefined {
  if (value === undefined || value === null || value === '') return { date: '', time: '' };
  try {
    const moment = parseMoment(value, zone);
    const [, midnight] = typeof value === 'string' ? (MIDNIGHT.exec(value) ?? []) : [];
    if (moment && midnight) return { date: midnight, time: '00:00' };
    return moment && { date: moment.date, time: moment.time ?? '' };
  } catch {
    return undefined; // a zone that isn't one has its own problem
  }
}

/** The day that an end at midnight belongs to. */
export function midnightBefore(value: unknown, zone: string): string {
  const [, midnight] = typeof value === 'string' ? (MIDNIGHT.exec(value) ?? []) : [];
  if (midnight) return midnight;
  const { date = '', time = '' } = dayAndTime(value, zone) ?? {};
  return date && time === '00:00' ? addDays(date, -1) : '';
}

export const momentText = ({ date, time }: DayAndTime): string | undefined =>
  date ? (time ? `${date}T${time}` : date) : undefined;

/** As above for an end: 00:00 on the day of the start can only mean that the day is over. */
export const endText = (end: DayAndTime, startDate = ''): string | undefined =>
  momentText(end.time === '00:00' && end.date === startDate ? { ...end, time: '24:00' } : end);

/** '12,5' → 12.5; what is no number stays as typed, to be seen and mended. */
export function numberFrom(text: string): number | string | undefined {
  if (!text.trim()) return undefined;
  const value = cellValue(text, 'number');
  return typeof value === 'number' ? value : text;
}

export const numberText = (value: unknown, language: string): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'number' && language !== 'en'
      ? String(value).replace('.', ',')
      : shownValue(value);

/** '2026-09' as people write it: '9/2026'. */
export function periodText(value: unknown): string {
  const text = shownValue(value);
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return text;
  return day ? `${Number(day)}.${Number(month)}.${year}` : `${Number(month)}/${year}`;
}

/** Any value in a line of text; what was no string can still be seen. */
export const shownValue = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Kinds that people write in more ways than the feed. */
const READ_AS_CELLS = ['partial-date', 'date', 'moment', 'time'];

/** What is meant by what was typed: '9/2026' for a month, 'www.' for a whole address. */
export function typedValue(text: string, kind: string): string | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  if (READ_AS_CELLS.includes(kind)) {
    const read = cellValue(typed, kind);
    return typeof read === 'string' ? read : typed;
  }
  if ((kind === 'url' || kind === 'web-url') && /^www\./i.test(typed)) return `https://${typed}`;
  return typed;
}
