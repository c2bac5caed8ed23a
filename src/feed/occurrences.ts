/** What of a workshop is on in a stretch of days: once, its sessions, or each time it repeats. */
import { addDays } from '../time/plain-date.ts';
import { dateAt, type Moment } from '../time/moment.ts';
import { moveSpan, occurrences, type DayRange } from '../time/recurrence.ts';
import { isPast, makeSpan, overlaps, type Span } from '../time/span.ts';
import type { Override, Session, Workshop } from './model.ts';

export interface Occurrence {
  /** The workshop's id; for one of several, with its start: 'savi@2026-10-14T17:00'. */
  readonly id: string;
  /** The workshop, with what this occurrence has of its own (name, place, status …). */
  readonly workshop: Workshop;
  /** Null where something is postponed and its new time isn't known. */
  readonly when: Span | null;
  /** Which of the listed sessions it is, from 1, and of how many. */
  readonly session?: { readonly number: number; readonly of: number };
  readonly note?: Session['note'];
}

/** The occurrences that touch the days from `from` to `to`, in order. */
export function workshopOccurrences(workshop: Workshop, range: DayRange): Occurrence[] {
  const { when, sessions, repeat } = workshop;
  if (!when) return [{ id: workshop.id, workshop, when }];
  const all = sessions?.length
    ? ofSessions(workshop, sessions)
    : repeat
      ? ofRepetition(workshop, when, range)
      : [
          applied(
            workshop,
            when,
            workshop.id,
            workshop.overrides?.find((o) => isAt(o, when)),
          ),
        ];
  return all
    .filter((one) => !one.when || overlaps(one.when, range.from, range.to))
    .sort((a, b) => (a.when?.start.epoch ?? 0) - (b.when?.start.epoch ?? 0))
    .slice(0, range.limit);
}

/** Cancelled ones, and those of today that are over, may stand before the next. */
const LOOKED_AT = 50;

/** The next time that is held, else the next one that is cancelled; of what is over, nothing. */
export function nextOccurrence(workshop: Workshop, now: number): Occurrence | undefined {
  const from = addDays(dateAt(now, workshop.timeZone), -1);
  const range = { from, to: '9999-12-31', limit: LOOKED_AT };
  const ahead = workshopOccurrences(workshop, range).filter(
    ({ when }) => !when || !isPast(when, now),
  );
  return ahead.find((one) => one.workshop.status !== 'cancelled') ?? ahead[0];
}

const isAt = ({ at }: Override, { start }: Span): boolean =>
  at.time ? at.epoch === start.epoch : at.date === start.date;

const idAt = ({ id }: Workshop, { date, time }: Moment): string =>
  `${id}@${time ? `${date}T${time}` : date}`;

function ofSessions(workshop: Workshop, sessions: readonly Session[]): Occurrence[] {
  return sessions.map((session, index) => {
    const override = workshop.overrides?.find((candidate) => isAt(candidate, session.when));
    const own: Workshop = {
      ...workshop,
      when: session.when,
      place: session.place ?? workshop.place,
      status: session.status ?? workshop.status,
    };
    return {
      note: session.note,
      ...applied(own, session.when, session.id ?? idAt(workshop, session.when.start), override),
      session: { number: index + 1, of: sessions.length },
    };
  });
}

function ofRepetition(workshop: Workshop, when: Span, range: DayRange): Occurrence[] {
  const { repeat = {}, overrides = [] } = workshop;
  const one = (span: Span, override?: Override): Occurrence =>
    applied(workshop, span, idAt(workshop, span.start), override);
  // Those that were moved are looked for at the time that they were moved from.
  const moved = overrides.flatMap((override) => {
    const { date } = override.at;
    const original = occurrences(repeat, when, { from: addDays(date, -1), to: date });
    return original
      .filter((span) => overrides.find((other) => isAt(other, span)) === override)
      .map((span) => one(span, override));
  });
  const kept = occurrences(repeat, when, {
    ...range,
    limit: range.limit && range.limit + overrides.length,
  }).filter((span) => !overrides.some((override) => isAt(override, span)));
  return [...kept.map((span) => one(span)), ...moved];
}

function applied(workshop: Workshop, when: Span, id: string, override?: Override): Occurrence {
  if (!override)
    return { id, workshop: workshop.when === when ? workshop : { ...workshop, when }, when };
  const { at, start, end, note, ...changes } = override;
  const moved = start && start.epoch !== at.epoch ? moveSpan(when, start) : when;
  const span = end ? makeSpan(moved.start, end, when.zone) : moved;
  const previousStart = moved === when ? workshop.previousStart : when.start;
  return { id, workshop: { ...workshop, ...changes, when: span, previousStart }, when: span, note };
}
