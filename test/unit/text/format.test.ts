import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plural, type Format } from '../../../src/text/format.ts';
import { momentAt } from '../../../src/time/moment.ts';
import { addDays } from '../../../src/time/plain-date.ts';
import { readSpan } from '../../../src/time/span.ts';
import { formatIn } from '../../helpers/format-in.ts';

const fi = formatIn('fi');
const sv = formatIn('sv');
const en = formatIn('en');
const today = '2026-10-05';
const span = (start: string, end?: string) => readSpan(start, end, 'Europe/Helsinki').span!;
/** Intl's thin and no-break spaces as plain ones, so that the tests can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
/** As it may be broken over lines: a no-break space as `_`. */
const joined = (text: string) => text.replaceAll('\u00a0', '_');

describe('days', () => {
  it('are short, with the year only when it is another', () => {
    assert.equal(plain(fi.day('2026-10-14', { today })), 'ke 14.10.');
    assert.equal(plain(sv.day('2026-10-14', { today })), 'ons 14.10');
    assert.equal(plain(en.day('2026-10-14', { today })), 'Wed 14 October');
    assert.equal(plain(fi.day('2027-01-02', { today })), 'la 2.1.2027');
    assert.equal(plain(sv.day('2027-01-02', { today })), 'lör 2.1.2027');
    assert.equal(plain(en.day('2027-01-02', { today })), 'Sat 2 January 2027');
  });

  it('are whole in accessible names', () => {
    assert.equal(fi.dayLong('2026-11-27'), 'perjantai 27. marraskuuta 2026');
    assert.equal(sv.dayLong('2026-11-27'), 'fredag 27 november 2026');
    assert.equal(en.dayLong('2026-11-27'), 'Friday 27 November 2026');
  });

  it('head months in the nominative', () => {
    assert.equal(fi.month('2026-10-14'), 'Lokakuu 2026');
    assert.equal(sv.month('2026-10'), 'Oktober 2026');
  });
});

describe('times', () => {
  it('have a word before and a dot or colon as each language writes', () => {
    assert.equal(plain(fi.timeRange('17:00', '19:00')), 'klo 17.00–19.00');
    assert.equal(plain(sv.timeRange('09:00', '19:30')), 'kl. 9.00–19.30');
    assert.equal(plain(en.timeRange('09:00', '19:30')), '09:00–19:30');
    assert.equal(plain(fi.timeRange('21:00', '24:00')), 'klo 21.00–24.00');
  });
});

describe('times with seconds', () => {
  it('are shown to the minute: nobody asks for more', () => {
    assert.equal(fi.time('23:59:59'), '23.59');
    assert.equal(en.time('09:15:07'), '09:15');
    assert.equal(
      plain(fi.moment(momentAt(1_790_834_107_000, 'UTC'), { today })),
      'to 1.10. klo 5.55',
    );
  });
});

describe('spans', () => {
  it('print what is known and nothing more', () => {
    assert.equal(
      plain(fi.span(span('2026-10-14T17:00', '2026-10-14T19:00'), { today })),
      'ke 14.10. klo 17.00–19.00',
    );
    assert.equal(plain(fi.span(span('2026-10-14T17:00'), { today })), 'ke 14.10. klo 17.00');
    assert.equal(plain(fi.span(span('2026-10-14'), { today })), 'ke 14.10.');
    assert.equal(
      plain(en.span(span('2026-10-14T17:00', '2026-10-14T19:00'), { today })),
      'Wed 14 October, 17:00–19:00',
    );
    assert.equal(
      plain(sv.span(span('2026-10-14T17:00', '2026-10-14T19:00'), { today })),
      'ons 14.10 kl. 17.00–19.00',
    );
  });

  it('run to their last day, inclusive', () => {
    assert.equal(
      plain(fi.span(span('2026-10-14', '2026-10-16'), { today })),
      'ke 14.10. – pe 16.10.',
    );
    assert.equal(
      plain(fi.span(span('2026-10-14T21:00', '2026-10-15T00:00'), { today })),
      'ke 14.10. klo 21.00–24.00',
    );
    assert.equal(
      plain(fi.span(span('2026-10-14T17:00', '2026-10-16T12:00'), { today })),
      'ke 14.10. klo 17.00 – pe 16.10. klo 12.00',
    );
  });

  it('over the turn of a year carry both years', () => {
    assert.equal(
      plain(fi.span(span('2026-12-30', '2027-01-02'), { today })),
      'ke 30.12.2026 – la 2.1.2027',
    );
  });
});

describe('lines', () => {
  const long = span('2026-10-14T17:00', '2026-10-16T12:00');

  it('never end between a weekday and its date, nor between the clock word and its time', () => {
    assert.equal(joined(fi.moment(long.start, { today })), 'ke_14.10. klo_17.00');
    assert.equal(joined(sv.moment(long.start, { today })), 'ons_14.10 kl._17.00');
    assert.equal(joined(en.moment(long.start, { today })), 'Wed_14 October, 17:00');
  });

  it('end after the dash of a span, not before it', () => {
    assert.equal(joined(fi.span(long, { today })), 'ke_14.10. klo_17.00_– pe_16.10. klo_12.00');
    assert.equal(joined(sv.days('2026-10-14', '2026-10-16', { today })), 'ons_14.10_– fre_16.10');
    const period = { start: '2026-09', end: '2027-01' };
    assert.equal(joined(fi.period(period)), 'syyskuu 2026_– tammikuu 2027');
  });
});

