/** `varsinaista-kulttuuria-widgets/feed`: reads and checks feeds, in a page or in Node. */
import { COLLECTIONS } from './collection.ts';
import { loadFeed as load, type LoadedFeed, type LoadOptions } from './load.ts';
import { provide } from './on-demand.ts';
import { parseFeed } from './parse.ts';
import { collections } from './schema.ts';

export { FeedError } from './feed-error.ts';
export type * from './model.ts';
export { parseFeed };
export type { LoadedFeed, LoadOptions };

/**
 * Loads one feed or several, merged in that order, every collection read; of no address, an empty
 * feed. Rejects with a FeedError if none can be had.
 */
export async function loadFeed(
  urls: readonly string[],
  options?: LoadOptions,
): Promise<LoadedFeed> {
  if (!urls.length) return parseFeed({ version: '1' });
  provide(...collections);
  const loaded = await load(urls, options);
  for (const name of COLLECTIONS) void loaded.feed[name];
  return loaded;
}
