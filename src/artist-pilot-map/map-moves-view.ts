import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from './later-words.ts';
import { Gestures } from './gestures.ts';
import { Motion } from './motion-view.ts';
import type { Direction } from './neighbours.ts';
import type { Point } from './projection.ts';
import type { Bounds } from './regions/figure.ts';
import {
  clampView,
  fit,
  panBy,
  toPixel,
  zoomAround,
  type Limits,
  type Size,
  type View,
} from './viewport.ts';
import { zoomControls } from './zoom-controls-view.ts';

/** The map as far as moving it concerns. */
export interface MovableMap {
  readonly view: View;
  readonly size: Size;
  readonly limits: Limits;
  /** The view that shows everything. */
  readonly whole: View;
  /** Draws another view; once it `arrived`, with marks and names placed anew. */
  show(view: View, arrived: boolean): void;
  /** Draws the same view again. */
  redraw(): void;
}

/** Pixels kept free around what is shown. */
export const PADDING = 16;
/** Pixels of a key press or button that moves the map. */
const PAN_STEP = 120;
/** Long enough to read eight words. */
const HINT_TIME = 1800;

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -PAN_STEP],
  down: [0, PAN_STEP],
  left: [-PAN_STEP, 0],
  right: [PAN_STEP, 0],
};

/** Everything that moves the map: fingers, the wheel, keys and buttons. */
export class MapMoves {
  readonly #map: MovableMap;
  readonly #motion: Motion;
  #gestures: Gestures | undefined;
  #moved = false;
  #hint: 'wheel' | 'touch' | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #next: View | undefined;
  #frameRequest = 0;

  constructor(map: MovableMap) {
    this.#map = map;
    this.#motion = new Motion((view, arrived) => map.show(view, arrived));
  }

  /** Until the visitor moves the map, a new size shows the whole area again. */
  get moved(): boolean {
    return this.#moved;
  }

  /** Whether the press that ends in a click was a drag, which chooses nothing. */
  get wasDrag(): boolean {
    return !!this.#gestures?.wasDrag;
  }

  /** Listens to fingers, mouse and wheel on the drawn map. */
  listen(element: Element): void {
    this.#gestures ??= new Gestures(element, {
      pan: (dx, dy) => this.#follow(panBy(this.#view, dx, dy)),
      zoom: (factor, at) => this.#follow(this.#zoomed(factor, at)),
      hint: (kind) => this.#showHint(kind),
      // Names that came into sight on the way.
      end: () => this.#map.show(this.#view, true),
    });
  }

  stop(): void {
    this.#gestures?.stop();
    this.#motion.stop();
    clearTimeout(this.#hintTimer);
    cancelAnimationFrame(this.#frameRequest);
  }

  /** A key that moves the map; false for any other. */
  key(key: string, arrow: Direction | undefined): boolean {
    if (arrow) this.pan(arrow);
    else if (key === '+' || key === '=') this.zoom(2);
    else if (key === '-') this.zoom(0.5);
    else if (key === '0') this.reset();
    else return false;
    return true;
  }

  pan(direction: Direction): void {
    this.#travel(panBy(this.#map.view, ...STEPS[direction]));
  }

  zoom(factor: number): void {
    this.#travel(this.#zoomed(factor));
  }

  /** Back to all of the area, which then follows the size of the frame again. */
  reset(): void {
    this.#moved = false;
    this.#motion.run(this.#map.view, this.#map.whole);
  }

  /** Back to all of the area at once, as where the page shows another one. */
  restart(): void {
    this.#motion.stop();
    this.#moved = false;
  }

  /** Shows all of `bounds` as large as possible. */
  showBounds(bounds: Bounds): void {
    this.#travel(fit(bounds, this.#map.size, 3 * PADDING));
  }

  /** Comes nearer in any case: in a sidebar all of `bounds` may have less room than it had before. */
  approach(bounds: Bounds): void {
    const view = fit(bounds, this.#map.size, 3 * PADDING);
    this.#travel({ ...view, scale: Math.max(view.scale, 2 * this.#map.view.scale) });
  }

  /** Brings a spot into sight, without a movement that the eye has to follow. */
  showPoint(point: Point): void {
    const { view, size, limits } = this.#map;
    const { x, y } = toPixel(point, view, size);
    const { width, height } = size;
    if (x >= PADDING && y >= PADDING && x <= width - PADDING && y <= height - PADDING) return;
    this.#motion.stop();
    this.#moved = true;
    this.#map.show(clampView({ ...view, centre: point }, size, limits), true);
  }

  renderControls(messages: AllMessages): TemplateResult {
    const { view, limits } = this.#map;
    return html`${zoomControls({
      messages,
      canZoomIn: view.scale < limits.maxScale * 0.999,
      canZoomOut: view.scale > limits.minScale * 1.001,
      zoom: (factor) => this.zoom(factor),
      pan: (direction) => this.pan(direction),
      reset: () => this.reset(),
    })}
    ${
      this.#hint
        ? html`<p class="hint no-print" aria-hidden="true">${hintText(this.#hint, messages)}</p>`
        : nothing
    }`;
  }

  /** For buttons and keys: a short movement. */
  #travel(view: View): void {
    this.#moved = true;
    this.#motion.run(this.#map.view, clampView(view, this.#map.size, this.#map.limits));
  }

  /** For fingers: at once, drawn with the next frame. */
  #follow(view: View): void {
    const { size, limits } = this.#map;
    this.#motion.stop();
    this.#moved = true;
    this.#next = clampView(view, size, limits);
    this.#frameRequest ||= requestAnimationFrame(() => {
      this.#frameRequest = 0;
      const next = this.#next;
      this.#next = undefined;
      if (next) this.#map.show(next, false);
    });
  }

  /** Where the fingers have brought the map, drawn or not. */
  get #view(): View {
    return this.#next ?? this.#map.view;
  }

  #zoomed(factor: number, at?: Point): View {
    const { size, limits } = this.#map;
    const middle = { x: size.width / 2, y: size.height / 2 };
    return zoomAround(this.#view, factor, at ?? middle, size, limits);
  }

  #showHint(kind: 'wheel' | 'touch'): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#say(undefined), HINT_TIME);
    if (kind !== this.#hint) this.#say(kind);
  }

  #say(kind: 'wheel' | 'touch' | undefined): void {
    this.#hint = kind;
    this.#map.redraw();
  }
}

function hintText(kind: 'wheel' | 'touch', messages: AllMessages): string {
  if (kind === 'touch') return messages.hintTouch;
  return /Mac/.test(navigator.platform) ? messages.hintWheelMac : messages.hintWheel;
}
