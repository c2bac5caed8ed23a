/** Several feeds → one. */
import type { CollectionName } from './collection.ts';
import type { Dropped, Feed } from './model.ts';
import { withCollections } from './on-demand.ts';
import type { ReadFeed } from './read.ts';

/** A feed and, where it is an older copy, when that was fetched (ms since 1970). */
type Part = ReadFeed & { readonly stale?: number };

/**
 * Merges feeds, one at least, in their order; of items with the same id the first stays, and the
 * oldest of older copies says how old it all is. Collections are read when they are first asked
 * for, as in each of the feeds.
 */
export function mergeFeeds(parts: readonly Part[]): Part {
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
  const { feed } = withCollections(around, (name, _shape, items) => {
    join(parts, name, dropped, items);
    return [].values();
  });
  const times = parts.flatMap(({ stale }) => stale ?? []);
  return { feed, dropped, stale: times.length ? Math.min(...times) : undefined };
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

/** Adds the items of all the feeds to `items`, and what was left out of them to `dropped`. */
function join(
  parts: readonly ReadFeed[],
  name: CollectionName,
  dropped: Dropped[],
  items: { id: string }[],
): void {
  const seen = new Set<string>();
  const told = new Set(dropped);
  for (const part of parts) {
    const own: readonly { id: string }[] = part.feed[name];
    // Another widget may have had this part read, before or after the feeds were merged.
    dropped.push(...part.dropped.filter((drop) => !told.has(drop)));
    const lost = new Set(part.dropped.map(({ path, whole }) => whole && path.split('.')[0]));
    let index = 0;
    for (const item of own) {
      // What was left out before it has a place in the feed, too.
      while (lost.has(`${name}[${index}]`)) index++;
      if (!seen.has(item.id)) {
        seen.add(item.id);
        items.push(item);
      } else
        dropped.push({
          path: `${name}[${index}].id`,
          reason: 'duplicate-id',
          item: item.id,
          whole: true,
          source: part.feed.sources[0],
        });
      index++;
    }
  }
}
