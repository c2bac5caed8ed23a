import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTileTemplate, tilesInSight, tileUrl } from '../../../src/artist-pilot-map/tiles.ts';

const base = 'https://kunta.example/kulttuuri/sivu.html';

describe('background tiles', () => {
  it('cover the view and a row around it, at the level nearest to the screen', () => {
    const figure = { grid: 11, origin: { x: 294_000, y: 151_000 } };
    const view = { centre: { x: 1000, y: 1000 }, scale: 0.25 };
    const { zoom, tiles } = tilesInSight(view, { width: 512, height: 256 }, figure);
    assert.equal(zoom, 9);
    const columns = new Set(tiles.map(({ x }) => x));
    const rows = new Set(tiles.map(({ y }) => y));
    assert.ok(columns.size >= 4 && columns.size <= 5 && rows.size >= 3 && rows.size <= 4);
    assert.ok(columns.has(Math.floor(295_000 / 1024)) && rows.has(Math.floor(152_000 / 1024)));
  });

  it('fill in their address', () => {
    assert.equal(
      tileUrl('https://tiles.example/{z}/{x}/{y}.png', { zoom: 9, x: 287, y: 147 }),
      'https://tiles.example/9/287/147.png',
    );
  });

  it('name the host that would be asked', () => {
    assert.deepEqual(readTileTemplate('https://tiles.example/{z}/{x}/{y}.png?k=1', base), {
      template: 'https://tiles.example/{z}/{x}/{y}.png?k=1',
      host: 'tiles.example',
    });
    assert.deepEqual(readTileTemplate('/tiles/{z}/{x}/{y}', base), {
      template: 'https://kunta.example/tiles/{z}/{x}/{y}',
      host: 'kunta.example',
    });
  });

  it('may come from one of several servers, as templates for Leaflet have it', () => {
    assert.deepEqual(readTileTemplate('https://{s}.tiles.example/{z}/{x}/{y}{r}.png', base), {
      template: 'https://a.tiles.example/{z}/{x}/{y}.png',
      host: 'a.tiles.example',
    });
  });

  it('are not offered for what can be no template', () => {
    for (const value of [
      null,
      '',
      'https://tiles.example/{z}/{x}.png',
      'javascript:alert("{z}{x}{y}")',
      'http://{z}{x}{y}:bad',
    ]) {
      assert.equal(readTileTemplate(value, base), undefined, String(value));
    }
  });
});
