/** Which format an answer is in, and the modules that read the foreign ones (loaded when needed). */
import { FeedError } from './feed-error.ts';
import type { Dropped } from './model.ts';

export interface Answer {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly text: string;
}

export interface ForeignAnswer extends Answer {
  /** The parsed JSON, where it is JSON. */
  readonly json?: unknown;
  /** Fetches what belongs to it, such as the next page; rejects with a FeedError. */
  readonly get: (url: string) => Promise<Answer>;
  /** Hands over the feed as far as it is known by now. */
  readonly partial: (input: object) => void;
  /** Tells of a part that could not be had, such as a page, where the rest is worth showing. */
  readonly incomplete: (error: FeedError) => void;
  /** Is added to: what was left out of the feed before it is read. */
  readonly leftOut: Dropped[];
}

/** What a format may use while it reads an answer: more requests, and ways to say what is missing. */
export type Help = Pick<ForeignAnswer, 'get' | 'partial' | 'incomplete' | 'leftOut'>;

/** A module of formats/: turns a foreign answer into a feed as the contract writes it. */
export interface ForeignFormat {
  toFeed(answer: ForeignAnswer): object | Promise<object>;
}

const FORMATS: Readonly<Record<string, () => Promise<ForeignFormat>>> = {
  'linked-events': () => import('./formats/linked-events.ts'),
  icalendar: () => import('./formats/icalendar.ts'),
  geojson: () => import('./formats/geojson.ts'),
  'schema-org': () => import('./formats/schema-org.ts'),
  'json-feed': () => import('./formats/json-feed.ts'),
};

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

/** The name of the format, 'vk' where it looks like none of the others. */
export function detect(text: string, json: unknown): string {
  if (json === undefined) {
    if (/^\s*BEGIN:VCALENDAR/i.test(text)) return 'icalendar';
    return /<script[^>]+application\/ld\+json/i.test(text) ? 'schema-org' : 'vk';
  }
  if (has(json, 'meta') && has(json, 'data')) return 'linked-events';
  const { type, version } = (json ?? {}) as { type?: unknown; version?: unknown };
  if (type === 'FeatureCollection' || type === 'Feature') return 'geojson';
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return 'json-feed';
  const first: unknown = Array.isArray(json) ? json[0] : json;
  const { '@type': kind } = (first ?? {}) as { '@type'?: unknown };
  if (typeof kind === 'string' && kind.includes('LinkedEvent')) return 'linked-events';
  return has(first, '@context') || has(first, '@graph') || has(first, '@type')
    ? 'schema-org'
    : 'vk';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer in any format → a feed's input. Rejects with a FeedError. */
export async function readAnswer(answer: Answer, format: string, help: Help): Promise<unknown> {
  const text = answer.text.replace(/^\uFEFF/, '');
  const json = parseJson(text);
  const name = format === 'auto' ? detect(text, json) : format;
  const load = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (load) {
    const foreign = await load();
    return foreign.toFeed({ ...answer, text, json, ...help });
  }
  if (json === undefined) throw new FeedError('format', { url: answer.url });
  return json;
}
