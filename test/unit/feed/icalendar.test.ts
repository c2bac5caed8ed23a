/** iCalendar as it is found: broken, folded, moved, in odd zones. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unfoldOctets } from '../../../src/feed/formats/icalendar-lines.ts';
import { toFeed } from '../../../src/feed/formats/icalendar.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { occasionsBetween } from '../../../src/schedule/occasions-between.ts';
import * as series from '../../../src/schedule/series.ts';

const URL = 'https://kunta.example/kalenteri.ics';

async function read(...lines: string[]) {
  const input = await toFeed({ text: lines.join('\r\n'), url: URL });
  const { feed, dropped } = parseFeed(input, { base: URL });
  return { input, feed, dropped };
}

const event = (...lines: string[]): string[] => [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:A'],
  ...lines,
  ...['END:VEVENT', 'END:VCALENDAR'],
];

/** Start and end of all that is on in the years around the tests. */
async function times(...lines: string[]): Promise<string[]> {
  const { feed } = await read(...lines);
  return occasionsBetween(feed.workshops, '2025-01-01', '2033-12-31', series)
    .flatMap(({ when }) => (when ? [when] : []))
    .map(({ start, end }) =>
      [start, end]
        .map((moment) => [moment?.date.slice(2), moment?.time].filter(Boolean).join(' '))
        .join(' – '),
    );
}

