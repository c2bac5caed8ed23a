/** Deadlines, of calls and of registrations. */
import type { Moment } from '../../time/moment.ts';
import { asEnd } from '../../time/span.ts';
import { endOfDay } from '../../time/zone.ts';
import type { Reader } from '../reader.ts';

export interface Closing {
  readonly opens?: Moment;
  /** Midnight is 24:00 of the day that it ends. */
  readonly closes?: Moment;
  /** The instant from which the deadline has passed: a day is meant to its end. */
  readonly closesAt?: number;
}

/** Finishes what has a deadline: as it is told, and as the clock passes it. */
export const closing = <T extends Closing>(value: T, { zone }: Reader): T & Closing => {
  const closes = asEnd(value.closes, zone);
  const closesAt = closes && (closes.time ? closes.epoch : endOfDay(closes.date, zone));
  return Object.assign(value, { closes, closesAt });
};
