/** Fetches feeds. Of the widgets only this speaks to the network; the loader asks ahead for it (src/embed/page.ts). */
import type { Answer, Help } from './answer.ts';
import { FeedError } from './feed-error.ts';
import { FRESH } from './freshness.ts';
import { isFeed, readFeed, type ReadFeed } from './read.ts';
import type * as Store from './store.ts';

export interface LoadOptions {
  signal?: AbortSignal;
  /** 'auto' (default), 'vk', or the name of a foreign format. */
  format?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  timeout?: number;
  /** Asks the server again instead of sharing what was fetched a moment ago. */
  refresh?: boolean;
  /** Called with what is there already while the rest of a long feed is still on its way. */
  onPartial?: (loaded: LoadedFeed) => void;
}

export interface LoadedFeed extends ReadFeed {
  /** When it was fetched (ms since 1970), if the network is down and this is an older copy. */
  stale?: number;
  /** Why some of several feeds, or parts of a long one, are missing from this. */
  failed?: readonly FeedError[];
}

interface SharedRequest {
  readonly promise: Promise<LoadedFeed>;
  readonly controller: AbortController;
  readonly at: number;
  readonly listeners: Set<(part: ReadFeed) => void>;
  waiting: number;
  settled: boolean;
}

/** Milliseconds until an older copy, or a message, is shown in place of what doesn't come. */
const TIMEOUT = 15_000;

/** Writing a copy is slow and nobody waits for it: the rows, and what visitors do first, come before it. */
const ROWS_FIRST = 3000;
const store = (): Promise<typeof Store> => import('./store.ts');

const requests = new Map<string, SharedRequest>();
const lastGood = new Map<string, LoadedFeed & { at: number }>();

