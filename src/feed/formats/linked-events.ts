/**
 * Linked Events (Helsinki's API, version 3, and Turku's fork) → workshops.
 * Names of people who keep the data, and their addresses, are left behind.
 */
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
import { municipalityInAddress, municipalityOf } from './municipality.ts';
import { htmlToText } from './text.ts';

/** Pages of a hundred; who needs more asks for less by the address' own parameters. */
const MOST_PAGES = 20;

const PARAMETERS: Readonly<Record<string, string>> = {
  event_type: 'General,Course',
  include: 'location,keywords,audience,in_language,registration',
  page_size: '100',
  sort: 'start_time',
};
/** Any of these says which events are meant; without them, those that aren't over. */
const CHOICES = ['start', 'end', 'days', 'ids', 'super_event', 'last_modified_since', 'today'];

/** The address of a list with what the mapping needs. */
export function listAddress(address: string): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(PARAMETERS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  if (!CHOICES.some((name) => url.searchParams.has(name))) url.searchParams.set('start', 'today');
  if (/\/v\d+\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/event/');
  return url.href;
}

export async function toFeed({ url, json, get, partial }: ForeignAnswer): Promise<FeedInput> {
  if (isJson(json) && !Array.isArray(json.data) && asString(json['@type'])) return feedOf([json]);
  const wanted = listAddress(url);
  let page = wanted === url ? json : await betterOf(json, getJson(get, wanted));
  const events: Json[] = [];
  const seen = new Set([wanted]);
  for (let n = 1; ; n++) {
    if (!isJson(page)) break;
    events.push(...asObjects(page.data));
    const next = asString(isJson(page.meta) ? page.meta.next : undefined);
    const address = next && nextAddress(next, wanted);
    if (!address || seen.has(address)) break;
    if (n >= MOST_PAGES) {
      console.warn(`Linked Events: only the first ${MOST_PAGES} pages are shown of ${wanted}`);
      break;
    }
    seen.add(address);
    partial(feedOf(events));
    // The pages that came are worth more than an error for the one that didn't.
    page = await getJson(get, address).catch((error: unknown) => {
      console.warn('Linked Events: the following pages could not be loaded', error);
    });
  }
  return feedOf(events);
}

/** The second answer, or what the first one tells if there is no second. */
async function betterOf(first: unknown, second: Promise<unknown>): Promise<unknown> {
  const events = isJson(first) ? asObjects(first.data) : [];
  try {
    const better = await second;
    return isJson(better) && Array.isArray(better.data) ? better : first;
  } catch (error) {
    if (events.length) return first;
    throw error;
  }
}

async function getJson(get: ForeignAnswer['get'], address: string): Promise<unknown> {
  const { text } = await get(address);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some servers behind a proxy write http in the address of the next page, or leave out their own. */
function nextAddress(next: string, base: string): string | undefined {
  if (!URL.canParse(next, base)) return undefined;
  const { href } = new URL(next, base);
  return base.startsWith('https:') ? href.replace(/^http:/, 'https:') : href;
}

export function feedOf(events: readonly Json[]): FeedInput {
  const shown = events.filter(
    ({ deleted, publication_status: status, replaced_by: replacement }) =>
      !deleted && status !== 'draft' && !replacement,
  );
  const byId = new Map(shown.map((event) => [idOf(event), event]));
  const parts = grouped(shown);
  const workshops: Json[] = [];
  for (const event of shown) {
    const parent = byId.get(idOf(event.super_event));
    if (parent?.super_event_type === 'recurring' && isSession(event, parent)) continue;
    const children = parts.get(idOf(event)) ?? asObjects(event.sub_events).filter(hasStart);
    if (event.super_event_type !== 'recurring') {
      workshops.push(workshopOf(event, parent));
      continue;
    }
    const sessions = children.filter((child) => isSession(child, event)).map(sessionOf);
    // Without its parts, a series would be one endless event.
    if (sessions.length)
      workshops.push({ ...workshopOf(event, parent), sessions: inOrder(sessions) });
  }
  return { version: '1', language: 'fi', timeZone: 'Europe/Helsinki', workshops };
}

function grouped(events: readonly Json[]): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const event of events) {
    const key = idOf(event.super_event);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return groups;
}

/** 'helsinki:abc' of an id, an event or a reference to one; empty where there is none. */
function idOf(value: unknown): string {
  if (isJson(value)) return asString(value.id) ?? idOf(value['@id']);
  return (asString(value) ?? '').replace(/^.*\/([^/]+)\/?$/, '$1');
}

const hasStart = (event: Json): boolean => asString(event.start_time) !== undefined;

/** A part that is named like the whole is one of its meetings; others are events of their own. */
const isSession = (part: Json, whole: Json): boolean =>
  hasStart(part) && JSON.stringify(part.name ?? null) === JSON.stringify(whole.name ?? null);

const inOrder = (sessions: Json[]): Json[] =>
  sessions.sort((a, b) => String(a.start).localeCompare(String(b.start)));

function sessionOf(event: Json): Json {
  return compact({
    id: idOf(event),
    ...times(event),
    status: statusOf(event),
    place: isVirtual(event) ? undefined : placeOf(event),
  })!;
}

function workshopOf(event: Json, parent: Json | undefined): Json {
  const isOnline = isVirtual(event);
  const registered = isJson(event.registration) ? event.registration : undefined;
  return compact({
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
    online: isOnline ? { url: asString(event.virtualevent_url) } : undefined,
    registration: registrationOf(event, parent),
    price: priceOf(asObjects(event.offers)) ?? groupPrices(registered?.registration_price_groups),
    audience: concepts(event.audience),
    ageMin: event.audience_min_age ?? registered?.audience_min_age,
    ageMax: event.audience_max_age ?? registered?.audience_max_age,
    topics: concepts(event.keywords),
    languages: asList(event.in_language).map(idOf).filter(Boolean),
    image: imageOf(asObjects(event.images)[0]),
    links: linksOf(event),
    organizer: compact({ name: event.provider }),
    partOf: idOf(event.super_event),
    modified: asString(event.last_modified_time),
    x: foreign(event),
  })!;
}

/** An end like the start (Turku) is left to the feed's rules: it is unknown. */
function times(event: Json): Json {
  return {
    start: event.start_time ?? null,
    end: asString(event.end_time),
  };
}

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

const isVirtual = (event: Json): boolean =>
  event.is_virtualevent === true || /:internet$/.test(idOf(event.location));

function placeOf(event: Json): Json | undefined {
  const site = event.location;
  if (!isJson(site) || !('name' in site)) {
    // Without a place of the register, what is told beside it is all there is (Turku).
    const told = plain(event.location_extra_info);
    return told && compact({ name: told, municipality: municipalityInAddress(told) });
  }
  const position = isJson(site.position) ? asList(site.position.coordinates) : [];
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
    (given): given is Json => isJson(given) && 'enrolment_start_time' in given,
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
    asOf: remaining === null ? undefined : (given.last_modified_time ?? event.last_modified_time),
    waitlist,
    note: plain(own?.instructions),
  });
  return found && { required: own ? true : undefined, ...found };
}

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
    const amount = Number(price);
    return isJson(group) && Number.isFinite(amount) ? [{ name: group.description, amount }] : [];
  });

