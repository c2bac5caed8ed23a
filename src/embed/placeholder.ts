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
  for (const option of fragment.replace(/%3b/gi, ';').replace(/%3d/gi, '=').split(/[;&]/)) {
    const at = option.indexOf('=');
    // what link trackers append ends up in the fragment: ?ref=…, ?utm_source=…
    const value = option.slice(at + 1).replace(/\?(ref|utm_\w+|fbclid)=.*/, '');
    if (at > 0) assign(attributes, option.slice(0, at), decode(value));
  }
  return attributes;
}

/**
 * Reads `FEED#vk-workshop-calendar;municipality=529;limit=5`. With a colon behind the name it is a
 * link to an item, and without an address one to this page: neither is a placeholder.
 */
export function readLink(href: string): Placeholder | undefined {
  const [address, feed, name] = /^([^#]+)#(vk-[a-z-]+)(?![:\w])/i.exec(clean(href)) ?? [];
  const tag = name?.toLowerCase();
  if (!address || !feed || !tag || !TAGS.includes(tag)) return;
  return { tag, attributes: { ...readOptions(clean(href).slice(address.length)), feed } };
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
  const [feed, fragment = ''] = clean(link?.getAttribute('href') ?? '').split('#');
  if (!link || !feed) return;
  return { tag, attributes: { ...readOptions(fragment), ...options, feed }, link };
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
  const bare = (text: string) => text.toLowerCase().replace(/^data-|[-_]/g, '');
  const known = ATTRIBUTES.find((attribute) => bare(attribute) === bare(name));
  if (known && value != null) attributes[known] = clean(String(value));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a % that somebody typed
  }
}
