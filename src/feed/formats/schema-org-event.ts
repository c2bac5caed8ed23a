/** An Event of schema.org → workshops: one, or one for each of its schedules. */
import { isObject } from '../shape.ts';
import { asList, asObjects, asString, compact, type Json } from './input.ts';
import { looksLikeHtml } from './text.ts';
import {
  bare,
  foreign,
  imageOf,
  names,
  numberOf,
  placeOf,
  plain,
  textOf,
  typesOf,
} from './schema-org-values.ts';

export const isEvent = (type: string): boolean =>
  /Event$/.test(type) || ['Festival', 'CourseInstance', 'EventSeries', 'Hackathon'].includes(type);

/** Finds the thing that is only referred to ({"@id": …}). */
export type Resolve = (reference: unknown) => unknown;

/** An address of its own, or its name and start, which stay the same while it does. */
export const idOf = (event: Json): string =>
  asString(event['@id']) ??
  asString(event.identifier) ??
  asString(event.url) ??
  [plainText(event.name), timeOf(event.startDate)].filter(Boolean).join('@');

const plainText = (value: unknown): string => {
  const text = plain(value);
  return (asString(isObject(text) ? Object.values(text)[0] : text) ?? '').slice(0, 80);
};

const STATUSES: Readonly<Record<string, string>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'movedOnline',
};
const ATTENDANCE: Readonly<Record<string, string>> = {
  OfflineEventAttendanceMode: 'inPerson',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

export function workshopsOf(event: Json, resolve: Resolve): Json[] {
  const schedules = asObjects(event.eventSchedule);
  const workshop = workshopOf(event, resolve);
  if (!schedules.length) return [workshop];
  return schedules.map((schedule, i) => ({
    ...workshop,
    ...timesOf(event, schedule),
    ...(i > 0 && { id: `${String(workshop.id)}#${i + 1}` }),
  }));
}

function workshopOf(event: Json, resolve: Resolve): Json {
  const url = asString(event.url);
  const description = textOf(event.description);
  const isHtml = typeof description === 'string' && looksLikeHtml(description);
  const places = asList(event.location).map(resolve);
  const virtual = places.find(
    (place): place is Json => isObject(place) && typesOf(place).includes('VirtualLocation'),
  );
  const types = typesOf(event).join();
  return compact({
    id: idOf(event),
    name: plain(event.name),
    start: timeOf(event.startDate),
    end: timeOf(event.endDate),
    kind: /Exhibition/.test(types) ? 'exhibition' : /Course/.test(types) ? 'course' : 'event',
    description: plain(event.description),
    descriptionHtml: isHtml ? description : undefined,
    status: STATUSES[bare(event.eventStatus)],
    previousStart: timeOf(event.previousStartDate),
    attendance: ATTENDANCE[bare(event.eventAttendanceMode)],
    place: placeOf(places.find((place) => place !== virtual)),
    online: compact({ url: asString(virtual?.url) }),
    registration: compact({
      capacity: event.maximumAttendeeCapacity,
      remaining: event.remainingAttendeeCapacity,
    }),
    price: priceOf(event),
    audience: asObjects(event.audience).flatMap(({ audienceType }) =>
      asString(audienceType) ? [{ label: audienceType }] : [],
    ),
    ...agesOf(asString(event.typicalAgeRange)),
    topics: keywordsOf(event.keywords),
    languages: asList(event.inLanguage).flatMap((language) =>
      isObject(language) ? (asString(language.alternateName) ?? []) : (asString(language) ?? []),
    ),
    image: imageOf(event.image),
    links: url ? [{ rel: 'info', url }] : [],
    organizer: organizerOf(resolve(asList(event.organizer)[0])),
    partOf: isObject(event.superEvent)
      ? asString(event.superEvent['@id'])
      : asString(event.superEvent),
    x: foreign(event, EVENT_FIELDS),
  })!;
}

/** '7-12', '18+', '-6' */
function agesOf(range: string | undefined): Json {
  const [, from, dash, to] = /^(\d{1,3})?\s*([-–+])\s*(\d{1,3})?$/.exec(range ?? '') ?? [];
  return dash ? { ageMin: from && Number(from), ageMax: to && Number(to) } : {};
}

/** A schedule's first time, and how it goes on. */
function timesOf(event: Json, schedule: Json): Json {
  const day = timeOf(schedule.startDate)?.slice(0, 10) ?? timeOf(event.startDate)?.slice(0, 10);
  const at = (clock: unknown): string | undefined => {
    const [time] = /^\d\d:\d\d/.exec(asString(clock) ?? '') ?? [];
    return day && time && `${day}T${time}`;
  };
  const start = at(schedule.startTime);
  return compact({
    start: start ?? timeOf(event.startDate) ?? day,
    end: start ? at(schedule.endTime) : timeOf(event.endDate),
    timeZone: asString(schedule.scheduleTimezone),
    repeat: repeatOf(schedule),
  })!;
}

/** 'P1W' or 'weekly' of a Schedule → a rule, by its weekdays and its end. */
function repeatOf(schedule: Json): Json | undefined {
  const frequency = asString(schedule.repeatFrequency) ?? '';
  const [, number = '', period = ''] = /^P(\d+)([DWMY])$/i.exec(frequency) ?? [];
  const every = UNITS[period.toUpperCase()] ?? WORDS[frequency.toLowerCase()];
  if (!every) return undefined;
  return compact({
    every,
    interval: Number(number) > 1 ? Number(number) : undefined,
    on: asList(schedule.byDay).map((day) => bare(day).slice(0, 2).toLowerCase()),
    times: schedule.repeatCount,
    until: schedule.repeatCount ? undefined : asString(schedule.endDate)?.slice(0, 10),
    except: asList(schedule.exceptDate),
  });
}

const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const WORDS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};

