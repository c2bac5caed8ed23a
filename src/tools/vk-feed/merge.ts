/** Several feeds as they are written → one, for publishing together. */
import { isDeepStrictEqual } from 'node:util';
import { COLLECTIONS, type CollectionName } from '../../feed/collection.ts';
import { pathText } from '../../feed/reader.ts';
import type { Problem } from './problem.ts';
import { mapValues } from './schema-walk.ts';

type Json = Readonly<Record<string, unknown>>;

export interface FeedSource {
  readonly feed: Json;
  /** Its address, if it has one: relative addresses must not follow the merged file. */
  readonly url?: string;
}

export interface MergedFeed {
  readonly feed: Json;
  /** Items left out since an earlier one has their id. */
  readonly problems: readonly Problem[];
}

/** The first feed's language, zone and publisher hold; of the same id the first item stays. */
export function mergeInputs(sources: readonly FeedSource[]): MergedFeed {
  const language = String(sources[0]?.feed.language ?? 'fi');
  const timeZone = String(sources[0]?.feed.timeZone ?? 'Europe/Helsinki');
  const places: Record<string, unknown> = {};
  const vocabulary: Record<string, Json> = {};
  const collections = new Map<CollectionName, Map<string, unknown>>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const feed = standalone(source, language, timeZone);
    const renamed = addPlaces(places, feed.places);
    for (const [dimension, terms] of Object.entries((feed.vocabulary ?? {}) as Json)) {
      vocabulary[dimension] = { ...(terms as Json), ...vocabulary[dimension] };
    }
    for (const name of COLLECTIONS) {
      if (!Array.isArray(feed[name])) continue;
      const items = collections.get(name) ?? new Map<string, unknown>();
      collections.set(name, items);
      (feed[name] as unknown[]).forEach((item, index) => {
        const id = String((item as { id?: unknown } | null)?.id ?? `${source.url}#${index}`);
        const path = pathText([name, index, 'id']);
        if (!items.has(id)) items.set(id, withPlaces(item, [name, index], renamed));
        else {
          problems.push({
            severity: 'error',
            code: 'duplicate-id',
            path,
            item: id,
            value: id,
            whole: true,
          });
        }
      });
    }
  }
  const updated = sources
    .map(({ feed }) => feed.updated)
    .filter((time) => typeof time === 'string');
  return {
    feed: {
      version: '1',
      language,
      timeZone,
      updated: updated.sort().at(-1),
      publisher: sources.find(({ feed }) => feed.publisher)?.feed.publisher,
      vocabulary: Object.keys(vocabulary).length ? vocabulary : undefined,
      places: Object.keys(places).length ? places : undefined,
      ...Object.fromEntries([...collections].map(([name, items]) => [name, [...items.values()]])),
    },
    problems,
  };
}

/** The feed with what it leaves to its own language, zone and address told out. */
function standalone({ feed, url }: FeedSource, language: string, timeZone: string): Json {
  const own = String(feed.language ?? 'fi');
  const changed = mapValues(feed, [], (kind, value) => {
    if (typeof value !== 'string') return undefined;
    if (kind === 'text' && own !== language) return { [own]: value };
    return /^(web-)?url$/.test(kind) && url ? absolute(value, url) : undefined;
  }) as Json;
  const zone = String(feed.timeZone ?? 'Europe/Helsinki');
  if (zone === timeZone || !Array.isArray(changed.workshops)) return changed;
  const workshops = (changed.workshops as Json[]).map((item) => ({ timeZone: zone, ...item }));
  return { ...changed, workshops };
}

function absolute(address: string, base: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** Adds a feed's places; another place of the same name gets a new one. Old name → new name. */
function addPlaces(places: Record<string, unknown>, added: unknown): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, place] of Object.entries((added ?? {}) as Json)) {
    let name = id;
    for (let n = 2; name in places && !isDeepStrictEqual(places[name], place); n++)
      name = `${id}-${n}`;
    places[name] = place;
    if (name !== id) renamed.set(id, name);
  }
  return renamed;
}

const withPlaces = (
  item: unknown,
  path: [string, number],
  renamed: Map<string, string>,
): unknown =>
  renamed.size
    ? mapValues(item, path, (kind, value) =>
        kind === 'place-id' ? renamed.get(String(value)) : undefined,
      )
    : item;
