import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { metresPerUnit, unproject } from '../../../src/artist-pilot-map/projection.ts';
import {
  decodeFigure,
  type Area,
  type Figure,
} from '../../../src/artist-pilot-map/regions/figure.ts';
import { decodeIntegers, encodeIntegers } from '../../../src/artist-pilot-map/regions/codec.ts';
import {
  loadFigure,
  regionCode,
  regionCodes,
} from '../../../src/artist-pilot-map/regions/index.ts';
import { buildFigures, moduleText } from '../../../src/tools/regions.ts';

const regions = new URL('../../../src/artist-pilot-map/regions/', import.meta.url);

async function figure(code: string): Promise<Figure> {
  return decodeFigure(await loadFigure(code));
}

/** Area on the ground in km², from the path that the map fills. */
function groundArea(area: Area, { grid, origin }: Figure): number {
  const { lat } = unproject({ x: origin.x + area.label.x, y: origin.y + area.label.y }, grid);
  const metres = metresPerUnit(lat, grid);
  let doubled = 0;
  for (const ring of area.path.split('z').filter(Boolean)) {
    const [start, steps] = ring.slice(1).split('l');
    let [x, y] = start!.split(' ').map(Number) as [number, number];
    const numbers = steps!.trim().split(' ').map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [dx, dy] = [numbers[i]!, numbers[i + 1]!];
      doubled += x * (y + dy) - (x + dx) * y;
      x += dx;
      y += dy;
    }
  }
  return (Math.abs(doubled / 2) * metres * metres) / 1e6;
}

describe('the codec', () => {
  it('gives back what it was given', () => {
    const values = [0, 1, -1, 22, 23, -23, 2024, -2025, 91_125, -1_000_000, 0];
    assert.deepEqual(decodeIntegers(encodeIntegers(values)), values);
  });
});

describe('the figure of Varsinais-Suomi', () => {
  it('has the land areas of its ungeneralised origin', async () => {
    const table = await readFile(new URL('source/areas-check.tsv', regions), 'utf8');
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const expected = new Map(
      rows.filter(([code]) => /^\d{3}$/.test(code!)).map((row) => [row[0]!, Number(row[6])]),
    );
    const map = await figure('02');
    assert.deepEqual(
      map.areas.map((area) => area.code).toSorted(),
      [...expected.keys()].toSorted(),
    );
    assert.equal(map.areas.length, 27);
    for (const area of map.areas) {
      const ratio = groundArea(area, map) / expected.get(area.code)!;
      assert.ok(ratio > 0.87 && ratio < 1.06, `${area.names.fi}: ${ratio.toFixed(3)}`);
    }
  });

  it('keeps the archipelago', async () => {
    const pargas = (await figure('02')).areas.find((area) => area.code === '445')!;
    assert.ok(pargas.path.split('z').length > 180, `${pargas.path.split('z').length} islands`);
  });

  it('is within its budget of 22 kB', async () => {
    const text = await readFile(new URL('figures/02.ts', regions));
    assert.ok(gzipSync(text, { level: 9 }).length < 22_000);
  });
});

describe('every region', () => {
  it('is named by its code, however that is written', () => {
    assert.equal(regionCode('21'), '21');
    assert.equal(regionCode(' 2 '), '02');
    assert.equal(regionCode('fi'), 'FI');
    for (const none of [undefined, null, '', '99', 'Varsinais-Suomi'])
      assert.equal(regionCode(none), '02');
  });

  it('is there: 19 regions and the whole country, 308 municipalities', async () => {
    assert.equal(regionCodes.length, 20);
    const codes = new Set<string>();
    for (const code of regionCodes.filter((code) => code !== 'FI')) {
      const map = await figure(code);
      assert.equal(map.code, code);
      for (const area of map.areas) codes.add(area.code);
    }
    assert.equal(codes.size, 308);
    assert.equal((await figure('FI')).areas.length, 308);
  });

  it('has a name, a label on it and an outline for each municipality', async () => {
    for (const code of regionCodes) {
      const { areas, bounds } = await figure(code);
      for (const area of areas) {
        assert.ok(area.names.fi && area.names.sv, area.code);
        assert.ok(area.path.startsWith('M') && area.room > 0, `${code} ${area.names.fi}`);
        assert.ok(area.label.x > area.bounds.left && area.label.x < area.bounds.right);
        assert.ok(area.bounds.left >= bounds.left && area.bounds.right <= bounds.right);
      }
    }
  });

  it('is what its sources give', async () => {
    for (const [name, built] of await buildFigures()) {
      const text = await readFile(new URL(`figures/${name}.ts`, regions), 'utf8');
      assert.equal(text, await moduleText(built), `${name}.ts: run npm run regions`);
    }
  });
});
