import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from '../../../src/text/locale.ts';
import { loadMessages } from '../../../src/text/messages.ts';
import { occasionsOf } from '../../../src/schedule/occasion.ts';
import { registrationState } from '../../../src/workshop-calendar/registration.ts';
import {
  fullTime,
  registrationText,
  rowTime,
  spokenTime,
  statusText,
  untilText,
  type Wording,
} from '../../../src/workshop-calendar/wording.ts';
import { at, readWorkshop, REFERENCE_NOW } from '../../helpers/workshops.ts';
import { formatIn } from '../../helpers/format-in.ts';

// Run in four zones (`npm run test:unit -- --zones`): whoever reads, the words are the same.

const wordingIn = async (language: Language): Promise<Wording> => ({
  format: formatIn(language),
  messages: await loadMessages('workshop-calendar', language),
  today: '2026-10-05',
  zone: 'Europe/Helsinki',
});
const fi = await wordingIn('fi');
const sv = await wordingIn('sv');
const en = await wordingIn('en');

const occasion = (item: object) => occasionsOf(readWorkshop(item))[0]!;
/** Spaces that don't break look like others here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

test('what is going on tells the hour of its end, where it has one', () => {
  const until = (end: string, more = {}): string =>
    plain(untilText(occasion({ start: '2026-10-02T18:00', end, ...more }), fi));
  assert.equal(until('2026-11-01'), 'Käynnissä 1.11. asti');
  assert.equal(until('2026-10-06T15:00'), 'Käynnissä 6.10. klo 15.00 asti');
  assert.equal(until('2026-10-07T00:00'), 'Käynnissä 6.10. klo 24.00 asti');
  assert.match(
    until('2026-10-06T15:00', { timeZone: 'Europe/Stockholm' }),
    /^Käynnissä 6.10. klo 15.00 asti \(.+\)$/,
  );
});

describe('times', () => {
  const cases: [string, object, [string, string, string]][] = [
    [
      'from and to',
      { start: '2026-10-14T17:00', end: '2026-10-14T19:00' },
      ['ke 14.10. klo 17.00–19.00', 'ons 14.10 kl. 17.00–19.00', 'Wed 14 October, 17:00–19:00'],
    ],
    [
      'an unknown end is not printed',
      { start: '2026-10-14T17:00' },
      ['ke 14.10. klo 17.00', 'ons 14.10 kl. 17.00', 'Wed 14 October, 17:00'],
    ],
    [
      'midnight is 24.00',
      { start: '2026-11-14T18:00', end: '2026-11-15T00:00' },
      ['la 14.11. klo 18.00–24.00', 'lör 14.11 kl. 18.00–24.00', 'Sat 14 November, 18:00–24:00'],
    ],
    [
      'the last day is inclusive',
      { start: '2026-10-16', end: '2026-10-18' },
      ['pe 16.10. – su 18.10.', 'fre 16.10 – sön 18.10', 'Fri 16 October – Sun 18 October'],
    ],
    [
      'over the end of a year, with the years',
      { start: '2026-12-30', end: '2027-01-06' },
      [
        'ke 30.12.2026 – ke 6.1.2027',
        'ons 30.12.2026 – ons 6.1.2027',
        'Wed 30 December 2026 – Wed 6 January 2027',
      ],
    ],
    [
      'another year',
      { start: '2027-01-20T09:00' },
      ['ke 20.1.2027 klo 9.00', 'ons 20.1.2027 kl. 9.00', 'Wed 20 January 2027, 09:00'],
    ],
    [
      'an instant, in the feed’s zone',
      { start: '2026-10-14T14:00:00Z', end: '2026-10-14T16:00:00Z' },
      ['ke 14.10. klo 17.00–19.00', 'ons 14.10 kl. 17.00–19.00', 'Wed 14 October, 17:00–19:00'],
    ],
    [
      'clocks go back in the night',
      { start: '2026-10-24T22:00', end: '2026-10-25T06:00' },
      [
        'la 24.10. klo 22.00 – su 25.10. klo 6.00',
        'lör 24.10 kl. 22.00 – sön 25.10 kl. 6.00',
        'Sat 24 October, 22:00 – Sun 25 October, 06:00',
      ],
    ],
    [
      'a time that summer time skips moves forward',
      { start: '2026-03-29T03:30' },
      ['su 29.3. klo 4.30', 'sön 29.3 kl. 4.30', 'Sun 29 March, 04:30'],
    ],
  ];
  for (const [name, item, [finnish, swedish, english]] of cases) {
    test(name, () => {
      assert.equal(plain(fullTime(occasion(item), fi)), finnish);
      assert.equal(plain(fullTime(occasion(item), sv)), swedish);
      assert.equal(plain(fullTime(occasion(item), en)), english);
    });
  }

  test('beside its date a row tells only the time', () => {
    const time = (item: object): string => plain(rowTime(occasion(item), fi));
    assert.equal(time({ start: '2026-10-14T17:00', end: '2026-10-14T19:00' }), 'klo 17.00–19.00');
    assert.equal(time({ start: '2026-10-14' }), '');
    assert.equal(time({ start: '2026-10-16', end: '2026-10-18' }), 'pe 16.10. – su 18.10.');
  });

  test('accessible names have the whole date', () => {
    assert.equal(
      plain(spokenTime(occasion({ start: '2026-10-14T17:00', end: '2026-10-14T19:00' }), fi)),
      'keskiviikko 14. lokakuuta 2026 klo 17.00–19.00',
    );
    assert.equal(
      plain(spokenTime(occasion({ start: '2026-10-16', end: '2026-10-18' }), sv)),
      'fredag 16 oktober 2026 – söndag 18 oktober 2026',
    );
  });

  test('a workshop told in another zone than the feed’s says so', () => {
    const abroad = { start: '2026-10-14T17:00', timeZone: 'Europe/Stockholm' };
    assert.match(plain(fullTime(occasion(abroad), en)), /^Wed 14 October, 17:00 \(.+\)$/);
    assert.match(plain(spokenTime(occasion(abroad), en)), /2026, 17:00 \(.+\)$/);
  });
});

test('postponed: until when is known only beside the old time', () => {
  const words = (item: object): string =>
    statusText(occasion({ status: 'postponed', ...item }), fi.messages);
  const open = 'Lykätty, uusi aika ilmoitetaan myöhemmin';
  assert.equal(words({ start: null }), open);
  assert.equal(words({ start: '2026-10-14' }), open);
  assert.equal(words({ start: '2026-10-28', previousStart: '2026-10-14' }), 'Lykätty');
});

test('registration, in words', () => {
  const words = (registration: object, wording: Wording): string => {
    const workshop = readWorkshop({ start: '2026-10-14T17:00', registration });
    return plain(registrationText(registrationState(workshop, at(REFERENCE_NOW)), wording));
  };
  const day = { required: true, closes: '2026-10-09' };
  assert.equal(words(day, fi), 'Ilmoittaudu pe 9.10. mennessä');
  assert.equal(words(day, sv), 'Anmäl dig senast fre 9.10');
  assert.equal(words(day, en), 'Register by Fri 9 October');
  const hour = { required: true, closes: '2026-10-14T12:00' };
  assert.equal(words(hour, fi), 'Ilmoittaudu viimeistään ke 14.10. klo 12.00');
  const opens = { required: true, opens: '2026-10-06T09:00' };
  assert.equal(words(opens, fi), 'Ilmoittautuminen avautuu ti 6.10. klo 9.00');
  assert.equal(words({ required: true, remaining: 0 }, fi), 'Täynnä');
  assert.equal(
    words({ required: true, remaining: 0, waitlist: true }, sv),
    'Fullbokat, du kan ställa dig i kö',
  );
  assert.equal(words({ required: true, closes: '2026-10-01' }, en), 'Registration has closed');
  assert.equal(words({ required: false }, fi), '');
});
