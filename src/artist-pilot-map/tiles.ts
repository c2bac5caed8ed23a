import { TILE_SIZE } from './projection.ts';
import type { Figure } from './regions/figure.ts';
import type { Size, View } from './viewport.ts';

export interface Tile {
  readonly x: number;
  readonly y: number;
}

const MAX_TILE_ZOOM = 18;

/**
 * The tiles that a view shows, and a row around them for panning, at the zoom level whose pixels
 * are nearest to the screen's.
 */
export function tilesInSight(
  { centre, scale }: View,
  { width, height }: Size,
  { grid, origin }: Pick<Figure, 'grid' | 'origin'>,
): { zoom: number; tiles: Tile[] } {
  const zoom = Math.min(MAX_TILE_ZOOM, Math.max(0, Math.round(Math.log2(scale) + grid)));
  const side = TILE_SIZE * 2 ** (grid - zoom);
  const last = 2 ** zoom - 1;
  const range = (middle: number, pixels: number) => {
    const half = pixels / scale / 2;
    const from = Math.max(0, Math.floor((middle - half) / side) - 1);
    const to = Math.min(last, Math.floor((middle + half) / side) + 1);
    return [...Array<undefined>(Math.max(0, to - from + 1))].map((_, i) => from + i);
  };
  const columns = range(origin.x + centre.x, width);
  const rows = range(origin.y + centre.y, height);
  return { zoom, tiles: rows.flatMap((y) => columns.map((x) => ({ x, y }))) };
}

/** Fills in `{z}`, `{x}` and `{y}`. */
export function tileUrl(template: string, { x, y, zoom }: Tile & { zoom: number }): string {
  return template
    .replaceAll('{z}', String(zoom))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y));
}

/**
 * The `tiles` attribute as an absolute template and the host that would get the visitor's address.
 * Undefined for what can't be a template: then the map offers no background.
 */
export function readTileTemplate(
  value: string | null | undefined,
  base: string,
): { template: string; host: string } | undefined {
  // Templates are often written for Leaflet: any of its servers will do, and no larger pictures.
  const given = value?.trim().replace('{s}', 'a').replace('{r}', '');
  if (!given || !['{z}', '{x}', '{y}'].every((part) => given.includes(part))) return undefined;
  try {
    const { protocol, host, href } = new URL(given, base);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return { template: href.replace(/%7B([zxy])%7D/gi, '{$1}'), host };
  } catch {
    return undefined; // TypeError: no address
  }
}
