import type { Options } from './options.ts';

export type Background = 'light' | 'dark' | 'narrow';

/**
 * Shows the element on a background; makes a new one only when another widget is chosen.
 *
 * @param now an instant in place of the clock, for a feed that isn't of today
 */
export function showPreview(
  box: HTMLElement,
  { widget, feed, attributes, accent }: Options,
  background: Background,
  now?: string,
): HTMLElement {
  box.dataset.background = background;
  const tag = `vk-${widget}`;
  let element = box.firstElementChild as HTMLElement | null;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    // the address of the snippet maker belongs to the maker
    element.setAttribute('permalinks', 'off');
    element.setAttribute('structured-data', 'off');
    box.replaceChildren(element);
  }
  const wanted: Record<string, string> = { feed, ...(now && { now }), ...attributes };
  for (const name of [
    'now', // before the feed that it belongs to
    'feed',
    'municipality',
    'lang',
    'heading',
    'limit',
    'view',
    'layout',
    'filters',
  ])
    if (wanted[name] === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== wanted[name]) element.setAttribute(name, wanted[name]);
  if (accent) element.style.setProperty('--vk-accent', accent);
  else element.style.removeProperty('--vk-accent');
  return element;
}
