import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overlap, placeLabels, type LabelWish } from '../../../src/artist-pilot-map/labels.ts';

const size = { width: 400, height: 400 };

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { id, at: { x, y }, width: 60, height: 14, room: 80, priority: 0, ...more };
}

describe('labels', () => {
  it('give way to a more important one', () => {
    const placed = placeLabels(
      [wish('a', 100, 100), wish('b', 110, 105, { priority: 1 })],
      [],
      size,
    );
    assert.equal(placed.get('b'), 0);
    assert.notEqual(placed.get('a'), 0);
  });

  it('leave markers and the frame alone', () => {
    const marker = { at: { x: 200, y: 200 }, halfWidth: 14, halfHeight: 40 };
    const placed = placeLabels([wish('a', 200, 200), wish('b', 20, 100)], [marker], size);
    assert.equal(placed.size, 0);
  });

  it('stay on land that has room for them', () => {
    assert.equal(placeLabels([wish('a', 100, 100, { room: 20 })], [], size).size, 0);
    const chosen = wish('a', 100, 100, { room: 20, priority: Infinity });
    assert.equal(placeLabels([chosen], [], size).size, 1);
  });

  it('never overlap', () => {
    const wishes = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (points) => {
        const all = points.map(({ x, y }, i) => wish(String(i), x, y));
        const placed = placeLabels(all, [], size);
        const boxes = all
          .filter(({ id }) => placed.has(id))
          .map(({ id, at }) => ({
            at: { x: at.x, y: at.y + placed.get(id)! },
            halfWidth: 30,
            halfHeight: 7,
          }));
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(!overlap(a, b))));
      }),
    );
  });
});
