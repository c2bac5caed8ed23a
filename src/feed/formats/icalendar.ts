/**
 * iCalendar (RFC 5545, 7986) → workshops. What repeats keeps its rules; single changes
 * (RECURRENCE-ID) become overrides, changes from then on (THISANDFUTURE) a series of their own.
 */
import type { ForeignAnswer } from '../answer.ts';
import { FEED_ZONE, readEvent, webAddress, type Event } from './icalendar-event.ts';
import { first, readComponents, readOctets, textOf, type Component } from './icalendar-lines.ts';
import { splitSeries } from './icalendar-series.ts';
import { instantOfProperty } from './icalendar-times.ts';
import { zoneFinder, type ZoneFinder } from './icalendar-zones.ts';
import { compact, type FeedInput, type Json } from './input.ts';

export async function toFeed({
  text,
  url,
  leftOut,
}: Pick<ForeignAnswer, 'text' | 'url'> & Partial<ForeignAnswer>): Promise<FeedInput> {
  const top = readComponents(text.includes('\uFFFD') ? await reread(text, url) : text);
  const calendars = top.filter(({ name }) => name === 'vcalendar');
  const roots = calendars.length ? calendars : [{ name: '', properties: [], components: top }];
  const name = calendars.map(
    (calendar) => textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name'),
  );
  if (roots.some(({ components }) => components.some(isPrivate)))
    leftOut?.push({ path: 'workshops', reason: 'private', whole: true, source: url });
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

/**
 * Lines may be folded within a letter, whose octets meet again only where they are unfolded first;
 * and some calendars are in no UTF-8. Both show as letters that could not be read.
 */
async function reread(text: string, url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return text;
    return readOctets(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return text;
  }
}

/** What only some may see, though it came along. */
const isPrivate = (event: Component): boolean =>
  event.name === 'vevent' && /^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class') ?? '');

function eventsOf(calendar: Component, findZone: ZoneFinder): Event[] {
  const events = calendar.components.filter(({ name }) => name === 'vevent');
  const isCancelled = /^CANCEL$/i.test(textOf(calendar, 'method') ?? '');
  return events
    .filter((event) => !isPrivate(event))
    .map((event, index) => {
      const read = readEvent(event, index, findZone);
      return isCancelled ? { ...read, item: { ...read.item, status: 'cancelled' } } : read;
    });
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
