/** Which names stand on the map, and where. */

import type { AreaState } from './area-states.ts';
import { placeLabels } from './labels.ts';
import { markerRadius, type Marker } from './markers.ts';
import type { AreaStatus } from './pilots.ts';
import type { Point } from './projection.ts';
import type { Area } from './regions/figure.ts';
import { toPixel, type Size, type View } from './viewport.ts';

/** Of the names, in pixels. */
export const FONT_SIZE = 12;

/** A name where it stands, in pixels of the overlay. */
export interface Name extends Point {
  readonly text: string;
  readonly status: AreaStatus | undefined;
}

interface NamedMap {
  readonly areas: readonly Area[];
  readonly states: ReadonlyMap<string, AreaState>;
  readonly chosen: ReadonlySet<string>;
  readonly markers: readonly Marker[];
  readonly view: View;
  readonly size: Size;
  readonly nameOf: (area: Area) => string;
  /** In pixels. */
  readonly widthOf: (text: string) => number;
}

/** The names that fit: what is chosen first, then where something goes on. */
export function namesOn(map: NamedMap): Name[] {
  const { areas, states, chosen, markers, view, size, nameOf, widthOf } = map;
  const { scale } = view;
  const names = areas.map((area) => {
    const text = nameOf(area);
    const status = states.get(area.code)?.status;
    return {
      ...{ id: area.code, text, status, x: area.label.x * scale, y: area.label.y * scale },
      at: toPixel(area.label, view, size),
      width: widthOf(text),
      height: 1.3 * FONT_SIZE,
      room: area.room * scale,
      priority: chosen.has(area.code) ? Infinity : status ? 1 : 0,
    };
  });
  const obstacles = markers.map((marker) => {
    const radius = markerRadius(marker.members.length);
    return { at: toPixel(marker, view, size), halfWidth: radius, halfHeight: radius };
  });
  const placed = placeLabels(names, obstacles, size);
  return names.flatMap((name) => {
    const shift = placed.get(name.id);
    return shift === undefined ? [] : { ...name, y: name.y + shift };
  });
}
