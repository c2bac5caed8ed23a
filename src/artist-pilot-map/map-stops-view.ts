import type { AreaState } from './area-states.ts';
import { neighbour, type Direction, type Stop } from './neighbours.ts';
import type { Marker } from './markers.ts';
import type { Area } from './regions/figure.ts';

/** What on the map has chosen something, to give the focus back to. */
export type MapTarget = { readonly area: string } | { readonly marker: string };

/** The map as far as walking on it concerns. */
interface WalkableMap {
  readonly frame: HTMLElement;
  readonly areas: readonly Area[];
  readonly markers: readonly Marker[];
  bringIntoSight(stop: Stop): void;
  /** Draws the same view again. */
  redraw(): void;
}

/**
 * Where the keyboard is on the map. Municipalities are one stop of the Tab key and marks another;
 * arrows walk inside each (roving tabindex).
 */
export class MapStops {
  readonly #map: WalkableMap;
  #area: string | undefined;
  #marker: string | undefined;
  #ringed: string | undefined;

  constructor(map: WalkableMap) {
    this.#map = map;
  }

  /** The area to draw a ring around: for those who use keys; a click shows in the choice. */
  get ringed(): string | undefined {
    return this.#ringed;
  }

  /** The one area that Tab reaches: where one was before, else something that is of interest. */
  areaStop(
    states: ReadonlyMap<string, AreaState>,
    chosen: ReadonlySet<string>,
  ): string | undefined {
    const { areas } = this.#map;
    const stop =
      areas.find(({ code }) => code === this.#area) ??
      areas.find(({ code }) => chosen.has(code)) ??
      areas.find(({ code }) => states.has(code)) ??
      areas[0];
    return stop?.code;
  }

  markerStop(markers: readonly Marker[]): string | undefined {
    return (markers.find(({ id }) => id === this.#marker) ?? markers[0])?.id;
  }

  /** Tab comes back here. */
  remember(target: MapTarget): void {
    if ('area' in target) this.#area = target.area;
    else this.#marker = target.marker;
  }

  /** Gives the focus to an area or mark. False when it is no longer there. */
  focus(target: MapTarget): boolean {
    const { frame } = this.#map;
    const [name, value] = Object.entries(target)[0]!;
    const element = frame.querySelector<SVGElement>(`[data-${name}="${CSS.escape(value)}"]`);
    element?.focus({ preventScroll: true });
    return Boolean(element);
  }

  step(from: Element, direction: Direction): void {
    const { stops, id } = this.#stopsAround(from);
    const next = id && neighbour(stops, id, direction);
    if (next) this.#go(from, next);
  }

  jump(from: Element, index: 0 | -1): void {
    const next = this.#stopsAround(from).stops.at(index);
    if (next) this.#go(from, next);
  }

  readonly focused = (event: FocusEvent): void => {
    const target = event.target as Element;
    const area = target.matches(':focus-visible') && target.getAttribute('data-area');
    this.#ring(area || undefined);
  };

  readonly blurred = (): void => {
    this.#ring(undefined);
  };

  /** What the arrows walk over: municipalities, or marks if one has the focus. */
  #stopsAround(element: Element): { stops: readonly Stop[]; id: string | null } {
    const marker = element.getAttribute('data-marker');
    if (marker) return { stops: this.#map.markers, id: marker };
    const stops = this.#map.areas.map(({ code, label }) => ({ id: code, ...label }));
    return { stops, id: element.getAttribute('data-area') };
  }

  #go(from: Element, stop: Stop): void {
    const target = from.hasAttribute('data-marker') ? { marker: stop.id } : { area: stop.id };
    this.remember(target);
    this.#map.bringIntoSight(stop);
    this.#map.redraw();
    this.focus(target);
  }

  #ring(area: string | undefined): void {
    if (area === this.#ringed) return;
    this.#ringed = area;
    this.#map.redraw();
  }
}
