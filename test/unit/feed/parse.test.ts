import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { provide } from '../../../src/feed/on-demand.ts';
import type { FeedError } from '../../../src/feed/feed-error.ts';
import { pickText } from '../../../src/feed/model.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { readFeed } from '../../../src/feed/read.ts';
import { collections } from '../../../src/feed/schema.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';

const BASE = 'https://kunta.example/data/feed.json';

const workshop = (fields: object = {}): object => ({
  id: 'savi',
  name: 'Savipaja',
  start: '2026-10-14T17:00',
  ...fields,
});
const pilot = (fields: object = {}): object => ({
  id: 'p',
  title: 'Pilotti',
  municipalities: ['529'],
  period: { start: '2026' },
  ...fields,
});
const grant = (fields: object = {}): object => ({
  id: 'g',
  name: 'Avustus',
  funder: { name: 'Rahoittaja' },
  ...fields,
});
const contact = (fields: object = {}): object => ({
  id: 'c',
  name: 'Kulttuurituottaja',
  ...fields,
});

function read(input: object) {
  const { feed, dropped } = parseFeed({ version: '1', ...input }, { base: BASE });
  return { feed, dropped, told: dropped.map(({ path, reason }) => `${path} ${reason}`) };
}

/** Reads one workshop; its answer is undefined where the item was left out. */
function readWorkshop(fields: object, feed: object = {}) {
  const { feed: parsed, ...rest } = read({ ...feed, workshops: [workshop(fields)] });
  return { item: parsed.workshops[0], ...rest };
}

test('a time has to be of a year that can be written where it is told', () => {
  for (const start of ['0000-01-01T00:00+14:00', '9999-12-31T23:59-12:00']) {
    const { feed, dropped } = parseFeed({ version: '1', workshops: [workshop({ start })] });
    assert.deepEqual(feed.workshops, []);
    assert.deepEqual(
      dropped.map(({ path, reason }) => `${path} ${reason}`),
      ['workshops[0].start format'],
    );
  }
});

describe('what is a feed', () => {
  for (const input of [
    null,
    7,
    'text',
    [],
    {},
    { error: 'not found' },
    { version: 'https://jsonfeed.org/version/1.1', items: [] },
    { version: '2.0.1', name: 'sivusto', items: [] }, // a site's own, or any program's
    { version: '2' },
  ]) {
    test(`${JSON.stringify(input)} is none`, () => {
      assert.throws(
        () => parseFeed(input),
        (error: FeedError) => error.kind === 'schema',
      );
    });
  }

  test('a feed may have any of the collections, or none', () => {
    assert.deepEqual(read({}).told, []);
    assert.equal(parseFeed({ workshops: [workshop()] }).feed.workshops.length, 1);
  });

  test('defaults: Finnish, and Helsinki time', () => {
    const { feed } = read({});
    assert.equal(feed.language, 'fi');
    assert.equal(feed.timeZone, 'Europe/Helsinki');
  });

  test('a collection that is no list is named, the others are read', () => {
    const { feed, dropped } = read({ workshops: {}, contacts: [contact()], funding: [] });
    assert.deepEqual(dropped, [{ path: 'workshops', reason: 'type', whole: false, source: BASE }]);
    assert.equal(feed.contacts.length, 1);
    assert.deepEqual(feed.holds, ['contacts']);
  });

  test('what can’t be read around the collections is named, and the rest stands in', () => {
    const { feed, dropped } = parseFeed({
      version: '1',
      language: 'suomi',
      timeZone: 'Europe/Turku',
      updated: 'eilen',
      publisher: { name: 'Kunta', url: 'javascript:1' },
      vocabulary: { topics: { 'savi ja lasi': { fi: 3 }, savi: { fi: 'Savi' } }, purposes: [] },
      places: { 'talo 1': { lat: 95 }, talo: 'Talo' },
      workshops: [workshop({ id: 3 }), workshop({ id: ' ' }), workshop({ id: '' })],
    });
    const { language, timeZone, updated, publisher, vocabulary } = feed;
    assert.deepEqual(
      { language, timeZone, updated, publisher, vocabulary },
      {
        ...{ language: 'fi', timeZone: 'Europe/Helsinki', updated: undefined },
        publisher: { name: { fi: 'Kunta' } },
        vocabulary: { topics: { 'savi ja lasi': {}, savi: { fi: 'Savi' } } },
      },
    );
    assert.deepEqual(dropped, [
      ...[
        ['language', 'format'],
        ['timeZone', 'unknown-zone'],
        ['updated', 'format'],
        ['publisher.url', 'url'],
        ['vocabulary.topics["savi ja lasi"].fi', 'type'],
        ['vocabulary.purposes', 'type'],
        ['places["talo 1"].lat', 'value'],
        ['places.talo', 'type'],
      ].map(([path, reason]) => ({ path, reason, whole: false })),
      { path: 'workshops[0].id', reason: 'type', whole: true },
      { path: 'workshops[1].id', reason: 'missing', item: ' ', whole: true },
      { path: 'workshops[2].id', reason: 'missing', whole: true },
    ]);
  });

  test('a language may be written with its country, in any case', () => {
    for (const language of ['sv-FI', 'SV', 'sv'])
      assert.deepEqual(readWorkshop({}, { language }).item?.name, { sv: 'Savipaja' });
  });

  test('a version to come is read as far as it is understood', () => {
    for (const version of ['2', 1]) {
      const { feed, told } = read({ version, contacts: [contact()] });
      assert.deepEqual(told, ['version version']);
      assert.equal(feed.contacts.length, 1);
    }
    assert.deepEqual(read({ version: null }).told, []);
  });
});