const groupPrices = (list: unknown): Json | undefined => compact({ groups: groupsOf(list) });

/** Texts by language, each language's joined. */
function joined(texts: readonly (Json | undefined)[]): Json | undefined {
  const lines: Record<string, string[]> = {};
  for (const text of texts) {
    for (const [language, line] of Object.entries(text ?? {}))
      (lines[language] ??= []).push(String(line));
  }
  return compact(
    Object.fromEntries(
      Object.entries(lines).map(([language, parts]) => [language, [...new Set(parts)].join(' · ')]),
    ),
  );
}

/** Texts by language without their HTML. */
function plain(value: unknown): Json | undefined {
  if (typeof value === 'string') return compact({ fi: htmlToText(value) });
  if (!isJson(value)) return undefined;
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
    const concept = compact({ id: idOf(term), label: isJson(term) ? term.name : undefined });
    return concept ? [concept] : [];
  });
}

function imageOf(image: Json | undefined): Json | undefined {
  const url = asString(image?.url)?.replace(/^http:/, 'https:');
  if (!image || !url) return undefined;
  const { alt_text: alt, photographer_name: photographer } = image;
  return compact({ url, alt, credit: asString(photographer) });
}

/** The address in Finnish, Swedish, English, or whichever there is. */
function firstAddress(value: unknown): string | undefined {
  if (!isJson(value)) return asString(value);
  const [found] = [value.fi, value.sv, value.en, ...Object.values(value)].filter(asString);
  return asString(found);
}

/** One link for each address; a language only where it has an address of its own. */
function byAddress(value: unknown, rel: string): Json[] {
  if (!isJson(value)) return asString(value) ? [{ rel, url: value }] : [];
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

function foreign(event: Json): Json | undefined {
  const open = Object.entries(event).filter(([key]) => !PERSONAL.test(key));
  const linkedevents = rest(Object.fromEntries(open), KNOWN);
  // A workshop has one image; of the others, what isn't about people.
  const images = asObjects(event.images)
    .slice(1)
    .flatMap(
      ({ url, alt_text: alt, photographer_name: credit, license }) =>
        compact({ url, alt, credit, license }) ?? [],
    );
  const kept = compact({ ...linkedevents, images });
  return kept && { linkedevents: kept };
}
