import { css, type LitElement, type ReactiveController } from 'lit';
import { dress } from './dress.ts';

/** A pointer that only passes by asks for nothing. */
const DELAY = 400;
/** Pixels kept to the edges of the window. */
const MARGIN = 4;

const { styleSheet } = css`
  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    max-inline-size: min(20em, 100vw - 8px);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.4;
  }
  .tooltip > span {
    display: block;
    padding: var(--_1) var(--_2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
`;

/**
 * Shows in words what an icon says, for pointer and keyboard alike: on elements with
 * `data-tip`, what that says, or else their accessible name. For the eye alone: a `title` would be
 * read out beside the same name, and never shown to who uses the keyboard. Stays while pointer or
 * focus are there, and goes on Escape (WCAG 2.2, 1.4.13).
 */
export class TooltipController implements ReactiveController {
  readonly #host: LitElement;
  readonly #tip = document.createElement('div');
  readonly #words = document.createElement('span');
  #target: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#tip.className = 'tooltip';
    this.#tip.popover = 'manual';
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#tip.append(this.#words);
    host.addController(this);
  }

  hostConnected(): void {
    // Not the host: what moves from one of our elements to another is never told outside.
    const root = this.#root;
    root.addEventListener('pointerover', this.#pointed);
    root.addEventListener('pointerout', this.#left);
    root.addEventListener('pointerdown', this.#hide);
    root.addEventListener('focusin', this.#focused);
    root.addEventListener('focusout', this.#hide);
    document.addEventListener('keydown', this.#keyed);
    document.addEventListener('scroll', this.#place, true);
  }

  hostDisconnected(): void {
    this.#hide();
    const root = this.#root;
    root.removeEventListener('pointerover', this.#pointed);
    root.removeEventListener('pointerout', this.#left);
    root.removeEventListener('pointerdown', this.#hide);
    root.removeEventListener('focusin', this.#focused);
    root.removeEventListener('focusout', this.#hide);
    document.removeEventListener('keydown', this.#keyed);
    document.removeEventListener('scroll', this.#place, true);
  }

  hostUpdated(): void {
    if (this.#target && !this.#target.isConnected) this.#hide();
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  readonly #pointed = (event: Event): void => {
    const target = targetOf(event);
    if (!target || target === this.#target || (event as PointerEvent).pointerType === 'touch')
      return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(target), DELAY);
  };

  readonly #left = (event: Event): void => {
    clearTimeout(this.#timer);
    const to = (event as PointerEvent).relatedTarget as Element | null;
    const isHere = to && (this.#tip.contains(to) || this.#target?.contains(to));
    if (!isHere && !this.#target?.matches(':focus-visible')) this.#hide();
  };

  readonly #focused = (event: Event): void => {
    const target = targetOf(event);
    if (target?.matches(':focus-visible')) this.#show(target);
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };

  #show(target: HTMLElement): void {
    this.#hide();
    if (!target.isConnected) return;
    this.#target = target;
    this.#words.textContent = target.dataset['tip'] || target.getAttribute('aria-label');
    dress(this.#root, styleSheet!);
    // Beside a modal dialog nothing can be pointed at.
    (target.closest('dialog') ?? this.#root).append(this.#tip);
    this.#tip.showPopover();
    this.#place();
  }

  /** Beside its element, also while that moves: browsers scroll to what gets the focus. */
  readonly #place = (): void => {
    if (!this.#target) return;
    const { left, width, top, bottom } = this.#target.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#tip;
    const { clientWidth, clientHeight } = document.documentElement;
    const rightmost = clientWidth - offsetWidth - MARGIN;
    const x = Math.max(MARGIN, Math.min(left + (width - offsetWidth) / 2, rightmost));
    const y = bottom + offsetHeight > clientHeight ? top - offsetHeight : bottom;
    this.#tip.style.translate = `${x}px ${y}px`;
  };

  readonly #hide = (): void => {
    clearTimeout(this.#timer);
    this.#target = undefined;
    // Prototype.js has a remove() of its own, which wants a parent.
    this.#tip.parentNode?.removeChild(this.#tip);
  };
}

function targetOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[data-tip]');
}
