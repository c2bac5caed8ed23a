import { FRESH } from '../feed/freshness.ts';
import { clean } from './clean.ts';
import { type FirstCopy, firstCopy } from './first-copy.ts';
import { followFrameHeights } from './frame-height.ts';
import { ELEMENTS, PLACEHOLDERS, TAGS } from './tags.ts';

/** What differs between one file a widget and one file for all of them. */
export interface Parts {
  /** Has the element defined. */
  load(tag: string, copy: FirstCopy): Promise<unknown>;
  /** Brings what turns placeholders into elements; asked for only where a page has some. */
  placeholders(copy: FirstCopy): Promise<{ convert(element: Element): void }>;
}

/** What no fallback holds: a `<vk-… />`, which HTML doesn't close, has swallowed what follows. */
const SWALLOWED = `${ELEMENTS},main,nav,footer,form,script:not([data-vk])`;

/**
 * Finds our elements and placeholders in this page, now and later, and has the widgets used loaded.
 * Where another copy is at work already, that one goes on alone.
 */
export function start(base: string, { load, placeholders }: Parts): void {
  const copy = firstCopy(base);
  if (copy.scan) return;

  const asked = new Set<string>();
  // no Map: pages of some age have replaced it
  const feeds: NonNullable<FirstCopy['feeds']> = (copy.feeds = {});

  /** The feed is on its way while the widget's code is: three journeys earlier on a slow network. */
  function fetchAhead(element: Element): void {
    // a widget that was given its data asks for no feed
    const { data } = element as Element & { data?: unknown };
    if (data != null || customElements.get(element.localName)) return;
    for (const address of clean(element.getAttribute('feed') ?? '').match(/\S+/g) ?? []) {
      const { href } = Object.assign(document.createElement('a'), { href: address });
      if (href in feeds || !/^http/.test(href)) continue;
      // async: whatever a page has made of fetch() may throw, the widget tells it
      const answer = (async () => fetch(href))();
      answer.catch(() => undefined);
      feeds[href] = answer;
      // one that no widget has taken by then is too old for any
      setTimeout(() => (feeds[href] = undefined), FRESH);
    }
  }

  function need(tag: string): void {
    if (asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    load(tag, copy).catch((error: unknown) => {
      asked.delete(tag); // so that an element added later tries again
      console.warn(`<${tag}> could not be loaded:`, error);
    });
  }

  function search(root: ParentNode): void {
    const elements = find(root, ELEMENTS);
    for (const element of elements) {
      fetchAhead(element);
      need(element.localName);
    }
    // the parser still appends to what it has open
    if (document.readyState === 'loading') return;
    elements.forEach(mend);
    const found = find(root, PLACEHOLDERS);
    if (!found.length) return;
    for (const tag of TAGS) if (found.some((element) => mentions(element, tag))) need(tag);
    placeholders(copy).then(
      ({ convert }) => found.forEach(convert),
      (error: unknown) => console.warn('Placeholders stay as they are:', error),
    );
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === 1) search(node as Element);
  });

  copy.scan = (root) => {
    observer.observe(root, { childList: true, subtree: true });
    search(root);
  };
  copy.scan(document);
  document.addEventListener('DOMContentLoaded', () => search(document));
  followFrameHeights();
}

/** `querySelectorAll` that counts the root itself in. */
function find(root: ParentNode, selector: string): Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return (root as Element).matches?.(selector) ? [root as Element, ...inside] : inside;
}

/** Cleans attributes that a word processor has set in quotes, and frees what was swallowed. */
function mend(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (clean(value) !== value) element.setAttribute(name, clean(value));
  if (element.querySelector(SWALLOWED)) element.after(...element.childNodes);
}

/** A guess that fetches a widget at the same time as the code that reads its placeholder. */
function mentions(element: Element, tag: string): boolean {
  const text = ['class', 'href', 'data-vk'].map((name) => element.getAttribute(name)).join();
  return text.includes(tag.slice(3)) && !text.includes(`${tag}:`);
}
