import { html, render, type TemplateResult } from 'lit';
import { drawing, type MapModel } from './map-drawing-view.ts';
import { MapMoves, PADDING } from './map-moves-view.ts';
import { FONT_SIZE } from './map-names.ts';
import { MapStops, type MapTarget } from './map-stops-view.ts';
import { canSplit, Markers, type Marker } from './markers.ts';
import type { Direction, Stop } from './neighbours.ts';
import type { MapPlace } from './places.ts';
import { boundsOf, type Area, type Bounds } from './regions/figure.ts';
import { textStyleIn, TextWidth, type TextStyle } from './text-width-view.ts';
import { clampView, fit, grown, toPixel, type Limits, type Size, type View } from './viewport.ts';

export interface MapActions {
  chooseArea(code: string): void;
  /** `marker` is the mark that stands for them. */
  choosePlaces(places: readonly MapPlace[], marker: string): void;
}

/** The zoom level of tiles beyond which our borders say nothing more. */
const MAX_ZOOM = 16;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The drawn map. It renders into a frame of the element's shadow root by itself, so that panning
 * and zooming never touch the list; the element hands it a model and hears what was chosen.
 */
export class MapView {
  readonly frame: HTMLElement;
  readonly #actions: MapActions;
  readonly #observer: ResizeObserver;
  readonly #widths = new TextWidth();
  readonly #moves = new MapMoves(this);
  readonly #stops = new MapStops(this);
  /** Of the names; undefined until there are any. */
  #text: TextStyle | undefined;
  #model: MapModel | undefined;
  #places = new Markers([]);
  #size: Size = { width: 0, height: 0 };
  #view: View = { centre: { x: 0, y: 0 }, scale: 1 };
  /** The view that the marks and names on screen were laid out for. */
  #laidOut: View | undefined;

  constructor(frame: HTMLElement, actions: MapActions) {
    this.frame = frame;
    this.#actions = actions;
    // A drawing that makes something longer while sizes are told is an error that the page hears of.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#resized()));
    this.#observer.observe(frame);
    // Readers who set letters apart make what stands around the map longer.
    this.#observer.observe(frame.closest('section') ?? frame);
  }

  /** Stops listening; the frame may be taken away. */
  stop(): void {
    this.#observer.disconnect();
    this.#moves.stop();
    this.#model = undefined;
  }

  update(model: MapModel): void {
    const before = this.#model;
    this.#model = model;
    if (before?.places !== model.places) this.#places = new Markers(model.places);
    this.#text = textStyleIn(this.frame, 600, FONT_SIZE);
    if (before?.figure.code !== model.figure.code || before.bounds !== model.bounds) {
      this.#moves.restart();
      this.#measure();
      this.#fit();
    }
    this.redraw();
  }

