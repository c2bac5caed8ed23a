import type { Point } from '../../artist-pilot-map/projection.ts';
import type { Bounds } from '../../artist-pilot-map/regions/figure.ts';

/** The part of a ring inside a frame (Sutherland–Hodgman), on whole units. */
export function clipRing(ring: readonly Point[], frame: Bounds): Point[] {
  const sides: { inside: (p: Point) => boolean; cross: (a: Point, b: Point) => Point }[] = [
    { inside: (p) => p.x >= frame.left, cross: (a, b) => atX(a, b, frame.left) },
    { inside: (p) => p.x <= frame.right, cross: (a, b) => atX(a, b, frame.right) },
    { inside: (p) => p.y >= frame.top, cross: (a, b) => atY(a, b, frame.top) },
    { inside: (p) => p.y <= frame.bottom, cross: (a, b) => atY(a, b, frame.bottom) },
  ];
  let points: Point[] = [...ring];
  for (const { inside, cross } of sides) {
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1)!;
      if (inside(point) !== inside(before)) kept.push(cross(before, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points.filter((point, i) => {
    const before = points.at(i - 1)!;
    return point.x !== before.x || point.y !== before.y;
  });
}

function atX(a: Point, b: Point, x: number): Point {
  return { x, y: Math.round(a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y)) };
}

function atY(a: Point, b: Point, y: number): Point {
  return { x: Math.round(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)), y };
}
