import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixture, read } from '../../../helpers/foreign-feed.ts';

describe('JSON Feed', () => {
  test('with the event extension; the day of publication is no date of an event', async () => {
    const { feed, told } = await read(fixture('json-feed/feed.json'));
    assert.deepEqual(told, ['workshops[1].start missing']);
    assert.deepEqual([feed.workshops[0]?.id, feed.workshops[0]?.when?.start.time], ['12', '17:00']);
    assert.equal(feed.workshops[0]?.place?.municipality, '529');
    assert.equal(feed.publisher?.name?.fi, 'Kunnan tapahtumat');
  });
});

describe('JSON Feed in pages', () => {
  const page = (n: number, next?: string): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kulttuuritalo',
      next_url: next,
      items: [{ id: `a${n}`, title: `Ilta ${n}`, _event: { start: `2026-10-${10 + n}` } }],
    });

  test('are followed, shown as they come, and not for ever', async () => {
    const { feed, asked, partial, leftOut } = await read(page(1, '/feed?page=2'), {
      pages: { 'https://kunta.example/feed?page=2': page(2, 'https://kunta.example/feed?page=3') },
    });
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['a1', 'a2'],
    );
    assert.equal(partial.length, 2);
    assert.deepEqual(asked, [
      'https://kunta.example/feed?page=2',
      'https://kunta.example/feed?page=3',
    ]);
    assert.deepEqual(leftOut, []);
    const endless = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`https://kunta.example/${n}`, page(n, `/${n + 1}`)]),
    );
    const long = await read(page(0, '/1'), { pages: endless });
    assert.equal(long.feed.workshops.length, 20);
    assert.deepEqual(long.leftOut, ['workshops limit']);
  });

  test('a page that leads to itself is read once, a page that fails is told', async () => {
    const { feed, asked } = await read(page(1, 'https://kunta.example/feed'));
    assert.deepEqual([feed.workshops.length, asked.length], [1, 0]);
    const broken = await read(page(1, '/2'), { pages: { 'https://kunta.example/2': 'Huolto' } });
    assert.deepEqual(
      broken.incomplete.map(({ kind, url }) => [kind, url]),
      [['format', 'https://kunta.example/2']],
    );
  });
});
