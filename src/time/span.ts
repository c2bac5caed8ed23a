/** From a start to an end, as people say it, by the feed's rules for time. */
import { addDays, type PlainDate } from './plain-date.ts';
import { parseMoment, type Moment } from './moment.ts';
import { endOfDay, startOfDay } from './zone.ts';

export interface Span {
  readonly zone: string;
  readonly start: Moment;
  /**
   * As people say it: left out when unknown; a day without a time is the last day, inclusive;
   * midnight is '24:00' of the day that it ends.
   */
  readonly end?: Moment;
  /** The last day it touches, inclusive. */
  readonly lastDay: PlainDate;
  /** The instant from which it has ended; an unknown end counts as the end of the start's day. */
  readonly endsAt: number;
}

export type SpanProblem = 'start' | 'end-format' | 'end-before-start';

export interface SpanReading {
  span?: Span;
  problem?: SpanProblem;
}

/** Builds a span; an end that is before the start is left out. */
export function makeSpan(start: Moment, end: Moment | undefined, zone: string): Span {
  const known = end && endAsSaid(start, end, zone);
  if (!known) return { zone, start, lastDay: start.date, endsAt: endOfDay(start.date, zone) };
  // Midnight to midnight are whole days, however they were written.
  if (known.time === '24:00' && start.epoch === startOfDay(start.date, zone))
    return makeSpan(dayOf(start, zone), dayOf(known, zone), zone);
  const endsAt = known.time ? known.epoch : endOfDay(known.date, zone);
  return { zone, start, end: known, lastDay: known.date, endsAt };
}

const dayOf = ({ date }: Moment, zone: string): Moment => ({ date, epoch: startOfDay(date, zone) });

/** Undefined where the end says nothing more than the start, or is before it. */
const endAsSaid = (start: Moment, end: Moment, zone: string): Moment | undefined =>
  end.epoch <= start.epoch ? undefined : asEnd(end, zone);

/** Until when something goes on: midnight belongs to the day that it ends. */
export const asEnd = (end: Moment | undefined, zone: string): Moment | undefined =>
  end?.time && end.epoch === startOfDay(end.date, zone)
    ? { date: addDays(end.date, -1), time: '24:00', epoch: end.epoch }
    : end;

const isBefore = (end: Moment, start: Moment): boolean =>
  end.time ? end.epoch < start.epoch : end.date < start.date;

/** Reads a start and an end as the feed writes them. */
export function readSpan(startText: unknown, endText: unknown, zone: string): SpanReading {
  const start = parseMoment(startText, zone);
  if (!start) return { problem: 'start' };
  if ((endText ?? '') === '') return { span: makeSpan(start, undefined, zone) };
  const end = parseMoment(endText, zone);
  const span = makeSpan(start, end, zone);
  if (!end) return { span, problem: 'end-format' };
  return isBefore(end, start) ? { span, problem: 'end-before-start' } : { span };
}

/** Whole days: neither end has a time. */
export const isAllDay = (span: Span): boolean => !span.start.time && !span.end?.time;

/** Past is what has ended; a running exhibition isn't. */
export const isPast = (span: Span, now: number): boolean => span.endsAt <= now;

/** Whether it touches any day from `from` to `to`, both inclusive. */
export const overlaps = (span: Span, from: PlainDate, to: PlainDate): boolean =>
  span.start.date <= to && span.lastDay >= from;
