import type { Point } from '../projection.ts';
import { decodeIntegers, encodeIntegers } from './codec.ts';

/**
 * A region as `npm run regions` writes it. Lengths are in units of the Web Mercator square at zoom
 * level `grid`, counted from `origin`.
 */
export interface EncodedFigure {
  readonly code: string;
  readonly names: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly grid: number;
  readonly origin: readonly [number, number];
  readonly size: readonly [number, number];
  /** False where the region borders a foreign country, whose land the sources leave out. */
  readonly sea: boolean;
  /** Code, sub-region (the region, on a map of the country), label point, width of the land there, Finnish name, Swedish name. */
  readonly areas: readonly (readonly [string, string, number, number, number, string, string])[];
  /** Every border once: number of points, kind, first point, steps. */
  readonly arcs: string;
  /** By area: number of rings; by ring: number of arcs, the arcs. */
  readonly rings: string;
  /** Land around the region: by ring, number of points, first point, steps. */
  readonly neighbours: string;
}

/** What a border divides; drawn with a line each. */
export type BorderKind = 'coast' | 'municipality' | 'subregion' | 'region';

/** In the order their numbers have in {@link EncodedFigure.arcs}. */
const BORDER_KINDS: readonly BorderKind[] = ['coast', 'municipality', 'subregion', 'region'];

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Area {
  readonly code: string;
  readonly subregion: string;
  readonly names: { readonly fi: string; readonly sv: string };
  readonly label: Point;
  /** Width of the land at the label point: what a name may fill. */
  readonly room: number;
  readonly bounds: Bounds;
  /** SVG path data; fill it with the even-odd rule. */
  readonly path: string;
  /** The borders on land alone, for outlines that would clutter an archipelago. */
  readonly landBorder: string;
}

/** A region ready to draw. All lengths are relative to `origin`, in units of `grid`. */
export interface Figure {
  readonly code: string;
  readonly names: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly grid: number;
  readonly origin: Point;
  readonly bounds: Bounds;
  readonly sea: boolean;
  readonly areas: readonly Area[];
  readonly borders: Readonly<Record<BorderKind, string>>;
  readonly neighbours: string;
}

/** A border: its points and what it divides. */
export interface Arc {
  readonly kind: BorderKind;
  readonly points: readonly Point[];
}

/** An arc by its number; the complement (`~n`) means against its direction, as in TopoJSON. */
export type ArcReference = number;

export function encodeArcs(arcs: readonly Arc[]): string {
  const numbers: number[] = [];
  let last: Point = { x: 0, y: 0 };
  for (const { kind, points } of arcs) {
    numbers.push(points.length, BORDER_KINDS.indexOf(kind));
    last = pushSteps(numbers, points, last);
  }
  return encodeIntegers(numbers);
}

export function encodeRings(areas: readonly (readonly (readonly ArcReference[])[])[]): string {
  const numbers: number[] = [];
  let expected = 0;
  for (const rings of areas) {
    numbers.push(rings.length);
    for (const ring of rings) {
      numbers.push(ring.length);
      for (const reference of ring) {
        const index = reference < 0 ? ~reference : reference;
        numbers.push(2 * (index - expected) + (reference < 0 ? 1 : 0));
        expected = index + 1;
      }
    }
  }
  return encodeIntegers(numbers);
}

export function encodePolygons(rings: readonly (readonly Point[])[]): string {
  const numbers: number[] = [];
  let last: Point = { x: 0, y: 0 };
  for (const points of rings) {
    numbers.push(points.length);
    last = pushSteps(numbers, points, last);
  }
  return encodeIntegers(numbers);
}

