import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { detect, readAnswer } from '../../../src/feed/format.ts';
import { listAddress } from '../../../src/feed/formats/linked-events.ts';
import { htmlToText } from '../../../src/feed/formats/text.ts';
import type { Dropped } from '../../../src/feed/model.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';

const fixture = (file: string): string => readFileSync(join('test', 'fixtures', file), 'utf8');
const LIST = listAddress('https://linkedevents.example/v1/');

interface Asked {
  url?: string;
  format?: string;
  pages?: Record<string, string>;
}

/** Reads a foreign text as the widgets do; tells also what was asked for and shown on the way. */
async function read(
  text: string,
  { url = 'https://kunta.example/feed', format = 'auto', pages = {} }: Asked = {},
) {
  const asked: string[] = [];
  const partial: object[] = [];
  const incomplete: FeedError[] = [];
  const leftOut: Dropped[] = [];
  const input = await readAnswer({ url, text }, format, {
    get: (address) => {
      asked.push(address);
      return Promise.resolve({ url: address, text: pages[address] ?? '' });
    },
    partial: (part) => partial.push(part),
    incomplete: (error) => incomplete.push(error),
    leftOut,
  });
  const { feed, dropped } = parseFeed(input, { base: url });
  return {
    input,
    feed,
    asked,
    partial,
    incomplete,
    leftOut: leftOut.map(({ path, reason }) => `${path} ${reason}`),
    told: dropped.map(({ path, reason }) => `${path} ${reason}`),
  };
}

const iso = (epoch: number | undefined): string =>
  epoch === undefined ? '' : new Date(epoch).toISOString().slice(0, 16);

describe('formats are told by their looks', () => {
  const json = (value: unknown): string => detect(JSON.stringify(value), value);
  test('each of them', () => {
    assert.equal(detect('\r\nBEGIN:VCALENDAR\r\n', undefined), 'icalendar');
    assert.equal(json({ meta: {}, data: [] }), 'linked-events');
    assert.equal(
      json({ '@type': 'Event/LinkedEvent', '@context': 'http://schema.org' }),
      'linked-events',
    );
    assert.equal(json({ type: 'FeatureCollection', features: [] }), 'geojson');
    assert.equal(json({ version: 'https://jsonfeed.org/version/1.1' }), 'json-feed');
    assert.equal(json([{ '@type': 'Event' }]), 'schema-org');
    assert.equal(detect('<script type="application/ld+json">', undefined), 'schema-org');
    assert.equal(detect('<!doctype html>', undefined), 'vk');
    for (const other of [null, 7, [], {}, 'x']) assert.equal(json(other), 'vk');
  });

  test('a web page without data is no feed', async () => {
    await assert.rejects(read('<!doctype html><p>Hups'), { kind: 'format' });
    await assert.rejects(read('<!doctype html><p>Hups', { format: 'schema-org' }), {
      kind: 'format',
    });
  });
});

