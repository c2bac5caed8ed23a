/** Untrusted input → a whole feed, every collection read: for tools and tests. */
import { COLLECTIONS, provide } from './collection.ts';
import { readFeed, type ReadFeed, type ReadOptions } from './read.ts';
import { collections } from './schema.ts';

/** Reads a whole feed; throws a FeedError of kind 'schema' only when it is none at all. */
export function parseFeed(input: unknown, options?: ReadOptions): ReadFeed {
  provide(...collections);
  const read = readFeed(input, options);
  for (const name of COLLECTIONS) void read.feed[name];
  return read;
}
