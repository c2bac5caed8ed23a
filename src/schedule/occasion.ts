/**
 * One time that a workshop takes place: a row of the agenda, a line of the month.
 *
 * A workshop is held once, in listed sessions, or again and again by a rule. Sessions and single
 * ones are a handful and made at once; for those held by a rule see series.ts.
 */

import type { Place, Text, Workshop } from '../feed/model.ts';
import type { Moment } from '../time/moment.ts';
import { isPast, type Span } from '../time/span.ts';

/** One time that a workshop takes place, with what is particular to that time. */
export interface Occasion {
  /** With the changes of this one time already in it. */
  readonly workshop: Workshop;
  /** The feed's own item; the same for all times of it. */
  readonly source: Workshop;
  /** Unique in a list of occasions. */
  readonly key: string;
  /** Null where the new date isn't known yet. */
  readonly when: Span | null;
  readonly status: Workshop['status'];
  readonly place?: Place;
  /** Why it was cancelled, what differs this time. */
  readonly note?: Text;
  /** When it was to be before it was moved. */
  readonly previousStart?: Moment;
  /** Which of several sessions this is. */
  readonly session?: { readonly id?: string; readonly number: number; readonly of: number };
  /** The start that the rule gives this time, whatever it was moved to. */
  readonly recurrence?: Moment;
}

/** Whether it is held by a rule. */
export function isSeries(workshop: Workshop): boolean {
  return workshop.repeat !== undefined && workshop.when !== null && !workshop.sessions?.length;
}

/** All times of a workshop that isn't a series, in order; never none. */
export function occasionsOf(workshop: Workshop): Occasion[] {
  const { sessions } = workshop;
  if (!sessions?.length) return [single(workshop, workshop.when)];
  return [...sessions]
    .sort((a, b) => a.when.start.epoch - b.when.start.epoch)
    .map((session, index) => ({
      workshop,
      source: workshop,
      key: `${workshop.id}#${index + 1}`,
      when: session.when,
      // A course that is cancelled as a whole takes its sessions along.
      status: workshop.status === 'cancelled' ? 'cancelled' : (session.status ?? workshop.status),
      place: session.place ?? workshop.place,
      note: session.note ?? workshop.statusNote,
      session: { id: session.id, number: index + 1, of: sessions.length },
    }));
}

/** Whether one comes to no place, whatever place the feed still names. */
export function isOnlineOnly({ workshop, status, place }: Occasion): boolean {
  const { attendance, online } = workshop;
  const isMoved = status === 'movedOnline' && attendance !== 'hybrid';
  return attendance === 'online' || isMoved || (!place && !!online);
}

/** The first of these that is held; where all are cancelled, the first. */
export function firstHeld(occasions: readonly Occasion[]): Occasion | undefined {
  return occasions.find(({ status }) => status !== 'cancelled') ?? occasions[0];
}

/** Of sessions the next one, and of those that are over the last. */
export function currentOf(occasions: readonly Occasion[], now: number): Occasion | undefined {
  return firstHeld(occasions.filter(({ when }) => when && !isPast(when, now))) ?? occasions.at(-1);
}

/** A workshop held at one time, as the feed has it. */
export function single(workshop: Workshop, when: Span | null): Occasion {
  const { status, place, statusNote, previousStart } = workshop;
  return {
    workshop,
    source: workshop,
    key: workshop.id,
    when,
    status,
    place,
    note: statusNote,
    previousStart,
  };
}
