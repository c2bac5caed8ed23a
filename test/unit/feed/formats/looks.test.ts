import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detect } from '../../../../src/feed/format.ts';
import { htmlToText } from '../../../../src/feed/formats/text.ts';
import { read } from '../../../helpers/foreign-feed.ts';

describe('formats are told by their looks', () => {
  const json = (value: unknown): string => detect(JSON.stringify(value), value);
  test('each of them', () => {
    for (const text of ['\r\nBEGIN:VCALENDAR\r\n', 'begin:vcalendar'])
      assert.equal(detect(text, undefined), 'icalendar');
    assert.equal(detect('Näin: BEGIN:VCALENDAR', undefined), 'vk');
    assert.equal(json({ meta: {}, data: [] }), 'linked-events');
    assert.equal(
      json({ '@type': 'Event/LinkedEvent', '@context': 'http://schema.org' }),
      'linked-events',
    );
    for (const type of ['FeatureCollection', 'Feature']) assert.equal(json({ type }), 'geojson');
    assert.equal(json({ version: 'https://jsonfeed.org/version/1.1' }), 'json-feed');
    for (const key of ['@type', '@graph', '@context'])
      for (const value of [{ [key]: [] }, [{ [key]: 'Event' }]])
        assert.equal(json(value), 'schema-org');
    assert.equal(detect('<SCRIPT type="application/ld+json">', undefined), 'schema-org');
    assert.equal(detect('<!doctype html>', undefined), 'vk');
    const halves = [{ meta: {} }, { data: [] }, { version: '2' }, { type: 'Event' }];
    for (const other of [null, 7, [], {}, 'x', ...halves]) assert.equal(json(other), 'vk');
  });

  test('behind a byte-order mark, too', async () => {
    const event = ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', 'DTSTART:20261014', 'END:VEVENT'];
    const calendar = ['\ufeffBEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\n');
    assert.equal((await read(calendar)).feed.workshops.length, 1);
    assert.deepEqual((await read('\ufeff{"contacts":[]}')).told, []);
  });

  test('a web page without data is no feed', async () => {
    await assert.rejects(read('<!doctype html><p>Hups'), { kind: 'format' });
    await assert.rejects(read('<!doctype html><p>Hups', { format: 'schema-org' }), {
      kind: 'format',
    });
  });
});

test('what the feed has no field for is kept under x, also of schema.org and JSON Feed', async () => {
  const event = { '@type': 'Event', '@id': 'a', name: 'A', startDate: '2026-10-14', doorTime: '9' };
  const schemaOrg = await read(JSON.stringify({ '@context': 'https://schema.org', ...event }));
  assert.match(JSON.stringify(schemaOrg.input), /"x":\{"schemaOrg":\{"doorTime":"9"\}\}/);
  const item = {
    id: 'a',
    title: 'A',
    authors: [],
    _event: { start: '2026-10-14', room: 'B' },
    n: 1,
  };
  const version = 'https://jsonfeed.org/version/1.1';
  const jsonFeed = await read(JSON.stringify({ version, items: [item] }));
  assert.match(
    JSON.stringify(jsonFeed.input),
    /"x":\{"jsonFeed":\{"n":1,"event":\{"room":"B"\}\}\}/,
  );
});

test('HTML becomes text, and nothing of it is run', () => {
  assert.equal(
    htmlToText('<p>A&nbsp;&amp; B</p><ul><li>yksi<li>kaksi</ul><script>alert(1)</script>'),
    'A & B\n\n• yksi\n• kaksi',
  );
  assert.equal(htmlToText('&#x41;&#66;&unknown;&#99999999;'), 'AB&unknown;');
});
