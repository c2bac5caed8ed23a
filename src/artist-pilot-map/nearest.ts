import type { MapPlace } from './places.ts';
import { metresPerUnit, project, type LatLon, type Point } from './projection.ts';
import type { Figure } from './regions/figure.ts';

export interface NearPlace {
  readonly place: MapPlace;
  readonly metres: number;
}

/** A position in the figure's units. */
export function locate(position: LatLon, { grid, origin }: Pick<Figure, 'grid' | 'origin'>): Point {
  const { x, y } = project(position, grid);
  return { x: x - origin.x, y: y - origin.y };
}

/** The nearest places, one a pilot. Flat geometry does: nobody walks to the curvature. */
export function nearest(
  places: readonly MapPlace[],
  position: LatLon,
  figure: Pick<Figure, 'grid' | 'origin'>,
  count: number,
): NearPlace[] {
  const from = locate(position, figure);
  const unit = metresPerUnit(position.lat, figure.grid);
  const found = new Set<string>();
  return places
    .map((place) => ({ place, metres: Math.hypot(place.x - from.x, place.y - from.y) * unit }))
    .toSorted((a, b) => a.metres - b.metres)
    .filter(({ place }) => {
      const { id } = place.item.pilot;
      return !found.has(id) && found.add(id);
    })
    .slice(0, count);
}
