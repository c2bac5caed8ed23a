import type { Point } from '../../artist-pilot-map/projection.ts';
import { boundsOf } from '../../artist-pilot-map/regions/figure.ts';

type Ring = readonly Point[];

/** A name is about this many times wider than high, so width counts for less when choosing where. */
const NAME_SHAPE = 3;
const ROWS = 40;

/**
 * Where a municipality's name sits best: of many horizontal lines across it, the middle of the
 * widest stretch of land that also has land above and below.
 */
export function labelPoint(rings: readonly Ring[]): Point {
  const bounds = boundsOf(rings.flat());
  const step = (bounds.bottom - bounds.top) / ROWS;
  let best: { point: Point; score: number } | undefined;
  for (let row = 1; row < ROWS; row++) {
    const y = bounds.top + row * step;
    for (const [left, right] of stretches(rings, y)) {
      const x = (left + right) / 2;
      const height = stretchAround(stretches(turned(rings), x), y);
      const score = Math.min((right - left) / NAME_SHAPE, height);
      if (!best || score > best.score) best = { point: { x, y }, score };
    }
  }
  const { x, y } = best?.point ?? { x: bounds.left, y: bounds.top };
  return { x: Math.round(x), y: Math.round(y) };
}

/** How wide the land is at a point. */
export function roomAt(rings: readonly Ring[], point: Point): number {
  return Math.round(stretchAround(stretches(rings, point.y + 0.5), point.x));
}

function stretchAround(found: readonly (readonly [number, number])[], at: number): number {
  const around = found.find(([from, to]) => from <= at && at <= to);
  return around ? around[1] - around[0] : 0;
}

/** Where a horizontal line runs over land (even-odd rule). */
function stretches(rings: readonly Ring[], y: number): (readonly [number, number])[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    ring.forEach((b, i) => {
      const a = ring.at(i - 1)!;
      if (a.y < y !== b.y < y) crossings.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
    });
  }
  crossings.sort((a, b) => a - b);
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    found.push([crossings[i]!, crossings[i + 1]!]);
  }
  return found;
}

function turned(rings: readonly Ring[]): Ring[] {
  return rings.map((ring) => ring.map(({ x, y }) => ({ x: y, y: x })));
}
