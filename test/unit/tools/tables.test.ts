/**
 * Tables as spreadsheet programs write them. Those of test/fixtures/tables were written by
 * LibreOffice Calc: titles over merged cells, empty rows, formats, links, comments.
 */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import type { CollectionName } from '../../../src/feed/collection.ts';
import type { CliError } from '../../../src/tools/vk-feed/cli-error.ts';
import { collectionOf } from '../../../src/tools/vk-feed/columns.ts';
import { allFields, FORMS } from '../../../demo/editor/model.ts';
import { wordOf } from '../../../src/tools/vk-feed/cell-words.ts';
import { convert } from '../../../src/tools/vk-feed/convert.ts';
import { checkFeed } from '../../../src/tools/vk-feed/check.ts';
import { withCells } from '../../../src/tools/vk-feed/report.ts';
import en from '../../../src/tools/words/en.ts';
import fi from '../../../src/tools/words/fi.ts';
import sv from '../../../src/tools/words/sv.ts';

const folder = mkdtempSync(join(tmpdir(), 'vk-tables-'));
after(() => rmSync(folder, { recursive: true }));
const fixture = (name: string): string => join('test', 'fixtures', 'tables', name);

/** An item as JSON: whatever it holds. */
type Item = ReturnType<typeof JSON.parse>;

async function read(file: string, collection?: CollectionName) {
  const options = { from: 'auto', language: 'fi', timeZone: 'Europe/Helsinki', onRow() {} };
  const { feed, problems, cells, base } = await convert(file, { ...options, collection });
  const found = checkFeed(feed, { now: 0, base, errorsOnly: true }).problems;
  const all = [...withCells(problems, cells), ...withCells(found, cells)];
  const items = (name: CollectionName): Item[] => (feed[name] ?? []) as Item[];
  const byId = (name: CollectionName, id: string): Item =>
    items(name).find((item) => item.id === id)!;
  return { items, byId, problems: all };
}

async function workbook(name: string, sheets: Record<string, string[][]>): Promise<string> {
  const file = join(folder, name);
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value }))),
  }));
  await writeXlsx(data).toFile(file);
  return file;
}

function table(name: string, ...rows: string[]): string {
  writeFileSync(join(folder, name), rows.join('\n'));
  return join(folder, name);
}

const cellsOf = (problems: readonly { cell?: string; severity: string }[]): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ cell }) => cell ?? '');

