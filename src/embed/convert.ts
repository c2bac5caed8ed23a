/** `dist/vk-placeholders.js`: turns a placeholder of the page into the element it stands for. */
import { clean } from './clean.ts';
import { type Placeholder, readPlaceholder } from './placeholder.ts';
import { ELEMENTS, TAGS } from './tags.ts';

/** How letters look. */
const LETTERS = 'b,i,u,s,strong,em,mark,small,span,font';

/** What editors wrap around something that stands alone in its paragraph or heading. */
const WRAPPERS = `p,h1,h2,h3,h4,h5,h6,${LETTERS}`;

/** What shows nothing when it holds no text, and nobody links to. */
const BLANK = `:is(br,${LETTERS}):not([id])`;

/** Replaces the element, when it is a placeholder. Says so in the console when it is a broken one. */
export function convert(element: Element): void {
  if (!element.isConnected || element.closest(ELEMENTS) || element.querySelector(ELEMENTS)) return;
  if ((element as HTMLElement).isContentEditable) return; // an editor would save what we change
  try {
    const placeholder = readPlaceholder(element);
    if (placeholder) replace(element, placeholder);
  } catch (error) {
    console.warn('This placeholder cannot be read:', element, error);
  }
}

/** Puts the element where its placeholder was. What stood inside becomes the fallback. */
function replace(element: Element, { tag, attributes, data, link }: Placeholder): void {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  if (data !== undefined) Object.assign(host, { data });
  // A block's own classes place it in the page; a link's would have it look like one.
  const classes = [...element.classList].filter((name) => !TAGS.includes(clean(name)));
  if (classes.length && element.localName !== 'a') host.className = classes.join(' ');
  const inside = element.localName === 'script' ? [] : [...element.childNodes];
  const rest = element === link ? restOf(link) : [];
  const fallback = element === link ? [link, ...rest] : inside;
  if (link && !element.contains(link)) {
    fallback.push(link);
    link.remove();
  }
  for (const piece of rest) {
    const emptied = around(piece).at(-1)!;
    emptied.remove();
    if (emptied.matches('p')) piece.prepend(document.createElement('br'));
  }

  const replaced = around(element);
  const id = replaced.find((one) => one.id)?.id;
  if (id) host.id = id;
  const lang = attributes.lang ?? replaced.find((one) => one.lang)?.lang;
  if (lang) host.lang = lang;
  replaced.at(-1)!.replaceWith(host);
  host.append(...fallback);
}

/** The element and, from within, the wrappers that hold nothing else. */
function around(element: Element): HTMLElement[] {
  const all = [element as HTMLElement];
  for (let at = all[0]!; at.parentElement?.matches(WRAPPERS) && isAlone(at);)
    all.push((at = at.parentElement));
  return all;
}

/**
 * Some editors cut a link where its letters change, or into paragraphs where it has a break: its
 * other pieces, right behind it.
 */
function restOf(link: Element): Element[] {
  const paragraph = link.closest(`:not(a,${LETTERS})`)!;
  const links: Element[] = [...paragraph.querySelectorAll('a')];
  for (let next = paragraph.nextElementSibling; paragraph.matches('p') && next?.matches('p');) {
    links.push(...next.querySelectorAll('a'));
    next = next.nextElementSibling;
  }
  const rest: Element[] = [];
  for (const next of links.slice(links.indexOf(link) + 1)) {
    const between = document.createRange();
    between.setStartAfter(rest.at(-1) ?? link);
    between.setEndBefore(next);
    if (!withoutStyle(next).isEqualNode(withoutStyle(link)) || !isEmpty(String(between))) break;
    rest.push(next);
  }
  return rest;
}

/** The link's own attributes, but for how its letters look. */
function withoutStyle(link: Element): Element {
  const copy = link.cloneNode() as Element;
  copy.removeAttribute('style');
  return copy;
}

/** Nothing but spaces, line breaks and emptied wrappers stands beside it. */
function isAlone(element: Element): boolean {
  return [...element.parentNode!.childNodes].every((node) => {
    if (node === element || node.nodeType === Node.COMMENT_NODE) return true;
    const elements = node instanceof Element ? [node, ...node.querySelectorAll('*')] : [];
    return isEmpty(node.textContent!) && elements.every((one) => one.matches(BLANK));
  });
}

/** Spaces, also those without width that are copied along from some programs. */
const isEmpty = (text: string) => !/[^\s\u200b\u2060]/.test(text);