describe('one bad item never hides the good ones', () => {
  test('one broken item in each collection: the others stay, each broken path is named once', () => {
    const { feed, told } = read({
      workshops: [workshop(), workshop({ id: 'b', start: 'huomenna' })],
      pilots: [pilot({ municipalities: [] }), pilot()],
      funding: [grant({ funder: undefined }), grant()],
      contacts: [contact(), contact({ id: 'd', name: '' }), null],
    });
    assert.deepEqual(told, [
      'workshops[1].start format',
      'pilots[0].municipalities missing',
      'funding[0].funder missing',
      'contacts[1].name missing',
      'contacts[2] type',
    ]);
    assert.deepEqual(
      [feed.workshops, feed.pilots, feed.funding, feed.contacts].map(({ length }) => length),
      [1, 1, 1, 1],
    );
  });

  test('a bad optional field is left out and its item stays', () => {
    const { item, dropped } = readWorkshop({ ageMin: 'seven', summary: 'Tule' });
    assert.equal(item?.summary?.fi, 'Tule');
    assert.equal(item?.ageMin, undefined);
    assert.deepEqual(dropped, [
      { path: 'workshops[0].ageMin', reason: 'type', item: 'savi', whole: false, source: BASE },
    ]);
  });

  test('of a list only the bad element goes, and what needs it', () => {
    const { item, told } = readWorkshop({
      links: [{ url: 'https://kunta.example/a' }, { label: 'no address' }, { url: 'javascript:1' }],
      sessions: [
        { start: '2026-10-14' },
        { start: '2026-99-14' },
        { start: '2026-10-21', status: '?' },
      ],
    });
    assert.equal(item?.links?.length, 1);
    assert.deepEqual(
      item?.sessions?.map(({ when }) => when.start.date),
      ['2026-10-14', '2026-10-21'],
    );
    assert.deepEqual(told, [
      'workshops[0].links[1].url missing',
      'workshops[0].links[2].url url',
      'workshops[0].sessions[1].start format',
      'workshops[0].sessions[2].status value',
    ]);
    const lists = { links: 'https://kunta.example/', sessions: {}, status: 3, contacts: null };
    assert.deepEqual(readWorkshop(lists).told, [
      'workshops[0].links type',
      'workshops[0].sessions type',
      'workshops[0].status type',
    ]);
  });

  test('every problem of a lost item is named', () => {
    const { item, dropped, told } = readWorkshop({ id: 3, name: ' ', start: undefined });
    assert.equal(item, undefined);
    assert.deepEqual(told.sort(), [
      'workshops[0].id type',
      'workshops[0].name missing',
      'workshops[0].start missing',
    ]);
    assert.ok(dropped.every(({ whole }) => whole));
  });

  test('duplicate ids: the first stays', () => {
    const { feed, told } = read({ workshops: [workshop({ name: 'A' }), workshop({ name: 'B' })] });
    assert.deepEqual(
      feed.workshops.map(({ name }) => name.fi),
      ['A'],
    );
    assert.deepEqual(told, ['workshops[1].id duplicate-id']);
  });

  test('null and empty strings are as good as left out', () => {
    assert.deepEqual(readWorkshop({ summary: '', end: null, image: null, place: '' }).told, []);
    const around = { timeZone: '', updated: '', publisher: '', vocabulary: '', places: '' };
    assert.deepEqual(read({ ...around, language: '', workshops: '', pilots: null }).told, []);
  });

  test('unknown fields are ignored', () => {
    const { item, told } = readWorkshop({ when: 'now', colour: 'red', __proto__: { kind: 'x' } });
    assert.deepEqual(told, []);
    assert.equal(item && 'colour' in item, false);
    assert.equal(item?.when?.start.date, '2026-10-14');
  });

  test('keys that name the prototype harm nobody', () => {
    const { feed } = parseFeed(
      JSON.parse(
        '{"version":"1","places":{"__proto__":{"city":"X"}},"vocabulary":{"__proto__":{"a":{"fi":"A"}}}}',
      ),
    );
    assert.equal(({} as Record<string, unknown>).city, undefined);
    assert.deepEqual(Object.keys(feed.vocabulary), []);
    assert.equal(Object.getPrototypeOf(feed.vocabulary), Object.prototype);
  });
});

