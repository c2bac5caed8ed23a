import { html, nothing, render, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { Gestures } from './gestures.ts';
import { placeLabels } from './labels.ts';
import {
  areasLayer,
  hatchPattern,
  labelsLayer,
  markersLayer,
  neighboursLayer,
  positionLayer,
  scaleLayer,
  type Label,
} from './map-layers-view.ts';
import { mapStyles } from './map.styles.ts';
import { canSplit, markerRadius, Markers, type Marker } from './markers.ts';
import { Motion } from './motion-view.ts';
import { neighbour, type Direction, type Stop } from './neighbours.ts';
import type { AreaState } from './pilots.ts';
import type { MapPlace } from './places.ts';
import { scaleBar } from './scale-bar.ts';
import { locate } from './nearest.ts';
import { metresPerUnit, unproject, type LatLon, type Point } from './projection.ts';
import { boundsOf, type Area, type Bounds, type Figure } from './regions/figure.ts';
import { TextWidth } from './text-width-view.ts';
import type { TileLayer } from './tiles-view.ts';
import {
  clampView,
  fit,
  grown,
  panBy,
  toPixel,
  zoomAround,
  type Limits,
  type Size,
  type View,
} from './viewport.ts';
import { zoomControls } from './zoom-controls-view.ts';

/** What the map draws; a new one each time that something of it changed. */
export interface MapModel {
  readonly figure: Figure;
  /** What to show at first and on 'whole area'. */
  readonly bounds: Bounds;
  /** By municipality code. */
  readonly states: ReadonlyMap<string, AreaState>;
  readonly places: readonly MapPlace[];
  /** Codes of the municipalities of what is chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly chosenPilot: string | undefined;
  /** What is written on an area. */
  readonly areaLabel: (area: Area) => string;
  /** Its accessible name: with what goes on there. */
  readonly areaName: (area: Area) => string;
  readonly placesName: (places: readonly MapPlace[]) => string;
  readonly mapName: string;
  /** Where the visitor is, if they asked. */
  readonly position: LatLon | undefined;
  readonly tiles: TileLayer | undefined;
  readonly messages: Messages<'artist-pilot-map'>;
  readonly format: Format;
}

export interface MapActions {
  chooseArea(code: string): void;
  /** `marker` is the mark that stands for them. */
  choosePlaces(places: readonly MapPlace[], marker: string): void;
}

/** What on the map has chosen something, to give the focus back to. */
export type MapTarget = { readonly area: string } | { readonly marker: string };

/** Pixels of a key press or button that moves the map. */
const panStep = 120;
/** Pixels kept free around what is shown. */
const padding = 16;
/** The zoom level of tiles beyond which our borders say nothing more. */
const maxZoom = 16;
const fontSize = 12;
/** The scale bar takes no more pixels than this. */
const scaleRoom = 90;
/** Long enough to read eight words. */
const hintTime = 1800;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -panStep],
  down: [0, panStep],
  left: [-panStep, 0],
  right: [panStep, 0],
};

/**
 * The drawn map. It renders into a frame of the element's shadow root by itself, so that panning
 * and zooming never touch the list; the element hands it a model and hears what was chosen.
 */
