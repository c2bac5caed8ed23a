/** Untrusted input → a whole feed, every collection read: for tools and tests. */
import { COLLECTIONS } from './collection.ts';
import { provide } from './on-demand.ts';
import { readFeed, type ReadFeed, type ReadOptions } from './read.ts';
import { collections } from './schema.ts';

/** Reads a whole feed; throws a FeedError of kind 'schema' only when it is none at all. */
export function parseFeed(input: unknown, options?: ReadOptions): ReadFeed {
  provide(...collections);
  const read = readFeed(input, options);
  for (const name of COLLECTIONS) void read.feed[name];
  return read;
}
