import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freeId, named } from '../../../../demo/editor/ids.ts';
import {
  anyText,
  dayAndTime,
  endText,
  furtherLanguages,
  midnightBefore,
  momentText,
  numberFrom,
  numberText,
  periodText,
  textIn,
  typedValue,
  withText,
} from '../../../../demo/editor/values.ts';

describe('texts by language', () => {
  test('a plain string is in the feed’s language, and stays one as long as it can', () => {
    assert.equal(textIn('Savi', 'fi', 'fi'), 'Savi');
    assert.equal(textIn('Savi', 'sv', 'fi'), '');
    assert.equal(withText('Savi', 'fi', 'fi', 'Savipaja'), 'Savipaja');
    assert.deepEqual(withText('Savi', 'sv', 'fi', 'Ler'), { fi: 'Savi', sv: 'Ler' });
    assert.equal(withText('Savi', 'fi', 'fi', ''), undefined);
  });

  test('languages stand in one order, others and regions are kept', () => {
    assert.deepEqual(withText({ 'sv-FI': 'Ler', se: 'Láire' }, 'fi', 'fi', 'Savi'), {
      ...{ fi: 'Savi', 'sv-FI': 'Ler', se: 'Láire' },
    });
    assert.deepEqual(Object.keys(withText({ en: 'Clay' }, 'fi', 'fi', 'Savi') as object), [
      ...['fi', 'en'],
    ]);
    assert.deepEqual(withText({ 'sv-FI': 'Ler' }, 'sv', 'fi', 'Lera'), { 'sv-FI': 'Lera' });
    assert.equal(withText({ fi: 'Savi' }, 'fi', 'fi', ''), undefined);
    assert.deepEqual(furtherLanguages({ fi: 'Savi', se: 'Láire', aliases: ['saviastiat'] }), [
      'se',
    ]);
  });

  test('a list names an item in whatever language it has', () => {
    assert.equal(anyText({ en: 'Clay' }, 'sv'), 'Clay');
    assert.equal(anyText({ fi: 'Savi', sv: 'Ler' }, 'sv'), 'Ler');
    assert.equal(anyText(7, 'fi'), '');
  });
});

describe('days, times and numbers', () => {
  test('a moment is a day and perhaps a time of the feed’s zone', () => {
    const zone = 'Europe/Helsinki';
    assert.deepEqual(dayAndTime('2026-10-14', zone), { date: '2026-10-14', time: '' });
    assert.deepEqual(dayAndTime('2026-10-14T17:00', zone), { date: '2026-10-14', time: '17:00' });
    assert.deepEqual(dayAndTime('2026-10-14T14:00Z', zone), { date: '2026-10-14', time: '17:00' });
    assert.equal(dayAndTime('14.10. klo 17', zone), undefined);
    assert.equal(momentText({ date: '2026-10-14', time: '17:00' }), '2026-10-14T17:00');
    assert.equal(momentText({ date: '', time: '17:00' }), undefined);
  });

  test('midnight as an end belongs to the day before', () => {
    const zone = 'Europe/Helsinki';
    for (const end of ['2026-10-14T24:00', '2026-10-14T24:00:00', '2026-10-15T00:00'])
      assert.equal(midnightBefore(end, zone), '2026-10-14', end);
    assert.equal(midnightBefore('2026-10-14T23:59', zone), '');
    assert.equal(midnightBefore('2026-10-14', zone), '');
    // the day stays the one that was written
    assert.deepEqual(dayAndTime('2026-10-14T24:00', zone), { date: '2026-10-14', time: '00:00' });
    const end = { date: '2026-10-14', time: '00:00' };
    assert.equal(endText(end, '2026-10-14'), '2026-10-14T24:00');
    assert.equal(endText({ ...end, date: '2026-10-15' }, '2026-10-14'), '2026-10-15T00:00');
  });

  test('what people type is meant', () => {
    assert.equal(typedValue(' 9/2026 ', 'partial-date'), '2026-09');
    assert.equal(typedValue('1.9.2026', 'partial-date'), '2026-09-01');
    assert.equal(typedValue('14.10.2026', 'date'), '2026-10-14');
    assert.equal(typedValue('9.30', 'time'), '09:30');
    assert.equal(typedValue('www.kunta.example', 'url'), 'https://www.kunta.example');
    assert.equal(typedValue('kuva.jpg', 'url'), 'kuva.jpg');
    assert.equal(typedValue('  ', 'string'), undefined);
    assert.equal(periodText('2026-09'), '9/2026');
    assert.equal(periodText('2026-09-01'), '1.9.2026');
    assert.equal(periodText('syksyllä'), 'syksyllä');
  });

  test('a number may have a comma; what is none stays to be seen', () => {
    assert.equal(numberFrom('12,5'), 12.5);
    assert.equal(numberFrom('viisi'), 'viisi');
    assert.equal(numberFrom(''), undefined);
    assert.equal(numberText(12.5, 'fi'), '12,5');
    assert.equal(numberText(12.5, 'en'), '12.5');
  });
});

describe('ids', () => {
  test('are made of the name, and no two are the same', () => {
    assert.equal(freeId('Ääni & meri', [], 'kokeilu'), 'aani-meri');
    assert.equal(freeId('Savi', ['savi', 'savi-2'], 'tyopaja'), 'savi-3');
    assert.equal(freeId('???', [], 'tyopaja'), 'tyopaja');
    const doc = { language: 'sv', workshops: [{ id: 'ler' }, { id: 'x', name: { sv: 'Ler' } }] };
    assert.deepEqual(named(doc, ['workshops', 1], 'fi').workshops, [
      { id: 'ler' },
      { id: 'ler-2', name: { sv: 'Ler' } },
    ]);
  });

  test('of new places and words follow their names; rows have none', () => {
    const doc = {
      places: { paikka: { name: 'Talo' } },
      vocabulary: { topics: { sana: { fi: 'Savi' } } },
    };
    assert.deepEqual(named(doc, ['places', 'paikka'], 'fi').places, { talo: { name: 'Talo' } });
    assert.deepEqual(named(doc, ['vocabulary', 'topics', 'sana'], 'fi').vocabulary, {
      topics: { savi: { fi: 'Savi' } },
    });
    assert.equal(named(doc, ['vocabulary', 'topics'], 'fi'), doc);
  });
});