describe('what is broken', () => {
  test('an end that is misspelt or missing loses no other event', async () => {
    const { feed } = await read(
      'BEGIN:VCALENDAR',
      ...['BEGIN:VTODO', 'UID:todo', 'END:VTOOD'],
      ...['BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', 'DTSTART:20261014T140000Z', 'BEGIN:VALARM'],
      ...['BEGIN:VEVENT', 'UID:b', 'SUMMARY:B', 'DTSTART:20261015T140000Z', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:c', 'SUMMARY:C', 'DTSTART:20261016T140000Z'],
    );
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  test('days that don’t exist are named, not moved, whatever their zone; the rest is there', async () => {
    const { feed, dropped } = await read(
      ...event(
        'DTSTART;TZID=Europe/Helsinki:20261014T170000',
        'RRULE:FREQ=DAILY;COUNT=2',
        'RDATE;TZID=America/New_York:99999999T999999',
        'EXDATE;TZID=America/New_York:20261399T170000',
      ).slice(0, -1),
      ...['BEGIN:VEVENT', 'UID:a', 'DTSTART:20261015T140000Z'],
      'RECURRENCE-ID;TZID=America/New_York;RANGE=THISANDFUTURE:20261399T170000',
      ...['END:VEVENT', 'BEGIN:VEVENT', 'UID:b', 'SUMMARY:B', 'DTSTART:20261014T140000Z'],
      ...['END:VEVENT', 'END:VCALENDAR'],
    );
    assert.deepEqual(
      feed.workshops.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      dropped.map(({ path }) => path),
      [
        'workshops[0].repeat.rdate[0]',
        'workshops[0].repeat.except[0]',
        'workshops[0].overrides[0].at',
      ],
    );
  });

  test('letters whose octets a fold has parted', () => {
    const octets = new TextEncoder().encode('SUMMARY:Sävelpyörä\r\nX:1');
    const at = octets.indexOf(0xc3) + 1;
    for (const fold of ['\r\n ', '\n\t', '\r ']) {
      const folded = Uint8Array.from([
        ...octets.subarray(0, at),
        ...new TextEncoder().encode(fold),
        ...octets.subarray(at),
      ]);
      assert.equal(new TextDecoder().decode(unfoldOctets(folded)), 'SUMMARY:Sävelpyörä\r\nX:1');
    }
  });

  test('letters of before UTF-8 are fetched anew, and read', async (context) => {
    const lines = event('DTSTART:20261014T140000Z', 'LOCATION:Sävelpyörä').join('\r\n');
    const octets = Uint8Array.from(lines, (letter) => letter.charCodeAt(0));
    context.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(octets)));
    const { feed } = await read(new TextDecoder().decode(octets));
    assert.deepEqual(feed.workshops[0]?.place?.name, { fi: 'Sävelpyörä' });
  });

  test('a rule that counts to a million is read at once, and an impossible length is none', async () => {
    const rule = 'RRULE:FREQ=YEARLY;INTERVAL=100000000;COUNT=1000000';
    assert.equal((await times(...event('DTSTART:20261014T140000Z', rule))).length, 1);
    assert.deepEqual(
      await times(...event('DTSTART:20261014T140000Z', 'DURATION:P999999999999999999W')),
      ['26-10-14 17:00 – '],
    );
  });
});

describe('times', () => {
  test('told as days (VALUE=DATE) they are days, whatever is written', async () => {
    assert.deepEqual(
      await times(
        ...event('DTSTART;VALUE=DATE:20261014T170000', 'DTEND;VALUE=DATE:20261016T000000'),
      ),
      ['26-10-14 – 26-10-15'],
    );
  });

  test('a day as the end of a time is the day before it, as of whole days', async () => {
    assert.deepEqual(
      await times(...event('DTSTART:20261014T140000Z', 'DTEND;VALUE=DATE:20261016')),
      ['26-10-14 17:00 – 26-10-15'],
    );
  });

  test('until the day after is until midnight; the hour at which whole days end says nothing', async () => {
    assert.deepEqual(
      await times(...event('DTSTART:20261014T140000Z', 'DTEND;VALUE=DATE:20261015')),
      ['26-10-14 17:00 – 26-10-14 24:00'],
    );
    assert.deepEqual(
      await times(...event('DTSTART:20261014T140000Z', 'DTEND;VALUE=DATE:20261014')),
      ['26-10-14 17:00 – '],
    );
    assert.deepEqual(
      await times(...event('DTSTART;VALUE=DATE:20261014', 'DTEND:20261016T000000Z')),
      ['26-10-14 – 26-10-15'],
    );
    assert.deepEqual(
      await times(...event('DTSTART;VALUE=DATE:20261014', 'DTEND:20261015T040000')),
      ['26-10-14 – '],
    );
  });

  test('zones that have offsets for names', async () => {
    assert.deepEqual(await times(...event('DTSTART;TZID=UTC+11:20261014T170000')), [
      '26-10-14 17:00 – ',
    ]);
    const { feed } = await read(...event('DTSTART;TZID=UTC+11:20261014T170000'));
    assert.equal(feed.workshops[0]?.when?.start.epoch, Date.parse('2026-10-14T06:00Z'));
  });

  test('zones whose rules the file gives, of days and of long ago', async () => {
    const { feed } = await read(
      'BEGIN:VCALENDAR',
      ...['BEGIN:VTIMEZONE', 'TZID:Oma', 'BEGIN:STANDARD', 'DTSTART;VALUE=DATE:16010101'],
      ...['TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;TZID=Oma:20261014T170000').slice(1),
    );
    assert.equal(feed.workshops[0]?.when?.start.epoch, Date.parse('2026-10-14T11:15Z'));
  });

  test('what repeats in UTC lasts as long on the days that clocks change', async () => {
    assert.deepEqual(
      await times(
        ...event('DTSTART:20261023T210000Z', 'DTEND:20261024T200000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      ),
      ['26-10-24 00:00 – 26-10-24 23:00', '26-10-25 00:00 – 26-10-25 22:00'],
    );
  });
});

describe('what repeats', () => {
  const series = ['DTSTART;VALUE=DATE:20261014', 'DTEND;VALUE=DATE:20261017'];

  test('a changed occurrence has its own end and status, also where it is one day', async () => {
    const lines = event(...series, 'STATUS:CANCELLED', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const change = ['RECURRENCE-ID;VALUE=DATE:20261021', 'DTSTART;VALUE=DATE:20261022'];
    const all = [...lines.slice(0, -1), ...event(...change, 'DTEND;VALUE=DATE:20261023').slice(1)];
    assert.deepEqual(await times(...all), ['26-10-14 – 26-10-16', '26-10-22 – ']);
    const { feed } = await read(...all);
    assert.equal(feed.workshops[0]?.overrides?.[0]?.status, 'scheduled');
  });

  test('a rule of exceptions, which calendars no longer follow, is named', async () => {
    const { feed, dropped } = await read(
      ...event(
        'DTSTART:20261014T140000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261015T140000Z',
        'EXRULE:FREQ=DAILY;INTERVAL=2',
      ),
    );
    assert.deepEqual(
      dropped.map(({ path, reason, whole }) => [path, reason, whole]),
      [['workshops[0].repeat.except[1]', 'format', false]],
    );
    assert.equal(feed.workshops[0]?.repeat?.except?.length, 1);
  });

  test('further dates told as periods end when those do', async () => {
    assert.deepEqual(
      await times(
        ...event(
          'DTSTART:20261014T140000Z',
          'DTEND:20261014T150000Z',
          'RDATE;VALUE=PERIOD:20261015T140000Z/PT3H,20261016T140000Z/20261016T143000Z',
        ),
      ),
      [
        '26-10-14 17:00 – 26-10-14 18:00',
        '26-10-15 17:00 – 26-10-15 20:00',
        '26-10-16 17:00 – 26-10-16 17:30',
      ],
    );
  });

  const changed = (rule: string, from: string, start: string): Promise<string[]> =>
    times(
      ...event('DTSTART;TZID=Europe/Helsinki:20250107T170000', `RRULE:${rule}`).slice(0, -1),
      ...event(
        `RECURRENCE-ID;RANGE=THISANDFUTURE:${from}`,
        `DTSTART;TZID=Europe/Helsinki:${start}`,
      ).slice(1),
    );

  test('what changed for good years ago still goes on', async () => {
    const found = await changed('FREQ=WEEKLY;BYDAY=TU', '20250114T150000Z', '20250114T180000');
    assert.deepEqual(found.slice(0, 2), ['25-01-07 17:00 – ', '25-01-14 18:00 – ']);
    assert.equal(found.at(-1), '33-12-27 18:00 – ');
    const moved = await changed('FREQ=WEEKLY', '20250114T150000Z', '20250115T180000');
    assert.equal(moved.at(-1), '33-12-28 18:00 – ');
  });

  test('it ends as it would have: after so many times, or on the day', async () => {
    for (const end of ['COUNT=4', 'UNTIL=20250128T150000Z', 'UNTIL=20250128']) {
      assert.deepEqual(await changed(`FREQ=WEEKLY;${end}`, '20250114T150000Z', '20250114T200000'), [
        '25-01-07 17:00 – ',
        '25-01-14 20:00 – ',
        '25-01-21 20:00 – ',
        '25-01-28 20:00 – ',
      ]);
    }
  });
});

describe('fields', () => {
  test('a calendar that takes back what it sent (METHOD:CANCEL) cancels', async () => {
    const { feed } = await read(
      'BEGIN:VCALENDAR',
      'METHOD:CANCEL',
      ...event('DTSTART:20261014T140000Z').slice(1),
    );
    assert.equal(feed.workshops[0]?.status, 'cancelled');
  });

  test('the municipality of the address, the point of Apple’s calendars, all meeting links', async () => {
    const { feed } = await read(
      ...event(
        'DTSTART:20261014T140000Z',
        'LOCATION:Kulttuuritalo\\nKirkkotie 1\\, 21100 Nådendal',
        'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Talo":geo:60.467,22.026',
        'CONFERENCE;VALUE=URI:https://etana.example/1',
        'CONFERENCE;VALUE=URI;LABEL=Ruotsiksi:https://etana.example/2',
      ),
    );
    const [workshop] = feed.workshops;
    assert.deepEqual(
      [workshop?.place?.municipality, workshop?.place?.lat, workshop?.place?.lon],
      ['529', 60.467, 22.026],
    );
    assert.equal(workshop?.online?.url, 'https://etana.example/1');
    assert.deepEqual(workshop?.links, [
      { rel: 'stream', url: 'https://etana.example/2', label: { fi: 'Ruotsiksi' } },
    ]);
  });

  test('the rest is kept under x, all of it; whose addresses it names is not', async () => {
    const { input } = await read(
      ...event(
        'DTSTART:20261014T140000Z',
        ...['COMMENT:Eka', 'COMMENT:Toka', 'PRIORITY:5', 'X-OMA:1'],
        'ATTENDEE;CN=Osallistuja:mailto:osallistuja@kunta.example',
      ),
    );
    assert.deepEqual(input.workshops?.[0]?.x, {
      icalendar: { comment: ['Eka', 'Toka'], priority: '5', 'x-oma': '1' },
    });
  });
});

describe('what programs make of the standard', () => {
  test('Exchange’s whole days are told as times from midnight to midnight', async () => {
    const flag = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    assert.deepEqual(
      await times(...event('DTSTART;TZID=FLE Standard Time:20270113T000000', flag)),
      ['27-01-13 – '],
    );
    assert.deepEqual(
      await times(
        ...event(
          'DTSTART;TZID=FLE Standard Time:20270113T000000',
          'DTEND;TZID=FLE Standard Time:20270115T000000',
          'RRULE:FREQ=WEEKLY;COUNT=3',
          'EXDATE;TZID=FLE Standard Time:20270120T000000',
          flag,
        ),
      ),
      ['27-01-13 – 27-01-14', '27-01-27 – 27-01-28'],
    );
    assert.deepEqual(await times(...event('DTSTART:20270113T170000', flag)), ['27-01-13 17:00 – ']);
  });

  test('zones that have a colon in their name, without quotation marks', async () => {
    for (const name of ['(UTC+02:00) Helsinki\\, Kyiv\\, Riga', '(GMT+03:00) Moscow']) {
      const { feed, dropped } = await read(...event(`DTSTART;TZID=${name}:20270113T170000`));
      assert.deepEqual(dropped, []);
      const moscow = name.includes('Moscow');
      assert.equal(feed.workshops[0]?.when?.start.epoch, Date.UTC(2027, 0, 13, moscow ? 14 : 15));
    }
    // A line that only seems to have such a name is read at once.
    const { feed } = await read(...event(`X-A;X="${'(a)'.repeat(2000)}`, 'DTSTART:20270113'));
    assert.equal(feed.workshops.length, 1);
  });

  test('WordPress’s and Drupal’s entities are letters', async () => {
    const { feed } = await read(
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20270113'],
      'SUMMARY:Joulu &#8211\\; n&auml\\;yttely &amp\\; R&D\\; muuta',
      'LOCATION:Sali &quot\\;Y&quot\\;',
      'DESCRIPTION;LANGUAGE=fi:<p>K&auml\\;sity&ouml\\;</p>',
      'ORGANIZER;CN="Salon%20kirjasto":MAILTO:kirjasto@kunta.example',
      ...['END:VEVENT', 'END:VCALENDAR'],
    );
    const [workshop] = feed.workshops;
    assert.equal(workshop?.name.fi, 'Joulu – näyttely & R&D; muuta');
    assert.equal(workshop.place?.name?.fi, 'Sali "Y"');
    assert.equal(workshop.description?.fi, 'Käsityö');
    assert.equal(workshop.descriptionHtml?.fi, '<p>K&auml;sity&ouml;</p>');
    assert.equal(workshop.organizer?.name?.fi, 'Salon kirjasto');
  });
});
