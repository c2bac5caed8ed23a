import { clean } from './clean.ts';
import { ATTRIBUTES } from './placeholder.ts';
import { TAGS } from './tags.ts';

/** What the query of `frame.html` asks for. */
export interface FrameOptions {
  readonly tag: string | undefined;
  readonly feeds: readonly string[];
  readonly lang: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties by name. */
  readonly colors: ReadonlyMap<string, string>;
  /** `light` or `dark`; anything else follows the visitor's system. */
  readonly theme: string | undefined;
}

const COLORS = ['accent', 'on-accent', 'text', 'muted', 'surface', 'border'];

/** Anybody can write an address: these would let them put words or requests into the town's name. */
const NOT_BY_QUERY = ['feed', 'lang', 'heading', 'tiles', 'tiles-attribution', 'image-origins'];

/** Reads `?widget=workshop-calendar&feed=…&municipality=529&accent=%23005a8c&theme=dark`. */
export function readFrameOptions(query: string): FrameOptions {
  const given = new URLSearchParams(clean(query));
  const take = (names: readonly string[], prefix = '') =>
    new Map(names.flatMap((name) => (given.has(name) ? [[prefix + name, given.get(name)!]] : [])));
  const tag = `vk-${given.get('widget')?.replace(/^vk-/, '')}`;
  const theme = given.get('theme') ?? '';
  return {
    tag: TAGS.find((known) => known === tag),
    feeds: (given.get('feed') ?? '').split(/\s+/).filter(Boolean),
    lang: given.get('lang') ?? undefined,
    attributes: take(ATTRIBUTES.filter((name) => !NOT_BY_QUERY.includes(name))),
    colors: take(COLORS, '--vk-'),
    theme: ['light', 'dark'].includes(theme) ? theme : undefined,
  };
}

/**
 * Whether the site lets its frame show this feed.
 *
 * @param allowed content of the `vk-feeds` meta: `self`, origins, or beginnings of addresses
 * @param frame the frame's own address
 */
export function isAllowed(feed: string, allowed: string, frame: string): boolean {
  const address = parse(feed, frame);
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  return allowed
    .split(/\s+/)
    .filter(Boolean)
    .some((entry) => {
      const site = parse(entry === 'self' ? '/' : entry, frame);
      return site?.origin === address.origin && address.pathname.startsWith(site.pathname);
    });
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
