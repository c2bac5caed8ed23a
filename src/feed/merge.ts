/** Several feeds → one. */
import { withCollections, type CollectionName } from './collection.ts';
import type { Dropped, Feed } from './model.ts';
import type { ReadFeed } from './read.ts';

/**
 * Merges feeds, one at least, in their order; of items with the same id the first stays. Collections are read
 * when they are first asked for, as in each of the feeds.
 */
export function mergeFeeds(parts: readonly ReadFeed[]): ReadFeed {
  const feeds = parts.map(({ feed }) => feed);
  const { language, timeZone, publisher } = parts[0]!.feed;
  const around = {
    language,
    timeZone,
    publisher,
    updated: newest(feeds),
    vocabulary: mergeVocabularies(feeds),
    holds: [...new Set(feeds.flatMap(({ holds }) => holds))],
    sources: feeds.flatMap(({ sources }) => sources),
  };
  const dropped = parts.flatMap((part) => part.dropped);
  const feed = withCollections(around, (name) => joined(parts, name, dropped));
  return { feed, dropped };
}

function newest(feeds: readonly Feed[]): number | undefined {
  const times = feeds.flatMap(({ updated }) => updated ?? []);
  return times.length ? Math.max(...times) : undefined;
}

function mergeVocabularies(feeds: readonly Feed[]): Feed['vocabulary'] {
  const merged: Record<string, Feed['vocabulary'][string]> = {};
  for (const { vocabulary } of feeds) {
    for (const [dimension, terms] of Object.entries(vocabulary)) {
      merged[dimension] = { ...terms, ...merged[dimension] };
    }
  }
  return merged;
}

/** The items of all the feeds; what each left out just now is added to `dropped`. */
function joined(
  parts: readonly ReadFeed[],
  name: CollectionName,
  dropped: Dropped[],
): { id: string }[] {
  const items = new Map<string, { id: string }>();
  for (const part of parts) {
    const known = part.dropped.length;
    const own: readonly { id: string }[] = part.feed[name];
    dropped.push(...part.dropped.slice(known));
    own.forEach((item, index) => {
      if (!items.has(item.id)) items.set(item.id, item);
      else {
        dropped.push({
          path: `${name}[${index}].id`,
          reason: 'duplicate-id',
          item: item.id,
          whole: true,
          source: part.feed.sources[0],
        });
      }
    });
  }
  return [...items.values()];
}
