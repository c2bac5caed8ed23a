/** Workshops, courses, events and exhibitions. */
import { readSpan, type Span } from '../../time/span.ts';
import type { Collection } from '../collection.ts';
import type { Reader } from '../reader.ts';
import { choice, either, list, object, siblings, type Read } from '../shape.ts';
import { closing } from './closing.ts';
import { accessibility, concept, image, link, material, organizer } from './parts.ts';
import { placeOrId } from './place.ts';
import {
  boolean,
  count,
  currency,
  date,
  decimal,
  id,
  instant,
  integer,
  languageTag,
  moment,
  momentText,
  string,
  text,
  timeZone,
  url,
  when,
} from './values.ts';

const status = choice('scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline');

const session = object({ when }, { id, place: placeOrId, status, url, note: text });

const repeat = object(
  {},
  {
    every: choice('day', 'week', 'month', 'year'),
    interval: integer(1, 1000),
    on: list(choice('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su')),
    until: date,
    times: integer(1, 1000),
    rrule: list(string),
    rdate: list(momentText),
    except: list(momentText),
    timeZone,
  },
  (value, reader) =>
    value.every || value.rrule?.length || value.rdate?.length
      ? value
      : reader.problem('missing', 'every'),
);

const online = object({}, { url, afterRegistration: boolean, platform: string });

const waitlist = either(boolean, object({}, { capacity: count, remaining: count }));

const registration = object(
  {},
  {
    required: boolean,
    url,
    opens: moment,
    closes: moment,
    capacity: count,
    remaining: count,
    asOf: instant,
    waitlist,
    note: text,
  },
  closing,
);

const price = object(
  {},
  {
    free: boolean,
    amount: decimal(0),
    currency,
    groups: list(object({ name: text, amount: decimal(0) }, {})),
    text,
    url,
    note: text,
  },
);

/** Null only where the new time of something postponed isn't known. */
const whenOrPostponed = siblings<Read<typeof when> | null>(
  { start: { ...moment, kind: 'moment-or-null' } },
  when.optional,
  (holder, reader) =>
    holder.start === null && holder.status === 'postponed' ? null : when.read(holder, reader),
);

/** What one occurrence of a repeated workshop has of its own. `at` is when it should have been. */
const override = object(
  { at: moment },
  {
    start: moment,
    end: moment,
    name: text,
    summary: text,
    description: text,
    status,
    statusNote: text,
    note: text,
    place: placeOrId,
    online,
    registration,
  },
);

const fields = object(
  { id, name: text, when: whenOrPostponed },
  {
    timeZone,
    kind: choice('workshop', 'course', 'event', 'exhibition', 'other'),
    summary: text,
    description: text,
    descriptionHtml: text,
    sessions: list(session),
    repeat,
    overrides: list(override),
    status,
    previousStart: moment,
    statusNote: text,
    attendance: choice('inPerson', 'online', 'hybrid'),
    place: placeOrId,
    online,
    registration,
    price,
    audience: list(concept),
    ageMin: count,
    ageMax: count,
    topics: list(concept),
    languages: list(languageTag),
    accessibility,
    image,
    materials: list(material),
    links: list(link),
    organizer,
    contacts: list(id),
    partOf: id,
    pilot: id,
    modified: instant,
    sequence: count,
  },
  (value, reader) =>
    Object.assign(value, {
      timeZone: reader.zone,
      kind: value.kind ?? 'workshop',
      status: value.status ?? 'scheduled',
    }),
);

/** A workshop tells its times in its own zone, where it names one. */
export const workshop: typeof fields = {
  ...fields,
  read(input, reader) {
    const feedZone = reader.zone;
    const own = (input as { timeZone?: unknown } | null)?.timeZone;
    if (own !== undefined && own !== feedZone) {
      const quiet = reader.dropped.length;
      reader.zone = timeZone.read(own, reader) ?? feedZone;
      reader.dropped.length = quiet; // the field itself reports it
    }
    const value = fields.read(input, reader);
    if (value?.overrides) checkEnds((input as { overrides: unknown[] }).overrides, value, reader);
    reader.zone = feedZone;
    return value;
  },
};

/** An end of one occurrence that lies before its start counts as unknown, and is named. */
function checkEnds(
  overrides: readonly unknown[],
  { when, sessions }: { when: Span | null; sessions?: readonly unknown[] },
  reader: Reader,
): void {
  const time = sessions ? undefined : when?.start.time;
  overrides.forEach((override, i) => {
    const { at, start = at, end } = (override ?? {}) as Record<string, unknown>;
    // A day alone means the hour that the others have.
    const isOfOthers = start === at && time && typeof at === 'string';
    const from = isOfOthers ? at.replace(/^[\d-]+$/, `$&T${time}`) : start;
    const { problem } = readSpan(from, end, reader.zone);
    if (problem === 'end-before-start') reader.problem(problem, 'overrides', i, 'end');
  });
}

export type Workshop = Read<typeof workshop>;
export type Session = Read<typeof session>;
export type Repeat = Read<typeof repeat>;
export type Override = Read<typeof override>;
export type Registration = Read<typeof registration>;
export type Price = Read<typeof price>;

export const workshops: Collection<'workshops', Workshop> = { name: 'workshops', shape: workshop };
