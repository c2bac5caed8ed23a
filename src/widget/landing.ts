/**
 * Where a visitor lands whose link names filters of a widget and no item: at that widget, as at an
 * anchor of the page's own.
 */

import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly ready?: Promise<void> };

/** Above a heading that is brought up, so that its focus ring is seen whole; in pixels. */
const AIR = 16;

const landings = new Set<Landing>();

/** Whoever has begun to read or to act stays there. */
let hasActed = false;
let isListening = false;

export class Landing implements ReactiveController {
  readonly #host: Host;
  readonly #isNamed: () => boolean;
  #isReady = false;
  #hasLanded = false;

  /** `isNamed`: whether the page's address leads here. */
  constructor(host: Host, isNamed: () => boolean) {
    this.#host = host;
    this.#isNamed = isNamed;
    host.addController(this);
  }

  hostConnected(): void {
    // A widget in a frame would move the page around it.
    if (parent !== window) return;
    landings.add(this);
    listen();
    void this.#host.ready?.then(() => {
      this.#isReady = true;
      // Those above have pushed it down, each when it got ready.
      if (!hasActed) named()?.land();
    });
  }

  hostDisconnected(): void {
    landings.delete(this);
  }

  get isNamed(): boolean {
    return this.#isNamed();
  }

  /** On arrival in the page. */
  land(): void {
    if (!this.#isReady) return;
    if (!this.#hasLanded) {
      // The browser, or the page, has gone to where it wants to be.
      if (scrollY > 0 || !isFirstVisit()) return;
      if (document.activeElement === document.body) this.#focus();
    }
    this.#hasLanded = true;
    this.#bringUp();
  }

  /** By a link of the page. */
  follow(): void {
    this.#focus();
    this.#bringUp();
  }

  /** At once: nothing moves before somebody's eyes when a page is opened. */
  #bringUp(): void {
    const { top } = this.#host.getBoundingClientRect();
    if (top >= 0 && top < innerHeight / 2) return;
    const heading = this.#heading;
    // What the page keeps free, for something that sticks to the window's edge, holds for it too.
    const free = parseFloat(getComputedStyle(this.#host).scrollMarginTop) || 0;
    if (heading) heading.style.scrollMarginTop = `${Math.max(free, AIR)}px`;
    (heading ?? this.#host).scrollIntoView({ behavior: 'instant' });
  }

  /** Reading aloud, and Tab, go on from there. */
  #focus(): void {
    const heading = this.#heading;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  get #heading(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="heading"]');
  }
}

const named = (): Landing | undefined => [...landings].find(({ isNamed }) => isNamed);

/** Who comes back finds the page as they left it. */
const isFirstVisit = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .every((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

function listen(): void {
  if (isListening) return;
  isListening = true;
  const options = { capture: true, passive: true };
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'click'])
    addEventListener(act, () => (hasActed = true), options);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link?.hash.startsWith('#vk-')) return;
    const isThere = (): boolean => location.href === link.href;
    if (isThere()) named()?.follow();
    else addEventListener('hashchange', () => isThere() && named()?.follow(), { once: true });
  });
}
