import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FeedError } from '../../../../src/feed/feed-error.ts';
import { readAnswer } from '../../../../src/feed/format.ts';
import { listAddress } from '../../../../src/feed/formats/linked-events.ts';
import { parseFeed } from '../../../../src/feed/parse.ts';
import { fixture, iso, read } from '../../../helpers/foreign-feed.ts';

const LIST = listAddress('https://linkedevents.example/v1/');

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

  test('prices that are no texts cost nothing but themselves', async () => {
    const { feed } = await read(
      JSON.stringify({
        meta: {},
        data: [
          {
            id: 'k:1',
            name: { fi: 'Kurssi' },
            start_time: '2026-10-14T14:00:00Z',
            location: null,
            offers: [
              {
                price: { constructor: '5 €', fi: '8 €' },
                offer_price_groups: [{ price: { toString: 1 }, price_group: {} }],
              },
            ],
          },
        ],
      }),
      { url: LIST },
    );
    assert.equal(feed.workshops[0]?.price?.text?.fi, '8 €');
    assert.equal(feed.workshops[0]?.price?.groups, undefined);
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
