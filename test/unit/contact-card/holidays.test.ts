import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import DateHolidays from 'date-holidays';
import {
  closesOffices,
  holidayNamed,
  holidayOn,
  HOLIDAYS,
} from '../../../src/contact-card/holidays.ts';
import type { Holiday } from '../../../src/contact-card/holidays.ts';

/** date-holidays' Finnish names, lower-cased. Mother's and Father's Day are Sundays and close nothing. */
const NAMES: Record<string, Holiday> = {
  uudenvuodenpäivä: 'newYearsDay',
  loppiainen: 'epiphany',
  pitkäperjantai: 'goodFriday',
  pääsiäispäivä: 'easterSunday',
  'toinen pääsiäispäivä': 'easterMonday',
  vappu: 'mayDay',
  helatorstai: 'ascensionDay',
  helluntaipäivä: 'whitSunday',
  juhannusaatto: 'midsummerEve',
  juhannuspäivä: 'midsummerDay',
  pyhäinpäivä: 'allSaintsDay',
  itsenäisyyspäivä: 'independenceDay',
  jouluaatto: 'christmasEve',
  joulupäivä: 'christmasDay',
  tapaninpäivä: 'boxingDay',
  uudenvuodenaatto: 'newYearsEve',
};

describe('Finnish holidays', () => {
  it('are those of date-holidays from 2020 to 2060, and no others', () => {
    const library = new DateHolidays('FI');
    for (let year = 2020; year <= 2060; year++) {
      const theirs = library
        .getHolidays(year)
        .filter(({ type }) => type !== 'observance')
        .concat(library.getHolidays(year).filter(({ name }) => /aatto$/i.test(name)));
      for (const { date, name } of theirs) {
        const holiday = NAMES[name.toLowerCase()];
        assert.ok(holiday, `unknown to us: ${name}`);
        assert.equal(holidayOn(date.slice(0, 10)), holiday, `${name} ${date}`);
      }
      const days = new Set(theirs.map(({ date }) => date.slice(0, 10)));
      assert.equal(days.size, HOLIDAYS.length, `${year}`);
    }
  });

  it('are known by the names that feeds use', () => {
    for (const name of [
      'MidsummerEve',
      'midsummer-eve',
      'Midsummer Eve',
      'Juhannusaatto',
      'midsommarafton',
    ])
      assert.equal(holidayNamed(name), 'midsummerEve', name);
    for (const [name, holiday] of Object.entries(NAMES)) assert.equal(holidayNamed(name), holiday);
    assert.equal(holidayNamed('2. pääsiäispäivä'), 'easterMonday');
    assert.equal(holidayNamed('Runebergin päivä'), undefined);
  });

  it('close offices, but for New Year’s Eve', () => {
    assert.equal(closesOffices('midsummerEve'), true);
    assert.equal(closesOffices('newYearsEve'), false);
  });
});
