/** Untrusted input → a feed, item by item: one bad item never hides the good ones. */
import { COLLECTIONS, type CollectionName } from './collection.ts';
import { FeedError } from './feed-error.ts';
import type { Dropped, Feed, Place } from './model.ts';
import { withCollections } from './on-demand.ts';
import { pathText, Reader } from './reader.ts';
import { envelope, places } from './schema/envelope.ts';
import { isAbsent, isObject, type Shape } from './shape.ts';

export interface ReadOptions {
  /** What relative addresses resolve against: the feed's own address. */
  base?: string;
  /** Where it comes from, if that is more than its own address: an answer may come from elsewhere. */
  sources?: readonly string[];
}

export interface ReadFeed {
  feed: Feed;
  /** What was left out of the collections read so far, in the order of the feed. */
  dropped: Dropped[];
  /** Reads a collection ahead, a few items a step: between two, a page can do other things. */
  steps?: (name: CollectionName) => Iterator<unknown>;
}

type Input = Readonly<Record<string, unknown>>;

/** On a slow phone they take some 4 ms. */
const ITEMS_A_STEP = 32;

/** Many programs' JSON has a version; of what has none of our collections, only a feed's own counts. */
const isEmptyFeed = ({ version }: Input): boolean =>
  version === '1' || version === 1 || version === null;

/** Whether it looks like a feed at all. */
export const isFeed = (input: unknown): input is Input =>
  isObject(input) && (isEmptyFeed(input) || COLLECTIONS.some((key) => key in input));

/**
 * Reads a feed; throws a FeedError of kind 'schema' only when it is none at all. Each collection
 * is read when it is first asked for, and what was left out of it is added to `dropped` then: a
 * page with one widget pays for one collection.
 */
export function readFeed(
  input: unknown,
  { base, sources = base ? [base] : [] }: ReadOptions = {},
): ReadFeed {
  if (!isFeed(input)) throw new FeedError('schema', { url: base });
  const dropped: Dropped[] = [];
  // The language and zone decide how all else is read, so they are read first.
  const first = new Reader('fi', 'Europe/Helsinki');
  const language = readField(input, 'language', envelope.language, first) ?? first.language;
  const timeZone = readField(input, 'timeZone', envelope.timeZone, first) ?? first.zone;

  const reader = new Reader(language.toLowerCase().split('-')[0]!, timeZone, base);
  reader.dropped.push(...first.dropped);
  if (!isAbsent(input.version) && input.version !== '1') reader.problem('version', 'version');
  const updated = readField(input, 'updated', envelope.updated, reader);
  const publisher = readField(input, 'publisher', envelope.publisher, reader);
  const vocabulary = readField(input, 'vocabulary', envelope.vocabulary, reader) ?? {};
  reader.places = withIds(readField(input, 'places', places, reader) ?? {});
  flush(reader, dropped);

  const around = {
    language: reader.language,
    timeZone,
    updated,
    publisher,
    vocabulary,
    holds: COLLECTIONS.filter((name) => Array.isArray(input[name]) && input[name].length),
    sources,
  };
  const { feed, steps } = withCollections(around, (name, shape, items) =>
    readItems(input[name], name, shape, reader, dropped, items),
  );
  return { feed, dropped, steps };
}

function readField<T>(input: Input, key: string, shape: Shape<T>, reader: Reader): T | undefined {
  const value = input[key];
  if (isAbsent(value)) return undefined;
  reader.path.push(key);
  const read = shape.read(value, reader);
  reader.path.pop();
  return read;
}

/** A place is known by its key among the feed's places. */
function withIds(given: Readonly<Record<string, Place>>): Readonly<Record<string, Place>> {
  return Object.fromEntries(Object.entries(given).map(([id, place]) => [id, { ...place, id }]));
}

/** Adds to `items`, and pauses before each step. */
function* readItems<T extends { id: string }>(
  input: unknown,
  key: string,
  shape: Shape<T>,
  reader: Reader,
  dropped: Dropped[],
  items: T[],
): Generator<undefined, void> {
  const given: unknown = isAbsent(input) ? [] : input;
  if (!Array.isArray(given)) {
    reader.problem('type', key);
    flush(reader, dropped);
    return;
  }
  const seen = new Set<string>();
  for (let i = 0; i < given.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    reader.path.push(key, i);
    let item = shape.read(given[i], reader);
    if (item && seen.has(item.id)) item = reader.problem('duplicate-id', 'id');
    if (item) {
      seen.add(item.id);
      items.push(item);
    }
    flush(reader, dropped, given[i], !item);
    reader.path.length = 0;
  }
}

/** Moves the reader's problems to the list of what was left out. */
function flush(reader: Reader, dropped: Dropped[], item?: unknown, whole = false): void {
  const id = (item as { id?: unknown } | null | undefined)?.id;
  for (const { path, reason } of reader.dropped.splice(0)) {
    dropped.push({
      path: pathText(path),
      reason,
      ...(typeof id === 'string' && id ? { item: id } : {}),
      whole,
      ...(reader.base ? { source: reader.base } : {}),
    });
  }
}
