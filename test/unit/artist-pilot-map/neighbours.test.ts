import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbour, type Direction } from '../../../src/artist-pilot-map/neighbours.ts';
import { decodeFigure } from '../../../src/artist-pilot-map/regions/figure.ts';
import { loadFigure, regionCodes } from '../../../src/artist-pilot-map/regions/index.ts';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

async function stops(region: string) {
  const { areas } = decodeFigure(await loadFigure(region));
  return areas.map(({ code, label }) => ({ id: code, ...label }));
}

describe('arrow keys over areas', () => {
  it('go where the map says', async () => {
    const areas = await stops('02');
    const step = (from: string, direction: Direction) => neighbour(areas, from, direction)?.id;
    assert.equal(step('853', 'right'), '202', 'from Turku east to Kaarina');
    assert.equal(step('734', 'up'), '761', 'from Salo north to Somero');
    assert.equal(step('400', 'down'), '918', 'from Laitila south to Vehmaa');
    assert.equal(step('322', 'down'), undefined, 'nothing south of Kemiönsaari');
  });

  it('reach every area from every other, in every region', async () => {
    for (const region of regionCodes) {
      const areas = await stops(region);
      const reached = new Set([areas[0]!.id]);
      for (const id of reached) {
        for (const direction of directions) {
          const next = neighbour(areas, id, direction);
          if (next) reached.add(next.id);
        }
      }
      assert.equal(reached.size, areas.length, region);
    }
  });

  it('start somewhere', () => {
    assert.equal(neighbour([{ id: 'a', x: 0, y: 0 }], 'gone', 'up')?.id, 'a');
    assert.equal(neighbour([], 'gone', 'up'), undefined);
  });
});
