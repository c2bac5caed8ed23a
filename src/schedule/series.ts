/**
 * The times of a workshop that is held by a rule, which is only ever followed through a window.
 *
 * Loaded for feeds that have such a workshop: the rules of repetition are much code, and the rows
 * of others must not wait for it.
 */

import type { Override, Workshop } from '../feed/model.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { momentAt, type Moment } from '../time/moment.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { moveSpan, occurrences } from '../time/recurrence.ts';
import { isPast, makeSpan, overlaps, type Span } from '../time/span.ts';
import { instantOf } from '../time/zone.ts';
import { firstHeld, single, type Occasion } from './occasion.ts';

/** The times of a series that touch the days from `from` to `to`, in order. */
export function seriesBetween(
  workshop: Workshop,
  from: PlainDate,
  to: PlainDate,
  limit = Infinity,
): Occasion[] {
  const changed = new Map<number, Override>();
  for (const override of workshop.overrides ?? []) {
    changed.set(originalStart(override, workshop.when!).epoch, override);
  }

  const found: Occasion[] = [];
  // One that an override moves out of the window doesn't count, so look a little further.
  const spans = occurrences(workshop.repeat!, workshop.when!, {
    from,
    to,
    limit: limit + changed.size,
  });
  for (const span of spans) {
    if (!changed.has(span.start.epoch)) found.push(repeated(workshop, span, span.start));
  }
  for (const override of changed.values()) {
    const occasion = overriddenOccasion(workshop, override);
    if (occasion?.when && overlaps(occasion.when, from, to)) found.push(occasion);
  }
  if (changed.size) found.sort((a, b) => a.when!.start.epoch - b.when!.start.epoch);
  return found.slice(0, limit);
}

/**
 * The times of a series that touch the days from `from` to `to` and are not over at `now`: the
 * first `count` and maybe some more.
 */
export function timesAhead(
  workshop: Workshop,
  now: number,
  from: PlainDate,
  to: PlainDate,
  count: number,
): Occasion[] {
  // Earlier times of today are over: how many there are is seen only by looking.
  for (let limit = count; ; limit *= 4) {
    const times = seriesBetween(workshop, from, to, limit);
    const ahead = times.filter(({ when }) => !isPast(when!, now));
    if (ahead.length >= count || times.length < limit) return ahead;
  }
}

/** The first time of a series that isn't over; one still to be held before a cancelled one. */
export function nextOfSeries(
  workshop: Workshop,
  now: number,
  today: PlainDate,
): Occasion | undefined {
  const known = nextTimes.get(workshop);
  if (known && known.since <= now && !isPast(known.next.when!, now)) return known.next;
  const wanted = 1 + (workshop.overrides?.length ?? 0);
  const next = firstHeld(timesAhead(workshop, now, addDays(today, -1), LAST_DAY, wanted));
  if (next) nextTimes.set(workshop, { since: now, next });
  return next;
}

/** The next time stays the next until it is over; the clock asks each minute. */
const nextTimes = new WeakMap<Workshop, { readonly since: number; readonly next: Occasion }>();

/** The last time of a series that is over. */
export function lastOfSeries(workshop: Workshop, today: PlainDate): Occasion | undefined {
  let last = lastTimes.get(workshop);
  if (!last) {
    last = lastBetween(workshop, workshop.when!.start.date, today);
    if (last) lastTimes.set(workshop, last);
  }
  return last;
}

/** What is over stays so. */
const lastTimes = new WeakMap<Workshop, Occasion>();

/** The last time of a series that touches the days from `from` to `to`, looking back from there. */
export function lastBetween(
  workshop: Workshop,
  from: PlainDate,
  to: PlainDate,
): Occasion | undefined {
  for (let days = 31; ; days *= 8) {
    const start = addDays(to, -days);
    const last = seriesBetween(workshop, start > from ? start : from, to).at(-1);
    if (last || start <= from) return last;
  }
}

function repeated(workshop: Workshop, when: Span, recurrence: Moment): Occasion {
  return {
    ...single(workshop, when),
    key: `${workshop.id}@${recurrence.date}${recurrence.time ? `T${recurrence.time}` : ''}`,
    recurrence,
  };
}

/**
 * The time of a series that an override changes, with the changes in it. Undefined where the rule
 * has no such time to change, and the override brings none of its own.
 */
export function overriddenOccasion(workshop: Workshop, override: Override): Occasion | undefined {
  const { status } = workshop;
  const usual = workshop.when!;
  const { start, end, note, ...changes } = override;
  const original = originalStart(override, usual);
  if (!start && !isOccurrence(workshop, original)) return undefined;
  const moved = start !== undefined && start.epoch !== original.epoch;
  const changed: Workshop = {
    ...workshop,
    ...changes,
    // Another time makes neither what is cancelled held, nor what has moved online come to a place.
    status:
      changes.status ??
      (moved && status !== 'cancelled' && status !== 'movedOnline' ? 'rescheduled' : status),
    statusNote: changes.statusNote ?? note ?? workshop.statusNote,
    previousStart: moved ? original : workshop.previousStart,
  };
  // Where it gives no end, it lasts as long as the others.
  const when = end
    ? makeSpan(start ?? original, end, usual.zone)
    : moveSpan(usual, start ?? original);
  return { ...repeated(changed, when, original), source: workshop };
}

function isOccurrence({ repeat, when }: Workshop, { date, epoch }: Moment): boolean {
  const near = occurrences(repeat!, when!, { from: addDays(date, -1), to: date });
  return near.some(({ start }) => start.epoch === epoch);
}

/** A hand-written feed may name the day alone: the time is the rule's. */
function originalStart({ at }: Override, usual: Span): Moment {
  if (at.time || !usual.start.time) return at;
  return momentAt(instantOf(at.date, usual.start.time, usual.zone), usual.zone);
}
