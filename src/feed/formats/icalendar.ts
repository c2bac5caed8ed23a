/**
 * iCalendar (RFC 5545, 7986) → workshops. What repeats keeps its rules; single changes
 * (RECURRENCE-ID) become overrides, changes from then on (THISANDFUTURE) a series of their own.
 */
import type { ForeignAnswer } from '../format.ts';
import { asString, compact, type FeedInput, type Json } from './input.ts';
import {
  all,
  first,
  listed,
  readComponents,
  textOf,
  unescaped,
  unfoldOctets,
  type Component,
  type Property,
} from './icalendar-lines.ts';
import { splitSeries } from './icalendar-series.ts';
import { toInstant, zoneFinder, type ZoneFinder } from './icalendar-zones.ts';
import { addDays, isPlainDate } from '../../time/plain-date.ts';
import { municipalityInAddress } from './municipality.ts';
import { htmlToText, looksLikeHtml } from './text.ts';

/** Where the file names no zone at all. */
const FEED_ZONE = 'Europe/Helsinki';

export async function toFeed({
  text,
  url,
}: Pick<ForeignAnswer, 'text' | 'url'>): Promise<FeedInput> {
  const top = readComponents(text.includes('\uFFFD') ? await reread(text, url) : text);
  const calendars = top.filter(({ name }) => name === 'vcalendar');
  const roots = calendars.length ? calendars : [{ name: '', properties: [], components: top }];
  const name = calendars.map(
    (calendar) => textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
  );
  const events = roots.flatMap((calendar) => eventsOf(calendar, zoneFinder(calendar, FEED_ZONE)));
  return {
    version: '1',
    timeZone: FEED_ZONE,
    updated: calendars
      .map((calendar) => instantOfProperty(first(calendar, 'last-modified')))
      .find(Boolean),
    publisher: compact({
      name: name.find(Boolean),
      url: calendars.map((calendar) => webAddress(first(calendar, 'url'))).find(Boolean),
    }),
    workshops: withOverrides(events),
  };
}

/** Lines may be folded within a letter: its octets meet again only where they are unfolded first. */
async function reread(text: string, url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return text;
    return new TextDecoder().decode(unfoldOctets(new Uint8Array(await response.arrayBuffer())));
  } catch {
    return text;
  }
}

interface Event {
  readonly uid: string;
  readonly item: Json;
  readonly sequence: number;
  readonly changed: string;
  /** RECURRENCE-ID as the feed writes it, and whether it holds from then on. */
  readonly at?: string;
  readonly andFuture?: boolean;
}

function eventsOf(calendar: Component, findZone: ZoneFinder): Event[] {
  const events = calendar.components.filter(({ name }) => name === 'vevent');
  const isCancelled = /^CANCEL$/i.test(textOf(calendar, 'method') ?? '');
  return events
    .filter((event) => !/^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class') ?? ''))
    .map((event, index) => {
      const read = readEvent(event, index, findZone);
      return isCancelled ? { ...read, item: { ...read.item, status: 'cancelled' } } : read;
    });
}

function readEvent(event: Component, index: number, findZone: ZoneFinder): Event {
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

const isUtc = (property: Property | undefined): boolean => /Z\s*$/i.test(property?.raw ?? '');
const isDay = (property: Property | undefined): boolean => !property?.raw.includes('T');
const dayOf = (property: Property | undefined): string =>
  property?.raw.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3') ?? '';

/** The property's days, wall times of the event's zone, or instants, as the feed writes them. */
function timesOf(property: Property, zone: string, findZone: ZoneFinder): string[] {
  return property.raw.split(',').flatMap((value) => {
    // Of a period, the start.
    const text = value.trim().split('/')[0]!;
    const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i.exec(text);
    if (!match) return text ? [text] : [];
    const [, year, month, day, hours, minutes, seconds = '00', utc] = match;
    const date = `${year}-${month}-${day}`;
    if (!hours || property.parameters.value?.toUpperCase() === 'DATE') return [date];
    // 60 is a leap second, which clocks that people read don't show.
    const wall = `${date}T${hours}:${minutes}:${seconds === '60' ? '59' : seconds}`;
    if (utc) return [`${wall}Z`];
    const { tzid } = property.parameters;
    const own = tzid === undefined ? zone : findZone(tzid, date);
    return [own === zone ? wall : toInstant(wall, own)];
  });
}

/** iCalendar's whole days end on the day after; the feed names the last one. */
function endOf(
  event: Component,
  start: string | undefined,
  end: string | undefined,
): string | undefined {
  if (!start) return undefined;
  const isWholeDays = !start.includes('T');
  if (end) {
    if (end.includes('T') || !isPlainDate(end)) return end;
    const last = addDays(end, -1);
    // Told as days, the end of something that starts at a time is one of its days, not the next.
    return last > start.slice(0, 10) ? last : end < start.slice(0, 10) ? end : undefined;
  }
  const seconds = durationOf(textOf(event, 'duration'));
  if (!seconds) return undefined;
  if (isWholeDays) {
    const days = Math.ceil(seconds / 86_400) - 1;
    return days > 0 ? addDays(start, days) : undefined;
  }
  return later(start, seconds);
}

/** 'P1DT2H' → seconds; undefined for what isn't one. */
function durationOf(text: string | undefined): number | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks! * 7 + days!) * 24 + hours!) * 3600 + minutes! * 60 + seconds!;
}

