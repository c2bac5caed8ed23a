/** Where the focus goes when an update brings rows, or takes away what had it. */
import type { LitElement } from 'lit';
import { updated } from './after-update.ts';

const ITEM = '[part~="item"]';

/** Gives the focus to what opens an item, or to its heading where nothing does. */
export function focusItem(item: HTMLElement, options?: FocusOptions): void {
  const heading = item.querySelector<HTMLElement>('[part~="item-heading"]') ?? item;
  const target = heading.querySelector<HTMLElement>('button, a') ?? heading;
  if (target === heading && target.tabIndex < 0) target.tabIndex = -1;
  target.focus(options);
}

/** The first item that the next update brings gets the focus: reading goes on there. */
export async function focusFirstNew(host: LitElement): Promise<void> {
  const items = () => [...host.renderRoot.querySelectorAll<HTMLElement>(ITEM)];
  const before = new Set(items());
  await updated(host);
  const fresh = items().find((item) => !before.has(item));
  if (fresh) focusItem(fresh);
}

/**
 * Settled after the next update. A chip or a button that it takes away leaves the focus to the
 * first of these selectors that is on screen, else to the first item.
 */
export async function keepFocus(host: LitElement, near: readonly string[]): Promise<void> {
  const focused = host.shadowRoot?.activeElement;
  await updated(host);
  if (focused && !host.shadowRoot?.activeElement) focusNear(host, near);
}

/** The button that asked for a feed has gone, the focus with it: reading goes on with what has come. */
export function regain(host: HTMLElement): void {
  // Whoever has gone on meanwhile stays there.
  if (document.activeElement === document.body) focusNear(host, ['[part~="message"] button']);
}

/** Focuses the first of these that is on screen (that depends on the width), else the first item. */
export function focusNear(host: HTMLElement, near: readonly string[]): void {
  const root = host.shadowRoot!;
  const found = near
    .flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)])
    .find((element) => element.offsetParent);
  if (found) return found.focus();
  const item = root.querySelector<HTMLElement>(ITEM);
  if (item) focusItem(item);
}