export class MapView {
  readonly #frame: HTMLElement;
  readonly #actions: MapActions;
  readonly #observer: ResizeObserver;
  readonly #widths = new TextWidth();
  #font = '';
  readonly #motion = new Motion((view, arrived) => {
    this.#view = view;
    if (arrived || this.#needsLayout()) this.#render();
    else this.#place();
  });
  #gestures: Gestures | undefined;
  #model: MapModel | undefined;
  #markers = new Markers([]);
  #size: Size = { width: 0, height: 0 };
  #view: View = { centre: { x: 0, y: 0 }, scale: 1 };
  /** The view that the marks and names on screen were laid out for. */
  #laidOut: View | undefined;
  /** Until the visitor moves the map, a new size shows the whole area again. */
  #moved = false;
  #areaStop: string | undefined;
  #markerStop: string | undefined;
  #focusedArea: string | undefined;
  #hint = '';
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #frameRequest = 0;

  constructor(frame: HTMLElement, actions: MapActions) {
    this.#frame = frame;
    this.#actions = actions;
    const root = frame.getRootNode() as ShadowRoot;
    const sheet = mapStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(frame);
  }

  /** Stops listening; the frame may be taken away. */
  stop(): void {
    this.#observer.disconnect();
    this.#gestures?.stop();
    this.#motion.stop();
    clearTimeout(this.#hintTimer);
    cancelAnimationFrame(this.#frameRequest);
  }

  update(model: MapModel): void {
    const before = this.#model;
    this.#model = model;
    if (before?.places !== model.places) this.#markers = new Markers(model.places);
    this.#font = `600 ${fontSize}px ${getComputedStyle(this.#frame).fontFamily}`;
    if (before?.figure.code !== model.figure.code || before.bounds !== model.bounds) {
      this.#moved = false;
      this.#measure();
      this.#fit();
    }
    this.#render();
  }

  /** Moves so that all of `bounds` is in sight; stays where it is already. */
  reveal(bounds: Bounds): void {
    if (!this.#size.width) return;
    const from = toPixel({ x: bounds.left, y: bounds.top }, this.#view, this.#size);
    const to = toPixel({ x: bounds.right, y: bounds.bottom }, this.#view, this.#size);
    const { width, height } = this.#size;
    if (from.x < 0 || from.y < 0 || to.x > width || to.y > height) this.#show(bounds);
  }

  /** Gives the focus back to what has chosen. False when it is no longer there. */
  focus(target: MapTarget): boolean {
    const selector =
      'area' in target
        ? `[data-area="${target.area}"]`
        : `[data-marker="${CSS.escape(target.marker)}"]`;
    const element = this.#frame.querySelector<SVGElement>(selector);
    element?.focus({ preventScroll: true });
    return Boolean(element);
  }

  get #limits(): Limits {
    const { figure } = this.#model!;
    return {
      bounds: grown(figure.bounds, 0.06),
      minScale: fit(figure.bounds, this.#size, padding).scale,
      maxScale: 2 ** (maxZoom - figure.grid),
    };
  }

  #resized(): void {
    if (!this.#measure() || !this.#model) return;
    if (this.#moved) this.#view = clampView(this.#view, this.#size, this.#limits);
    else this.#fit();
    this.#render();
  }

  /** A hidden tab or closed details has no size; what was shown is still right when it opens. */
  #measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (!width || !height) return false;
    if (width === this.#size.width && height === this.#size.height) return false;
    this.#size = { width, height };
    return true;
  }

  #fit(): void {
    if (this.#size.width) this.#view = this.#whole;
  }

  get #whole(): View {
    const view = fit(this.#model!.bounds, this.#size, padding);
    return clampView(view, this.#size, this.#limits);
  }

  #reset(): void {
    this.#moved = false;
    this.#motion.run(this.#view, this.#whole);
  }

  #show(bounds: Bounds): void {
    this.#travel(fit(bounds, this.#size, 3 * padding));
  }

  /** For buttons and keys: a short movement. */
  #travel(view: View): void {
    this.#moved = true;
    this.#motion.run(this.#view, clampView(view, this.#size, this.#limits));
  }

  /** For fingers: at once, drawn with the next frame. */
  #follow(view: View): void {
    this.#motion.stop();
    this.#moved = true;
    this.#view = clampView(view, this.#size, this.#limits);
    this.#frameRequest ||= requestAnimationFrame(() => {
      this.#frameRequest = 0;
      if (this.#needsLayout()) this.#render();
      else this.#place();
    });
  }

  #zoomed(factor: number, at?: Point): View {
    const middle = { x: this.#size.width / 2, y: this.#size.height / 2 };
    return zoomAround(this.#view, factor, at ?? middle, this.#size, this.#limits);
  }

  /** While a finger pans, only transforms change, until marks from outside the frame come near. */
  #needsLayout(): boolean {
    const before = this.#laidOut;
    if (!before || before.scale !== this.#view.scale) return true;
    const dx = Math.abs(before.centre.x - this.#view.centre.x) * before.scale;
    const dy = Math.abs(before.centre.y - this.#view.centre.y) * before.scale;
    return dx > this.#size.width / 3 || dy > this.#size.height / 3;
  }

  #render(): void {
    if (!this.#model || !this.#size.width) return;
    render(this.#template(this.#model), this.#frame);
    this.#laidOut = this.#view;
    this.#place();
    this.#gestures ??= this.#listen();
  }

  /** Puts the layers where the view wants them. */
  #place(): void {
    const { centre, scale } = this.#view;
    const x = this.#size.width / 2 - centre.x * scale;
    const y = this.#size.height / 2 - centre.y * scale;
    const set = (selector: string, transform: string) =>
      this.#frame.querySelector(selector)?.setAttribute('transform', transform);
    set('.world', `translate(${x} ${y}) scale(${scale})`);
    set('.overlay', `translate(${x} ${y})`);
  }

  #template(model: MapModel): TemplateResult {
    const { messages, figure, chosen, chosenPilot } = model;
    const { width, height } = this.#size;
    const { scale } = this.#view;
    const limits = this.#limits;
    const markers = this.#markers.near(this.#view, this.#size);
    return html`
      <svg
        class="map ${figure.sea ? 'sea' : ''} ${model.tiles ? 'tiled' : ''}"
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-label=${model.mapName}
        aria-describedby="map-help"
        @click=${this.#clicked}
        @keydown=${this.#keyed}
        @focusin=${this.#focused}
        @focusout=${this.#blurred}
      >
        ${hatchPattern(scale)}
        <g class="world">
          ${model.tiles?.render(this.#view, this.#size, figure) ?? neighboursLayer(figure)}
          ${areasLayer(
            {
              figure,
              states: model.states,
              chosen,
              stop: this.#areaStopOf(model),
              focused: this.#focusedArea,
              nameOf: model.areaName,
            },
            messages.areas,
          )}
        </g>
        <g class="overlay">
          ${labelsLayer(this.#labels(model, markers))}
          ${markersLayer(
            {
              markers,
              scale,
              metresPerUnit: unitLength(figure),
              stop: (markers.find(({ id }) => id === this.#markerStop) ?? markers[0])?.id,
              nameOf: ({ members }) => model.placesName(members),
              isChosen: ({ members }) => members.some(({ item }) => item.pilot.id === chosenPilot),
              format: (count) => model.format.number(count),
            },
            messages.markers,
          )}
          ${positionLayer(model.position && locate(model.position, figure), scale, messages.nearMeYou)}
        </g>
        ${this.#scaleBar(model)}
      </svg>
      ${zoomControls({
        messages,
        canZoomIn: scale < limits.maxScale * 0.999,
        canZoomOut: scale > limits.minScale * 1.001,
        zoom: (factor) => this.#travel(this.#zoomed(factor)),
        pan: (direction) => this.#travel(panBy(this.#view, ...steps[direction])),
        reset: () => this.#reset(),
      })}
      ${this.#hint ? html`<p class="hint no-print" aria-hidden="true">${this.#hint}</p>` : nothing}
    `;
  }

  #scaleBar({ figure, messages, format }: MapModel): SVGTemplateResult {
    const { metres, pixels } = scaleBar(unitLength(figure) / this.#view.scale, scaleRoom);
    const label =
      metres < 1000
        ? messages.metres(format.number(metres))
        : messages.distance(format.number(metres / 1000));
    return scaleLayer(pixels, label, this.#size.height);
  }

  #labels(model: MapModel, markers: readonly Marker[]): Label[] {
    const { scale } = this.#view;
    const labels = model.figure.areas.map((area) => {
      const text = model.areaLabel(area);
      const status = model.states.get(area.code)?.status;
      return {
        ...{ id: area.code, text, status, x: area.label.x * scale, y: area.label.y * scale },
        at: toPixel(area.label, this.#view, this.#size),
        width: this.#widths.of(text, this.#font),
        height: 1.3 * fontSize,
        room: area.room * scale,
        priority: model.chosen.has(area.code) ? Infinity : status ? 1 : 0,
      };
    });
    const obstacles = markers.map((marker) => {
      const radius = markerRadius(marker.members.length);
      return { at: toPixel(marker, this.#view, this.#size), halfWidth: radius, halfHeight: radius };
    });
    const placed = placeLabels(labels, obstacles, this.#size);
    return labels.flatMap((label) => {
      const shift = placed.get(label.id);
      return shift === undefined ? [] : { ...label, y: label.y + shift };
    });
  }

  #areaStopOf({ figure: { areas }, states, chosen }: MapModel): string | undefined {
    const stop =
      areas.find(({ code }) => code === this.#areaStop) ??
      areas.find(({ code }) => chosen.has(code)) ??
      areas.find(({ code }) => states.has(code)) ??
      areas[0];
    return stop?.code;
  }

  #listen(): Gestures {
    return new Gestures(this.#frame.querySelector('svg.map')!, {
      pan: (dx, dy) => this.#follow(panBy(this.#view, dx, dy)),
      zoom: (factor, at) => this.#follow(this.#zoomed(factor, at)),
      hint: (kind) => this.#showHint(kind),
      // Names that came into sight on the way.
      end: () => this.#laidOut !== this.#view && this.#render(),
    });
  }

  #showHint(kind: 'wheel' | 'touch'): void {
    const { hintTouch, hintWheel, hintWheelMac } = this.#model!.messages;
    const wheel = /Mac/.test(navigator.platform) ? hintWheelMac : hintWheel;
    const hint = kind === 'touch' ? hintTouch : wheel;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#say(''), hintTime);
    if (hint !== this.#hint) this.#say(hint);
  }

  #say(hint: string): void {
    this.#hint = hint;
    this.#render();
  }

  readonly #clicked = (event: Event): void => {
    // A key's click has no detail and follows no drag.
    if ((event as UIEvent).detail && this.#gestures?.wasDrag) return;
    const target = event.target as Element;
    const area = target.closest('[data-area]')?.getAttribute('data-area');
    const marker = target.closest('[data-marker]')?.getAttribute('data-marker');
    if (area) {
      this.#areaStop = area;
      this.#actions.chooseArea(area);
    } else if (marker) this.#chooseMarker(marker);
  };

  /** Zooms in while that tells a mark's places apart; then it is the visitor's choice. */
  #chooseMarker(id: string): void {
    const marker = this.#markers.near(this.#view, this.#size).find((other) => other.id === id);
    if (!marker) return;
    this.#markerStop = id;
    const { maxScale } = this.#limits;
    const several = new Set(marker.members.map(({ item }) => item.pilot.id)).size > 1;
    if (several && this.#view.scale < maxScale * 0.99 && canSplit(marker.members, maxScale)) {
      this.#show(boundsOf(marker.members));
    } else this.#actions.choosePlaces(marker.members, id);
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as Element;
    const direction = arrows[event.key];
    if (direction && event.shiftKey) this.#travel(panBy(this.#view, ...steps[direction]));
    else if (direction) this.#step(target, direction);
    else if (event.key === 'Home') this.#jump(target, 0);
    else if (event.key === 'End') this.#jump(target, -1);
    else if (event.key === '+' || event.key === '=') this.#travel(this.#zoomed(2));
    else if (event.key === '-') this.#travel(this.#zoomed(0.5));
    else if (event.key === '0') this.#reset();
    else if (event.key === 'Enter' || event.key === ' ') {
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } else return;
    event.preventDefault();
  };

  #step(target: Element, direction: Direction): void {
    const { stops, from } = this.#stops(target);
    const next = from && neighbour(stops, from, direction);
    if (next) this.#focusStop(target, next);
  }

  #jump(target: Element, index: 0 | -1): void {
    const next = this.#stops(target).stops.at(index);
    if (next) this.#focusStop(target, next);
  }

  /** What the arrows walk over: municipalities, or marks if one has the focus. */
  #stops(target: Element): { stops: readonly Stop[]; from: string | null } {
    const marker = target.getAttribute('data-marker');
    if (marker) return { stops: this.#markers.near(this.#view, this.#size), from: marker };
    const stops = this.#model!.figure.areas.map(({ code, label }) => ({ id: code, ...label }));
    return { stops, from: target.getAttribute('data-area') };
  }

  #focusStop(target: Element, stop: Stop): void {
    const isMarker = target.hasAttribute('data-marker');
    if (isMarker) this.#markerStop = stop.id;
    else this.#areaStop = stop.id;
    const { x, y } = toPixel(stop, this.#view, this.#size);
    const { width, height } = this.#size;
    if (x < padding || y < padding || x > width - padding || y > height - padding) {
      this.#moved = true;
      this.#view = clampView({ ...this.#view, centre: stop }, this.#size, this.#limits);
    }
    this.#render();
    this.focus(isMarker ? { marker: stop.id } : { area: stop.id });
  }

  readonly #focused = (event: FocusEvent): void => {
    const target = event.target as Element;
    // A ring is for those who use keys; a click already shows in the choice.
    const area = target.matches(':focus-visible') && target.getAttribute('data-area');
    this.#ring(area || undefined);
  };

  readonly #blurred = (): void => {
    this.#ring(undefined);
  };

  #ring(area: string | undefined): void {
    if (area === this.#focusedArea) return;
    this.#focusedArea = area;
    this.#render();
  }
}

function unitLength({ grid, origin, bounds }: Figure): number {
  const y = origin.y + (bounds.top + bounds.bottom) / 2;
  return metresPerUnit(unproject({ x: origin.x, y }, grid).lat, grid);
}
