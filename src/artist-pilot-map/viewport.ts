import type { Point } from './projection.ts';
import { boundsOf, type Bounds } from './regions/figure.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the map shows: the figure's point in the middle, and pixels per unit of the figure. */
export interface View {
  readonly centre: Point;
  readonly scale: number;
}

/** Where a view may go: inside `bounds`, between two scales. */
export interface Limits {
  readonly bounds: Bounds;
  readonly minScale: number;
  readonly maxScale: number;
}

/** The largest view that shows all of `bounds`, with `padding` pixels around it. */
export function fit(bounds: Bounds, size: Size, padding = 0): View {
  const width = Math.max(1, size.width - 2 * padding);
  const height = Math.max(1, size.height - 2 * padding);
  return {
    centre: { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
    scale: Math.min(
      width / Math.max(1, bounds.right - bounds.left),
      height / Math.max(1, bounds.bottom - bounds.top),
    ),
  };
}

/** The view moved by pixels: to the right, the map's content goes left. */
export function panBy(view: View, dx: number, dy: number): View {
  const { centre, scale } = view;
  return { scale, centre: { x: centre.x + dx / scale, y: centre.y + dy / scale } };
}

/** The view enlarged by `factor` so that what lies under the pixel `at` stays under it. */
export function zoomAround(
  view: View,
  factor: number,
  at: Point,
  size: Size,
  limits: Limits,
): View {
  const scale = within(view.scale * factor, limits.minScale, limits.maxScale);
  const anchor = toFigure(at, view, size);
  return {
    scale,
    centre: {
      x: anchor.x - (at.x - size.width / 2) / scale,
      y: anchor.y - (at.y - size.height / 2) / scale,
    },
  };
}

/**
 * The nearest view inside its limits. A map larger than its frame can't be pushed further than its
 * edge; a smaller one stays in the middle.
 */
export function clampView(view: View, size: Size, { bounds, minScale, maxScale }: Limits): View {
  const scale = within(view.scale, minScale, maxScale);
  const clampAxis = (value: number, from: number, to: number, pixels: number) => {
    const half = pixels / scale / 2;
    return to - from <= 2 * half ? (from + to) / 2 : within(value, from + half, to - half);
  };
  return {
    scale,
    centre: {
      x: clampAxis(view.centre.x, bounds.left, bounds.right, size.width),
      y: clampAxis(view.centre.y, bounds.top, bounds.bottom, size.height),
    },
  };
}

/** The pixel where a point of the figure is drawn. */
export function toPixel(point: Point, { centre, scale }: View, size: Size): Point {
  return {
    x: (point.x - centre.x) * scale + size.width / 2,
    y: (point.y - centre.y) * scale + size.height / 2,
  };
}

/** The point of the figure that is drawn at a pixel; the inverse of {@link toPixel}. */
export function toFigure(pixel: Point, { centre, scale }: View, size: Size): Point {
  return {
    x: centre.x + (pixel.x - size.width / 2) / scale,
    y: centre.y + (pixel.y - size.height / 2) / scale,
  };
}

/** A view on the way from one to another; `part` runs from 0 to 1. */
export function mixViews(from: View, to: View, part: number): View {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    scale: from.scale * (to.scale / from.scale) ** part,
    centre: { x: mix(from.centre.x, to.centre.x), y: mix(from.centre.y, to.centre.y) },
  };
}

/** The smallest bounds around several. */
export function union(all: readonly Bounds[]): Bounds {
  return boundsOf(
    all.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  );
}

/** Bounds grown by a part of their size on every side. */
export function grown(bounds: Bounds, part: number): Bounds {
  const dx = (bounds.right - bounds.left) * part;
  const dy = (bounds.bottom - bounds.top) * part;
  return {
    left: bounds.left - dx,
    top: bounds.top - dy,
    right: bounds.right + dx,
    bottom: bounds.bottom + dy,
  };
}

function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), Math.max(min, max));
}
