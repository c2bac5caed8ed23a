import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/index.ts';
import { canSplit, MARKER_DISTANCE, Markers } from '../../../src/artist-pilot-map/markers.ts';
import { nearest } from '../../../src/artist-pilot-map/nearest.ts';
import { pilotItems } from '../../../src/artist-pilot-map/pilots.ts';
import { mapPlaces, municipalitiesOf } from '../../../src/artist-pilot-map/places.ts';
import { unproject } from '../../../src/artist-pilot-map/projection.ts';

const figure = { grid: 11, origin: { x: 292_000, y: 147_000 } };

function placesOf(places: readonly object[]) {
  const pilots = places.map((place, i) => ({
    id: `p${i}`,
    title: `Pilot ${i}`,
    municipalities: ['529'],
    period: { start: '2026' },
    places: [place],
  }));
  const { feed } = parseFeed({ version: '1', pilots });
  return mapPlaces(pilotItems(feed, 0, { municipalities: undefined, statuses: [] }), figure);
}

describe('places', () => {
  it('stand where they are', () => {
    const [place] = placesOf([{ lat: 60.4673, lon: 22.0264, precision: 'exact' }]);
    const { lat, lon } = unproject(
      { x: place!.x + figure.origin.x, y: place!.y + figure.origin.y },
      figure.grid,
    );
    assert.ok(Math.abs(lat - 60.4673) < 1e-9 && Math.abs(lon - 22.0264) < 1e-9);
    assert.equal(place!.municipality, '529', 'the pilot has only one');
  });

  it('never give an area away as a spot', () => {
    const home = { lat: 60.46731, lon: 22.02644, precision: 'area' };
    const neighbour = { lat: 60.46912, lon: 22.02199, precision: 'area' };
    const [a, b] = placesOf([home, neighbour]);
    assert.equal(a!.precision, 'area');
    assert.deepEqual([a!.x, a!.y], [b!.x, b!.y], 'two homes of one neighbourhood look the same');
  });

  it('known only by municipality, or without coordinates, have no mark', () => {
    assert.equal(
      placesOf([{ lat: 60.4, lon: 22, precision: 'municipality' }, { name: 'Somewhere' }]).length,
      0,
    );
  });

  it('list their municipalities, the most frequent first', () => {
    const places = placesOf([
      { lat: 60.4, lon: 22, municipality: '680' },
      { lat: 60.4, lon: 22, municipality: '529' },
      { lat: 60.4, lon: 22, municipality: '529' },
    ]);
    assert.deepEqual(municipalitiesOf(places), ['529', '680']);
  });
});

describe('markers', () => {
  const size = { width: 600, height: 600 };
  const places = placesOf([
    { id: 'a', lat: 60.46, lon: 22.02 },
    { id: 'b', lat: 60.461, lon: 22.021 },
    { id: 'c', lat: 60.9, lon: 22.9 },
  ]);
  const markers = new Markers(places);

  it('come apart as the map comes nearer', () => {
    const centre = { x: places[0]!.x, y: places[0]!.y };
    assert.deepEqual(
      markers.near({ centre, scale: 0.2 }, size).map(({ members }) => members.length),
      [2, 1],
    );
    assert.equal(markers.near({ centre, scale: 32 }, size).length, 2, 'the third is out of sight');
  });

  it('know whether coming nearer helps', () => {
    assert.ok(
      canSplit(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
        ],
        MARKER_DISTANCE,
      ),
    );
    assert.ok(
      !canSplit(
        [
          { x: 0, y: 0 },
          { x: 0, y: 0 },
        ],
        1e9,
      ),
    );
  });
});

describe('near me', () => {
  it('finds the nearest place of each pilot', () => {
    const places = placesOf([
      { id: 'far', lat: 60.9, lon: 22.9 },
      { id: 'near', lat: 60.47, lon: 22.03 },
    ]);
    const found = nearest(places, { lat: 60.46, lon: 22.03 }, figure, 3);
    assert.deepEqual(
      found.map(({ place }) => place.place.id),
      ['near', 'far'],
    );
    assert.ok(Math.abs(found[0]!.metres - 1112) < 15, `${found[0]!.metres} m`);
  });

  it('has one place of a pilot that has several', () => {
    const [item] = placesOf([{ id: 'near', lat: 60.47, lon: 22.03 }]);
    const further = { ...item!, y: item!.y + 1000 };
    assert.deepEqual(nearest([further, item!], { lat: 60.46, lon: 22.03 }, figure, 3).length, 1);
  });
});
