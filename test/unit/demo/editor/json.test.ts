import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { insert, move, rename, set, tidy, type Path } from '../../../../demo/editor/json.ts';
import { write } from '../../../../demo/editor/short-forms.ts';
import { fieldsAt } from '../../../../src/tools/vk-feed/schema-walk.ts';

const orderOf = (path: Path) => fieldsAt(path);
const text = (value: unknown) => JSON.stringify(value);

const feed = {
  $schema: './feed.schema.json',
  version: '1',
  x: { source: 'elsewhere' },
  workshops: [
    { id: 'savi', extra: [1, { a: null }], name: 'Savi', start: '2026-10-14', x: { y: 1 } },
    'not an item',
  ],
};

describe('a change in the editor', () => {
  test('touches nothing else: unknown fields, odd items and the order of keys stay', () => {
    const changed = set(feed, ['workshops', 0, 'name'], { fi: 'Savi', sv: 'Ler' }, orderOf);
    assert.equal(
      text(changed),
      text(feed).replace('"name":"Savi"', '"name":{"fi":"Savi","sv":"Ler"}'),
    );
    assert.equal(text(set(changed, ['workshops', 0, 'name'], 'Savi')), text(feed));
  });

  test('puts a new field where the schema has it', () => {
    const changed = set(feed, ['workshops', 0, 'end'], '2026-10-15', orderOf);
    assert.deepEqual(Object.keys(changed.workshops?.[0 as never] ?? {}), [
      ...['id', 'extra', 'name', 'start', 'end', 'x'],
    ]);
    const dated = set(feed, ['language'], 'fi', orderOf);
    assert.deepEqual(Object.keys(dated), ['$schema', 'version', 'language', 'x', 'workshops']);
  });

  test('takes away the objects that only held what is gone, but not the item', () => {
    const path: Path = ['workshops', 0, 'place', 'accessibility', 'url'];
    const there = set(feed, path, 'https://kunta.example/', orderOf);
    assert.equal(text(set(there, path, undefined)), text(feed));
    const emptied = set({ workshops: [{ id: 'a' }] }, ['workshops', 0, 'id'], undefined);
    assert.deepEqual(emptied, { workshops: [{}] });
  });

  test('can take an item away and put it back', () => {
    const gone = set(feed, ['workshops', 0], undefined);
    assert.deepEqual(gone.workshops, ['not an item']);
    assert.equal(text(insert(gone, ['workshops', 0], feed.workshops[0])), text(feed));
  });

  test('can put an item elsewhere in its list', () => {
    const doc = { workshops: ['a', 'b', 'c'], x: 1 };
    assert.deepEqual(move(doc, ['workshops', 2], 1), { workshops: ['a', 'c', 'b'], x: 1 });
    assert.deepEqual(move(doc, ['workshops', 0], 2).workshops, ['b', 'c', 'a']);
  });

  test('gives a place another id in the same place', () => {
    const renamed = rename(
      { places: { a: {}, paikka: { x: 1 }, c: {} } },
      ['places', 'paikka'],
      'b',
    );
    assert.equal(text(renamed), '{"places":{"a":{},"b":{"x":1},"c":{}}}');
  });
});

describe('saving', () => {
  test('leaves out the rows that nobody filled in, and nothing else', () => {
    const draft = { workshops: [{ id: 'a', links: [{}, 'https://a.example/'], x: {} }], x: [] };
    assert.deepEqual(tidy(draft), {
      workshops: [{ id: 'a', links: ['https://a.example/'], x: {} }],
      x: [],
    });
    assert.equal(text(tidy(feed)), text(feed));
  });

  test('leaves out words that nobody filled in', () => {
    const words = (topics: object) => ({ vocabulary: { topics, audiences: {} } });
    assert.deepEqual(
      tidy(words({ sana: {}, savi: { fi: 'Savi' } })),
      words({ savi: { fi: 'Savi' } }),
    );
    assert.deepEqual(tidy({ vocabulary: { topics: { sana: {} } } }), {});
    assert.equal(text(tidy(words({}))), text(words({})));
  });
});

describe('a short form', () => {
  const short = {
    workshops: [{ id: 'a', image: 'a.jpg', place: { accessibility: { fi: 'Luiska' } } }],
    contacts: [{ id: 'b', phones: ['+358401234567'] }],
  };
  const summary: Path = ['workshops', 0, 'place', 'accessibility', 'summary'];

  test('of hours is what they say in words', () => {
    const told = {
      contacts: [{ id: 'b', hours: 'arkisin', phones: [{ hours: { fi: 'iltaisin' } }] }],
    };
    const words: Path = ['contacts', 0, 'hours', 'text'];
    assert.equal(text(write(told, words, 'päivisin')), text(told).replace('arkisin', 'päivisin'));
    assert.equal(
      text(write(told, ['contacts', 0, 'phones', 0, 'hours', 'text'], { fi: 'öisin' })),
      text(told).replace('iltaisin', 'öisin'),
    );
  });

  test('stays short while it says one thing', () => {
    assert.equal(
      text(write(short, ['workshops', 0, 'image', 'url'], 'b.jpg')),
      text(short).replace('a.jpg', 'b.jpg'),
    );
    assert.equal(
      text(write(short, summary, { fi: 'Hissi' })),
      text(short).replace('Luiska', 'Hissi'),
    );
  });

  test('becomes a full one when there is more to say', () => {
    const told = write(short, ['workshops', 0, 'image', 'alt'], 'Savea', orderOf);
    assert.deepEqual((told.workshops as { image: unknown }[])[0]!.image, {
      url: 'a.jpg',
      alt: 'Savea',
    });
    const hours = write(short, ['contacts', 0, 'phones', 0, 'hours', 'text'], 'Arkisin', orderOf);
    assert.deepEqual((hours.contacts as { phones: unknown }[])[0]!.phones, [
      { number: '+358401234567', hours: { text: 'Arkisin' } },
    ]);
  });
});
