import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clampView,
  fit,
  panBy,
  toFigure,
  toPixel,
  zoomAround,
} from '../../../src/artist-pilot-map/viewport.ts';

const bounds = { left: 0, top: 0, right: 4000, bottom: 3000 };
const size = { width: 800, height: 800 };
const limits = { bounds, minScale: 0.2, maxScale: 16 };

const pixel = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 800, noNaN: true }),
});
const view = fc.record({
  scale: fc.double({ min: 0.2, max: 16, noNaN: true }),
  centre: fc.record({
    x: fc.double({ min: -1000, max: 5000, noNaN: true }),
    y: fc.double({ min: -1000, max: 5000, noNaN: true }),
  }),
});

function close(a: number, b: number) {
  assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
}

describe('viewport', () => {
  it('fits the whole figure with its padding', () => {
    const { centre, scale } = fit(bounds, size, 20);
    assert.deepEqual(centre, { x: 2000, y: 1500 });
    close(scale, 760 / 4000);
  });

  it('survives a frame without size', () => {
    assert.ok(fit(bounds, { width: 0, height: 0 }, 20).scale > 0);
  });

  it('goes from pixels to the figure and back', () => {
    fc.assert(
      fc.property(view, pixel, (at, point) => {
        const back = toPixel(toFigure(point, at, size), at, size);
        close(back.x, point.x);
        close(back.y, point.y);
      }),
    );
  });

  it('zooms around the point under the pointer', () => {
    fc.assert(
      fc.property(view, pixel, fc.double({ min: 0.1, max: 10, noNaN: true }), (at, point, by) => {
        const before = toFigure(point, at, size);
        const after = toFigure(point, zoomAround(at, by, point, size, limits), size);
        close(before.x, after.x);
        close(before.y, after.y);
      }),
    );
  });

  it('pans by pixels', () => {
    const moved = panBy({ centre: { x: 100, y: 100 }, scale: 2 }, 50, -20);
    assert.deepEqual(moved.centre, { x: 125, y: 90 });
  });

  it('never shows beyond the edge of a map larger than its frame', () => {
    fc.assert(
      fc.property(view, (at) => {
        const clamped = clampView(at, size, limits);
        const corner = toFigure({ x: 0, y: 0 }, clamped, size);
        if (bounds.right * clamped.scale > size.width) assert.ok(corner.x > -1e-6);
        else close(clamped.centre.x, 2000);
        assert.ok(clamped.scale >= limits.minScale && clamped.scale <= limits.maxScale);
      }),
    );
  });
});
