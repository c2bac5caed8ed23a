/**
 * One event of Linked Events → a workshop. Names of people who keep the data, and their addresses,
 * are left behind.
 */
import { getOrInsert } from '../../time/get-or-insert.ts';
import { isObject } from '../shape.ts';
import { asList, asObjects, asString, compact, rest, type Json } from './input.ts';
import { municipalityInAddress, municipalityOf } from './municipality.ts';
import { htmlToText } from './text.ts';

/** 'helsinki:abc' of an id, an event or a reference to one; empty where there is none. */
export function idOf(value: unknown): string {
  if (isObject(value)) return asString(value.id) ?? idOf(value['@id']);
  // Recordings keep what was asked for behind the address.
  return (asString(value) ?? '').replace(/\?.*$/, '').replace(/^.*\/([^/]+)\/?$/, '$1');
}

export const hasStart = (event: Json): boolean => asString(event.start_time) !== undefined;

/** A meeting of a series, with what differs from the whole of it. */
export function sessionOf(event: Json, whole: Json): Json {
  const url = firstAddress(event.info_url);
  return compact({
    id: idOf(event),
    ...times(event),
    status: statusOf(event),
    place: isVirtual(event) ? undefined : placeOf(event),
    url: url === firstAddress(whole.info_url) ? undefined : url,
  })!;
}

/** An event; `parent` is the series that it belongs to, where people may register for all of it. */
export function workshopOf(event: Json, parent: Json | undefined): Json {
  const isOnline = isVirtual(event);
  const registered = isObject(event.registration) ? event.registration : undefined;
  const workshop = compact({
    id: idOf(event),
    name: event.name,
    ...times(event),
    kind: KINDS[asString(event.type_id) ?? ''] ?? 'event',
    summary: plain(event.short_description),
    description: plain(event.description),
    descriptionHtml: event.description,
    status: statusOf(event),
    attendance: isOnline ? 'online' : undefined,
    place: isOnline ? undefined : placeOf(event),
    online: isOnline ? compact({ url: asString(event.virtualevent_url) }) : undefined,
    registration: registrationOf(event, parent),
    price: priceOf(asObjects(event.offers)) ?? groupPrices(registered?.registration_price_groups),
    audience: concepts(event.audience),
    ageMin: event.audience_min_age ?? registered?.audience_min_age,
    ageMax: event.audience_max_age ?? registered?.audience_max_age,
    topics: concepts(event.keywords),
    languages: asList(event.in_language).map(languageOf).filter(Boolean),
    image: imageOf(asObjects(event.images)[0]),
    links: linksOf(event),
    organizer: compact({ name: event.provider }),
    modified: asString(event.last_modified_time),
    x: foreign(event),
  })!;
  // What is postponed has no start until its new time is known.
  return workshop.status === 'postponed' ? { start: null, ...workshop } : workshop;
}

/** An end like the start (Turku) is left to the feed's rules: it is unknown. */
const times = (event: Json): Json => ({ start: event.start_time, end: asString(event.end_time) });

/** Hobbies are Turku's own. */
const KINDS: Readonly<Record<string, string>> = {
  Course: 'course',
  Hobbies: 'course',
  Volunteering: 'other',
};

const STATUSES: Readonly<Record<string, string>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
};

const statusOf = (event: Json): string | undefined => STATUSES[asString(event.event_status) ?? ''];

/** Helsinki's place for the internet, and Turku's. */
const isVirtual = (event: Json): boolean =>
  event.is_virtualevent === true || /:internet$|^virtual:/.test(idOf(event.location));

/** 'zh_hans' → 'zh-hans'; sign language is Finland's own. */
const languageOf = (value: unknown): string =>
  idOf(value)
    .replace(/^sign_?language$/, 'fse')
    .replaceAll('_', '-');

