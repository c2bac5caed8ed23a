import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { parseFeed } from '../../../src/feed/index.ts';
import { pickText, type Grant } from '../../../src/feed/model.ts';
import { callsOf } from '../../../src/funding-finder/calls.ts';
import { Labels } from '../../../src/funding-finder/labels.ts';
import { reminderFile } from '../../../src/funding-finder/reminder-file.ts';
import { isRemindable, remindable } from '../../../src/funding-finder/reminders.ts';
import { tableFile } from '../../../src/funding-finder/table-file.ts';
import common from '../../../src/text/fi/common.ts';
import finder from '../../../src/text/fi/funding-finder.ts';
import later from '../../../src/text/fi/later/funding-finder.ts';
import { formatIn } from '../../helpers/format-in.ts';

const NOW = Date.parse('2026-10-05T09:00:00+03:00');
const messages = { ...common, ...finder, ...later };

function grants(...list: object[]): readonly Grant[] {
  const funding = list.map((fields, at) => ({
    id: `a${at}`,
    name: 'Apuraha; pieni',
    funder: { name: 'Rahasto' },
    ...fields,
  }));
  return parseFeed({ version: '1', funding }).feed.funding;
}

function reminder(fields: object): string {
  const [grant] = grants(fields);
  return reminderFile(grant!, remindable(grant!, NOW), NOW, {
    language: 'fi',
    messages,
    host: 'kunta.example',
    stamp: NOW,
    link: 'https://kunta.example/#vk-funding-finder:a0',
  });
}

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[] as never).getAllSubcomponents('vevent');

describe('a reminder', () => {
  it('brings the rules of no years but those of its own days', () => {
    const round = { opens: '0000-01-01', closes: '2026-10-30T16:00' };
    assert.equal(reminder({ rounds: [round] }).match(/BEGIN:(STANDARD|DAYLIGHT)/g)?.length, 2);
  });

  it('stands at the closing time, a week and a day ahead of it', () => {
    const [event] = eventsOf(reminder({ rounds: [{ closes: '2026-10-30T16:00' }] }));
    assert.equal(event!.getFirstPropertyValue('summary'), 'Haku sulkeutuu: Apuraha; pieni');
    assert.equal(String(event!.getFirstPropertyValue('dtstart')), '2026-10-30T16:00:00');
    assert.equal(event!.getFirstProperty('dtstart')!.getParameter('tzid'), 'Europe/Helsinki');
    const alarms = event!.getAllSubcomponents('valarm');
    assert.deepEqual(
      alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      ['-P7D', '-P1D'],
    );
  });

  it('stands on the day that a deadline ends, and not on the next', () => {
    for (const closes of ['2026-10-30', '2026-10-30T24:00', '2026-10-31T00:00']) {
      const [event] = eventsOf(reminder({ rounds: [{ closes }] }));
      assert.equal(String(event!.getFirstPropertyValue('dtstart')), '2026-10-30T23:59:00', closes);
    }
  });

  it('is read alike by a parser of another house', () => {
    const file = reminder({ rounds: [{ closes: '2026-10-30T16:00' }] });
    const [event] = Object.values(nodeIcal.sync.parseICS(file)).filter(
      (each) => each?.type === 'VEVENT',
    );
    assert.ok(event?.type === 'VEVENT');
    assert.equal(event.start.toISOString(), '2026-10-30T14:00:00.000Z');
    assert.equal(event.alarms?.length, 2);
  });

  it('tells of the opening as well where that is ahead, and of every round to come', () => {
    const file = reminder({
      rounds: [
        { opens: '2026-03-01', closes: '2026-03-31' },
        { opens: '2026-11-01', closes: '2026-11-30' },
        { opens: '2027-03-01', closes: '2027-03-31' },
      ],
    });
    assert.deepEqual(
      eventsOf(file).map((event) => String(event.getFirstPropertyValue('uid'))),
      [
        'a0.opens.2026-11-01@kunta.example',
        'a0.closes.2026-11-30@kunta.example',
        'a0.opens.2027-03-01@kunta.example',
        'a0.closes.2027-03-31@kunta.example',
      ],
    );
  });

  it('is offered only where a deadline is ahead', () => {
    const [past, rolling, coming, cancelled] = grants(
      { rounds: [{ closes: '2026-09-01' }] },
      { rolling: true },
      { rounds: [{ closes: '2026-10-05' }] },
      { cancelled: true, rounds: [{ closes: '2026-12-05' }] },
    );
    assert.deepEqual(
      [past, rolling, coming, cancelled].map((grant) => isRemindable(grant!, NOW)),
      [false, false, true, false],
    );
  });
});