describe('Linked Events', () => {
  const pages = {
    [LIST]: fixture('linked-events/helsinki-page-1.json'),
    'https://linkedevents.example/v1/event/?page=2': fixture('linked-events/helsinki-page-2.json'),
  };
  const helsinki = () => read(pages[LIST]!, { url: LIST, pages });

  test('a base address is asked for what the mapping needs', () => {
    const url = new URL(LIST);
    assert.equal(url.pathname, '/v1/event/');
    assert.equal(url.searchParams.get('event_type'), 'General,Course');
    assert.equal(
      url.searchParams.get('include'),
      'location,keywords,audience,in_language,registration',
    );
    assert.equal(url.searchParams.get('start'), 'today');
    const own = new URL(
      listAddress('https://linkedevents.example/v1/event/?start=2026-01-01&page_size=5'),
    );
    assert.deepEqual(
      [own.searchParams.get('start'), own.searchParams.get('page_size')],
      ['2026-01-01', '5'],
    );
  });

  test('an address that lacks it is asked again with it', async () => {
    const bare = 'https://linkedevents.example/v1/event/?start=today';
    const { asked, feed } = await read('{"meta":{},"data":[]}', {
      url: bare,
      pages: { [listAddress(bare)]: fixture('linked-events/turku.json') },
    });
    assert.deepEqual(asked, [listAddress(bare)]);
    assert.equal(feed.workshops.length, 1);
  });

  test('pages are followed, over https, and shown as they come', async () => {
    const { feed, asked, partial } = await helsinki();
    assert.deepEqual(asked, ['https://linkedevents.example/v1/event/?page=2']);
    assert.equal(partial.length, 1);
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['kunta:aa1', 'kunta:bb2', 'kunta:etana'],
    );
  });

  test('a list without end has one', async () => {
    const { asked } = await read('', {
      format: 'linked-events',
      url: LIST,
      pages: {
        [LIST]: '{"meta":{"next":"https://linkedevents.example/v1/event/?page=2"},"data":[]}',
      },
    }).catch(() => ({ asked: [] as string[] }));
    assert.ok(asked.length < 100);
    const endless = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `https://x.example/${n}`,
        JSON.stringify({
          meta: { next: `https://x.example/${n + 1}` },
          data: [{ id: `e${n}`, name: { fi: 'A' }, start_time: '2026-10-10' }],
        }),
      ]),
    );
    const first = listAddress('https://x.example/v1/');
    const { feed, leftOut } = await read(
      JSON.stringify({ meta: { next: 'https://x.example/1' }, data: [] }),
      { url: first, pages: endless },
    );
    assert.equal(feed.workshops.length, 19);
    assert.deepEqual(leftOut, ['workshops limit']);
  });

  test('what came stays when the server fails at what follows, and what is missing is told', async () => {
    const missing: FeedError[] = [];
    const failing = (text: string, url: string) =>
      readAnswer({ url, text }, 'auto', {
        get: () => Promise.reject(new FeedError('http', { status: 500 })),
        partial: () => {},
        incomplete: (error) => missing.push(error),
        leftOut: [],
      });
    const first = parseFeed(await failing(pages[LIST]!, LIST)).feed;
    assert.equal(first.workshops.length, 2);
    assert.deepEqual(
      missing.map(({ kind, status }) => [kind, status]),
      [['http', 500]],
    );
    const bare = 'https://linkedevents.example/tallenne.json';
    const { feed } = parseFeed(await failing(fixture('linked-events/turku.json'), bare));
    assert.equal(feed.workshops.length, 1);
    await assert.rejects(failing('{"meta":{},"data":[]}', bare), { kind: 'http' });
  });

  test('a page that is no JSON is told, too', async () => {
    const next = 'https://linkedevents.example/v1/event/?page=2';
    const { feed, incomplete } = await read(pages[LIST]!, {
      url: LIST,
      pages: { [next]: '<!doctype html>Huolto' },
    });
    assert.equal(feed.workshops.length, 2);
    assert.deepEqual(
      incomplete.map(({ kind, url }) => [kind, url]),
      [['format', next]],
    );
  });

  test('registration in full: its own address, ages, prices and instructions', async () => {
    const { feed } = await read(
      JSON.stringify({
        meta: {},
        data: [
          {
            id: 'k:1',
            name: { fi: 'Kurssi' },
            start_time: '2026-10-14T14:00:00Z',
            type_id: 'Hobbies',
            location: null,
            location_extra_info: { fi: 'Puistokatu 1, Turku / Kupittaa' },
            offers: [],
            images: [{ url: 'https://k.example/1.jpg' }, { url: 'https://k.example/2.jpg' }],
            registration: {
              enrolment_start_time: null,
              enrolment_end_time: '2026-10-10T20:59:00Z',
              signup_url: { fi: 'https://ilmo.example/fi', sv: 'https://ilmo.example/sv' },
              instructions: { fi: '<p>Ota esiliina.</p>' },
              audience_min_age: 7,
              registration_price_groups: [
                { price: '8.00', price_group: { description: { fi: 'Lapset' } } },
              ],
              registration_user_accesses: [{ email: 'etunimi@kunta.example' }],
            },
          },
        ],
      }),
      { url: LIST },
    );
    const [course] = feed.workshops;
    assert.equal(course?.kind, 'course');
    assert.equal(course?.registration?.url, 'https://ilmo.example/fi');
    assert.deepEqual(course?.registration?.note, { fi: 'Ota esiliina.' });
    assert.equal(course?.ageMin, 7);
    assert.equal(course?.price?.groups?.[0]?.amount, 8);
    assert.deepEqual(course?.place?.name, { fi: 'Puistokatu 1, Turku / Kupittaa' });
    assert.equal(course?.place?.municipality, '853');
  });

  test('an event in full', async () => {
    const { feed, told } = await helsinki();
    assert.deepEqual(told, []);
    const [savi] = feed.workshops;
    assert.deepEqual(savi?.name, { fi: 'Savipaja', sv: 'Lerverkstad' });
    assert.deepEqual(savi?.description, { fi: 'Materiaalit & välineet talosta.\n\nOta esiliina.' });
    assert.equal(savi?.when?.start.time, '17:00');
    assert.equal(savi?.kind, 'course');
    assert.deepEqual(
      [savi?.place?.municipality, savi?.place?.lat, savi?.place?.lon, savi?.place?.room?.fi],
      ['529', 60.467, 22.026, '2. kerros'],
    );
    assert.deepEqual(savi?.price?.text, { fi: '10 € · 5 €' });
    assert.equal(savi?.price?.url, 'https://liput.example/1');
    assert.deepEqual(savi?.registration?.remaining, 3);
    assert.equal(savi?.registration?.url, 'https://ilmo.example/1');
    assert.equal(iso(savi?.registration?.closesAt), '2026-10-10T20:59');
    assert.deepEqual(savi?.image, {
      url: 'https://kuvat.example/savi.jpg',
      alt: { fi: 'Käsiä ja savea' },
      credit: { fi: 'Kunnan kuvapankki, CC BY 4.0' },
    });
    assert.deepEqual(
      savi?.links?.map(({ rel, lang }) => [rel, lang]),
      [
        ['info', 'fi'],
        ['info', 'sv'],
        ['info', 'fi'],
        ['video', undefined],
      ],
    );
    assert.deepEqual(savi?.languages, ['fi']);
  });

  test('dates stay dates, free is free, towns are known by their Swedish names too', async () => {
    const { feed } = await helsinki();
    const exhibition = feed.workshops[1];
    assert.equal(exhibition?.when?.lastDay, '2026-11-30');
    assert.equal(exhibition?.when?.start.time, undefined);
    assert.equal(exhibition?.price?.free, true);
    assert.equal(exhibition?.place?.municipality, '853');
    assert.equal(exhibition?.status, 'rescheduled');
  });

  test('the internet is no place', async () => {
    const { feed } = await helsinki();
    const online = feed.workshops[2];
    assert.equal(online?.place, undefined);
    assert.equal(online?.online?.url, 'https://striimi.example/1');
    assert.deepEqual([online?.attendance, online?.status], ['online', 'cancelled']);
    assert.deepEqual(
      online?.price?.groups?.map(({ amount }) => amount),
      [12.5, 0],
    );
  });

  test('what has no field is kept under x; who keeps the data is not', async () => {
    const { input } = await helsinki();
    const text = JSON.stringify(input);
    assert.match(text, /"x":\{"linkedevents":\{.*"environment":"in"/);
    assert.doesNotMatch(text, /etunimi|Etunimi|kulttuurituottaja|user_name|provider_contact_info/);
  });

  test('Turku: an end like the start is unknown, enrolment is with the event', async () => {
    const { feed } = await read(fixture('linked-events/turku.json'), {
      url: listAddress('https://linkedevents-turku.example/v1/'),
    });
    const [music] = feed.workshops;
    assert.equal(music?.when?.start.time, '10:00');
    assert.equal(music?.when?.end, undefined);
    assert.equal(music?.registration?.url, 'https://ilmo.example/muskari');
    assert.equal(music?.links?.length, 1);
    assert.equal(music?.place?.municipality, '853');
  });

  test('a series is its meetings; what is named otherwise stays apart; umbrellas stay', async () => {
    const { feed, told } = await read(fixture('linked-events/series.json'), { url: LIST });
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['k:series', 'k:ball', 'k:umbrella'],
    );
    // One whose meetings aren't in the list.
    assert.deepEqual(told, ['workshops[2].start missing']);
    assert.deepEqual(
      feed.workshops[0]?.sessions?.map(({ when, status }) => `${when.start.date} ${status}`),
      ['2026-10-06 undefined', '2026-10-13 cancelled'],
    );
    assert.equal(feed.workshops[1]?.partOf, 'k:series');
  });

  const list = (...data: object[]): string => JSON.stringify({ meta: { next: null }, data });
  const event = (id: string, fields: object = {}): object => ({
    id,
    name: { fi: 'Tanssikurssi' },
    start_time: '2026-10-06T14:00:00Z',
    '@id': `https://linkedevents.example/v1/event/${id}/?format=json`,
    ...fields,
  });
  const partOf = (id: string): object => ({
    super_event: { '@id': `https://linkedevents.example/v1/event/${id}/` },
  });

  test('what is postponed without a new time stays', async () => {
    const postponed = event('k:1', { start_time: null, event_status: 'EventPostponed' });
    const { feed, told } = await read(list(postponed, event('k:2', { start_time: null })), {
      url: LIST,
    });
    assert.deepEqual(
      feed.workshops.map(({ id, when, status }) => [id, when, status]),
      [['k:1', null, 'postponed']],
    );
    assert.deepEqual(told, ['workshops[1].start missing']);
  });

  test('a series without a start of its own begins with its first meeting', async () => {
    const { feed } = await read(
      list(
        event('k:all', { start_time: null, super_event_type: 'recurring' }),
        event('k:late', { start_time: '2026-10-13T14:00:00Z', ...partOf('k:all') }),
        event('k:early', { info_url: { fi: 'https://k.example/1' }, ...partOf('k:all') }),
      ),
      { url: LIST },
    );
    assert.equal(iso(feed.workshops[0]?.when?.start.epoch), '2026-10-06T14:00');
    assert.deepEqual(
      feed.workshops[0]?.sessions?.map(({ id, url }) => [id, url]),
      [
        ['k:early', 'https://k.example/1'],
        ['k:late', undefined],
      ],
    );
  });

  test('a series that comes alone is asked for with its meetings, and named if they can’t be had', async () => {
    const hiding =
      'https://linkedevents.example/v1/event/?hide_recurring_children=true&start=today';
    assert.match(listAddress(hiding), /include=[^&]*sub_events/);
    assert.match(listAddress(`${LIST}&super_event_type=recurring`), /sub_events/);
    assert.doesNotMatch(listAddress(`${LIST}&super_event_type=umbrella,none`), /sub_events/);
    const whole = event('k:all', {
      super_event_type: 'recurring',
      sub_events: [
        event('k:a', partOf('k:all')),
        event('k:gone', { deleted: true, ...partOf('k:all') }),
      ],
    });
    const { feed } = await read(list(whole), { url: listAddress(hiding) });
    assert.deepEqual(
      feed.workshops[0]?.sessions?.map(({ id }) => id),
      ['k:a'],
    );
    const alone = event('k:all', { super_event_type: 'recurring', sub_events: [] });
    const { told } = await read(list(alone), { url: LIST });
    assert.deepEqual(told, ['workshops[0].start missing']);
  });

  test('a meeting that people register to by itself is an event of its own', async () => {
    const { feed } = await read(
      list(
        event('k:all', { super_event_type: 'recurring' }),
        event('k:a', { ...partOf('k:all'), registration: { enrolment_end_time: '2026-10-05' } }),
      ),
      { url: LIST },
    );
    assert.deepEqual(
      feed.workshops.map(({ id, partOf: whole }) => [id, whole]),
      [['k:a', 'k:all']],
    );
  });

  test('one event is asked for with its place and meetings', async () => {
    const address = 'https://linkedevents.example/v1/event/k:1/';
    const wanted = `${address}?include=${encodeURIComponent('location,keywords,audience,in_language,registration,sub_events')}`;
    const bare = event('k:1', { '@type': 'Event/LinkedEvent', location: { '@id': 'x' } });
    const { feed, asked } = await read(JSON.stringify(bare), {
      url: address,
      pages: { [wanted]: JSON.stringify({ ...bare, location: { name: { fi: 'Talo' } } }) },
    });
    assert.deepEqual(asked, [wanted]);
    assert.equal(feed.workshops[0]?.place?.name?.fi, 'Talo');
  });

  test('what an address asks for itself stays asked for', () => {
    const own = new URL(listAddress('https://x.example/v1/event/?include=location,images'));
    assert.equal(
      own.searchParams.get('include'),
      'location,images,keywords,audience,in_language,registration',
    );
  });

  test('what was replaced gives way to what came in its place', async () => {
    const gone = { id: 'k:old', deleted: true, replaced_by: 'k:new', name: { fi: 'POISTETTU' } };
    const part = event('k:part', partOf('k:old'));
    const { feed: known } = await read(list(gone, event('k:new'), part), { url: LIST });
    assert.deepEqual(
      known.workshops.map(({ id, partOf: whole }) => [id, whole]),
      [
        ['k:new', undefined],
        ['k:part', 'k:new'],
      ],
    );
    const { feed: fetched } = await read(list(gone, part), {
      url: LIST,
      pages: {
        [`https://linkedevents.example/v1/event/k%3Anew/?include=${encodeURIComponent('location,keywords,audience,in_language,registration,sub_events')}`]:
          JSON.stringify(event('k:new', { '@type': 'Event/LinkedEvent' })),
      },
    });
    assert.deepEqual(
      fetched.workshops.map(({ id }) => id),
      ['k:part', 'k:new'],
    );
  });

  test('a file on a disk is all there is: nothing is fetched for it', async () => {
    const { feed, asked } = await read(pages[LIST]!, { url: 'file:///koti/tallenne.json' });
    assert.deepEqual([feed.workshops.length, asked.length], [2, 0]);
  });

  test('Turku’s virtual place is none; languages are written as the web does', async () => {
    const { feed, told } = await read(
      list(
        event('k:1', {
          location: { id: 'virtual:public', name: { fi: 'Virtuaalitapahtuma' } },
          in_language: [{ '@id': 'https://x.example/v1/language/zh_hans/' }, 'sign_language'],
        }),
      ),
      { url: LIST },
    );
    assert.deepEqual(told, []);
    assert.equal(feed.workshops[0]?.attendance, 'online');
    assert.equal(feed.workshops[0]?.place, undefined);
    assert.deepEqual(feed.workshops[0]?.languages, ['zh-hans', 'fse']);
  });

  test('a licence that asks for it is named with the picture', async () => {
    const image = {
      url: 'https://k.example/1.jpg',
      license: 'cc_by',
      photographer_name: 'Kuva Oy',
    };
    const { feed, input } = await read(list(event('k:1', { images: [image] })), { url: LIST });
    assert.deepEqual(feed.workshops[0]?.image?.credit, { fi: 'Kuva Oy, CC BY 4.0' });
    assert.match(JSON.stringify(input), /"image_license":"cc_by"/);
  });

  test('no registration is made of what doesn’t tell of any', async () => {
    const { feed } = await read(
      list(event('k:1', { last_modified_time: '2026-09-01T09:00:00Z', enrolment_end_time: null })),
      { url: LIST },
    );
    assert.equal(feed.workshops[0]?.registration, undefined);
  });
});

