/** Occasions in words, for rows, accessible names, files and links alike. */

import type { Occasion } from '../schedule/occasion.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { municipalityName } from '../text/municipalities.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { RegistrationState } from './registration.ts';

export interface Wording {
  readonly format: Format;
  readonly messages: Messages<'workshop-calendar'>;
  /** Dates carry the year when it isn't this one. */
  readonly today: PlainDate;
  /** The feed's zone; a workshop told in another one says so. */
  readonly zone: string;
}

/** The time of a row that stands beside its date: only what the date doesn't say yet. */
export function rowTime({ when }: Occasion, { format, today, zone }: Wording): string {
  if (!when) return '';
  const { start, end, lastDay } = when;
  if (lastDay !== start.date) return withZone(format.span(when, { today }), when, format, zone);
  if (!start.time) return '';
  return withZone(format.timeRange(start.time, end?.time), when, format, zone);
}

/** The whole time: `ke 14.10. klo 17.00–19.00`. */
export function fullTime({ when }: Occasion, { format, today, zone }: Wording): string {
  return when ? withZone(format.span(when, { today }), when, format, zone) : '';
}

/** Until when what is going on still runs: `Käynnissä 1.11. klo 16.00 asti`. */
export function untilText({ when }: Occasion, { format, messages, today, zone }: Wording): string {
  // Only what has an end goes on beyond its first day.
  const until = format.moment(when!.end!, { today, weekday: false });
  return withZone(messages.runsUntil(until), when!, format, zone);
}

/** The time with the day in full, for accessible names: `keskiviikko 14. lokakuuta 2026 klo 17.00`. */
export function spokenTime(occasion: Occasion, { format, zone }: Wording): string {
  const { when } = occasion;
  if (!when) return '';
  const { start, end, lastDay } = when;
  const comma = format.language === 'en' ? ', ' : ' ';
  const time = start.time
    ? comma + format.timeRange(start.time, oneDay(occasion) ? end?.time : undefined)
    : '';
  const first = `${format.dayLong(start.date)}${time}`;
  if (oneDay(occasion)) return withZone(first, when, format, zone);
  const until = end?.time ? comma + format.timeRange(end.time) : '';
  return withZone(`${first} – ${format.dayLong(lastDay)}${until}`, when, format, zone);
}

/** The town: the feed's own word, else the municipality's name. */
export function townOf({ place }: Pick<Occasion, 'place'>, format: Format): string {
  const city = place?.city?.[format.language];
  if (city) return city;
  if (place?.municipality) return municipalityName(place.municipality, format.language);
  return Object.values(place?.city ?? {})[0] ?? '';
}

/** The state in words; nothing where all is as planned. */
export function statusText(
  { status, when, previousStart }: Pick<Occasion, 'status' | 'when' | 'previousStart'>,
  messages: Messages<'workshop-calendar'>,
): string {
  if (status === 'scheduled') return '';
  // Beside the old time, the time is the new one.
  return status === 'postponed' && !(when && previousStart)
    ? messages.postponedOpen
    : messages[status];
}

/** Where registration stands; nothing where none is needed. */
export function registrationText(
  state: RegistrationState,
  { format, messages, today }: Wording,
): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'not-open':
      return messages.registrationOpens(format.moment(state.opens, { today }));
    case 'closed':
      return messages.registrationClosed;
    case 'full':
      return messages.full;
    case 'waiting-list':
      return messages.waitingList;
    case 'open': {
      if (!state.closes) return messages.registrationOpen;
      const closes = format.moment(state.closes, { today });
      return state.closes.time
        ? messages.registrationUntilTime(closes)
        : messages.registrationUntil(closes);
    }
  }
}

function oneDay({ when }: Occasion): boolean {
  return when!.lastDay === when!.start.date;
}

function withZone(
  text: string,
  when: NonNullable<Occasion['when']>,
  format: Format,
  zone: string,
): string {
  if (when.zone === zone || !when.start.time) return text;
  return `${text} (${format.zoneName(when.zone, when.start.epoch)})`;
}
