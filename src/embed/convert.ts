/** `dist/vk-placeholders.js`: turns a placeholder of the page into the element it stands for. */
import { clean } from './clean.ts';
import { type Placeholder, readPlaceholder } from './placeholder.ts';
import { ELEMENTS, TAGS } from './tags.ts';

/** What editors wrap around something that stands alone in its paragraph. */
const WRAPPERS = 'p,b,i,u,strong,em,span,font';

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
  if (element.id) host.id = element.id;
  // A block's own classes place it in the page; a link's would have it look like one.
  const classes = [...element.classList].filter((name) => !TAGS.includes(clean(name)));
  if (classes.length && element.localName !== 'a') host.className = classes.join(' ');
  const fallback = element.localName === 'script' ? [] : [...element.childNodes];
  if (link && !element.contains(link)) fallback.push(link);

  let outermost = element;
  while (outermost.parentElement?.matches(WRAPPERS) && isAlone(outermost))
    outermost = outermost.parentElement;
  outermost.replaceWith(host);
  host.append(...(element === link ? [element] : fallback));
}

/** Nothing but spaces and line breaks stands beside it. */
function isAlone({ parentElement, textContent }: Element): boolean {
  return (
    parentElement!.querySelectorAll(':scope > :not(br)').length === 1 &&
    parentElement!.textContent!.trim() === textContent!.trim()
  );
}