describe('a table', () => {
  const format = formatIn('fi');
  const table = (list: readonly Grant[]): string =>
    tableFile(callsOf(list, NOW), {
      format,
      messages,
      today: '2026-10-05',
      language: 'fi',
      labels: new Labels(format, messages, {}, list),
    });

  it('has a line a call and survives separators and quotes', () => {
    const text = table(
      grants({
        amount: { min: 100, max: 2500, ownSharePct: 20 },
        applicants: ['association', 'municipality'],
        rounds: [{ closes: '2026-10-30T16:15' }],
      }),
    );
    assert.ok(text.startsWith('\ufeff'));
    const [row] = parseCsv(text, { bom: true, columns: true, delimiter: ';' }) as Record<
      string,
      string
    >[];
    assert.equal(row!['Haku'], 'Apuraha; pieni');
    assert.equal(row!['Sulkeutuu'], '2026-10-30 16:15');
    assert.equal(row!['Enintään'], '2500');
    assert.equal(row!['Hakijat'], 'yhdistys, kunta');
  });

  const rows = (text: string, delimiter = ';') =>
    parseCsv(text, { bom: true, columns: true, delimiter }) as Record<string, string>[];

  it('never lets a feed put a formula into a spreadsheet', () => {
    for (const formula of ['=HYPERLINK("x")', '+1', '-1+2', '@SUM(1)', ' =1+1', '＝1+1']) {
      const [row] = rows(table(grants({ name: formula, funder: { name: formula } })));
      assert.match(row!['Haku']!, /^'/, formula);
      assert.match(row!['Rahoittaja']!, /^'/, formula);
    }
  });

  it('is read back cell by cell, whatever the names hold', () => {
    const names = [
      'Äänitys; "paras"',
      'Åbo, Pargas',
      "Taiteilija'n",
      'Ensin\nsitten',
      '1.5.',
      'x\ty',
    ];
    const read = rows(table(grants(...names.map((name) => ({ name, funder: { name } })))));
    assert.deepEqual(
      read.map((row) => [row['Haku'], row['Rahoittaja']]),
      grants(...names.map((name) => ({ name, funder: { name } }))).map(({ name, funder }) => [
        pickText(name, 'fi').text,
        pickText(funder.name, 'fi').text,
      ]),
    );
    assert.ok(read.every((row) => Object.keys(row).length === 16));
  });

  it('ends every line as spreadsheets of all systems expect, with a mark for UTF-8 only at the start', () => {
    const text = table(grants({}, {}));
    assert.equal(text.lastIndexOf('\ufeff'), 0);
    assert.equal(text.match(/\r\n/g)?.length, 3);
    assert.ok(!/[^\r]\n/.test(text));
  });

  it('writes decimals as the spreadsheets of the language read them', () => {
    const [grant] = grants({ amount: { min: 1000.5, ownSharePct: 12.5 } });
    const [finnish] = rows(table([grant!]));
    assert.deepEqual([finnish!['Vähintään'], finnish!['Omarahoitus %']], ['1000,5', '12,5']);
    const format = formatIn('en');
    const english = tableFile(callsOf([grant!], NOW), {
      format,
      messages,
      today: '2026-10-05',
      language: 'en',
      labels: new Labels(format, messages, {}, [grant!]),
    });
    assert.equal(rows(english, ',')[0]!['Vähintään'], '1000.5');
  });
});