function placeOf(event: Json): Json | undefined {
  const site = event.location;
  if (!isObject(site) || !('name' in site)) {
    // Without a place of the register, what is told beside it is all there is (Turku).
    const told = plain(event.location_extra_info);
    return told && compact({ name: told, municipality: municipalityInAddress(told) });
  }
  const position = isObject(site.position) ? asList(site.position.coordinates) : [];
  return compact({
    name: site.name,
    street: site.street_address,
    postalCode: asString(site.postal_code),
    city: site.address_locality,
    municipality: municipalityOf(
      asObjects(site.divisions)
        .filter(({ type }) => type === 'muni')
        .flatMap(({ ocd_id: ocd, name }) => [asString(ocd)?.split(':').at(-1), name]),
      site.address_locality,
    ),
    lat: position[1],
    lon: position[0],
    room: plain(event.location_extra_info),
    url: firstAddress(site.info_url),
  });
}

/** The event's own registration, its whole's, or what the event says of enrolment. */
function registrationOf(event: Json, parent: Json | undefined): Json | undefined {
  const own = [event.registration, parent?.registration].find(
    (given): given is Json => isObject(given) && 'enrolment_start_time' in given,
  );
  const given = own ?? event;
  const link =
    asObjects(event.external_links).find(({ name }) => name === 'registration')?.link ??
    firstAddress(event.enrolment_url) ??
    firstAddress(own?.signup_url);
  const waitlist = compact({
    capacity: given.waiting_list_capacity,
    remaining: given.remaining_waiting_list_capacity,
  });
  const remaining = given.remaining_attendee_capacity;
  const found = compact({
    url: link,
    opens: given.enrolment_start_time,
    closes: given.enrolment_end_time,
    capacity: given.maximum_attendee_capacity,
    remaining,
    asOf: isKnown(remaining) ? (given.last_modified_time ?? event.last_modified_time) : undefined,
    waitlist,
    note: plain(own?.instructions),
  });
  return found && { required: own ? true : undefined, ...found };
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== null;

function priceOf(offers: readonly Json[]): Json | undefined {
  if (!offers.length) return undefined;
  const url = offers.map(({ info_url: info }) => firstAddress(info)).find(Boolean);
  if (offers.every(({ is_free: isFree }) => isFree === true)) return compact({ free: true, url });
  const groups = offers.flatMap(({ offer_price_groups: list }) => groupsOf(list));
  const paid = offers.filter(({ is_free: isFree }) => isFree !== true);
  const text = joined(paid.map(({ price }) => plain(price)));
  const note = joined(offers.map(({ description }) => plain(description)));
  return compact({ groups, text: groups.length ? undefined : text, url, note });
}

const groupsOf = (list: unknown): Json[] =>
  asObjects(list).flatMap(({ price, price_group: group }) => {
    const amount = typeof price === 'number' ? price : Number(asString(price));
    return isObject(group) && Number.isFinite(amount) ? [{ name: group.description, amount }] : [];
  });

const groupPrices = (list: unknown): Json | undefined => compact({ groups: groupsOf(list) });

/** Texts by language, each language's joined. */
function joined(texts: readonly (Json | undefined)[]): Json | undefined {
  // A Map: a text's language may be called 'constructor'.
  const lines = new Map<string, Set<unknown>>();
  for (const text of texts) {
    for (const [language, line] of Object.entries(text ?? {}))
      getOrInsert(lines, language, () => new Set()).add(line);
  }
  return compact(
    Object.fromEntries([...lines].map(([language, parts]) => [language, [...parts].join(' · ')])),
  );
}

/** Texts by language without their HTML. */
function plain(value: unknown): Json | undefined {
  if (typeof value === 'string') return compact({ fi: htmlToText(value) });
  if (!isObject(value)) return undefined;
  return compact(
    Object.fromEntries(
      Object.entries(value).map(([language, text]) => [
        language,
        typeof text === 'string' ? htmlToText(text) : undefined,
      ]),
    ),
  );
}

function concepts(value: unknown): Json[] {
  return asList(value).flatMap((term) => {
    const concept = compact({ id: idOf(term), label: isObject(term) ? term.name : undefined });
    return concept ? [concept] : [];
  });
}

function imageOf(image: Json | undefined): Json | undefined {
  const url = asString(image?.url)?.replace(/^http:/, 'https:');
  if (!image || !url) return undefined;
  const { alt_text: alt, photographer_name: photographer, license } = image;
  // Who lets everyone use a picture wants to be named with its licence.
  const licence = license === 'cc_by' ? 'CC BY 4.0' : undefined;
  const credit = [asString(photographer), licence].filter(Boolean).join(', ');
  return compact({ url, alt, credit });
}

/** The address in Finnish, Swedish, English, or whichever there is. */
function firstAddress(value: unknown): string | undefined {
  if (!isObject(value)) return asString(value);
  const [found] = [value.fi, value.sv, value.en, ...Object.values(value)].filter(asString);
  return asString(found);
}

/** One link for each address; a language only where it has an address of its own. */
function byAddress(value: unknown, rel: string): Json[] {
  if (!isObject(value)) return asString(value) ? [{ rel, url: value }] : [];
  const entries = Object.entries(value).filter(([, url]) => asString(url));
  const addresses = new Set(entries.map(([, url]) => url));
  if (addresses.size === 1) return [{ rel, url: entries[0]![1] }];
  return entries.map(([lang, url]) => ({ rel, url, lang }));
}

function linksOf(event: Json): Json[] {
  const external = asObjects(event.external_links).filter(({ name }) => name !== 'registration');
  return [
    ...byAddress(event.info_url, 'info'),
    ...external.flatMap(({ link, name, language }) =>
      asString(link)
        ? [{ rel: 'info', url: link, label: linkLabel(asString(name)), lang: asString(language) }]
        : [],
    ),
    ...asObjects(event.videos).map(({ url, name }) => ({
      rel: 'video',
      url,
      label: asString(name),
    })),
  ];
}

/** 'extlink_facebook' → 'Facebook' */
const linkLabel = (name: string | undefined): string | undefined =>
  name?.replace(/^extlink_/, '').replace(/^./, (letter) => letter.toUpperCase());

const KNOWN = new Set([
  ...['id', '@id', '@context', '@type', 'name', 'start_time', 'end_time', 'type_id', 'location'],
  ...['short_description', 'description', 'event_status', 'is_virtualevent', 'virtualevent_url'],
  ...['location_extra_info', 'registration', 'external_links', 'offers', 'audience', 'keywords'],
  ...['audience_min_age', 'audience_max_age', 'in_language', 'images', 'info_url', 'videos'],
  ...['provider', 'super_event', 'sub_events', 'last_modified_time', 'enrolment_start_time'],
  ...['enrolment_end_time', 'enrolment_url', 'maximum_attendee_capacity', 'deleted'],
  ...['remaining_attendee_capacity', 'publication_status', 'replaced_by'],
]);
/** Who keeps the data, and how to reach them. */
const PERSONAL = /^(user_|created_by|last_modified_by|provider_contact_info)/;

/** The same, in what those who feed the data add of their own (work practice places do). */
const PERSONAL_CUSTOM = /contact|editor|mail|phone|person|user/i;

const withoutKeys = (object: Json, keys: RegExp): Json =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.test(key)));

function foreign(event: Json): Json | undefined {
  const open = Object.entries(withoutKeys(event, PERSONAL)).map(([key, value]) => [
    key,
    key === 'custom_data' && isObject(value) ? compact(withoutKeys(value, PERSONAL_CUSTOM)) : value,
  ]);
  const linkedevents = rest(Object.fromEntries(open) as Json, KNOWN);
  // A workshop has one image; of the others, what isn't about people.
  const images = asObjects(event.images)
    .slice(1)
    .flatMap(
      ({ url, alt_text: alt, photographer_name: credit, license }) =>
        compact({ url, alt, credit, license }) ?? [],
    );
  const { license } = asObjects(event.images)[0] ?? {};
  const kept = compact({ ...linkedevents, images, image_license: license });
  return kept && { linkedevents: kept };
}
