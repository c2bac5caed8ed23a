/** One iCalendar event → a workshop's fields. */
import {
  all,
  first,
  listed,
  textOf,
  unescaped,
  type Component,
  type Property,
} from './icalendar-lines.ts';
import {
  dayOf,
  endOf,
  instantOfProperty,
  isDay,
  isUtc,
  periodsOf,
  repeatOf,
  timesOf,
} from './icalendar-times.ts';
import type { ZoneFinder } from './icalendar-zones.ts';
import { decodeEntities } from '../entities.ts';
import { asString, compact, type Json } from './input.ts';
import { municipalityInAddress } from './municipality.ts';
import { htmlToText, looksLikeHtml } from './text.ts';

/** Where the file names no zone at all. */
export const FEED_ZONE = 'Europe/Helsinki';

export interface Event {
  readonly uid: string;
  readonly item: Json;
  readonly sequence: number;
  readonly changed: string;
  /** RECURRENCE-ID as the feed writes it, and whether it holds from then on. */
  readonly at?: string;
  readonly andFuture?: boolean;
}

/** Exchange tells whole days as times from midnight to midnight, and marks them. */
function withWholeDays(event: Component): Component {
  if (!/TRUE/i.test(textOf(event, 'x-microsoft-cdo-alldayevent') ?? '')) return event;
  const isDay = (raw: string): boolean => /^[\dT,]*$/.test(raw) && !/T(?!000000)/.test(raw);
  const times = event.properties.filter(({ name }) =>
    /^(dt(start|end)|(ex|r)date|recurrence-id)$/.test(name),
  );
  if (!times.every(({ raw }) => isDay(raw))) return event;
  const properties = event.properties.map((property) =>
    times.includes(property)
      ? { ...property, raw: property.raw.replaceAll('T000000', '') }
      : property,
  );
  return { ...event, properties };
}

/** A VEVENT, the `index`-th of its file: without a UID it is known by that and by its start. */
export function readEvent(given: Component, index: number, findZone: ZoneFinder): Event {
  const event = withWholeDays(given);
  const start = first(event, 'dtstart');
  const zone = findZone(start?.parameters.tzid, dayOf(start));
  const time = (property: Property | undefined): string | undefined =>
    property && timesOf(property, zone, findZone)[0];
  const startText = time(start);
  const uid = textOf(event, 'uid') ?? `event-${index + 1}-${startText ?? ''}`;
  const recurrence = first(event, 'recurrence-id');
  const sequence = Number(textOf(event, 'sequence') ?? 0);
  const place = placeOf(event);
  const online = conferencesOf(event)[0]?.url;
  return {
    uid,
    sequence: sequence >= 0 ? sequence : 0,
    changed: textOf(event, 'last-modified') ?? textOf(event, 'dtstamp') ?? '',
    at: time(recurrence),
    andFuture: /THISANDFUTURE/i.test(recurrence?.parameters.range ?? ''),
    item: compact({
      id: uid,
      ...texts(event),
      start: startText,
      end: endOf(event, startText, time(first(event, 'dtend'))),
      // Days are days anywhere, and instants are told in the feed's zone.
      timeZone: zone === FEED_ZONE || isDay(start) || isUtc(start) ? undefined : zone,
      kind: 'event',
      repeat: repeatOf(event, zone, findZone, isUtc(start)),
      overrides: periodsOf(event, zone, findZone),
      status: /^CANCELLED$/i.test(textOf(event, 'status') ?? '') ? 'cancelled' : undefined,
      place,
      attendance: online && !place ? 'online' : undefined,
      online: compact({ url: online }),
      topics: labels(event, 'categories'),
      image: imageOf(event),
      links: linksOf(event),
      organizer: organizerOf(event),
      modified: instantOfProperty(first(event, 'last-modified')),
      sequence: sequence > 0 ? sequence : undefined,
      x: foreign(event),
    })!,
  };
}

/** A property's texts by language; a plain string where it names none. */
function byLanguage(
  event: Component,
  name: string,
  read: (text: string) => string,
): string | Record<string, string> | undefined {
  const found = all(event, name).flatMap(({ raw, parameters }) => {
    const text = read(unescaped(raw));
    return text ? [{ text, language: parameters.language }] : [];
  });
  if (!found.some(({ language }) => language)) return found[0]?.text;
  return Object.fromEntries(found.map(({ text, language = 'fi' }) => [language, text]));
}