describe('iCalendar', () => {
  const outlook = () => read(fixture('icalendar/outlook.ics'));
  const eventOf = async (id: string) =>
    (await outlook()).feed.workshops.find((item) => item.id === `${id}@kunta.example`);

  test('what can’t be read is named, the rest is there, also what is cut off', async () => {
    const { feed, told, leftOut } = await outlook();
    assert.deepEqual(leftOut, ['workshops private']);
    assert.deepEqual(told, ['workshops[5].start format']);
    assert.deepEqual(
      feed.workshops.map(({ id }) => id.split('@')[0]),
      ['windows', 'custom', 'days', 'day', 'floating', 'last', 'cut'],
    );
  });

  test('an event in full', async () => {
    const event = await eventOf('windows');
    assert.deepEqual(event?.name, { fi: 'Savipaja, kaikille' });
    assert.equal(iso(event?.when?.start.epoch), '2026-10-14T14:00');
    assert.equal(iso(event?.when?.endsAt), '2026-10-14T16:00');
    assert.equal(
      event?.description?.fi,
      'Ensimmäinen rivi\nToinen rivi joka on niin pitkä että se jatkuu seuraavalla',
    );
    assert.deepEqual(
      [event?.place?.name?.fi, event?.place?.lat],
      ['Kulttuuritalo, Kirkkotie 1', 60.467],
    );
    assert.deepEqual(
      event?.topics?.map(({ label }) => label?.fi),
      ['Käsityöt', 'Lapset'],
    );
    assert.equal(event?.image?.url, 'https://kunta.example/savi.jpg');
    assert.equal(event?.organizer?.name.fi, 'Kulttuuripalvelut');
    assert.equal(event?.sequence, 2);
  });

  test('nobody’s address or attendance comes along', async () => {
    const { input } = await outlook();
    assert.doesNotMatch(JSON.stringify(input), /osallistuja|kulttuuri@|Muistutus|Yksityinen/i);
  });

  test('whole days end on their last day', async () => {
    const days = await eventOf('days');
    assert.deepEqual([days?.when?.start.date, days?.when?.lastDay], ['2026-10-20', '2026-10-22']);
    assert.equal(days?.status, 'cancelled');
    assert.equal((await eventOf('day'))?.when?.lastDay, '2026-10-20');
  });

  test('a zone may be told by the file’s own rules, and a time without one is the feed’s', async () => {
    const custom = await eventOf('custom');
    assert.equal(iso(custom?.when?.start.epoch), '2026-10-28T15:00');
    assert.equal(iso(custom?.when?.endsAt), '2026-10-28T16:30');
    assert.equal(iso((await eventOf('floating'))?.when?.start.epoch), '2026-10-20T07:00');
  });

  test('the newest of the same event counts', async () => {
    assert.equal((await eventOf('last'))?.name.fi, 'Uusi nimi');
  });

  test('zones: by name, with a vendor’s prefix, by Outlook’s cities, by the calendar', async () => {
    const at = async (calendar: string, start: string) => {
      const { feed } = await read(
        `BEGIN:VCALENDAR\n${calendar}\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART${start}:20261014T170000\nEND:VEVENT\nEND:VCALENDAR`,
      );
      return iso(feed.workshops[0]?.when?.start.epoch);
    };
    assert.equal(await at('', ';TZID=Europe/Stockholm'), '2026-10-14T15:00');
    assert.equal(
      await at('', ';TZID=/vendor.example/20260101_1/Europe/Stockholm'),
      '2026-10-14T15:00',
    );
    assert.equal(await at('', ';TZID=W. Europe Standard Time'), '2026-10-14T15:00');
    assert.equal(
      await at('', ';TZID="(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius"'),
      '2026-10-14T14:00',
    );
    assert.equal(await at('X-WR-TIMEZONE:Europe/London', ''), '2026-10-14T16:00');
    assert.equal(await at('X-WR-TIMEZONE:Europe/London', ';TZID=Nowhere'), '2026-10-14T16:00');
    assert.equal(await at('', ';TZID=Nowhere'), '2026-10-14T14:00');
  });

  const startsOf = async (id: string) => {
    const { feed } = await read(fixture('icalendar/series.ics'));
    const named = feed.workshops.filter((item) => item.id.startsWith(`${id}@`));
    return occasionsBetween(named, '2026-01-01', '2027-12-31', series).map(
      ({ when, workshop }) => `${when?.start.date} ${when?.start.time ?? ''} ${workshop.name.fi}`,
    );
  };

  test('what repeats, with exceptions and changes', async () => {
    assert.deepEqual(await startsOf('weekly'), [
      '2026-10-13 17:00 Kuoro',
      '2026-10-27 18:00 Kuoro (myöhemmin)',
      '2026-11-03 17:00 Kuoro',
      '2026-11-10 17:00 Kuoro',
      '2026-11-17 17:00 Kuoro',
    ]);
  });

  test('what changes from then on', async () => {
    assert.deepEqual(await startsOf('future'), [
      '2026-10-12 17:00 Lukupiiri',
      '2026-10-19 17:00 Lukupiiri',
      '2026-10-27 18:00 Lukupiiri tiistaisin',
      '2026-11-03 18:00 Lukupiiri tiistaisin',
    ]);
  });

  test('what repeats by UTC moves with the clocks', async () => {
    assert.deepEqual(await startsOf('utc'), [
      '2026-10-21 18:00 UTC-ajassa',
      '2026-10-28 17:00 UTC-ajassa',
    ]);
  });

  test('days left out by instants, and single further dates', async () => {
    assert.deepEqual(await startsOf('allday'), [
      '2026-11-01  Kolme päivää',
      '2026-11-03  Kolme päivää',
    ]);
    assert.deepEqual(await startsOf('dates'), [
      '2026-10-01 10:00 Eri päivinä',
      '2026-10-03 10:00 Eri päivinä',
      '2026-10-05 12:00 Eri päivinä',
    ]);
  });

  test('no damage to a file makes it throw', async () => {
    const lines = fixture('icalendar/series.ics').split('\n');
    const damage = fc.array(
      fc.tuple(
        fc.nat(lines.length - 1),
        fc.constantFrom(
          '',
          ':',
          'BEGIN:',
          'END:VEVENT',
          'DTSTART',
          'RRULE:FREQ=',
          'DTSTART;TZID=:x',
          '\u0000',
          'RRULE:FREQ=DAILY;COUNT=-1',
          'BEGIN:VEVENT',
        ),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (wounds) => {
        const broken = [...lines];
        for (const [at, line] of wounds) broken[at] = line;
        const { feed } = await read(broken.join('\n'), { format: 'icalendar' });
        occasionsBetween(feed.workshops, '2026-01-01', '2026-12-31', series);
      }),
      { numRuns: 60 },
    );
  });
});