/** Unpacks a region's figure: a few milliseconds, once. */
export function decodeFigure(encoded: EncodedFigure): Figure {
  const arcs = decodeArcs(encoded.arcs);
  const rings = decodeRings(encoded.rings, encoded.areas.length);
  const borders = { coast: '', municipality: '', subregion: '', region: '' };
  for (const { kind, points } of arcs) borders[kind] += pathOf(points);
  return {
    code: encoded.code,
    names: encoded.names,
    grid: encoded.grid,
    origin: { x: encoded.origin[0], y: encoded.origin[1] },
    bounds: { left: 0, top: 0, right: encoded.size[0], bottom: encoded.size[1] },
    sea: encoded.sea,
    areas: encoded.areas.map(([code, subregion, x, y, room, fi, sv], index) => {
      const outlines = (rings[index] ?? []).map((ring) => ringPoints(ring, arcs));
      return {
        code,
        subregion,
        names: { fi, sv },
        label: { x, y },
        room,
        bounds: boundsOf(outlines.flat()),
        path: outlines.map((points) => `${pathOf(points)}z`).join(''),
        landBorder: (rings[index] ?? [])
          .flat()
          .map((reference) => arcs[reference < 0 ? ~reference : reference])
          .map((arc) => (arc && arc.kind !== 'coast' ? pathOf(arc.points) : ''))
          .join(''),
      };
    }),
    borders,
    neighbours: decodePolygons(encoded.neighbours)
      .map((points) => `${pathOf(points)}z`)
      .join(''),
  };
}

/** The closed outline that arcs make one after another; joints appear once. */
export function ringPoints(ring: readonly ArcReference[], arcs: readonly Arc[]): Point[] {
  const outline: Point[] = [];
  for (const reference of ring) {
    const points = arcs[reference < 0 ? ~reference : reference]?.points ?? [];
    const directed = reference < 0 ? points.toReversed() : points;
    outline.push(...directed.slice(outline.length ? 1 : 0));
  }
  return outline;
}

export function boundsOf(points: readonly Point[]): Bounds {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function pushSteps(numbers: number[], points: readonly Point[], from: Point): Point {
  let last = from;
  for (const point of points) {
    numbers.push(point.x - last.x, point.y - last.y);
    last = point;
  }
  return last;
}

function decodeArcs(text: string): Arc[] {
  const numbers = decodeIntegers(text);
  const arcs: Arc[] = [];
  const cursor = { at: 0, x: 0, y: 0 };
  while (cursor.at < numbers.length) {
    const length = numbers[cursor.at++] ?? 0;
    const kind = BORDER_KINDS[numbers[cursor.at++] ?? 0] ?? 'coast';
    arcs.push({ kind, points: takeSteps(numbers, cursor, length) });
  }
  return arcs;
}

function decodePolygons(text: string): Point[][] {
  const numbers = decodeIntegers(text);
  const rings: Point[][] = [];
  const cursor = { at: 0, x: 0, y: 0 };
  while (cursor.at < numbers.length) {
    const length = numbers[cursor.at++] ?? 0;
    rings.push(takeSteps(numbers, cursor, length));
  }
  return rings;
}

function takeSteps(
  numbers: readonly number[],
  cursor: { at: number; x: number; y: number },
  length: number,
): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < length; i++) {
    cursor.x += numbers[cursor.at++] ?? 0;
    cursor.y += numbers[cursor.at++] ?? 0;
    points.push({ x: cursor.x, y: cursor.y });
  }
  return points;
}

function decodeRings(text: string, areaCount: number): ArcReference[][][] {
  const numbers = decodeIntegers(text);
  let at = 0;
  let expected = 0;
  const next = () => numbers[at++] ?? 0;
  return times(areaCount, () =>
    times(next(), () =>
      times(next(), () => {
        const step = next();
        const index = expected + Math.floor(step / 2);
        expected = index + 1;
        return step % 2 ? ~index : index;
      }),
    ),
  );
}

function times<T>(count: number, make: () => T): T[] {
  return [...Array<undefined>(count)].map(make);
}

/** Relative steps: the shortest path data there is. */
function pathOf(points: readonly Point[]): string {
  let path = '';
  let last: Point | undefined;
  for (const point of points) {
    path += last ? `${point.x - last.x} ${point.y - last.y} ` : `M${point.x} ${point.y}l`;
    last = point;
  }
  return path;
}
