/** How a workshop repeats, as iCalendar has it: RRULE, RDATE and EXDATE, and the first of its times. */

import type { Repeat } from '../feed/model.ts';
import { contentLine } from '../icalendar/content-line.ts';
import { momentIn, timeLine } from '../icalendar/time-line.ts';
import { dateValue, instantValue } from '../icalendar/values.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { momentAt, parseMoment, type Moment } from '../time/moment.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { occurrences } from '../time/recurrence.ts';
import { simpleRule } from '../time/rrule.ts';
import type { Span } from '../time/span.ts';
import { endOfDay, instantOf } from '../time/zone.ts';

const SAFE_RULE = /^[A-Z0-9=;,+-]+$/;

/**
 * DTSTART is always an occurrence in iCalendar; in the feed a rule may begin later. Single dates
 * aren't looked at beside a rule: its hour, weekday and intervals are those of DTSTART. Undefined
 * where there is no time at all.
 */
export function firstTime(repeat: Repeat, when: Span): Span | undefined {
  const range = { from: when.start.date, to: LAST_DAY, limit: 1 };
  const own = { ...repeat, except: undefined };
  const ofRules = isByRule(repeat) ? occurrences({ ...own, rdate: undefined }, when, range) : [];
  return ofRules[0] ?? occurrences(own, when, range)[0];
}

const isByRule = ({ every, rrule }: Repeat): boolean => every !== undefined || !!rrule?.length;

/** `when` is the first time, by the clock of the rule; `usual` is what the feed names. */
export function recurrenceLines(
  repeat: Repeat,
  when: Span,
  usual: Span,
  except: readonly Moment[],
): string[] {
  const rules = [...simpleRule(repeat), ...(repeat.rrule ?? [])];
  // DTSTART is one of the dates, but some readers take those of RDATE alone.
  const own = rules.length ? [] : [timeLine('RDATE', when.start, when.zone)];
  const dates = (name: string, moments: readonly Moment[]): string[] =>
    moments.map((moment) => timeLine(name, momentIn(moment, when.zone), when.zone));
  return [
    ...rules.flatMap((rule) => rawRule(rule, when)),
    ...own,
    ...dates(
      'RDATE',
      (repeat.rdate ?? []).flatMap((text) => startOf(text, usual) ?? []),
    ),
    ...dates('EXDATE', except),
  ];
}

/** UNTIL is an instant where the start has a time, and a date where it hasn't (§3.3.10). */
function untilValue(until: PlainDate, when: Span): string {
  return when.start.time ? instantValue(endOfDay(until, when.zone) - 1000) : dateValue(until);
}

/** A rule is written as it is, but for an UNTIL of the wrong type. */
function rawRule(text: string, when: Span): string[] {
  const rule = text.replace(/^RRULE:/i, '').toUpperCase();
  if (!SAFE_RULE.test(rule)) return [];
  const fixed = rule.replace(
    /UNTIL=(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z?))?/,
    (_, year, month, day, hours, minutes, seconds = '00', utc) => {
      const date = `${year}-${month}-${day}`;
      if (!when.start.time || !hours) return `UNTIL=${untilValue(date, when)}`;
      const zone = utc ? 'UTC' : when.zone;
      return `UNTIL=${instantValue(instantOf(date, `${hours}:${minutes}:${seconds}`, zone))}`;
    },
  );
  return [contentLine('RRULE', fixed)];
}

/** The starts that exceptions mean: of a day alone all that it has, whatever their hour. */
export function leftOut(repeat: Repeat, usual: Span): Moment[] {
  return (repeat.except ?? []).flatMap((text) => {
    const moment = startOf(text, usual);
    if (!moment || !usual.start.time || text.includes('T')) return moment ?? [];
    const day = { from: moment.date, to: moment.date };
    return occurrences({ ...repeat, except: undefined }, usual, day)
      .map(({ start }) => start)
      .filter(({ date }) => date === moment.date);
  });
}

/** A day among the dates takes the usual start's time. */
function startOf(text: string, { start, zone }: Span): Moment | undefined {
  const moment = parseMoment(text, zone);
  if (!moment) return undefined;
  if (!start.time) return { date: moment.date, epoch: moment.epoch };
  return moment.time ? moment : momentAt(instantOf(moment.date, start.time, zone), zone);
}