/** Loads one feed or several, merged in that order. Rejects with a FeedError if none can be had. */
export async function loadFeed(
  urls: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedFeed> {
  const addresses = [...new Set(urls)];
  const parts: (LoadedFeed | undefined)[] = addresses.map(() => undefined);
  const failed: FeedError[] = [];
  const soFar = async (): Promise<LoadedFeed> => {
    const fetched = parts.filter((part) => part !== undefined);
    if (fetched.length === 1) return { ...fetched[0]!, failed };
    const { mergeFeeds } = await import('./merge.ts');
    return { ...mergeFeeds(fetched), failed };
  };
  await Promise.all(
    addresses.map(async (url, i) => {
      try {
        const part = await share(url, options, (part) => {
          parts[i] = part;
          if (options.onPartial) void soFar().then(options.onPartial);
        });
        parts[i] = part;
        failed.push(...(part.failed ?? []));
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        failed.push(error);
      }
    }),
  );
  if (failed[0] && !parts.some(Boolean)) throw failed[0];
  return soFar();
}

/** Joins the request for this address, or starts it; leaves it when the caller aborts. */
async function share(
  url: string,
  { signal, format = 'auto', timeout = TIMEOUT, refresh = false }: LoadOptions,
  listener: (part: ReadFeed) => void,
): Promise<LoadedFeed> {
  signal?.throwIfAborted();
  const key = `${format} ${url}`;
  let request = requests.get(key);
  if (!request || (request.settled && (refresh || Date.now() - request.at > FRESH))) {
    request = start(key, url, format, timeout, refresh);
  }
  const joined = request;
  joined.waiting++;
  joined.listeners.add(listener);
  try {
    return await abortable(joined.promise, signal);
  } finally {
    joined.listeners.delete(listener);
    joined.waiting--;
    if (!joined.waiting && !joined.settled) {
      forget(key, joined);
      joined.controller.abort();
    }
  }
}

/** The promise, or a rejection as soon as the signal says so. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function start(
  key: string,
  url: string,
  format: string,
  timeout: number,
  refresh: boolean,
): SharedRequest {
  const controller = new AbortController();
  const listeners: SharedRequest['listeners'] = new Set();
  const get = (address: string): Promise<Answer> =>
    fetchText(address, controller.signal, timeout, refresh);
  const promise = fetchFeed(key, url, format, get, (part) => {
    for (const listener of listeners) listener(part);
  });
  const request = { promise, controller, at: Date.now(), listeners, waiting: 0, settled: false };
  requests.set(key, request);
  promise.then(
    () => (request.settled = true),
    () => forget(key, request),
  );
  return request;
}

function forget(key: string, request: SharedRequest): void {
  if (requests.get(key) === request) requests.delete(key);
}

async function fetchFeed(
  key: string,
  url: string,
  format: string,
  get: (url: string) => Promise<Answer>,
  onPartial: (part: ReadFeed) => void,
): Promise<LoadedFeed> {
  const failed: FeedError[] = [];
  let base = url;
  const read = (input: unknown): ReadFeed =>
    readFeed(input, { base, sources: [...new Set([url, base])] });
  const help: Help = {
    get,
    partial: (input) => onPartial(read(input)),
    incomplete: (error) => failed.push(error),
    leftOut: [],
  };
  try {
    const answer = await get(url);
    base = answer.url;
    const input = await readInput(answer, format, help);
    const feed = read(input);
    feed.dropped.push(...help.leftOut);
    const at = Date.now();
    // A feed that lacks a part is no good copy for later.
    if (failed.length) return { ...feed, failed };
    lastGood.set(key, { ...feed, at });
    // Node has none, and shall not wait.
    if ('localStorage' in globalThis)
      setTimeout(
        () =>
          store()
            .then(({ keep }) => keep(key, { at, base, input }))
            .catch(() => undefined),
        ROWS_FIRST,
      );
    return feed;
  } catch (error) {
    const older = isPassing(error) && (await olderCopy(key, url));
    if (older) return older;
    if (error instanceof FeedError || (error as Error).name === 'AbortError') throw error;
    // What no reader of formats has foreseen must not take the other feeds with it.
    throw new FeedError('format', { url, cause: error });
  }
}

/** The answer as a feed's input; what isn't one by its looks goes to the foreign formats. */
async function readInput(answer: Answer, format: string, help: Help): Promise<unknown> {
  if (format === 'auto' || format === 'vk') {
    const json = parseJson(answer.text);
    if (isFeed(json)) return json;
  }
  const { readAnswer } = await import('./format.ts');
  return readAnswer(answer, format, help);
}

function parseJson(text: string): unknown {
  try {
    // A byte-order mark went when the answer became text.
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the feed is likely to be there again later: the network or the server is down. */
const isPassing = (error: unknown): boolean =>
  error instanceof FeedError &&
  (error.kind === 'network' || error.status === 429 || (error.status ?? 0) >= 500);

async function olderCopy(key: string, asked: string): Promise<LoadedFeed | undefined> {
  const good = lastGood.get(key);
  if (good) return { ...good, stale: good.at };
  return (await store().catch(() => undefined))?.recall(key, asked);
}

/** What the loader has asked for ahead (src/embed/page.ts); whoever asks again gets no such answer. */
function takeAhead(url: string, refresh: boolean): Promise<Response> | undefined {
  const ahead = globalThis.vkWidgets?.feeds ?? {};
  const answer = ahead[url];
  ahead[url] = undefined;
  return refresh ? undefined : answer;
}

/** Fetches a text; every failure but the caller's own abort is a FeedError. */
async function fetchText(
  url: string,
  signal: AbortSignal,
  timeout: number,
  refresh: boolean,
): Promise<Answer> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  let response: Response;
  let text: string;
  try {
    const asked =
      takeAhead(url, refresh) ??
      fetch(url.replace(/^webcals?:/, 'https:'), {
        signal: stop,
        // Asks whether it has changed (ETag, Last-Modified) instead of trusting the browser's copy.
        cache: refresh ? 'no-cache' : 'default',
      });
    // What was asked for ahead knows nothing of our patience.
    response = await abortable(asked, stop);
    text = response.ok ? await abortable(response.text(), stop) : '';
  } catch (cause) {
    signal.throwIfAborted();
    throw new FeedError('network', { url, cause });
  }
  if (!response.ok) throw new FeedError('http', { url, status: response.status });
  return { url: response.url || url, text };
}
