import { fixture, html } from '@open-wc/testing';
import { REFERENCE_NOW } from '../../demo/feeds/reference.ts';

export interface Placing {
  /** Width of the column that the widget stands in, px; without it that of the page. */
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** A feed in place of the demo's. */
  readonly data?: object;
  /** What it stands in, inside its column. */
  readonly into?: HTMLElement;
}

type WidgetTag = keyof HTMLElementTagNameMap & `vk-${string}`;

/** Puts a widget into a page as a webmaster does, at the time that the demo's feed is made for. */
export async function placeWidget<T extends WidgetTag>(
  tag: T,
  { width, attributes = {}, data, into }: Placing = {},
): Promise<{ column: HTMLElement; element: HTMLElementTagNameMap[T] }> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  if (width) column.style.inlineSize = `${width}px`;
  if (into) column.append(into);
  const element = document.createElement(tag);
  const feed = data ? {} : { feed: '/demo/feeds/network.json' };
  const all = { lang: 'fi', now: REFERENCE_NOW, permalinks: 'off', ...feed, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  if (data) Object.assign(element, { data });
  (into ?? column).append(element);
  return { column, element };
}