describe('texts', () => {
  test('a string is in the language of the feed', () => {
    assert.deepEqual(readWorkshop({}, { language: 'sv' }).item?.name, { sv: 'Savipaja' });
  });

  test('stand-ins: the language of the feed, Finnish, Swedish, English, then others', () => {
    const name = { de: 'D', en: 'E', sv: 'S', fi: 'F' };
    const order = (language: string) =>
      Object.keys(readWorkshop({ name }, { language }).item?.name ?? {}).join(' ');
    assert.equal(order('fi'), 'fi sv en de');
    assert.equal(order('en'), 'en fi sv de');
    assert.deepEqual(pickText({ sv: 'S', en: 'E' }, 'fi'), { text: 'S', language: 'sv' });
    assert.deepEqual(pickText({ sv: 'S', en: 'E' }, 'en'), { text: 'E', language: 'en' });
  });

  test('empty strings are missing, and a bad language goes alone', () => {
    const { item, told } = readWorkshop({ name: { fi: ' ', 'sv-FI': ' Lera ', en: 4 } });
    assert.deepEqual(item?.name, { sv: 'Lera' });
    assert.deepEqual(told, ['workshops[0].name.en type']);
  });
});

describe('addresses', () => {
  const addressOf = (url: string) => readWorkshop({ links: [{ url }] }).item?.links?.[0]?.url;

  test('http, https, mailto and tel are kept', () => {
    for (const url of [
      'https://kunta.example/a?b=1#c',
      'http://kunta.example/',
      'mailto:kulttuuri@kunta.example',
      'tel:+358401234567',
    ])
      assert.equal(addressOf(url), url);
    assert.equal(addressOf('\n https://kunta.example/a '), 'https://kunta.example/a');
  });

  test('relative ones resolve against the feed', () => {
    assert.equal(addressOf('../kuva.jpg'), 'https://kunta.example/kuva.jpg');
    assert.equal(addressOf('//cdn.example/x'), 'https://cdn.example/x');
    assert.equal(addressOf('/äö'), 'https://kunta.example/%C3%A4%C3%B6');
  });

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https://kunta.example/\u0000',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://kunta.example/1',
    'file:///etc/passwd',
    'https://[',
    'https://kunta.example:80443/',
    'https://1.2.3.4.5/',
    'https://999.999.999.999/',
  ]) {
    test(`${JSON.stringify(url)} is dropped`, () => {
      const { item, told } = readWorkshop({ links: [{ url }] });
      assert.deepEqual(item?.links, []);
      assert.deepEqual(told, ['workshops[0].links[0].url url']);
    });
  }

  test('a host’s name in xn-- that encodes nothing is for the URL parser to judge: they differ', () => {
    const url = 'https://xn--a.example/';
    const { item } = readWorkshop({ links: [{ url }] });
    assert.equal(item?.links?.length, Number(URL.canParse(url)));
  });

  test('pictures come over http or https only', () => {
    assert.deepEqual(readWorkshop({ image: { url: 'mailto:a@b.example' } }).told, [
      'workshops[0].image.url url',
    ]);
  });
});

