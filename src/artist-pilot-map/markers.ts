import { cluster, type Cluster } from './clusters.ts';
import type { MapPlace } from './places.ts';
import type { Point } from './projection.ts';
import { toPixel, type Size, type View } from './viewport.ts';

/** One mark on the map: a place, or several that share one. */
export interface Marker extends Cluster<MapPlace> {
  readonly id: string;
  readonly name: string;
}

/** Marks are never nearer than this: the largest diameter and a gap, in pixels. */
export const markerDistance = 46;

/** Radius of a mark in pixels, by how many places it stands for. */
export function markerRadius(count: number): number {
  if (count === 1) return 13;
  return count < 10 ? 16 : count < 100 ? 18 : 21;
}

/** The marks of all places, grouped once for each half zoom level. */
export class Markers {
  readonly #places: readonly MapPlace[];
  readonly #nameOf: (members: readonly MapPlace[]) => string;
  #level = NaN;
  #all: readonly Marker[] = [];

  constructor(places: readonly MapPlace[], nameOf: (members: readonly MapPlace[]) => string) {
    this.#places = places;
    this.#nameOf = nameOf;
  }

  find(id: string): Marker | undefined {
    return this.#all.find((marker) => marker.id === id);
  }

  /** Those in sight and around it, so that a finger may pan a while before new ones are needed. */
  near(view: View, size: Size): Marker[] {
    this.#group(view.scale);
    const { width, height } = size;
    return this.#all.filter((marker) => {
      const { x, y } = toPixel(marker, view, size);
      return x > -width / 2 && y > -height / 2 && x < 1.5 * width && y < 1.5 * height;
    });
  }

  /** For the smallest scale of the level: at larger ones marks are only further apart. */
  #group(scale: number): void {
    const level = Math.floor(Math.log2(scale) * 2) / 2;
    if (level === this.#level) return;
    this.#level = level;
    this.#all = cluster(this.#places, markerDistance / 2 ** level).map((group) => ({
      ...group,
      id: markerId(group.members[0]!),
      name: this.#nameOf(group.members),
    }));
  }
}

/** Whether zooming in further will tell a mark's places apart. */
export function canSplit(members: readonly Point[], maxScale: number): boolean {
  const [first] = members;
  return members.some(
    ({ x, y }) => Math.hypot(x - first!.x, y - first!.y) * maxScale > 2 * markerDistance,
  );
}

function markerId({ item, place }: MapPlace): string {
  return `${item.pilot.id}/${place.id ?? `${place.lat} ${place.lon}`}`;
}
