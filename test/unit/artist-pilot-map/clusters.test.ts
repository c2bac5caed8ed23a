import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cluster } from '../../../src/artist-pilot-map/clusters.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 300 });

describe('clusters', () => {
  it('never overlap, and lose nobody', () => {
    fc.assert(
      fc.property(points, (places) => {
        const clusters = cluster(places, 44);
        clusters.forEach((a, i) =>
          clusters.slice(i + 1).forEach((b) => {
            assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 44);
          }),
        );
        assert.equal(new Set(clusters.flatMap(({ members }) => members)).size, places.length);
      }),
    );
  });

  it('leave places apart that have room', () => {
    const clusters = cluster(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      44,
    );
    assert.deepEqual(
      clusters.map(({ members }) => members.length),
      [1, 1],
    );
  });

  it('hold each of ten thousand places once, at every zoom', () => {
    const places = Array.from({ length: 10_000 }, (_, i) => ({
      x: (i * 7919) % 9973,
      y: (i * 104_729) % 9967,
    }));
    for (const zoom of [0.05, 0.5, 4]) {
      const clusters = cluster(
        places.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })),
        44,
      );
      const members = clusters.flatMap(({ members }) => members);
      assert.equal(members.length, places.length);
      assert.equal(new Set(members).size, places.length);
    }
  });
});
