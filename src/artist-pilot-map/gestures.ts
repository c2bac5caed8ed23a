import type { Point } from './projection.ts';

/** What a gesture asks of the map; lengths and points in pixels of the element. */
export interface GestureActions {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** A wheel or one finger that we leave to the page: say how to do it. */
  hint(kind: 'wheel' | 'touch'): void;
  /** The last finger is up. */
  end(): void;
}

/** A press that moves less than this is a click. */
const CLICK_SLACK = 4;
/** Pixels of a wheel that double the scale. */
const WHEEL_DOUBLING = 240;

/**
 * Drag with a mouse, two fingers, Ctrl or Cmd with the wheel (which is also a trackpad's pinch),
 * double click. A plain wheel and one finger stay the page's, so that nobody gets stuck on the map.
 * Pointer events throughout: inside a shadow root others get lost on phones.
 */
export class Gestures {
  readonly #element: Element;
  readonly #actions: GestureActions;
  readonly #pointers = new Map<number, Point>();
  readonly #abort = new AbortController();
  #moved = 0;

  constructor(element: Element, actions: GestureActions) {
    this.#element = element;
    this.#actions = actions;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      passive = true,
    ) =>
      element.addEventListener(type, listener as EventListener, {
        passive,
        signal: this.#abort.signal,
      });
    on('pointerdown', this.#pressed);
    on('pointermove', this.#dragged);
    on('pointerup', this.#released);
    on('pointercancel', this.#cancelled);
    on('wheel', this.#turned, false);
    on('dblclick', (event) => actions.zoom(event.shiftKey ? 0.5 : 2, this.#at(event)));
    // Two fingers are ours; pointer events alone can't keep the browser from scrolling with them.
    on('touchstart', this.#keepTwoFingers, false);
    on('touchmove', this.#keepTwoFingers, false);
  }

  /** Whether the press that ends in a click was a drag, which chooses nothing. */
  get wasDrag(): boolean {
    return this.#moved > CLICK_SLACK;
  }

  stop(): void {
    this.#abort.abort();
  }

  readonly #pressed = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (!this.#pointers.size) this.#moved = 0;
    this.#pointers.set(event.pointerId, this.#at(event));
  };

  readonly #dragged = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    // Let go where nobody told us of it: outside, or on a button that stands on the map.
    if (event.pointerType === 'mouse' && !event.buttons) return this.#released(event);
    const now = this.#at(event);
    if (this.#pointers.size === 1) {
      if (event.pointerType !== 'mouse') return;
      this.#moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (this.wasDrag) {
        this.#element.setPointerCapture(event.pointerId);
        this.#actions.pan(before.x - now.x, before.y - now.y);
      }
    } else {
      this.#moved = Infinity;
      const other = [...this.#pointers].find(([id]) => id !== event.pointerId)![1];
      this.#pinch(before, now, other);
    }
    this.#pointers.set(event.pointerId, now);
  };

  readonly #released = (event: PointerEvent): void => {
    if (this.#pointers.delete(event.pointerId) && !this.#pointers.size) this.#actions.end();
  };

  readonly #cancelled = (event: PointerEvent): void => {
    // The browser took the finger to scroll the page with.
    if (event.pointerType === 'touch' && this.#pointers.size === 1) this.#actions.hint('touch');
    this.#released(event);
  };

  readonly #turned = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      this.#actions.hint('wheel');
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === event.DOM_DELTA_LINE ? 20 : 1;
    // A trackpad's pinch comes as a wheel with small steps.
    const strength = Math.abs(event.deltaY) < 20 && lines === 1 ? 4 : 1;
    this.#actions.zoom(2 ** ((-event.deltaY * lines * strength) / WHEEL_DOUBLING), this.#at(event));
  };

  readonly #keepTwoFingers = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  /** One of two fingers moved: the map follows their middle and their distance. */
  #pinch(before: Point, now: Point, other: Point): void {
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    this.#actions.pan((before.x - now.x) / 2, (before.y - now.y) / 2);
    const apart = Math.hypot(before.x - other.x, before.y - other.y);
    if (apart > 0) {
      this.#actions.zoom(Math.hypot(now.x - other.x, now.y - other.y) / apart, middle);
    }
  }

  #at(event: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}
