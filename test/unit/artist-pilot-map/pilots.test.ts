import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { REFERENCE_NOW } from '../../../demo/feeds/reference.ts';
import { parseFeed } from '../../../src/feed/index.ts';
import { applyFacets } from '../../../src/filtering/facets.ts';
import { areaStates } from '../../../src/artist-pilot-map/area-states.ts';
import { chosenMunicipalities } from '../../../src/artist-pilot-map/choice.ts';
import { periodStatus } from '../../../src/artist-pilot-map/pilot-status.ts';
import { facetValues, pilotFacets, pilotItems } from '../../../src/artist-pilot-map/pilots.ts';
import { readPeriod } from '../../../src/time/period.ts';

const zone = 'Europe/Helsinki';
const now = Date.parse(REFERENCE_NOW);
const everything = { municipalities: undefined, statuses: [] };
const file = new URL('../../../demo/feeds/network.json', import.meta.url);
const { feed } = parseFeed(JSON.parse(readFileSync(file, 'utf8')));

const status = (start: string, end: string | undefined, at: string) =>
  periodStatus(readPeriod(start, end, zone).period!, Date.parse(at), zone);

describe('what a pilot is doing', () => {
  it('changes at midnight in Finland', () => {
    assert.equal(status('2026-09-01', '2026-11-30', '2026-08-31T23:59+03:00'), 'coming');
    assert.equal(status('2026-09-01', '2026-11-30', '2026-09-01T00:00+03:00'), 'running');
    assert.equal(status('2026-09-01', '2026-11-30', '2026-11-30T23:59+02:00'), 'running');
    assert.equal(status('2026-09-01', '2026-11-30', '2026-12-01T00:00+02:00'), 'ended');
  });

  it('lasts to the end of a month or year', () => {
    assert.equal(status('2026-08', '2026-11', '2026-11-30T12:00+02:00'), 'running');
    assert.equal(status('2026', '2027', '2027-12-31T12:00+02:00'), 'running');
    assert.equal(status('2027', undefined, '2027-12-31T12:00+02:00'), 'running');
    assert.equal(status('2027', undefined, '2028-01-01T12:00+02:00'), 'ended');
  });

  it('goes on where a day has no end', () => {
    assert.equal(status('2020-01-01', undefined, '2030-01-01T12:00+02:00'), 'running');
  });
});

describe('the list', () => {
  it('takes what is to come by the name of the contract, too', () => {
    const ids = (...statuses: string[]) =>
      pilotItems(feed, now, { ...everything, statuses }).map(({ pilot }) => pilot.id);
    assert.deepEqual(ids('planned'), ['teatteri-turku', 'sirkus-salo']);
    assert.deepEqual(ids('planned'), ids('coming'));
  });

  it('starts with what one can join now and ends with the past', () => {
    const items = pilotItems(feed, now, everything);
    assert.deepEqual(
      items.map(({ status, pilot }) => `${status} ${pilot.id}`),
      [
        'running aanitaide-saaristo',
        'running kuvataiteilija-puut',
        'running tanssitaiteilija-luonto',
        'running sarjakuva-turku',
        'coming teatteri-turku',
        'coming sirkus-salo',
        'postponed valokuva-salo',
        'cancelled valotaide-lieto',
        'ended kirjailija-loimijoki',
      ],
    );
  });

  it('keeps to the municipalities and statuses that the page asks for', () => {
    const only = pilotItems(feed, now, { municipalities: ['734'], statuses: ['coming'] });
    assert.deepEqual(
      only.map(({ pilot }) => pilot.id),
      ['sirkus-salo'],
    );
    assert.deepEqual(pilotItems(feed, now, { municipalities: [], statuses: [] }), []);
  });

  it('can be filtered by all that tells pilots apart', () => {
    const items = pilotItems(feed, now, everything);
    const values = facetValues(items);
    assert.deepEqual(values.get('status'), [
      'running',
      'coming',
      'postponed',
      'cancelled',
      'ended',
    ]);
    assert.ok(values.get('audience')!.includes('kaikenikäiset asukkaat'));
    const { items: found, counts } = applyFacets(items, pilotFacets, {
      artform: ['dance', 'theatre'],
      status: ['running'],
    });
    assert.deepEqual(
      found.map(({ pilot }) => pilot.id),
      ['tanssitaiteilija-luonto'],
    );
    assert.equal(counts.get('status')!.get('coming'), 1);
  });
});

describe('municipalities on the map', () => {
  const states = areaStates(pilotItems(feed, now, everything));

  it('look like the liveliest of their pilots', () => {
    const look = (code: string) => states.get(code)?.status;
    assert.equal(look('529'), 'running');
    assert.equal(look('853'), 'running', 'comics now, theatre later');
    assert.equal(look('734'), 'coming', 'a circus to come, a photographer postponed');
    assert.equal(look('423'), 'off');
    assert.equal(look('430'), 'ended');
  });

  it('hold every pilot of the list', () => {
    const found = new Set([...states.values()].flatMap(({ items }) => items));
    assert.equal(found.size, feed.pilots.length);
  });

  it('are outlined when they or their pilot are chosen', () => {
    const items = pilotItems(feed, now, everything);
    const chosen = chosenMunicipalities({ kind: 'pilot', id: 'aanitaide-saaristo' }, items);
    assert.deepEqual([...chosen], ['445', '322']);
    assert.deepEqual([...chosenMunicipalities({ kind: 'area', code: '019' }, items)], ['019']);
    assert.equal(chosenMunicipalities(undefined, items).size, 0);
  });
});
