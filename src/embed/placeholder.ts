/**
 * Reads what stands in for an element where a CMS strips unknown tags. All forms of the contract go
 * through `readPlaceholder`, and what editors do to them is undone here and nowhere else.
 */
import { clean } from './clean.ts';
import { TAGS } from './tags.ts';

/** The element that a placeholder stands for. */
export interface Placeholder {
  readonly tag: string;
  /** Only attributes of the contract: an author who may write links must not get `onclick`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A whole feed written into the page, from the JSON form. */
  readonly data?: unknown;
  /** The link that named the feed: the placeholder itself, or one inside or right behind it. */
  readonly link?: Element;
}

/** Every attribute that a placeholder may set. */
export const ATTRIBUTES = (
  'feed format lang municipality heading heading-level limit filters group permalinks ' +
  'structured-data image-origins now view topic audience past region status tiles ' +
  'tiles-attribution query applicant contact layout'
).split(' ');

/** Reads `;name=value;name=value`, percent-encoded, and what editors make of it. */
export function readOptions(fragment: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const options = fragment.replace(/%3d/gi, '=');
  // where separators are still themselves, an encoded one belongs to a value
  const separated = options.includes(';') ? options : options.replace(/%3b(?=[\w-]+=)/gi, ';');
  for (const option of separated.split(/;|&(?=[\w-]+=)/)) {
    const at = option.indexOf('=');
    // what link trackers append ends up in the fragment: ?ref=…, ?utm_source=…
    const value = option.slice(at + 1).replace(/\?(ref|utm_\w+|fbclid)=.*/, '');
    if (at > 0) assign(attributes, decode(option.slice(0, at)), decode(value));
  }
  return attributes;
}

/**
 * Reads `FEED#vk-workshop-calendar;municipality=529;limit=5`. With a colon behind the name it is a
 * link to an item, and without an address one to this page: neither is a placeholder.
 */
export function readLink(href: string): Placeholder | undefined {
  const address = unwrap(clean(href), /#vk-/i);
  const tag = /^[^#]+#(vk-[a-z-]+)(?![:\w]|%3a)/i.exec(address)?.[1]!.toLowerCase();
  const attributes = readAddress(address);
  return tag && attributes && TAGS.includes(tag) ? { tag, attributes } : undefined;
}

/** Reads `FEED#name=value`. A feed in the options is a further one: a link leads to one place. */
function readAddress(address: string): Record<string, string> | undefined {
  const [, first, fragment = ''] = /^([^#]+)(.*)/s.exec(address) ?? [];
  if (!first) return;
  const { feed = '', ...options } = readOptions(fragment.slice(1));
  // browsers and editors encode the space between feeds
  const feeds = `${first.replace(/%20(?=https?:|\/)/g, ' ')} ${feed}`.match(/\S+/g);
  return { ...options, feed: [...new Set(feeds)].join(' ') };
}

/** What pages are called that only lead on; one that fetches a feed for us is a proxy, or an API. */
const LEADS_ON = /\b(exit|leav\w+|redir\w*|out|away|goto|url|link|safelinks)\b/i;

/**
 * The address behind a page that says 'you are leaving' or a mail program's check: `/exit?url=…`.
 *
 * @param options what an address is known by that is meant for us
 */
function unwrap(address: string, options: RegExp): string {
  const [page = '', query = ''] = address.split(/\?(.*)/s);
  if (query.includes('#')) return address;
  const behind = [...new URLSearchParams(query).values()];
  const led = LEADS_ON.test(page) && behind.find((value) => /^(https?:\/)?\//i.test(value));
  return behind.find((value) => options.test(value)) ?? (led || address);
}

/** Reads the content of `<script type="application/json" data-vk="workshop-calendar">`. */
export function readJson(widget: string, json: string): Placeholder | undefined {
  const tag = `vk-${clean(widget).replace(/^vk-/, '')}`;
  if (!TAGS.includes(tag)) return;
  const { data, ...options } = JSON.parse(
    json.replace(/<\/?(br|p)\b[^>]*>/gi, '').replace(/[“”„″]/g, '"'),
  ) as Record<string, unknown>;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) assign(attributes, name, value);
  return { tag, attributes, data };
}

/** Reads an element of the page; nothing, when it is no placeholder. */
export function readPlaceholder(element: Element): Placeholder | undefined {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  if (element.localName === 'script') return readJson(attribute('data-vk'), element.textContent!);
  const names = attribute('class').split(/\s+/).map(clean);
  const tag = TAGS.find((known) => names.includes(known));
  if (!tag) {
    const placeholder = readLink(attribute('href'));
    return placeholder && { ...placeholder, link: element };
  }
  const options: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (name === 'lang' || name.startsWith('data-')) assign(options, name, value);
  if (options.feed) return { tag, attributes: options };

  const link = linkOf(element);
  const address = readAddress(unwrap(clean(link?.getAttribute('href') ?? ''), /#/));
  if (!link || !address) return;
  return { tag, attributes: { ...address, ...options, feed: address.feed! }, link };
}

/** The link that carries the feed's address: the element, one in it, or one pushed out behind it. */
function linkOf(element: Element): Element | null {
  const inside = element.matches('a[href]') ? element : element.querySelector('a[href]');
  if (inside || element.textContent!.trim()) return inside;
  const next = element.nextElementSibling;
  if (!next || next.matches('a[href]')) return next;
  const link = next.querySelector('a[href]');
  return link?.textContent!.trim() === next.textContent!.trim() ? link : null;
}

/** Sets an attribute by whatever spelling: `data-heading-level`, `headingLevel`, `headinglevel`. */
function assign(attributes: Record<string, string>, name: string, value: unknown): void {
  const bare = (text: string) => text.toLowerCase().replace(/^data-|[-_\s]/g, '');
  const known = ATTRIBUTES.find((attribute) => bare(attribute) === bare(name));
  if (known && value != null) attributes[known] = clean(String(value));
}

function decode(value: string): string {
  try {
    // some encode what has been encoded
    return decodeURIComponent(value.replace(/%25(?=[\da-f]{2})/gi, '%'));
  } catch {
    return value; // a % that somebody typed
  }
}
