/** The single values that all collections are made of. */
import { isPlainDate, type PlainDate } from '../../time/plain-date.ts';
import { parseMoment, type Moment } from '../../time/moment.ts';
import { firstDayOf, readPeriod, type Period } from '../../time/period.ts';
import { readSpan, type Span, type SpanReading } from '../../time/span.ts';
import { isZone } from '../../time/zone.ts';
import { isAbsent, isObject, leaf, object, siblings, type Shape } from '../shape.ts';
import type { Reader } from '../reader.ts';
import { safeUrl } from '../url.ts';

/** A text by language; the order of its keys is the order in which languages stand in. */
export type Text = Readonly<Record<string, string>>;

const pattern = (kind: string, test: { test(value: string): unknown }): Shape<string> =>
  leaf(kind, (input, reader) => {
    if (typeof input !== 'string') return reader.problem('type');
    const value = input.trim();
    return test.test(value) ? value : value ? reader.problem('format') : undefined;
  });

/** Any string with something in it. */
export const string = pattern('string', /./);
/** A stable id; other items refer to it. */
export const id = pattern('id', /./);
/** A municipality's code, '019'. */
export const municipalityCode = pattern('municipality', /^\d{3}$/);
/** A language tag, 'fi' or 'sv-FI'. */
export const languageTag = pattern('language', /^[a-z]{2,3}(-[a-z\d]+)*$/i);
/** 'HH:mm', up to '24:00'. */
export const clockTime = pattern('time', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const partialDate = pattern('partial-date', { test: firstDayOf });
export const currency = pattern('currency', /^[A-Z]{3}$/);
/** An e-mail address; nothing that could add to the mailto: link made of it, or that no link can hold. */
export const emailAddress = pattern('email', /^(?!.*[\s<>?&"(),:;\\\p{Cs}])[^@]+@[^@]+\.[^@]+$/u);

/** A telephone number, without the spaces and dashes that people write in it. */
export const phoneNumber = leaf('phone', (input, reader) => {
  if (typeof input !== 'string') return reader.problem('type');
  // '+358 (0)40 …' means +358 40 …
  const number = input.replace(/^(\s*\+.*)\(0\)/, '$1').replace(/[\s().–-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? number : reader.problem('format');
});

export const boolean = leaf('boolean', (input, reader) =>
  typeof input === 'boolean' ? input : reader.problem('type'),
);

export interface NumberShape extends Shape<number> {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const number = (min: number, max: number, whole: boolean): NumberShape => ({
  kind: 'number',
  min,
  max,
  whole,
  read(input, reader) {
    if (typeof input !== 'number') return reader.problem('type');
    const fits = input >= min && input <= max && (!whole || Number.isInteger(input));
    return fits ? input : reader.problem('value');
  },
});

export const integer = (min: number, max = Number.MAX_SAFE_INTEGER): NumberShape =>
  number(min, max, true);
export const decimal = (min: number, max = Number.MAX_VALUE): NumberShape =>
  number(min, max, false);
export const count = integer(0);

/** A text: a string in the feed's language, or strings by language. */
export const text: Shape<Text> = leaf('text', (input, reader) =>
  translations(typeof input === 'string' ? { [reader.language]: input } : input, reader),
);

/** 'sv-FI' → 'sv'; nothing where it is no language tag. */
const languageOf = (tag: string): string | undefined =>
  /^([a-z]{2,3})(-|$)/.exec(tag.toLowerCase())?.[1];

function translations(input: unknown, reader: Reader): Text | undefined {
  if (!isObject(input)) return reader.problem('type');
  const given: Record<string, string> = {};
  for (const key of Object.keys(input)) {
    const value = input[key];
    if (isAbsent(value)) continue;
    if (typeof value !== 'string') reader.problem('type', key);
    else {
      // Thousands of times it is one of these, as it stands.
      const language = reader.fallback.includes(key) ? key : languageOf(key);
      if (language) given[language] ??= value.trim();
      else reader.problem('format', key);
    }
  }
  const ordered: Record<string, string> = {};
  for (const key of reader.fallback) if (given[key]) ordered[key] = given[key];
  for (const key in given) if (given[key]) ordered[key] ??= given[key];
  for (const _ in ordered) return ordered;
  return undefined;
}

const address = (kind: string, allowed: RegExp): Shape<string> =>
  leaf(kind, (input, reader) => {
    if (typeof input !== 'string') return reader.problem('type');
    if (!input.trim()) return undefined;
    return safeUrl(input, reader.base, allowed) ?? reader.problem('url');
  });

/** A link: http, https, mailto or tel. */
export const url = address('url', /^(https?|mailto|tel):$/);
/** Something to load: http or https. */
export const webUrl = address('web-url', /^https?:$/);

export const date: Shape<PlainDate> = leaf('date', (input, reader) =>
  isPlainDate(input) ? input : reader.problem(typeof input === 'string' ? 'format' : 'type'),
);

const readMoment = (input: unknown, reader: Reader): Moment | undefined =>
  parseMoment(input, reader.zone) ?? reader.problem(typeof input === 'string' ? 'format' : 'type');

/** A day, a wall time or an instant. */
export const moment: Shape<Moment> = leaf('moment', readMoment);

/** The same, kept as milliseconds since 1970. */
export const instant: Shape<number> = leaf(
  'moment',
  (input, reader) => readMoment(input, reader)?.epoch,
);

/** The same, kept as written: the rules for repetition read it. */
export const momentText: Shape<string> = leaf('moment', (input, reader) =>
  readMoment(input, reader) ? (input as string) : undefined,
);

export const timeZone: Shape<string> = leaf('zone', (input, reader) =>
  isZone(input) ? input : reader.problem('unknown-zone'),
);

/** Reports what is wrong with a start and an end at the one of the two that it concerns. */
function report(
  problem: SpanReading['problem'],
  holder: { readonly start?: unknown; readonly end?: unknown },
  reader: Reader,
): void {
  if (!problem) return;
  const key = problem === 'start' ? 'start' : 'end';
  const value = holder[key];
  if (isAbsent(value)) reader.problem('missing', key);
  else if (typeof value !== 'string') reader.problem('type', key);
  else reader.problem(problem === 'end-before-start' ? problem : 'format', key);
}

/** `start` and `end` of whatever holds it. */
export const when = siblings<Span>({ start: moment }, { end: moment }, (holder, reader) => {
  const { span, problem } = readSpan(holder.start, holder.end, reader.zone);
  report(problem, holder, reader);
  return span;
});

/** `{start, end}`, each a year, a month or a day. */
export const period: Shape<Period> = object(
  { start: partialDate },
  { end: partialDate },
  (value, reader) => {
    const reading = readPeriod(value.start, value.end, reader.zone);
    report(reading.problem, value, reader);
    return reading.period;
  },
);