describe('places', () => {
  const places = { talo: { name: 'Kulttuuritalo', municipality: '529', lat: 60.4, lon: 22 } };

  test('an id becomes the place', () => {
    const { item } = readWorkshop({ place: 'talo' }, { places });
    assert.equal(item?.place?.name?.fi, 'Kulttuuritalo');
    assert.equal(item?.place?.id, 'talo');
  });

  test('an unknown one is named, also one that every object has', () => {
    assert.deepEqual(readWorkshop({ place: 'toString' }, { places }).told, [
      'workshops[0].place unknown-place',
    ]);
  });

  test('codes are strings, and coordinates on the globe', () => {
    const { item, told } = readWorkshop({
      place: { city: 'Aura', municipality: 19, lat: 95, lon: 22 },
    });
    assert.deepEqual(item?.place, { city: { fi: 'Aura' }, lat: undefined, lon: undefined });
    assert.deepEqual(told, [
      'workshops[0].place.municipality type',
      'workshops[0].place.lat value',
    ]);
  });
});

describe('times of items', () => {
  test('a workshop may have a zone of its own', () => {
    const { item } = readWorkshop({ timeZone: 'Europe/Stockholm', end: '2026-10-14T19:00' });
    assert.equal(item?.timeZone, 'Europe/Stockholm');
    assert.equal(item?.when?.start.epoch, Date.UTC(2026, 9, 14, 15));
  });

  test('an unknown zone is named once; the feed’s takes its place', () => {
    const { item, told } = readWorkshop({ timeZone: 'Europe/Turku' });
    assert.deepEqual(told, ['workshops[0].timeZone unknown-zone']);
    assert.equal(item?.timeZone, 'Europe/Helsinki');
  });

  test('no start only when postponed', () => {
    assert.equal(readWorkshop({ start: null, status: 'postponed' }).item?.when, null);
    const lost = readWorkshop({ start: null });
    assert.equal(lost.item, undefined);
    assert.deepEqual(lost.told, ['workshops[0].start missing']);
  });

  test('an end before its start is dropped, with a warning', () => {
    const { item, told } = readWorkshop({ end: '2026-10-14T16:00' });
    assert.equal(item?.when?.end, undefined);
    assert.deepEqual(told, ['workshops[0].end end-before-start']);
  });

  test('so is one of a single time of what repeats', () => {
    const { item, told } = readWorkshop({
      end: '2026-10-14T19:00',
      repeat: { every: 'week', times: 6 },
      overrides: [
        { at: 'later' },
        { at: '2026-10-21T17:00', end: '2026-10-21T16:00' },
        { at: '2026-10-28', end: '2026-10-28T16:00' },
        { at: '2026-11-04', start: '2026-11-05T18:00', end: '2026-11-05T17:30' },
        { at: '2026-11-11', end: '2026-11-11T20:00' },
        { at: '2026-11-18', end: '2026-11-18' },
        null,
      ],
    });
    assert.deepEqual(told, [
      'workshops[0].overrides[0].at format',
      'workshops[0].overrides[6] type',
      'workshops[0].overrides[1].end end-before-start',
      'workshops[0].overrides[2].end end-before-start',
      'workshops[0].overrides[3].end end-before-start',
    ]);
    assert.deepEqual(
      occasionsBetween([item!], '2026-10-20', '2026-11-12', series).map(
        ({ when }) => when?.end?.time,
      ),
      [undefined, undefined, undefined, '20:00'],
    );
  });

  test('a time that is no text is left out with its override, and nothing else is', () => {
    const { feed, dropped } = parseFeed({
      version: '1',
      workshops: [
        {
          id: 'w',
          name: 'Savi',
          start: '2026-10-06T17:00',
          repeat: { every: 'week' },
          overrides: [{ at: { toString: 1 } }, { at: '2026-10-13', note: 'Ulkona' }],
        },
      ],
    });
    assert.deepEqual(
      dropped.map(({ path }) => path),
      ['workshops[0].overrides[0].at'],
    );
    assert.equal(feed.workshops[0]?.overrides?.length, 1);
  });

  test('a year, month or day has to be one that there is', () => {
    const rounds = ['2026', '2026-12', '2026-02-28', '2026-13', '2026-02-29', '26'];
    const { feed, told } = read({
      funding: [grant({ rounds: rounds.map((decisionBy) => ({ decisionBy })) })],
    });
    assert.deepEqual(
      feed.funding[0]?.rounds?.map(({ decisionBy }) => decisionBy),
      ['2026', '2026-12', '2026-02-28', undefined, undefined, undefined],
    );
    assert.deepEqual(
      told,
      [3, 4, 5].map((n) => `funding[0].rounds[${n}].decisionBy format`),
    );
  });

  test('a date-only deadline lasts to the end of its day', () => {
    const { item } = readWorkshop({ registration: { closes: '2026-10-10' } });
    assert.equal(item?.registration?.closesAt, Date.UTC(2026, 9, 10, 21));
    const { feed } = read({ funding: [grant({ rounds: [{ closes: '2026-10-30T16:15' }] })] });
    assert.equal(feed.funding[0]?.rounds?.[0]?.closesAt, Date.UTC(2026, 9, 30, 14, 15));
  });

  test('a deadline at midnight belongs to the day that it ends', () => {
    const midnight = '2026-10-11T00:00';
    const { item } = readWorkshop({ registration: { closes: midnight } });
    assert.deepEqual(item?.registration?.closes, {
      date: '2026-10-10',
      time: '24:00',
      epoch: Date.UTC(2026, 9, 10, 21),
    });
    assert.equal(item?.registration?.closesAt, Date.UTC(2026, 9, 10, 21));
  });

  test('a period may be of years, months or days', () => {
    const { feed, told } = read({
      pilots: [
        pilot({ period: { start: '2026-09', end: '2027' } }),
        pilot({ id: 'q', period: { start: '2026-05', end: '2026-04' } }),
        pilot({ id: 'r', period: { end: '2026' } }),
      ],
    });
    assert.equal(feed.pilots[0]?.period.lastDay, '2027-12-31');
    assert.equal(feed.pilots[1]?.period.end, undefined);
    assert.deepEqual(told, [
      'pilots[1].period.end end-before-start',
      'pilots[2].period.start missing',
    ]);
  });
});