describe('a workbook that LibreOffice wrote', () => {
  const book = read(fixture('libreoffice.xlsx'));

  test('a title over merged cells and empty rows above the headings are no headings', async () => {
    const { items } = await book;
    assert.deepEqual(
      (['workshops', 'pilots', 'funding', 'contacts'] as const).map((name) => items(name).length),
      [9, 3, 2, 2],
    );
  });

  test('texts keep their letters, quotes and lines; spaces at their ends go', async () => {
    const { name, description } = (await book).byId('workshops', 'savi-1');
    assert.deepEqual(name, { fi: 'Savipaja “Äyriäinen”', sv: 'Lerverkstad på Åland' });
    assert.equal(description.fi, 'Ensimmäinen rivi\nToinen rivi\n\nUusi kappale');
  });

  test('days are days, times are times, also past midnight and at it', async () => {
    const { byId } = await book;
    const when = (id: string): unknown[] => {
      const { start, end } = byId('workshops', id);
      return [start, end];
    };
    assert.deepEqual(when('savi-1'), ['2026-12-14T17:00', '2026-12-14T19:30']);
    assert.deepEqual(when('yo-1'), ['2026-12-31T21:00', '2027-01-01T01:30']);
    assert.deepEqual(when('paiva'), ['2026-12-01', '2026-12-20']);
    // It was a whole day with an end at a time.
    assert.deepEqual(when('puoliyo'), ['2026-12-05T00:00', '2026-12-05T02:00']);
    assert.deepEqual(when('viikko'), ['2026-12-09', '2026-12-09']);
  });

  test('a month is a month where only that is shown', async () => {
    assert.deepEqual((await book).byId('pilots', 'aani').period, {
      start: '2026-09',
      end: '2027-05',
    });
  });

  test('numbers are what the sheet shows of them: postal codes, regions, percentages, euros', async () => {
    const { byId } = await book;
    assert.equal(byId('workshops', 'savi-1').place.postalCode, '01100');
    assert.equal(byId('contacts', 'tuottaja').visit.postalCode, '01100');
    const { regions, amount } = byId('funding', 'kohde');
    assert.deepEqual([regions, amount], [['02'], { min: 1000, max: 20_000, ownSharePct: 25 }]);
    // '5.000' had become 5.
    assert.deepEqual(byId('funding', 'jatkuva').amount, {
      min: 1000.5,
      max: 5000,
      ownSharePct: 20,
    });
    assert.deepEqual(byId('workshops', 'paiva').price, { amount: 12.5 });
  });

  test('an address is where the cell leads to, not what it says', async () => {
    const { byId } = await book;
    assert.equal(
      byId('workshops', 'savi-1').registration.url,
      'https://kunta.example/ilmoittaudu?a=1&b=2',
    );
    assert.deepEqual(byId('funding', 'kohde').links, { apply: 'https://rahasto.example/haku' });
    assert.deepEqual(byId('contacts', 'tuottaja').web, [{ url: 'http://kunta.example/' }]);
    assert.deepEqual(byId('contacts', 'tuottaja').emails, [{ address: 'kulttuuri@kunta.example' }]);
  });

  test('telephones get their first zero and plus back', async () => {
    const { byId } = await book;
    const numbers = (id: string): string[] =>
      byId('contacts', id).phones.map(({ number }: { number: string }) => number);
    assert.deepEqual(numbers('tuottaja'), ['0401234567', '+358401234568']);
    assert.deepEqual(numbers('vaihde'), ['02 123 4567', '116117']);
  });

  test('codes may be told in the words of the editor', async () => {
    const { byId } = await book;
    const { topics, audience } = byId('workshops', 'savi-1');
    assert.deepEqual(
      [topics, audience],
      [
        ['craft', 'visual'],
        ['children', 'youth'],
      ],
    );
    const { kind, applicants } = byId('funding', 'jatkuva');
    assert.deepEqual([kind, applicants], ['subsidy', ['artist']]);
  });

  test('what can’t be read is named by its cell, in words for a cell', async () => {
    const { problems } = await book;
    const named = new Map(problems.map((problem) => [problem.cell, problem]));
    assert.deepEqual([...new Set(cellsOf(problems))].sort(), [
      ...['Työpajat!D10', 'Työpajat!D12', 'Työpajat!E10', 'Työpajat!Z11', 'Työpajat!Z13'],
    ]);
    const time = named.get('Työpajat!D12')!;
    assert.match(fi.problem(time), /päivä 14\.10\.2026 tai aika 14\.10\.2026 17\.00/);
    assert.match(sv.problem(time), /tid 14\.10\.2026 17\.00/);
    assert.match(en.problem(time), /time 14\.10\.2026 17\.00/);
    assert.match(fi.problem(named.get('Työpajat!Z11')!), /”50 %” ei voi lukea. Kirjoita pelkkä/);
    assert.match(fi.problem(named.get('Työpajat!Z13')!), /#DIV\/0!/);
    assert.equal(named.get('Työpajat!AE3')!.code, 'unknown-field');
  });
});

describe('tables as text', () => {
  test('Windows’ letters: euros, dashes and curly quotes are no control characters', async () => {
    const { byId, problems } = await read(fixture('workshops-windows.csv'));
    const { name, summary, price } = byId('workshops', 'savi-1');
    assert.equal(name.fi, 'Savipaja “Äyriäinen”');
    assert.equal(summary.fi, 'Muotoillaan savea – yhdessä.');
    assert.equal(price.amount, 12.5);
    // The text of a link has lost where it leads; it is no address beside the feed.
    assert.ok(cellsOf(problems).includes('V4'));
    const { byId: grant } = await read(fixture('funding-windows.csv'));
    assert.deepEqual(grant('funding', 'kohde').amount, { min: 1000, max: 20_000, ownSharePct: 25 });
  });

  test('UTF-16 with tabs, times with seconds', async () => {
    const { byId } = await read(fixture('workshops-utf16-tabs.csv'));
    const { start, end, description } = byId('workshops', 'savi-1');
    assert.deepEqual([start, end], ['2026-12-14T17:00', '2026-12-14T19:30']);
    assert.match(description.fi, /rivi\nToinen/);
    assert.equal(byId('workshops', 'puoliyo').start, '2026-12-05T00:00');
  });

  test('UTF-16 with its bytes the other way round', async () => {
    const file = table('workshops-be.csv', '');
    const text = Buffer.from('\uFEFFtunnus;nimi;alkaa\na;Ääni;14.10.2026\n', 'utf16le').swap16();
    writeFileSync(file, text);
    assert.equal((await read(file)).byId('workshops', 'a').name, 'Ääni');
  });

  test('letters of Windows far down a long table aren’t lost', async () => {
    const file = table('workshops-long.csv', '');
    const rows = Array.from({ length: 4000 }, (_, i) => `w${i};Workshop ${i};14.10.2026`);
    const text = ['tunnus;nimi;alkaa', ...rows, 'a;S\u00e4vel;14.10.2026'].join('\n');
    writeFileSync(file, Buffer.from(text, 'latin1'));
    assert.equal((await read(file)).byId('workshops', 'a').name, 'Sävel');
  });

  test('a title with commas doesn’t make commas the separator', async () => {
    const file = table(
      'workshops.csv',
      'Työpajat, syksy, 2026, luonnos',
      'tunnus;nimi;alkaa',
      'a;A;14.10.2026',
    );
    assert.equal((await read(file)).byId('workshops', 'a').start, '2026-10-14');
  });

  test('a text of the feed’s language stands beside others, whichever comes first', async () => {
    for (const header of ['tunnus;nimi;nimi.sv;alkaa', 'tunnus;nimi;namn.sv;alkaa']) {
      const { byId, problems } = await read(
        table('workshops.csv', header, 'a;Paja;Verk;1.12.2026'),
      );
      assert.deepEqual(byId('workshops', 'a').name, { fi: 'Paja', sv: 'Verk' });
      assert.deepEqual(problems, []);
    }
  });

  test('of two columns for one field, or for a field and a part of it, one is left out and named', async () => {
    const twice = await read(
      table('workshops.csv', 'id;nimi;alkaa;alkaa', 'a;A;1.12.2026;2.12.2026'),
    );
    assert.equal(twice.byId('workshops', 'a').start, '2026-12-01');
    assert.deepEqual(cellsOf(twice.problems), ['D1']);
    assert.match(fi.problem(twice.problems[0]!), /Sarake ”alkaa” jää pois/);
    const part = await read(
      table('workshops.csv', 'id;nimi;alkaa;paikka;paikka.kunta', 'a;A;1.12.2026;Talo;Naantali'),
    );
    assert.deepEqual(part.byId('workshops', 'a').place, { municipality: '529' });
    assert.deepEqual(cellsOf(part.problems), ['D1']);
  });

  test('a heading with a slip is told with what may be meant', async () => {
    const { problems } = await read(
      table('workshops.csv', 'id;nimi;alkaa;Päätty', 'a;A;1.12.2026;'),
    );
    assert.match(fi.problem(problems[0]!), /Tarkoititko ”päättyy”/);
  });

  test('a table without a known heading is one mistake, not three a row', async () => {
    const file = table('workshops.csv', 'Mitä;Missä', 'A;B', 'C;D');
    await assert.rejects(read(file), (error: CliError) => {
      assert.equal(error.code, 'no-columns');
      assert.match(
        fi.failure(error),
        /workshops\.csv .*ei ole yhtään tunnettua saraketta.*--template/,
      );
      return true;
    });
  });

  test('cells as people fill them', async () => {
    const columns =
      'id;nimi;alkaa;ilmoittautuminen.osoite;links.url;hinta.maksuton;hinta.summa;tila';
    const { items, problems } = await read(
      table(
        'workshops.csv',
        columns,
        'a;A;9.12.26;www.kunta.example;kunta.fi/ilmo;TOSI;1.234,50;peruttu',
        'b;B;9.12.2026 0.00;ilmo@kunta.example;savi.html;epätosi;5,-;Siirretty verkkoon',
        'c;C;9.12.2026;Ilmoittaudu puhelimitse;;ei;20 euroa;',
      ),
    );
    const [a, b, c] = items('workshops') as [Item, Item, Item];
    assert.deepEqual([a.start, b.start], ['2026-12-09', '2026-12-09T00:00']);
    assert.deepEqual(
      [a.registration.url, a.links[0].url, b.registration.url, b.links[0].url],
      [
        'https://www.kunta.example',
        'https://kunta.fi/ilmo',
        'mailto:ilmo@kunta.example',
        'savi.html',
      ],
    );
    assert.deepEqual(
      [a.price, b.price, c.price],
      [
        { free: true, amount: 1234.5 },
        { free: false, amount: 5 },
        { free: false, amount: 20 },
      ],
    );
    assert.deepEqual([a.status, b.status], ['cancelled', 'movedOnline']);
    assert.deepEqual(cellsOf(problems), ['D4']);
  });

  test('degrees keep their three decimals, lists of municipalities may have commas', async () => {
    const file = table('pilots.csv', 'id;title;kunnat;places.lat;places.lon;alkaa', '');
    writeFileSync(
      file,
      'id;title;kunnat;places.lat;places.lon;ajanjakso.alkaa\na;A;Naantali, 019;60,467;22.026;2026',
    );
    const pilot = (await read(file)).byId('pilots', 'a');
    assert.deepEqual(pilot.municipalities, ['529', '019']);
    assert.deepEqual(pilot.places, [{ lat: 60.467, lon: 22.026 }]);
  });

  test('regions by code, also without the first zero, and by name', async () => {
    const { byId } = await read(
      table(
        'funding.csv',
        'id;nimi;rahoittaja.nimi;alueet',
        'a;A;B;"02; 2;019;Varsinais-Suomi;Turku"',
      ),
    );
    assert.deepEqual(byId('funding', 'a').regions, ['02', '02', '019', '02', '853']);
  });

  test('a choice that isn’t one is answered with the editor’s words', async () => {
    const { problems } = await read(
      table('funding.csv', 'id;nimi;rahoittaja.nimi;laji', 'a;A;B;hyvä'),
    );
    assert.match(fi.problem(problems[0]!), /apuraha, avustus/);
    assert.match(sv.problem(problems[0]!), /stipendium, bidrag/);
  });
});

test('a cell may hold every choice of the feed as a word', () => {
  const lacking = Object.values(FORMS)
    .flatMap(allFields)
    .flatMap(({ name, control }) =>
      control.type === 'choice' ? control.values.map((code) => ({ name, code })) : [],
    )
    .filter(({ name, code }) => wordOf(name, code, 'fi') === code)
    .map(({ name, code }) => `${name}.${code}`);
  assert.deepEqual(lacking, [], `src/tools/vk-feed/cell-words.ts lacks ${lacking}`);
});

describe('what a sheet holds', () => {
  test('names of files and sheets that say more than the collection', () => {
    assert.equal(collectionOf('kaikki-Työpajat'), 'workshops');
    assert.equal(collectionOf('Työpajat 2026'), 'workshops');
    assert.equal(collectionOf('Tyo\u0308pajat'), 'workshops');
    assert.equal(collectionOf('Avustukset (kopio)'), 'funding');
    assert.equal(collectionOf('Työpajat ja yhteystiedot'), undefined);
    assert.equal(collectionOf('Taiteilijakokeilut'), 'pilots');
    assert.equal(collectionOf('Pilotprojekt'), 'pilots');
    assert.equal(collectionOf('Ohjeet'), undefined);
  });

  test('the only sheet is what the file is named after', async () => {
    const file = await workbook('tyhja.xlsx', { Taul1: [['id', 'nimi', 'alkaa']] });
    await assert.rejects(read(file), { code: 'unknown-sheet' });
    copyFileSync(file, join(folder, 'työpajat.xlsx'));
    assert.deepEqual((await read(join(folder, 'työpajat.xlsx'))).items('workshops'), []);
  });

  test('a sheet that is left out, or that names no columns, is told; the others are read', async () => {
    const file = await workbook('useita.xlsx', {
      Työpajat: [
        ['id', 'nimi', 'alkaa'],
        ['a', 'A', '9.12.2026'],
      ],
      Taul2: [
        ['id', 'nimi', 'alkaa'],
        ['b', 'B', '9.12.2026'],
      ],
      Pilotit: [['Tulossa keväällä']],
      Ohjeet: [['Täytä rivi kerrallaan']],
    });
    const { items, problems } = await read(file);
    assert.equal(items('workshops').length, 1);
    assert.deepEqual(
      problems.map(({ code, severity, cell }) => [code, severity, cell]),
      [
        ['sheet-left-out', 'warning', 'Taul2!A1'],
        ['no-columns', 'error', 'Pilotit!A1'],
      ],
    );
    for (const words of [fi, sv, en])
      assert.match(words.problem(problems[0]!), /Taul2.*(Työpajat|Workshoppar|Workshops)/);
  });

  test('workbooks of other kinds are told how to be saved', async () => {
    const other = {
      'a.ods': zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
      'b.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'c.xlsx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    };
    for (const [name, bytes] of Object.entries(other)) {
      writeFileSync(join(folder, name), bytes);
      await assert.rejects(read(join(folder, name)), (error: CliError) => {
        assert.match(fi.failure(error), /Tallenna se .*\.xlsx tai CSV/);
        return true;
      });
    }
  });
});