describe('GeoJSON', () => {
  test('features are pilots', async () => {
    const { feed, told, input } = await read(fixture('geojson/pilots.geojson'));
    assert.deepEqual(told, ['pilots[2].municipalities missing', 'pilots[2].period missing']);
    const [sound, area] = feed.pilots;
    assert.deepEqual(
      [sound?.id, sound?.title.sv, sound?.municipalities],
      ['7', 'Ljudverk på stranden', ['529']],
    );
    assert.equal(sound?.period.lastDay, '2026-12-15');
    assert.deepEqual([sound?.places?.[0]?.lat, sound?.places?.[0]?.precision], [60.467, 'exact']);
    assert.deepEqual(area?.municipalities, ['853', '202']);
    assert.deepEqual(
      [area?.places?.[0]?.lat, area?.places?.[0]?.lon, area?.places?.[0]?.precision],
      [60.5, 22.5, 'area'],
    );
    assert.match(JSON.stringify(input), /"x":\{"geojson":\{"budget":1200\}\}/);
  });
});

describe('schema.org', () => {
  test('from a web page, past a broken script', async () => {
    const { feed, told } = await read(fixture('schema-org/page.html'));
    assert.deepEqual(told, []);
    const [show, circle] = feed.workshops;
    assert.equal(show?.name.fi, 'Näyttely & avajaiset');
    assert.deepEqual(
      [show?.kind, show?.status, show?.attendance],
      ['exhibition', 'rescheduled', 'hybrid'],
    );
    assert.deepEqual(
      [show?.place?.municipality, show?.place?.lat, show?.online?.url],
      ['853', 60.45, 'https://striimi.example/'],
    );
    assert.deepEqual(
      show?.price?.groups?.map(({ amount }) => amount),
      [12, 0],
    );
    assert.deepEqual(
      show?.topics?.map(({ label }) => label?.fi),
      ['kuvataide', 'näyttelyt'],
    );
    assert.equal(circle?.repeat?.every, 'week');
    assert.deepEqual(circle?.repeat?.on, ['tu']);
    assert.equal(circle?.price?.free, true);
    assert.deepEqual(feed.contacts[0]?.name, { sv: 'Kulturtjänster' });
    assert.deepEqual(
      feed.contacts[0]?.phones?.map(({ number }) => number),
      ['+35821234567', '0206123'],
    );
    assert.deepEqual(feed.contacts[0]?.emails, [{ address: 'kulttuuri@kunta.example' }]);
    assert.deepEqual(feed.contacts[0]?.municipalities, ['853']);
  });
});

