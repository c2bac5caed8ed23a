import { cluster, type Cluster } from './clusters.ts';
import type { MapPlace } from './places.ts';
import type { Point } from './projection.ts';
import { toPixel, type Size, type View } from './viewport.ts';

/** One mark on the map: a place, or several that share one. */
export interface Marker extends Cluster<MapPlace> {
  readonly id: string;
}

/** Marks are never nearer than this: the largest diameter and a gap, in pixels. */
export const MARKER_DISTANCE = 46;

/** Marks this far outside the frame are drawn, too: a little more than a pan goes before new ones. */
const MARGIN = 0.4;

/** Radius of a mark in pixels, by how many places it stands for. */
export function markerRadius(count: number): number {
  if (count === 1) return 13;
  return count < 10 ? 16 : count < 100 ? 18 : 21;
}

/** The marks of all places, grouped once for each half zoom level. */
export class Markers {
  readonly #places: readonly MapPlace[];
  readonly #levels = new Map<number, readonly Marker[]>();

  constructor(places: readonly MapPlace[]) {
    this.#places = places;
  }

  /** Those in sight and around it, so that a finger may pan a while before new ones are needed. */
  near(view: View, size: Size): Marker[] {
    const { width, height } = size;
    return this.#at(view.scale).filter((marker) => {
      const { x, y } = toPixel(marker, view, size);
      return (
        x > -MARGIN * width &&
        y > -MARGIN * height &&
        x < (1 + MARGIN) * width &&
        y < (1 + MARGIN) * height
      );
    });
  }

  /** Grouped for the smallest scale of the level: at larger ones marks are only further apart. */
  #at(scale: number): readonly Marker[] {
    const level = Math.floor(Math.log2(scale) * 2) / 2;
    let markers = this.#levels.get(level);
    if (!markers) {
      const groups = cluster(this.#places, MARKER_DISTANCE / 2 ** level);
      markers = groups.map((group) => ({ ...group, id: markerId(group.members[0]!) }));
      this.#levels.set(level, markers);
    }
    return markers;
  }
}

/** Whether zooming in further will tell a mark's places apart. */
export function canSplit(members: readonly Point[], maxScale: number): boolean {
  const [first] = members;
  return members.some(
    ({ x, y }) => Math.hypot(x - first!.x, y - first!.y) * maxScale > 2 * MARKER_DISTANCE,
  );
}

function markerId({ item, place }: MapPlace): string {
  return `${item.pilot.id}/${place.id ?? `${place.lat} ${place.lon}`}`;
}
