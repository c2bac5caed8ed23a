/**
 * JSON Feed (jsonfeed.org) with an event extension → workshops. The day an article was published
 * isn't the day of an event, so items without the extension are left out, and named.
 */
import type { ForeignAnswer } from '../answer.ts';
import { isObject } from '../shape.ts';
import { asList, asObjects, asString, compact, rest, type FeedInput, type Json } from './input.ts';
import { municipalityInAddress, municipalityOf } from './municipality.ts';
import { itemsOfPages } from './pages.ts';

export async function toFeed(answer: ForeignAnswer): Promise<FeedInput> {
  const feed = isObject(answer.json) ? answer.json : {};
  const withItems = (items: readonly Json[]): FeedInput => ({
    version: '1',
    language: asString(feed.language),
    publisher: compact({ name: asString(feed.title), url: asString(feed.home_page_url) }),
    workshops: items.map(workshopOf),
  });
  return withItems(
    await itemsOfPages(
      feed,
      answer.url,
      { list: 'items', next: (page) => page.next_url, soFar: withItems },
      answer,
    ),
  );
}

/** Extensions are objects whose names start with an underscore. */
function eventOf(item: Json): Json {
  const names = ['_event', '_calendar', '_events'];
  return names.map((name) => item[name]).find(isObject) ?? {};
}

function firstOf(object: Json, ...names: string[]): unknown {
  return names.map((name) => object[name]).find((value) => value !== undefined && value !== null);
}

function workshopOf(item: Json): Json {
  const event = eventOf(item);
  const place = firstOf(event, 'location', 'place', 'venue');
  return compact({
    // The format lets ids be numbers.
    id: typeof item.id === 'number' ? String(item.id) : (asString(item.id) ?? asString(item.url)),
    name: asString(item.title) ?? asString(item.content_text)?.slice(0, 100),
    start: firstOf(event, 'start', 'start_date', 'startDate', 'start_time', 'dtstart'),
    end: firstOf(event, 'end', 'end_date', 'endDate', 'end_time', 'dtend'),
    timeZone: asString(firstOf(event, 'timeZone', 'timezone', 'time_zone')),
    kind: 'event',
    summary: asString(item.summary),
    description: asString(item.content_text),
    descriptionHtml: asString(item.content_html),
    status: statusOf(asString(event.status)),
    place: placeOf(place),
    topics: asList(item.tags).flatMap((label) => (asString(label) ? [{ label }] : [])),
    languages: asList(asString(item.language)),
    image: asString(item.image) ?? asString(item.banner_image),
    links: [
      ...(asString(item.url) ? [{ rel: 'info', url: item.url }] : []),
      ...(asString(item.external_url) ? [{ rel: 'info', url: item.external_url }] : []),
      ...asObjects(item.attachments).flatMap(({ url, title: label }) =>
        asString(url) ? [compact({ rel: 'materials', url, label: asString(label) })!] : [],
      ),
    ],
    modified: asString(item.date_modified),
    x: foreign(item),
  })!;
}

const KNOWN = new Set(
  'id title content_text content_html summary tags language image banner_image url external_url attachments date_modified _event _calendar _events'.split(
    ' ',
  ),
);

/** What the feed has no field for, of the article and of its event. */
function foreign(item: Json): Json | undefined {
  const event = rest(eventOf(item), EVENT_KNOWN);
  const jsonFeed = compact({ ...rest(item, KNOWN), event });
  return jsonFeed && { jsonFeed };
}

const EVENT_KNOWN = new Set(
  'start start_date startDate start_time dtstart end end_date endDate end_time dtend timeZone timezone time_zone status location place venue'.split(
    ' ',
  ),
);

function statusOf(status: string | undefined): string | undefined {
  const bare = status?.replace(/^event/i, '').toLowerCase();
  return ['cancelled', 'postponed', 'rescheduled'].find((known) => known === bare);
}

function placeOf(place: unknown): Json | undefined {
  if (!isObject(place)) {
    const name = asString(place);
    return compact({ name, municipality: municipalityInAddress(name) });
  }
  const city = firstOf(place, 'city', 'locality', 'addressLocality');
  return compact({
    name: place.name,
    street: firstOf(place, 'street', 'address', 'streetAddress'),
    postalCode: asString(firstOf(place, 'postalCode', 'postal_code')),
    city,
    municipality: municipalityOf(place.municipality, city),
    lat: firstOf(place, 'lat', 'latitude'),
    lon: firstOf(place, 'lon', 'lng', 'longitude'),
  });
}