describe('the words for days and months', () => {
  const intl = (format: Format, options: Intl.DateTimeFormatOptions, date: string) =>
    new Intl.DateTimeFormat(format.locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
  const dates = Array.from({ length: 366 }, (_, day) => addDays('2028-01-01', day));

  for (const format of [fi, sv, en])
    it(`are those that Intl has for ${format.language}`, () => {
      for (const date of dates) {
        assert.equal(format.weekday(date), intl(format, { weekday: 'short' }, date));
        assert.equal(format.weekday(date, 'long'), intl(format, { weekday: 'long' }, date));
        assert.equal(
          format.dayOfMonth(date),
          intl(format, { day: 'numeric', month: 'long' }, date),
        );
        assert.equal(
          format.month(date).toLowerCase(),
          intl(format, { month: 'long', year: 'numeric' }, date).toLowerCase(),
        );
      }
    });
});

describe('numbers', () => {
  for (const format of [fi, sv, en])
    it(`are grouped, and euros written, as Intl does for ${format.language}`, () => {
      const { locale } = format;
      for (const number of [0, 7, 999, 1000, 20_000, 123_456, 1_234_567, -5, 0.5]) {
        assert.equal(format.number(number), new Intl.NumberFormat(locale).format(number));
        const digits = { minimumFractionDigits: Number.isInteger(number) ? 0 : 2 };
        const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 2, ...digits };
        assert.equal(
          format.money(number),
          new Intl.NumberFormat(locale, euros as Intl.NumberFormatOptions).format(number),
        );
      }
    });

  for (const format of [fi, sv, en])
    it(`and names are listed as Intl does for ${format.language}`, () => {
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
        assert.equal(format.list(items), new Intl.ListFormat(format.locale).format(items));
    });
});

describe('what every list shows', () => {
  it('waits for no formatter of Intl, the first of which takes a phone some 150 ms', (t) => {
    const never = function () {
      throw new Error('made a formatter');
    };
    for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat'] as const)
      t.mock.method(Intl, name, never as never);
    const when = span('2026-10-14T17:00', '2026-10-16T12:00');
    for (const format of [fi, sv, en]) {
      format.span(when, { today });
      format.dayLong(when.start.date);
      format.month(when.start.date);
      format.period({ start: '2026-09', end: '2027-01' });
      format.moneyRange(1000, 20_000);
      format.list(['a', 'b']);
    }
  });
});

describe('where the browser knows the languages less well', () => {
  it('writes the names of languages small in Finnish and Swedish', (t) => {
    // as WebKit has them, for menus
    t.mock.method(Intl.DisplayNames.prototype, 'of', () => 'Name');
    assert.equal(sv.languageName('fi'), 'name');
    assert.equal(fi.languageName('fi'), 'name');
    assert.equal(en.languageName('fi'), 'Name');
  });
});

describe('periods', () => {
  it('keep their own precision', () => {
    assert.equal(plain(fi.period({ start: '2026-09', end: '2026-11' })), 'syyskuu–marraskuu 2026');
    assert.equal(
      plain(fi.period({ start: '2026-09', end: '2027-01' })),
      'syyskuu 2026 – tammikuu 2027',
    );
    assert.equal(plain(fi.period({ start: '2026', end: '2027' })), '2026–2027');
    assert.equal(plain(sv.period({ start: '2026-09-01', end: '2026-11-30' })), '1.9–30.11.2026');
    assert.equal(plain(en.period({ start: '2026-09' })), 'September 2026');
  });
});

describe('numbers and lists', () => {
  it('print money with cents only where there are some', () => {
    assert.equal(plain(fi.money(20000)), '20 000 €');
    assert.equal(plain(fi.money(12.5)), '12,50 €');
    assert.equal(plain(fi.moneyRange(1000, 20000)), '1 000–20 000 €');
    assert.equal(en.moneyRange(1000, 20000), '€1,000–€20,000');
    assert.equal(plain(fi.moneyRange(10.5, 20)), '10,50–20 €');
    assert.equal(plain(sv.moneyRange(10.5, 20.5)), '10,50–20,50 €');
    assert.equal(plain(fi.money(10, 'NOT A CURRENCY')), '10');
  });

  it('join, order and count by the rules of the language', () => {
    assert.equal(fi.list(['a', 'b', 'c']), 'a, b ja c');
    assert.equal(sv.list(['a', 'b']), 'a och b');
    assert.deepEqual(['ö', 'ä', 'å', 'z'].sort(fi.compare), ['z', 'å', 'ä', 'ö']);
    assert.equal(plural('fi', 1, { one: 'yksi', other: 'monta' }), 'yksi');
    assert.equal(plural('fi', 0, { one: 'yksi', other: 'monta' }), 'monta');
  });

  it('show a tag that names no language as it stands', () => {
    assert.equal(fi.languageName('sv'), 'ruotsi');
    assert.equal(fi.languageName('not a tag'), 'not a tag');
  });
});
