import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaleBar } from '../../../src/artist-pilot-map/scale-bar.ts';

describe('scale bar', () => {
  it('is round and fits', () => {
    assert.deepEqual(scaleBar(250, 100), { metres: 20_000, pixels: 80 });
    assert.deepEqual(scaleBar(10, 100), { metres: 1000, pixels: 100 });
    assert.deepEqual(scaleBar(0.7, 100), { metres: 50, pixels: 50 / 0.7 });
  });
});
