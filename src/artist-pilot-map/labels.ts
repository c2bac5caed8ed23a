import type { Point } from './projection.ts';
import type { Size } from './viewport.ts';

/** A name that would like a place on the map, in pixels. */
export interface LabelWish {
  readonly id: string;
  /** Where its middle would be. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** How wide the land is there. */
  readonly room: number;
  /** Higher goes first. */
  readonly priority: number;
}

/** Something a name must not cover: a middle and half sizes, in pixels. */
export interface Obstacle {
  readonly at: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A name may reach this far over its land's edge, as on a printed map. */
const OVERHANG = 1.6;
const GAP = 2;

/** Where a name may stand instead, in lines: a little under or over its place. */
const shifts = [0, 1.1, -1.1];

/**
 * Which names fit, and by how many px each is moved down: the most important first, none over
 * another or over an obstacle, none cut off by the frame, none much wider than its land.
 * A wish of infinite priority may be wider than its land.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  size: Size,
): Map<string, number> {
  const taken = [...obstacles];
  const placed = new Map<string, number>();
  const order = wishes.toSorted(
    (a, b) => b.priority - a.priority || b.room - a.room || (a.id < b.id ? -1 : 1),
  );
  for (const { id, at, width, height, room, priority } of order) {
    if (priority !== Infinity && width > room * OVERHANG) continue;
    for (const shift of shifts) {
      const box = {
        at: { x: at.x, y: at.y + shift * height },
        halfWidth: width / 2 + GAP,
        halfHeight: height / 2 + GAP,
      };
      if (!insideFrame(box, size) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.set(id, shift * height);
      break;
    }
  }
  return placed;
}

export function overlap(a: Obstacle, b: Obstacle): boolean {
  return (
    Math.abs(a.at.x - b.at.x) < a.halfWidth + b.halfWidth &&
    Math.abs(a.at.y - b.at.y) < a.halfHeight + b.halfHeight
  );
}

function insideFrame({ at, halfWidth, halfHeight }: Obstacle, size: Size): boolean {
  return (
    at.x - halfWidth >= 0 &&
    at.y - halfHeight >= 0 &&
    at.x + halfWidth <= size.width &&
    at.y + halfHeight <= size.height
  );
}
