/** Several feeds → one. */
import type { Dropped, Feed } from './model.ts';
import type { ParsedFeed } from './parse.ts';

/** Merges feeds in their order; of items with the same id the first stays. */
export function mergeFeeds(parts: readonly ParsedFeed[]): ParsedFeed {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? { feed: emptyFeed(), dropped: [] };
  const dropped = parts.flatMap((part) => part.dropped);
  const feeds = parts.map(({ feed }) => feed);
  const feed: Feed = {
    ...first.feed,
    updated: newest(feeds),
    vocabulary: mergeVocabularies(feeds),
    workshops: joined(feeds, 'workshops', dropped),
    pilots: joined(feeds, 'pilots', dropped),
    funding: joined(feeds, 'funding', dropped),
    contacts: joined(feeds, 'contacts', dropped),
    sources: feeds.flatMap(({ sources }) => sources),
  };
  return { feed, dropped };
}

export const emptyFeed = (): Feed => ({
  language: 'fi',
  timeZone: 'Europe/Helsinki',
  vocabulary: {},
  workshops: [],
  pilots: [],
  funding: [],
  contacts: [],
  sources: [],
});

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

type Collection = 'workshops' | 'pilots' | 'funding' | 'contacts';

function joined<C extends Collection>(
  feeds: readonly Feed[],
  collection: C,
  dropped: Dropped[],
): Feed[C] {
  const items = new Map<string, Feed[C][number]>();
  for (const feed of feeds) {
    feed[collection].forEach((item, index) => {
      if (!items.has(item.id)) items.set(item.id, item);
      else {
        dropped.push({
          path: `${collection}[${index}].id`,
          reason: 'duplicate-id',
          item: item.id,
          whole: true,
          source: feed.sources[0],
        });
      }
    });
  }
  return [...items.values()] as Feed[C][number][] as unknown as Feed[C];
}