  /** Moves so that all of `bounds` is in sight; stays where it is already. */
  reveal(bounds: Bounds): void {
    const { width, height } = this.#size;
    if (!width) return;
    const from = toPixel({ x: bounds.left, y: bounds.top }, this.#view, this.#size);
    const to = toPixel({ x: bounds.right, y: bounds.bottom }, this.#view, this.#size);
    if (from.x < 0 || from.y < 0 || to.x > width || to.y > height) this.#moves.showBounds(bounds);
  }

  /** Gives the focus back to what has chosen, and shows the map. False when it is not there. */
  focus(target: MapTarget): boolean {
    const isThere = this.#stops.focus(target);
    if (isThere) this.frame.scrollIntoView({ block: 'nearest' });
    return isThere;
  }

  /* What moves and stops see of the map. */

  get view(): View {
    return this.#view;
  }

  get size(): Size {
    return this.#size;
  }

  get limits(): Limits {
    const { figure } = this.#model!;
    return {
      bounds: grown(figure.bounds, 0.06),
      minScale: fit(figure.bounds, this.#size, PADDING).scale,
      maxScale: 2 ** (MAX_ZOOM - figure.grid),
    };
  }

  get whole(): View {
    return clampView(fit(this.#model!.bounds, this.#size, PADDING), this.#size, this.limits);
  }

  get areas(): readonly Area[] {
    return this.#model!.figure.areas;
  }

  /** The marks in sight and around it. */
  get markers(): readonly Marker[] {
    return this.#places.near(this.#view, this.#size);
  }

  show(view: View, arrived: boolean): void {
    this.#view = view;
    if (this.#needsLayout(arrived)) this.redraw();
    else this.#place();
  }

  bringIntoSight(stop: Stop): void {
    this.#moves.showPoint(stop);
  }

  redraw(): void {
    if (!this.#model || !this.#size.width) return;
    const focused = (this.frame.getRootNode() as ShadowRoot).activeElement;
    render(this.#template(this.#model), this.frame);
    this.#laidOut = this.#view;
    this.#place();
    if (focused?.matches('.marker') && !focused.isConnected) this.#refocus();
    this.#moves.listen(this.frame.querySelector('svg.map')!);
  }

  /** A mark that came apart had the focus: one of its places takes it. */
  #refocus(): void {
    const marker = this.#stops.markerStop(this.markers);
    if (marker !== undefined) this.#stops.focus({ marker });
  }

  #resized(): void {
    if (!this.#model) return;
    if (!this.#measure()) return this.#restyled();
    if (this.#moves.moved) this.#view = clampView(this.#view, this.#size, this.limits);
    else this.#fit();
    this.redraw();
  }

  /** Other letters leave room for other names. */
  #restyled(): void {
    const text = textStyleIn(this.frame, 600, FONT_SIZE);
    if (JSON.stringify(text) === JSON.stringify(this.#text)) return;
    this.#text = text;
    this.redraw();
  }

  /** A hidden tab or closed details has no size; what was shown is still right when it opens. */
  #measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (!width || !height) return false;
    if (width === this.#size.width && height === this.#size.height) return false;
    this.#size = { width, height };
    return true;
  }

  #fit(): void {
    if (this.#size.width) this.#view = this.whole;
  }

  /** While a finger pans, only transforms change, until marks from outside the frame come near. */
  #needsLayout(arrived: boolean): boolean {
    const before = this.#laidOut;
    const { centre, scale } = this.#view;
    if (!before || before.scale !== scale) return true;
    const dx = Math.abs(before.centre.x - centre.x) * scale;
    const dy = Math.abs(before.centre.y - centre.y) * scale;
    if (arrived) return dx + dy > 0;
    return dx > this.#size.width / 3 || dy > this.#size.height / 3;
  }

  /** Puts the layers where the view wants them. */
  #place(): void {
    const { centre, scale } = this.#view;
    const x = this.#size.width / 2 - centre.x * scale;
    const y = this.#size.height / 2 - centre.y * scale;
    const set = (selector: string, transform: string) =>
      this.frame.querySelector(selector)?.setAttribute('transform', transform);
    set('.world', `translate(${x} ${y}) scale(${scale})`);
    set('.overlay', `translate(${x} ${y})`);
  }

  /** Chromium gives each SVG that listens for the focus a stop of its own; its areas have theirs. */
  #template(model: MapModel): TemplateResult {
    const { width, height } = this.#size;
    return html`
      <svg
        class="map ${model.figure.sea ? 'sea' : ''} ${model.tiles ? 'tiled' : ''}"
        viewBox="0 0 ${width} ${height}"
        role="group"
        tabindex="-1"
        aria-label=${model.mapName}
        aria-describedby="map-help"
        @click=${this.#clicked}
        @keydown=${this.#keyed}
        @focusin=${this.#stops.focused}
        @focusout=${this.#stops.blurred}
      >
        ${drawing(model, {
          view: this.#view,
          size: this.#size,
          markers: this.markers,
          stops: this.#stops,
          widthOf: (text) => this.#widths.of(text, this.#text!),
        })}
      </svg>
      ${this.#moves.renderControls(model.messages)}
    `;
  }

  readonly #clicked = (event: Event): void => {
    // A key's click has no detail and follows no drag.
    if ((event as UIEvent).detail && this.#moves.wasDrag) return;
    const target = event.target as Element;
    const area = target.closest('[data-area]')?.getAttribute('data-area');
    const marker = target.closest('[data-marker]')?.getAttribute('data-marker');
    if (area) {
      this.#stops.remember({ area });
      this.#actions.chooseArea(area);
    } else if (marker) this.#chooseMarker(marker);
  };

  /** Zooms in while that tells a mark's places apart; then it is the visitor's choice. */
  #chooseMarker(id: string): void {
    const marker = this.markers.find((other) => other.id === id);
    if (!marker) return;
    this.#stops.remember({ marker: id });
    const { members } = marker;
    const { maxScale } = this.limits;
    const several = new Set(members.map(({ item }) => item.pilot.id)).size > 1;
    if (several && this.#view.scale < maxScale * 0.99 && canSplit(members, maxScale)) {
      this.#moves.approach(boundsOf(members));
    } else this.#actions.choosePlaces(members, id);
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const target = event.target as Element;
    const arrow = ARROWS[key];
    if (arrow && !event.shiftKey) this.#stops.step(target, arrow);
    else if (key === 'Home') this.#stops.jump(target, 0);
    else if (key === 'End') this.#stops.jump(target, -1);
    else if (key === 'Enter' || key === ' ') {
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } else if (!this.#moves.key(key, arrow)) return;
    event.preventDefault();
  };
}
