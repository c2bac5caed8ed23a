import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { occasionsBetween } from '../../../../src/schedule/occasions-between.ts';
import * as series from '../../../../src/schedule/series.ts';
import { fixture, iso, read } from '../../../helpers/foreign-feed.ts';

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