/** A wall time or an instant so much later, in the same way of writing. */
function later(start: string, seconds: number): string {
  const isInstant = start.endsWith('Z');
  const moved = new Date(Date.parse(isInstant ? start : `${start}Z`) + seconds * 1000);
  if (Number.isNaN(moved.getTime())) return start;
  return moved.toISOString().slice(0, 19) + (isInstant ? 'Z' : '');
}

const instantOfProperty = (property: Property | undefined): string | undefined =>
  property &&
  timesOf(property, 'UTC', () => 'UTC').map((text) =>
    text.includes('T') ? text.replace(/Z?$/, 'Z') : text,
  )[0];

function repeatOf(
  event: Component,
  zone: string,
  findZone: ZoneFinder,
  inUtc: boolean,
): Json | undefined {
  const times = (name: string): string[] =>
    all(event, name).flatMap((property) => timesOf(property, zone, findZone));
  const rrule = all(event, 'rrule').map(({ raw }) => raw.trim());
  const rdate = times('rdate');
  if (!rrule.length && !rdate.length) return undefined;
  const start = first(event, 'dtstart');
  // The start is one of the occurrences, also where only further dates are listed.
  const own = rrule.length || !start ? [] : timesOf(start, zone, findZone);
  // Whole days are also left out by instants that fall on them (as Exchange writes them).
  const except = times('exdate').map((text) => (isDay(start) ? text.slice(0, 10) : text));
  return compact({
    rrule,
    rdate: [...own, ...rdate],
    except,
    timeZone: inUtc ? 'UTC' : undefined,
  });
}

/** Further dates that are told as periods have an end of their own. */
function periodsOf(event: Component, zone: string, findZone: ZoneFinder): Json[] {
  return all(event, 'rdate').flatMap((property) =>
    property.raw.split(',').flatMap((period) => {
      const [, until] = period.split('/');
      const [at] = timesOf({ ...property, raw: period }, zone, findZone);
      if (!until || !at) return [];
      const seconds = durationOf(until);
      const end = seconds
        ? later(at, seconds)
        : timesOf({ ...property, raw: until }, zone, findZone)[0];
      return [{ at, end }];
    }),
  );
}

/** A property's texts by language; a plain string where it names none. */
function byLanguage(event: Component, name: string): string | Record<string, string> | undefined {
  const found = all(event, name).flatMap(({ raw, parameters }) => {
    const text = unescaped(raw);
    return text ? [{ text, language: parameters.language }] : [];
  });
  if (!found.some(({ language }) => language)) return found[0]?.text;
  return Object.fromEntries(found.map(({ text, language = 'fi' }) => [language, text]));
}

function texts(event: Component): Json {
  const description = byLanguage(event, 'description');
  const html = all(event, 'x-alt-desc').find(({ parameters }) =>
    /html/i.test(parameters.fmttype ?? ''),
  );
  const htmlText = html && asString(unescaped(html.raw));
  const plain =
    typeof description === 'string' && looksLikeHtml(description)
      ? htmlToText(description)
      : description;
  return {
    // Some calendars name nothing; what they tell is better than nothing.
    name: byLanguage(event, 'summary') ?? textOf(event, 'location') ?? '–',
    description: plain,
    descriptionHtml: htmlText ?? (plain === description ? undefined : description),
  };
}

function placeOf(event: Component): Json | undefined {
  // Apple's calendars write the point into a property of their own.
  const apple = /^geo:(.*)$/i.exec(first(event, 'x-apple-structured-location')?.raw ?? '')?.[1];
  const point = first(event, 'geo')?.raw ?? apple ?? '';
  const [lat = NaN, lon = NaN] = point.split(/[;,]/).map((part) => (part ? Number(part) : NaN));
  const name = byLanguage(event, 'location');
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

function webAddress(property: Property | undefined): string | undefined {
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

/** Its name only: whoever's address it is didn't publish it here. */
function organizerOf(event: Component): Json | undefined {
  const name = asString(first(event, 'organizer')?.parameters.cn);
  return name && !name.includes('@') ? { name } : undefined;
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

/** The newest of each event, with what single occurrences have of their own. */
function withOverrides(events: readonly Event[]): Json[] {
  const masters = new Map<string, Event>();
  const changes = new Map<string, Map<string, Event>>();
  for (const event of events) {
    const known = event.at === undefined ? masters : within(changes, event.uid);
    const key = event.at ?? event.uid;
    if (!isOlder(event, known.get(key))) known.set(key, event);
  }
  const items = [...masters.values()].flatMap(({ uid, item }) =>
    splitSeries(item, [...(changes.get(uid)?.values() ?? [])].map(overrideOf)),
  );
  // Changes to something that isn't in the file are all that is known of it.
  const orphans = [...changes].filter(([uid]) => !masters.has(uid));
  return [
    ...items,
    ...orphans.flatMap(([uid, found]) =>
      [...found.values()].map(({ item, at }) => ({ ...item, id: `${uid}@${at}` })),
    ),
  ];
}

function within(changes: Map<string, Map<string, Event>>, uid: string): Map<string, Event> {
  let known = changes.get(uid);
  if (!known) changes.set(uid, (known = new Map()));
  return known;
}

const isOlder = (event: Event, than: Event | undefined): boolean =>
  than !== undefined &&
  (event.sequence < than.sequence ||
    (event.sequence === than.sequence && event.changed < than.changed));

function overrideOf({ at, andFuture = false, item }: Event): {
  override: Json;
  andFuture: boolean;
  item: Json;
} {
  const { name, description, start, end = start, status = 'scheduled', place, online } = item;
  // It stands for the whole occurrence: an end or a status that it lacks isn't the series'.
  const override = compact({ at, name, description, start, end, status, place, online })!;
  return { override, andFuture, item };
}