function texts(event: Component): Json {
  const written = byLanguage(event, 'description', (text) => text);
  const plain = byLanguage(event, 'description', (text) =>
    looksLikeHtml(text) ? htmlToText(text) : text,
  );
  const html = all(event, 'x-alt-desc').find(({ parameters }) =>
    /html/i.test(parameters.fmttype ?? ''),
  );
  const htmlText = html && asString(unescaped(html.raw));
  return {
    // Some calendars name nothing; what they tell is better than nothing.
    name: byLanguage(event, 'summary', decodeEntities) ?? textOf(event, 'location') ?? '–',
    description: plain,
    descriptionHtml:
      htmlText ?? (JSON.stringify(plain) === JSON.stringify(written) ? undefined : written),
  };
}

function placeOf(event: Component): Json | undefined {
  // Apple's calendars write the point into a property of their own.
  const apple = /^geo:(.*)$/i.exec(first(event, 'x-apple-structured-location')?.raw ?? '')?.[1];
  const point = first(event, 'geo')?.raw ?? apple ?? '';
  const [lat = NaN, lon = NaN] = point.split(/[;,]/).map((part) => (part ? Number(part) : NaN));
  const name = byLanguage(event, 'location', decodeEntities);
  return compact({
    name,
    municipality: municipalityInAddress(name),
    ...(Number.isFinite(lat) && Number.isFinite(lon) && { lat, lon }),
  });
}

const conferencesOf = (event: Component): { url: string; label?: string }[] =>
  all(event, 'conference').flatMap((property) => {
    const url = webAddress(property);
    return url ? [{ url, label: property.parameters.label }] : [];
  });

const labels = (event: Component, name: string): Json[] =>
  all(event, name)
    .flatMap(({ raw }) => listed(raw))
    .map((label) => ({ label }));

export function webAddress(property: Property | undefined): string | undefined {
  const address = property?.raw.trim();
  return address && /^https?:/i.test(address) ? address : undefined;
}

const isImage = ({ name, parameters }: Property): boolean =>
  name === 'image' || /^image\//i.test(parameters.fmttype ?? '');

function imageOf(event: Component): Json | undefined {
  const found = [...all(event, 'image'), ...all(event, 'attach').filter(isImage)];
  return compact({ url: found.map(webAddress).find(Boolean) });
}

function linksOf(event: Component): Json[] {
  const info = webAddress(first(event, 'url'));
  const attached = all(event, 'attach').filter((property) => !isImage(property));
  return [
    ...(info ? [{ rel: 'info', url: info }] : []),
    ...conferencesOf(event)
      .slice(1)
      .map((link) => ({ rel: 'stream', ...link })),
    ...attached.flatMap((property) => {
      const url = webAddress(property);
      return url ? [{ rel: 'materials', url, label: property.parameters.filename }] : [];
    }),
  ];
}

/** Its name only: the address may be a person's, who hasn't agreed to have it published. */
function organizerOf(event: Component): Json | undefined {
  const given = asString(first(event, 'organizer')?.parameters.cn);
  // WordPress's calendar writes it as addresses have it.
  const name = given && /^\S*%\S*$/.test(given) ? fromAddress(given) : given;
  return name && !name.includes('@') ? { name } : undefined;
}

function fromAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const KNOWN = new Set(
  'uid dtstart dtend duration dtstamp summary description x-alt-desc location geo categories url attach image conference organizer attendee contact status class sequence last-modified rrule rdate exdate recurrence-id'.split(
    ' ',
  ),
);

/** What the feed has no field for; nobody's name or address among it. */
function foreign(event: Component): Json | undefined {
  const fields: Record<string, unknown> = {};
  for (const { name, raw } of event.properties) {
    if (KNOWN.has(name)) continue;
    const before = fields[name];
    fields[name] = before === undefined ? raw : [before, raw].flat();
  }
  if (/^TENTATIVE$/i.test(textOf(event, 'status') ?? '')) fields.status = 'TENTATIVE';
  const icalendar = compact(fields);
  return icalendar && { icalendar };
}
