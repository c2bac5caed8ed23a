/** schema.org JSON-LD, alone or in a web page: Event → workshops, Person and Organization → contacts. */
import { FeedError } from '../feed-error.ts';
import type { ForeignAnswer } from '../format.ts';
import {
  asList,
  asObjects,
  asString,
  compact,
  isJson,
  rest,
  type FeedInput,
  type Json,
} from './input.ts';
import { municipalityOf } from './municipality.ts';
import { htmlToText, looksLikeHtml } from './text.ts';

export function toFeed({
  text,
  json,
  url,
}: Pick<ForeignAnswer, 'text' | 'json' | 'url'>): FeedInput {
  const nodes = json === undefined ? inPage(text) : things(json);
  if (!nodes) throw new FeedError('format', { url });
  const events = nodes.filter((node) => typesOf(node).some(isEvent));
  const subEvents = events.flatMap((event) =>
    things(event.subEvent)
      .filter(isJson)
      .map((part) => ({ ...part, superEvent: part.superEvent ?? event['@id'] })),
  );
  return {
    version: '1',
    workshops: [...events, ...subEvents].map(workshopOf),
    contacts: nodes.filter((node) => typesOf(node).some(isContact)).map(contactOf),
  };
}

/** The JSON-LD of a page's script elements; undefined if it has none. */
function inPage(html: string): Json[] | undefined {
  const scripts = html.matchAll(
    /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json["']?[^>]*>([^]*?)<\/script\s*>/gi,
  );
  const found = [...scripts].map(([, text = '']) => {
    try {
      return things(JSON.parse(text));
    } catch {
      return []; // one broken script doesn't lose the others
    }
  });
  return found.length ? found.flat() : undefined;
}

/** The things of a document: lists, @graph and lists of items opened. */
function things(value: unknown): Json[] {
  return asList(value)
    .filter(isJson)
    .flatMap((node) => {
      if (node['@graph']) return things(node['@graph']);
      if (typesOf(node).includes('ItemList')) {
        return asObjects(node.itemListElement).flatMap(({ item, ...element }) =>
          things(item ?? element),
        );
      }
      return [node];
    });
}

/** 'https://schema.org/MusicEvent' → 'MusicEvent' */
const bare = (name: unknown): string => asString(name)?.replace(/^.*[/#:]/, '') ?? '';

const typesOf = (node: Json): string[] => asList(node['@type']).map(bare);

const isEvent = (type: string): boolean =>
  /Event$/.test(type) || ['Festival', 'CourseInstance', 'EventSeries', 'Hackathon'].includes(type);
const isContact = (type: string): boolean =>
  /^(Person|ContactPoint)$|Organization$|^(LocalBusiness|Museum|Library|CityHall)$/.test(type);

/** A text, a list's first, or {"@value", "@language"} → as the feed writes it. */
function textOf(value: unknown): unknown {
  const values = asList(value);
  const tagged = values.filter((part): part is Json => isJson(part) && '@value' in part);
  if (tagged.length) {
    return Object.fromEntries(
      tagged.map((part) => [asString(part['@language']) ?? 'fi', part['@value']]),
    );
  }
  return asString(values[0]);
}

function plain(value: unknown): unknown {
  const text = textOf(value);
  return typeof text === 'string' && looksLikeHtml(text) ? htmlToText(text) : text;
}

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

function workshopOf(event: Json, index: number): Json {
  const url = asString(event.url);
  const description = textOf(event.description);
  const isHtml = typeof description === 'string' && looksLikeHtml(description);
  const places = asList(event.location);
  const virtual = places.find(
    (place): place is Json => isJson(place) && typesOf(place).includes('VirtualLocation'),
  );
  return compact({
    id: asString(event['@id']) ?? asString(event.identifier) ?? url ?? `event-${index + 1}`,
    name: plain(event.name),
    start: timeOf(event.startDate) ?? timeOf(asObjects(event.eventSchedule)[0]?.startDate),
    end: timeOf(event.endDate),
    kind: typesOf(event).includes('ExhibitionEvent')
      ? 'exhibition'
      : /Course/.test(typesOf(event).join())
        ? 'course'
        : 'event',
    description: plain(event.description),
    descriptionHtml: isHtml ? description : undefined,
    repeat: repeatOf(asObjects(event.eventSchedule)[0]),
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
    topics: keywordsOf(event.keywords),
    languages: asList(event.inLanguage).flatMap((language) =>
      isJson(language) ? (asString(language.alternateName) ?? []) : (asString(language) ?? []),
    ),
    image: imageOf(event.image),
    links: url ? [{ rel: 'info', url }] : [],
    organizer: organizerOf(event.organizer),
    partOf: isJson(event.superEvent)
      ? asString(event.superEvent['@id'])
      : asString(event.superEvent),
    x: foreign(event, EVENT_FIELDS),
  })!;
}

/** 'P1D' of a Schedule → a rule, by its weekdays and its end. */
function repeatOf(schedule: Json | undefined): Json | undefined {
  const [, every] = /^P\d+([DWMY])$/.exec(asString(schedule?.repeatFrequency) ?? '') ?? [];
  if (!schedule || !every) return undefined;
  const names: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
  const interval = Number(/\d+/.exec(String(schedule.repeatFrequency))?.[0]);
  return compact({
    every: names[every],
    interval: interval > 1 ? interval : undefined,
    on: asList(schedule.byDay).map((day) => bare(day).slice(0, 2).toLowerCase()),
    times: schedule.repeatCount,
    until: schedule.repeatCount ? undefined : asString(schedule.endDate)?.slice(0, 10),
    except: asList(schedule.exceptDate),
  });
}

const timeOf = (value: unknown): string | undefined =>
  // Some write a space for the T.
  asString(asList(value)[0])?.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');

function placeOf(place: unknown): Json | undefined {
  if (!isJson(place)) return compact({ name: asString(place) });
  const address = isJson(place.address) ? place.address : {};
  const geo = isJson(place.geo) ? place.geo : {};
  return compact({
    name: plain(place.name),
    street: asString(address.streetAddress) ?? asString(place.address),
    postalCode: asString(address.postalCode),
    city: asString(address.addressLocality),
    municipality: municipalityOf(address.addressLocality),
    lat: numberOf(geo.latitude),
    lon: numberOf(geo.longitude),
    url: asString(place.url),
  });
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function priceOf(event: Json): Json | undefined {
  const offers = asObjects(event.offers);
  const url = offers.map((offer) => asString(offer.url)).find(Boolean);
  const amounts = offers.map((offer) => numberOf(offer.price ?? offer.lowPrice));
  const currency = asString(offers[0]?.priceCurrency);
  if (event.isAccessibleForFree === true || (amounts.length && amounts.every((n) => n === 0))) {
    return compact({ free: true, url });
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
    const label = asString(isJson(word) ? word.name : word);
    return label ? [{ label }] : [];
  });

function imageOf(value: unknown): Json | undefined {
  const [image] = asList(value);
  if (!isJson(image)) return compact({ url: asString(image) });
  return compact({
    url: asString(image.contentUrl) ?? asString(image.url),
    alt: asString(image.caption) ?? asString(image.description),
    credit: asString(image.creditText),
  });
}

function organizerOf(value: unknown): Json | undefined {
  const [organizer] = asList(value);
  if (!isJson(organizer)) return compact({ name: asString(organizer) });
  const name = plain(organizer.name);
  return name ? compact({ name, url: asString(organizer.url) }) : undefined;
}

function contactOf(thing: Json, index: number): Json {
  const isPerson = typesOf(thing).includes('Person');
  const points = [thing, ...asObjects(thing.contactPoint)];
  return compact({
    id: asString(thing['@id']) ?? asString(thing.url) ?? `contact-${index + 1}`,
    type: isPerson ? 'person' : 'organization',
    name:
      plain(thing.name) ??
      [thing.givenName, thing.familyName].flatMap((part) => asString(part) ?? []).join(' '),
    role: plain(thing.jobTitle),
    organization: isPerson
      ? plain(asObjects(thing.worksFor)[0]?.name ?? asObjects(thing.affiliation)[0]?.name)
      : undefined,
    municipalities: asList(municipalityOf(areaNames(thing.areaServed))),
    photo: imageOf(isPerson ? thing.image : (thing.logo ?? thing.image)),
    phones: points.flatMap(({ telephone, contactType }) =>
      asList(telephone).map((number) => compact({ number, label: plain(contactType) })!),
    ),
    emails: points.flatMap(({ email, contactType }) =>
      asList(email).map((address) =>
        compact({
          address: typeof address === 'string' ? address.replace(/^mailto:/i, '') : address,
          label: plain(contactType),
        })!,
      ),
    ),
    web: asString(thing.url) ? [{ url: thing.url }] : [],
    visit: placeOf(isJson(thing.address) ? { address: thing.address, geo: thing.geo } : undefined),
    sameAs: asList(thing.sameAs),
    x: foreign(thing, CONTACT_FIELDS),
  })!;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const EVENT_FIELDS = names(
  '@id @type @context identifier url name startDate endDate eventSchedule description eventStatus previousStartDate eventAttendanceMode location maximumAttendeeCapacity remainingAttendeeCapacity offers isAccessibleForFree audience keywords inLanguage image organizer superEvent subEvent attendee attendees',
);
const CONTACT_FIELDS = names(
  '@id @type @context url name givenName familyName jobTitle worksFor affiliation areaServed image logo telephone email contactPoint address geo sameAs',
);

/** What the feed has no field for; who attends is nobody's business. */
function foreign(thing: Json, known: ReadonlySet<string>): Json | undefined {
  const schemaOrg = rest(thing, known);
  return schemaOrg && { schemaOrg };
}

const areaNames = (area: unknown): unknown[] =>
  asList(area).map((part) => (isJson(part) ? part.name : part));
