/** A day, or a day and a wall time, together with the instant it means. */
import { addDays, isPlainDate, type PlainDate } from './plain-date.ts';
import { hasEvenClock, instantOf, startOfDay, wallAt, type PlainTime } from './zone.ts';

export interface Moment {
  readonly date: PlainDate;
  /** Left out where only the day is known. '24:00' only as an end. */
  readonly time?: PlainTime;
  /** Milliseconds since 1970; for a day without a time, the day's first instant in the zone. */
  readonly epoch: number;
}

const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-][01]\d(?::?[0-5]\d)?)?)?$/;
const MINUTE = 60_000;

/** An instant (milliseconds since 1970) as the day and wall time that it has in a zone. */
export function momentAt(epoch: number, zone: string): Moment {
  const { date, time } = wallAt(epoch, zone);
  return { date, time, epoch };
}

/** The day that an instant (milliseconds since 1970) has in a zone. */
export const dateAt = (epoch: number, zone: string): PlainDate => wallAt(epoch, zone).date;

/** Of 'Z', '+03', '+0300' or '+03:00', in milliseconds. */
function offsetOf(text: string): number {
  const minutes = +text.slice(1, 3) * 60 + +text.slice(3).slice(-2);
  return (text[0] === '-' ? -minutes : minutes) * MINUTE;
}

/**
 * Reads '2026-10-14' (a day), '2026-10-14T17:00' (wall time in the zone) or
 * '2026-10-14T14:00Z' (an instant). Undefined for anything else.
 */
export function parseMoment(text: unknown, zone: string): Moment | undefined {
  const match = typeof text === 'string' && MOMENT.exec(text);
  if (!match) return undefined;
  const [, date = '', minutes, seconds = '00', offset] = match;
  if (!isPlainDate(date)) return undefined;
  if (!minutes) return { date, epoch: startOfDay(date, zone) };
  const clock = `${minutes}:${seconds}`;
  if (clock > '24:00:00' || minutes.slice(3) > '59' || seconds > '59') return undefined;
  if (minutes === '24:00') return parseMoment(`${addDays(date, 1)}T00:00${offset ?? ''}`, zone);
  const time = seconds === '00' ? minutes : clock;
  if (offset) {
    const moment = momentAt(instantOf(date, time, 'UTC') - offsetOf(offset), zone);
    // There it may be a day of the year 10000, or of the one before 0.
    return isPlainDate(moment.date) ? moment : undefined;
  }
  const epoch = instantOf(date, time, zone);
  // Where clocks change, the wall time may have been moved.
  return hasEvenClock(date, zone) ? { date, time, epoch } : momentAt(epoch, zone);
}
