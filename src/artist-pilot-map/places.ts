import type { Pilot, PilotPlace } from '../feed/model.ts';
import type { PilotItem } from './pilots.ts';
import { project, type Point } from './projection.ts';
import type { Figure } from './regions/figure.ts';

/** A place of a pilot that has a spot on the map, in the figure's units. */
export interface MapPlace extends Point {
  readonly item: PilotItem;
  readonly place: PilotPlace;
  readonly municipality: string | undefined;
  /** `area`: somewhere around here; drawn as a ring, never as a pin. */
  readonly precision: 'exact' | 'area';
}

/**
 * An `area` may be somebody's home, given too exactly. Its coordinates are rounded to about a
 * kilometre before anything is drawn from them.
 */
const areaStep = { lat: 0.01, lon: 0.02 };

/** How far around its middle an `area` is drawn, in metres. */
export const AREA_RADIUS = 1500;

/**
 * The places to draw. Those that are only known by their municipality have no spot: the colour of
 * the municipality tells of them.
 */
export function mapPlaces(
  items: readonly PilotItem[],
  { grid, origin }: Pick<Figure, 'grid' | 'origin'>,
): MapPlace[] {
  const places: MapPlace[] = [];
  for (const item of items) {
    for (const place of item.pilot.places ?? []) {
      const { lat, lon, precision = 'exact' } = place;
      if (lat === undefined || lon === undefined || precision === 'municipality') continue;
      const spot =
        precision === 'area'
          ? { lat: rounded(lat, areaStep.lat), lon: rounded(lon, areaStep.lon) }
          : { lat, lon };
      const { x, y } = project(spot, grid);
      const municipality = placeMunicipality(place, item.pilot);
      places.push({ item, place, municipality, precision, x: x - origin.x, y: y - origin.y });
    }
  }
  return places;
}

/** The one that the place names, or the only one that its pilot has. */
export function placeMunicipality(
  { municipality }: PilotPlace,
  { municipalities }: Pilot,
): string | undefined {
  return municipality ?? (municipalities.length === 1 ? municipalities[0] : undefined);
}

/** The municipalities of several places, the most frequent first. */
export function municipalitiesOf(places: readonly MapPlace[]): string[] {
  const counts = new Map<string, number>();
  for (const { municipality } of places) {
    if (municipality) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}
