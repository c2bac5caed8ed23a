import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaName, markName, placeName } from '../../../src/artist-pilot-map/mark-names.ts';
import { pilotItems } from '../../../src/artist-pilot-map/pilots.ts';
import { mapPlaces } from '../../../src/artist-pilot-map/places.ts';
import { parseFeed } from '../../../src/feed/index.ts';
import first from '../../../src/text/fi/artist-pilot-map.ts';
import common from '../../../src/text/fi/common.ts';
import later from '../../../src/text/fi/later/artist-pilot-map.ts';
import { formatIn } from '../../helpers/format-in.ts';

const words = { messages: { ...common, ...first, ...later }, format: formatIn('fi') };
const spot = { lat: 60.46, lon: 22.02 };

/** A pilot in each of the municipalities, each with one place. */
function pilotsIn(municipalities: readonly string[], place: object = {}) {
  const pilots = municipalities.map((code, index) => ({
    id: `p${index}`,
    title: 'Tanssia torilla',
    municipalities: [code],
    period: { start: '2026' },
    places: [{ ...spot, ...place }],
  }));
  const { feed } = parseFeed({ version: '1', pilots });
  const now = Date.parse('2026-10-05T10:00+03:00');
  return pilotItems(feed, now, { municipalities: undefined, statuses: [] });
}

const placesIn = (municipalities: readonly string[], place?: object) =>
  mapPlaces(pilotsIn(municipalities, place), { grid: 11, origin: { x: 0, y: 0 } });

describe('what is called on the map', () => {
  it('a municipality, by how many pilots it has and what they are doing', () => {
    const items = pilotsIn(['529', '529']);
    assert.equal(areaName('529', items, words), 'Naantali, 2 kokeilua: käynnissä');
    assert.equal(areaName('529', [], words), 'Naantali, ei kokeiluja');
  });

  it('a place, by where it is and what goes on there', () => {
    const named = placesIn(['529'], { name: 'Taidetalo' });
    assert.equal(placeName(named[0]!, words), 'Taidetalo, Naantali: Tanssia torilla');
    const around = placesIn(['529'], { name: 'Ranta', precision: 'area' });
    assert.equal(placeName(around[0]!, words), 'Ranta (suunnilleen), Naantali: Tanssia torilla');
    assert.equal(placeName(placesIn(['529'])[0]!, words), 'Naantali: Tanssia torilla');
  });

  it('a mark of several places, by their number and some of their municipalities', () => {
    assert.equal(markName(placesIn(['529', '853']), words), '2 paikkaa: Naantali ja Turku');
    assert.match(
      markName(placesIn(['529', '853', '680', '445', '734']), words),
      /^5 paikkaa: Naantali, Turku, Raisio ja 2 muuta kuntaa$/,
    );
  });

  it('a mark of one place, as that place', () => {
    const [place] = placesIn(['529']);
    assert.equal(markName([place!], words), placeName(place!, words));
  });
});