const timeOf = (value: unknown): string | undefined =>
  // Some write a space for the T.
  asString(asList(value)[0])?.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');

function priceOf(event: Json): Json | undefined {
  const offers = asObjects(event.offers);
  const url = offers.map((offer) => asString(offer.url)).find(Boolean);
  const amounts = offers.map((offer) => numberOf(offer.price ?? offer.lowPrice));
  const currency = asString(offers[0]?.priceCurrency);
  if (event.isAccessibleForFree === true || (amounts.length && amounts.every((n) => n === 0))) {
    return compact({ free: true, url });
  }
  const most = numberOf(offers[0]?.highPrice);
  if (offers.length === 1 && amounts[0] !== undefined && most !== undefined && most > amounts[0]) {
    return compact({ text: [`${amounts[0]}–${most}`, currency].filter(Boolean).join(' '), url });
  }
  if (offers.length === 1) return compact({ amount: amounts[0], currency, url });
  const groups = offers.flatMap((offer, i) =>
    asString(offer.name) && amounts[i] !== undefined
      ? [{ name: offer.name, amount: amounts[i] }]
      : [],
  );
  return compact({ groups, currency: groups.length ? currency : undefined, url });
}

const keywordsOf = (value: unknown): Json[] =>
  asList(typeof value === 'string' ? value.split(',') : value).flatMap((word) => {
    const label = asString(isObject(word) ? word.name : word);
    return label ? [{ label }] : [];
  });

function organizerOf(organizer: unknown): Json | undefined {
  if (!isObject(organizer)) return compact({ name: asString(organizer) });
  const name = plain(organizer.name);
  return name ? compact({ name, url: asString(organizer.url) }) : undefined;
}

/** Who attends is nobody's business. */
const EVENT_FIELDS = names(
  '@id @type @context identifier url name startDate endDate eventSchedule description eventStatus previousStartDate eventAttendanceMode location maximumAttendeeCapacity remainingAttendeeCapacity offers isAccessibleForFree audience typicalAgeRange keywords inLanguage image organizer superEvent subEvent subEvents attendee attendees',
);
