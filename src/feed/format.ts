/** Which format an answer is in, and the modules that read the foreign ones (loaded when needed). */
import type { Answer, ForeignAnswer, Help } from './answer.ts';
import { FeedError } from './feed-error.ts';

/** A module of formats/: turns a foreign answer into a feed as the contract writes it. */
export interface ForeignFormat {
  toFeed(answer: ForeignAnswer): object | Promise<object>;
}

export const FORMATS: Readonly<Record<string, () => Promise<ForeignFormat>>> = {
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
