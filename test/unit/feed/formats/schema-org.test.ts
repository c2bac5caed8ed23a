import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { occasionsBetween } from '../../../../src/schedule/occasions-between.ts';
import * as series from '../../../../src/schedule/series.ts';
import { fixture, iso, read } from '../../../helpers/foreign-feed.ts';

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
