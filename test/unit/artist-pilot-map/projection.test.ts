import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metresPerUnit, project, unproject } from '../../../src/artist-pilot-map/projection.ts';

describe('projection', () => {
  it('puts Turku where its tile is', () => {
    // Tile 9/287/148 by the formula of the OpenStreetMap wiki, worked by hand.
    const { x, y } = project({ lat: 60.4518, lon: 22.2666 }, 9);
    assert.deepEqual([Math.floor(x / 256), Math.floor(y / 256)], [287, 147]);
  });

  it('comes back', () => {
    const { lat, lon } = unproject(project({ lat: 60.1648, lon: 21.9541 }, 11), 11);
    assert.ok(Math.abs(lat - 60.1648) < 1e-9 && Math.abs(lon - 21.9541) < 1e-9);
  });

  it('stays on the square at the poles', () => {
    assert.ok(Math.abs(project({ lat: 90, lon: 0 }, 0).y) < 0.01);
    assert.ok(Math.abs(project({ lat: -90, lon: 0 }, 0).y - 256) < 0.01);
  });

  it('knows the scale', () => {
    assert.equal(Math.round(metresPerUnit(60, 11)), 38);
  });
});
