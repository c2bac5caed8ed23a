/**
 * Web Mercator, as map tiles use it: the world is a square of 256 · 2^zoom units, origin in the
 * north-west. Figures, places and tiles share it, so that they line up without any fitting.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** The side of a tile in units of its own zoom level. */
export const TILE_SIZE = 256;

/** Beyond this latitude the square ends. */
const MAX_LATITUDE = 85.051129;

function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

/** Where a coordinate lies on the world square of the given zoom level. */
export function project({ lat, lon }: LatLon, zoom: number): Point {
  const size = worldSize(zoom);
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

/** The coordinate at a point of the world square; the inverse of {@link project}. */
export function unproject({ x, y }: Point, zoom: number): LatLon {
  const size = worldSize(zoom);
  const n = Math.PI * (1 - (2 * y) / size);
  return { lat: (Math.atan(Math.sinh(n)) * 180) / Math.PI, lon: (x / size - 0.5) * 360 };
}

/** Metres on the ground that one unit of the world square spans at a latitude. */
export function metresPerUnit(lat: number, zoom: number): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}