describe('ways to get in touch', () => {
  test('numbers lose their spaces; letters are no number', () => {
    const { feed, told } = read({
      contacts: [
        contact({ phones: [{ number: '+358 (0)40-123 456' }, '0206 123', { number: 'soita' }] }),
      ],
    });
    assert.deepEqual(
      feed.contacts[0]?.phones?.map(({ number }) => number),
      ['+35840123456', '0206123'],
    );
    assert.deepEqual(told, ['contacts[0].phones[2].number format']);
  });

  test('an e-mail address can’t smuggle in a second one, or break the link made of it', () => {
    const { feed, told } = read({
      contacts: [
        contact({
          emails: [
            'kulttuuri@kunta.example',
            { address: 'a@b.example?bcc=c@d.example' },
            'kulttuuri\ud800@kunta.example',
          ],
        }),
      ],
    });
    assert.deepEqual(feed.contacts[0]?.emails, [{ address: 'kulttuuri@kunta.example' }]);
    assert.deepEqual(told, [
      'contacts[0].emails[1].address format',
      'contacts[0].emails[2] format',
    ]);
  });
});

test('ten thousand workshops are read step by step, and other collections between the steps', () => {
  const workshops = Array.from({ length: 10_000 }, (_, i) =>
    workshop({ id: `w${i}`, ...(i % 1000 === 999 && { start: 'huomenna' }) }),
  );
  provide(...collections);
  const { feed, dropped, steps } = readFeed({ workshops, contacts: [contact(), {}] });
  const reading = steps!('workshops');
  let count = 0;
  while (!reading.next().done) {
    count++;
    if (count === 3) assert.equal(feed.contacts.length, 1);
  }
  assert.ok(count >= 100 && count <= 1000, `${count} steps`);
  assert.equal(feed.workshops.length, 9990);
  assert.deepEqual(
    dropped.map(({ path }) => path),
    [
      'contacts[1].id',
      'contacts[1].name',
      ...Array.from({ length: 10 }, (_, i) => `workshops[${i * 1000 + 999}].start`),
    ],
  );
});

test('who asks for a collection while it is being read gets all of it', () => {
  provide(...collections);
  const { feed, steps } = readFeed({
    contacts: Array.from({ length: 1000 }, (_, i) => contact({ id: `c${i}` })),
  });
  const reading = steps!('contacts');
  reading.next();
  assert.equal(feed.contacts.length, 1000);
  assert.ok(reading.next().done);
  assert.equal(feed.contacts.length, 1000);
});

test('ten thousand workshops are all read', () => {
  const workshops = Array.from({ length: 10_000 }, (_, i) =>
    workshop({ id: `w${i}`, end: '2026-10-14T19:00' }),
  );
  assert.equal(parseFeed({ workshops }).feed.workshops.length, 10_000);
});
