import type { Point } from './projection.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Something that an arrow key can reach. */
export interface Stop extends Point {
  readonly id: string;
}

/** Straight on counts more than near: a step aside is as far as this many steps ahead. */
const ASIDE_WEIGHT = 2.2;

/**
 * The stop that an arrow key leads to: the nearest one ahead, with a preference for straight on.
 * Undefined at the edge.
 */
export function neighbour(stops: readonly Stop[], from: string, direction: Direction) {
  const here = stops.find((stop) => stop.id === from);
  if (!here) return stops[0];
  let best: Stop | undefined;
  let bestCost = Infinity;
  for (const stop of stops) {
    const dx = stop.x - here.x;
    const dy = stop.y - here.y;
    const across = direction === 'left' || direction === 'right';
    const ahead = (across ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE_WEIGHT * Math.abs(across ? dy : dx);
    if (cost < bestCost) {
      best = stop;
      bestCost = cost;
    }
  }
  return best;
}
