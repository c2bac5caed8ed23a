/**
 * Feeds as people write them by hand, in forms that the contract leaves open: what can be
 * understood is shown, and nothing gets lost unnamed.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../src/feed/index.ts';

function read(input: object) {
  const { feed, dropped } = parseFeed({ version: '1', ...input });
  return { feed, told: dropped.map(({ path, reason }) => `${path} ${reason}`) };
}

describe('materials', () => {
  const materials = (...list: unknown[]) => {
    const workshop = { id: 'savi', name: 'Savipaja', start: '2026-10-14', materials: list };
    const { feed, told } = read({ workshops: [workshop] });
    return { told, labels: feed.workshops[0]!.materials!.map(({ label }) => label) };
  };

  test('may be told by language, like any text', () => {
    const { labels, told } = materials('Esiliina', { fi: 'Savi', sv: 'Lera' });
    assert.deepEqual(labels, [{ fi: 'Esiliina' }, { fi: 'Savi', sv: 'Lera' }]);
    assert.deepEqual(told, []);
  });

  test('that say nothing readable are named', () => {
    assert.deepEqual(materials('Esiliina', { name: 3 }).told, [
      'workshops[0].materials[1].name type',
    ]);
  });
});

describe('hours', () => {
  test('may be told in words, those of a phone as well', () => {
    const { feed, told } = read({
      contacts: [
        {
          id: 'c',
          name: 'Kulttuurituottaja',
          hours: { fi: 'ma–pe klo 9–15', sv: 'mån–fre kl. 9–15' },
          phones: [{ number: '+358401234567', hours: 'arkisin' }],
        },
      ],
    });
    const [contact] = feed.contacts;
    assert.deepEqual(contact!.hours, { text: { fi: 'ma–pe klo 9–15', sv: 'mån–fre kl. 9–15' } });
    assert.deepEqual(contact!.phones![0]!.hours, { text: { fi: 'arkisin' } });
    assert.deepEqual(told, []);
  });
});

describe('a place', () => {
  const places = { talo: { name: 'Kulttuuritalo', street: 'Kirkkotie 1', lat: 60.4, lon: 22 } };

  test('may be told by its id and what is different here', () => {
    const pilot = {
      id: 'p',
      title: 'Pilotti',
      municipalities: ['529'],
      period: { start: '2026' },
      places: [
        { id: 'talo', precision: 'area' },
        { id: 'piha', name: 'Piha' },
        { id: 'constructor', name: 'Rakentaja' },
      ],
    };
    const workshop = {
      id: 'w',
      name: 'Paja',
      start: '2026-10-14',
      place: { id: 'talo', room: '2' },
    };
    const { feed } = read({ places, pilots: [pilot], workshops: [workshop] });
    const [talo, piha] = feed.pilots[0]!.places!;
    assert.deepEqual(
      [talo!.name, talo!.lat, talo!.precision],
      [{ fi: 'Kulttuuritalo' }, 60.4, 'area'],
    );
    assert.deepEqual([piha!.name, piha!.lat], [{ fi: 'Piha' }, undefined]);
    assert.deepEqual(feed.workshops[0]!.place?.name, { fi: 'Kulttuuritalo' });
    assert.deepEqual(feed.workshops[0]!.place?.room, { fi: '2' });
  });
});
