/**
 * Linked Events (Helsinki's API, version 3, and Turku's fork): the pages of a list, or one event,
 * with what the mapping needs of them.
 */
import { FeedError } from '../feed-error.ts';
import type { ForeignAnswer } from '../answer.ts';
import { isObject } from '../shape.ts';
import { asString, type FeedInput, type Json } from './input.ts';
import { idOf } from './linked-events-event.ts';
import { feedOf, missingReplacements } from './linked-events-series.ts';
import { getJson, itemsOfPages, tell, type Paging } from './pages.ts';

/** Events that took the place of deleted ones, each of which is asked for by itself. */
const MOST_REPLACEMENTS = 20;

const PARAMETERS: Readonly<Record<string, string>> = {
  event_type: 'General,Course',
  page_size: '100',
  sort: 'start_time',
};
const INCLUDED = ['location', 'keywords', 'audience', 'in_language', 'registration'];
/** Any of these says which events are meant; without them, those that aren't over. */
const CHOICES = ['start', 'end', 'days', 'ids', 'super_event', 'last_modified_since', 'today'];

const PAGES: Paging = {
  list: 'data',
  next: ({ meta }) => isObject(meta) && meta.next,
  soFar: (events) => feedOf(events, false),
};

/** The address of a list with what the mapping needs. */
export function listAddress(address: string): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(PARAMETERS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  include(url, hidesMeetings(url.searchParams) ? [...INCLUDED, 'sub_events'] : INCLUDED);
  if (!CHOICES.some((name) => url.searchParams.has(name))) url.searchParams.set('start', 'today');
  if (/\/v\d+\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/event/');
  return url.href;
}

/** Lists without the meetings of a series: the whole has to bring them along. */
const hidesMeetings = (asked: URLSearchParams): boolean =>
  asked.get('hide_recurring_children') === 'true' ||
  !/^$|none/.test(asked.get('super_event_type') ?? '');

/** The address of one event with what the mapping needs, its meetings among it. */
function eventAddress(address: string | URL): string {
  const url = new URL(address);
  include(url, [...INCLUDED, 'sub_events']);
  return url.href;
}

/** Adds to what the address asks to be written out. */
function include(url: URL, names: readonly string[]): void {
  const own = url.searchParams.get('include')?.split(',').filter(Boolean) ?? [];
  const missing = names.filter((name) => !own.includes(name));
  if (missing.length) url.searchParams.set('include', [...own, ...missing].join(','));
}

export async function toFeed(answer: ForeignAnswer): Promise<FeedInput> {
  const { url, json, get } = answer;
  // A file on somebody's disk is all there is.
  const isOnline = /^https?:/.test(url);
  if (isEvent(json)) {
    const wanted = isOnline ? eventAddress(url) : url;
    return feedOf([wanted === url ? json : await betterOf(json, getJson(get, wanted), isEvent)]);
  }
  const wanted = isOnline ? listAddress(url) : url;
  const first = wanted === url ? json : await betterOf(json, getJson(get, wanted), isList);
  const events = await itemsOfPages(first, wanted, PAGES, answer);
  return feedOf([...events, ...(await replacementsOf(events, wanted, answer))]);
}

const isEvent = (json: unknown): json is Json =>
  isObject(json) && !Array.isArray(json.data) && asString(json['@type']) !== undefined;

const isList = (json: unknown): json is Json & { data: readonly unknown[] } =>
  isObject(json) && Array.isArray(json.data);

/** Events that were replaced by others: those others, where the list lacks them. */
async function replacementsOf(
  events: readonly Json[],
  list: string,
  { get, incomplete }: ForeignAnswer,
): Promise<Json[]> {
  if (!/^https?:/.test(list)) return [];
  const found: Json[] = [];
  for (const id of missingReplacements(events).slice(0, MOST_REPLACEMENTS)) {
    const address = new URL(list);
    address.pathname = address.pathname.replace(/\/?$/, `/${encodeURIComponent(id)}/`);
    address.search = '';
    try {
      const event = await getJson(get, eventAddress(address));
      // The one that the server gives for it may have been replaced, too.
      if (isEvent(event) && !events.some((other) => idOf(other) === idOf(event))) found.push(event);
    } catch (error) {
      tell(error, incomplete);
    }
  }
  return found;
}

/** The second answer, or what the first one tells if there is no second. */
async function betterOf<T extends Json>(
  first: unknown,
  second: Promise<unknown>,
  isGood: (json: unknown) => json is T,
): Promise<Json> {
  const known = isObject(first) ? first : {};
  try {
    const better = await second;
    return isGood(better) ? better : known;
  } catch (error) {
    const isEmptyList = isList(known) && !known.data.length;
    if (error instanceof FeedError && !isEmptyList) return known;
    throw error;
  }
}