describe('schema.org as sites write it', () => {
  const graph = (...nodes: object[]): string =>
    JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });

  test('a schedule tells the hours, the zone and the weekdays', async () => {
    const { feed, told } = await read(
      graph({
        '@type': 'EducationEvent',
        '@id': 'https://k.example/jooga',
        name: 'Jooga',
        eventSchedule: [
          {
            startDate: '2026-09-07',
            endDate: '2026-09-16',
            repeatFrequency: 'P1W',
            byDay: ['https://schema.org/Monday', 'Wednesday'],
            startTime: '17:00:00',
            endTime: '18:30:00',
            scheduleTimezone: 'Europe/Stockholm',
          },
          { startDate: '2026-10-03', repeatFrequency: 'monthly', startTime: '10:00' },
        ],
      }),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(
      feed.workshops.map((item) => [
        item.id,
        ...occasionsBetween([item], '2026-09-01', '2026-11-30', series).map(({ when }) =>
          iso(when?.start.epoch),
        ),
      ]),
      [
        [
          'https://k.example/jooga',
          ...['2026-09-07T15:00', '2026-09-09T15:00', '2026-09-14T15:00', '2026-09-16T15:00'],
        ],
        ['https://k.example/jooga#2', '2026-10-03T07:00', '2026-11-03T08:00'],
      ],
    );
    assert.equal(feed.workshops[0]?.when?.end?.time, '18:30');
  });

  test('places and organisers may be told elsewhere; addresses name the municipality', async () => {
    const { feed } = await read(
      graph(
        {
          '@type': 'Event',
          name: 'Konsertti',
          startDate: '2026-10-14',
          location: { '@id': '#talo' },
          organizer: { '@id': '#kunta' },
          typicalAgeRange: '7-12',
          offers: { lowPrice: '5', highPrice: 20, priceCurrency: 'EUR' },
        },
        { '@type': 'Place', '@id': '#talo', name: 'Talo', address: 'Kirkkotie 1, 21100 Naantali' },
        { '@type': 'Organization', '@id': '#kunta', name: 'Kulttuuripalvelut' },
      ),
    );
    const [concert] = feed.workshops;
    assert.equal(concert?.place?.municipality, '529');
    assert.equal(concert?.organizer?.name.fi, 'Kulttuuripalvelut');
    assert.deepEqual([concert?.ageMin, concert?.ageMax], [7, 12]);
    assert.equal(concert?.price?.text?.fi, '5–20 EUR');
  });

  test('a series’ parts are its sessions, or events of their own where they are named', async () => {
    const { feed } = await read(
      graph({
        '@type': 'EventSeries',
        '@id': 'https://k.example/sarja',
        name: 'Pajat',
        startDate: '2026-09-01',
        subEvent: [
          { '@type': 'Event', startDate: '2026-09-01T17:00' },
          { '@type': 'Event', name: 'Pajat', startDate: '2026-09-08T17:00' },
          { '@type': 'Event', name: 'Juhla', startDate: '2026-09-15T17:00' },
        ],
      }),
    );
    assert.equal(feed.workshops[0]?.sessions?.length, 2);
    assert.deepEqual(
      feed.workshops.slice(1).map(({ id, partOf }) => [id, partOf]),
      [['Juhla@2026-09-15T17:00', 'https://k.example/sarja']],
    );
  });

  test('events that share an address are several; what a page is about is found', async () => {
    const event = (startDate: string) => ({
      '@type': 'Event',
      name: 'Paja',
      url: 'https://k.example/pajat',
      startDate,
    });
    const { feed, told } = await read(
      graph({
        '@type': 'WebPage',
        mainEntity: [event('2026-10-14'), event('2026-10-21'), event('2026-10-14')],
      }),
    );
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['https://k.example/pajat', 'https://k.example/pajat#2'],
    );
    assert.deepEqual(told, ['workshops[2].id duplicate-id']);
  });

  test('a page whose data are all broken is told', () =>
    assert.rejects(read('<script type="application/ld+json">{ "@type": "Event", </script>'), {
      kind: 'format',
    }));
});

test('GeoJSON with the names that our people write; what is no feature is named in its place', async () => {
  const { feed, told } = await read(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        null,
        {
          type: 'Feature',
          geometry: {
            type: 'MultiPoint',
            coordinates: [
              [22, 60.4],
              [22.3, 60.5],
            ],
          },
          properties: { nimi: 'Ääni', kunnat: 'Turku; Raisio', period: '2026-09/2027-05' },
        },
      ],
    }),
  );
  assert.deepEqual(told, [
    'pilots[0].title missing',
    'pilots[0].municipalities missing',
    'pilots[0].period missing',
  ]);
  const [pilot] = feed.pilots;
  assert.deepEqual(pilot?.municipalities, ['853', '680']);
  assert.deepEqual([pilot?.period.start, pilot?.period.end], ['2026-09', '2027-05']);
  assert.deepEqual(
    pilot?.places?.map(({ lon, precision }) => [lon, precision]),
    [
      [22, 'exact'],
      [22.3, 'exact'],
    ],
  );
});

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
