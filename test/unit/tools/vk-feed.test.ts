/** The command line as people use it: each test starts the real one. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ICAL from 'ical.js';
import writeXlsx from 'write-excel-file/node';
import { COLLECTIONS } from '../../../src/feed/collection.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { COLUMNS, columnName, columnPath } from '../../../src/tools/vk-feed/columns.ts';
import { commandLine } from '../../helpers/command-line.ts';

const NOW = '2026-10-05T09:00:00+03:00';
const folder = mkdtempSync(join(tmpdir(), 'vk-feed-'));
const cli = commandLine();
const at = (name: string): string => join(folder, name);
const put = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return at(name);
};
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
after(() => rmSync(folder, { recursive: true }));

interface Run {
  status: number | null;
  out: string;
  err: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, ...args, '--now', NOW], {
      env: { ...process.env, LANG: 'fi_FI.UTF-8', LC_ALL: '' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (status) => done({ status, out, err }));
  });
}

const feed = (fields: object): object => ({ version: '1', ...fields });
const text = { fi: 'Savipaja', sv: 'Lerverkstad' };
const workshop = { id: 'savi', name: text, start: '2026-10-14T17:00' };

describe('vk-feed', () => {
  test('--help tells how, in the language asked for', async () => {
    const [fi, sv] = await Promise.all([run('--help'), run('--help', '--lang', 'sv')]);
    assert.equal(fi.status, 0);
    assert.match(fi.out, /Käyttö/);
    assert.match(sv.out, /Användning/);
  });

  test('of each command its own help, with the options that it has', async () => {
    const verbs = ['validate', 'convert', 'merge', 'export', 'watch', 'schema'];
    const runs = await Promise.all(verbs.map((verb) => run(verb, '--help', '--lang', 'en')));
    runs.forEach(({ status, out }, i) => {
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^Usage\\n  vk-feed ${verbs[i]} `));
    });
    assert.match(runs[4]!.out, /--every/);
    assert.doesNotMatch(runs[0]!.out, /--every|--output/);
    assert.match(runs[0]!.out, /--strict +notes count as errors\n/);
    assert.match(runs[2]!.out, /--strict +writes nothing if anything would be left out\n/);
    assert.equal((await run('help', 'watch', '--lang', 'en')).out, runs[4]!.out);
  });

  test('a slip is told with what may be meant', async () => {
    const slips: [RegExp, ...string[]][] = [
      [/no command ‘valdate’\. Did you mean ‘validate’\?/, 'valdate', 'x.json'],
      [/--jsn isn’t known\. Did you mean --json\?/, 'validate', 'x.json', '--jsn'],
      [/Name a file or an address .*validate --help/, 'validate'],
      [/--to is missing/, 'export', 'x.json'],
      [/-o is missing/, 'watch', 'x.json'],
      [/--to pdf\. The choices are ics, html, rss/, 'export', 'x.json', '--to', 'pdf'],
      [/--every soon/, 'watch', 'x.json', '-o', 'y.json', '--every', 'soon'],
      [/Name a command/],
    ];
    for (const [told, ...args] of slips) {
      const { status, err, out } = await run(...args, '--lang', 'en');
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, told);
    }
  });

  test('progress is for those who wait: a script hears only what came of it', async () => {
    const { err } = await run('convert', put('quick.json', feed({ workshops: [workshop] })));
    assert.doesNotMatch(err, /Luetaan/);
    assert.match(err, /1 kohta/);
  });

  test('what can’t be done ends with 2, in words', async () => {
    const runs = await Promise.all([
      run('nonsense'),
      run('validate'),
      run('validate', at('nowhere.json'), '--lang', 'en'),
      run('validate', '--colour'),
      run('export', 'demo/feeds/network.json', '--to', 'pdf'),
      run('validate', 'demo/feeds/network.json', '--lang', 'de'),
    ]);
    for (const { status, err, out } of runs) {
      assert.equal(status, 2);
      assert.match(err, /^.+\.\n?/);
      assert.doesNotMatch(err, /at .*\.ts|Error:/);
      assert.equal(out, '');
    }
    assert.match(runs[2]!.err, /There is no file .*nowhere\.json/);
    assert.match(runs[5]!.err, /--lang de.*fi, sv, en/);
  });
});

describe('vk-feed validate', () => {
  test('an empty file, a folder and broken JSON are each told as what they are', async () => {
    const broken = put('poikki.json', '{"version": "1",\n "workshops": [\n  {"id": "a"');
    for (const verb of ['convert', 'merge']) {
      const cut = await run(verb, broken);
      assert.equal(cut.status, 2);
      assert.match(cut.err, /poikki\.json JSON on rikki rivillä 3/);
    }
    for (const verb of ['validate', 'convert']) {
      assert.match((await run(verb, put('tyhja.ics', ''))).err, /tyhja\.ics on tyhjä/);
      assert.match((await run(verb, folder)).err, /on kansio/);
    }
  });

  test('a good feed ends with 0', async () => {
    const { status, err } = await run(
      'validate',
      put('good.json', feed({ workshops: [workshop] })),
    );
    assert.equal(status, 0);
    assert.match(err, /ei ole virheitä/);
  });

  test('each problem with its line, path and a sentence, in three languages', async () => {
    const file = put(
      'bad.json',
      feed({ workshops: [workshop, { ...workshop, id: 'b', start: '14.10.2026' }] }),
    );
    const runs = await Promise.all(
      ['fi', 'sv', 'en'].map((language) => run('validate', file, '--lang', language)),
    );
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((row) => row.includes('14.10.2026')) + 1;
    for (const { status, out } of runs) {
      assert.equal(status, 1);
      assert.ok(out.startsWith(`${file}:${line}:16: `), out);
      assert.match(out, /workshops\[1\]\.start \(b\)/);
    }
    assert.match(
      runs[0]!.out,
      /virhe.*Arvoa ”14\.10\.2026” ei voi lukea\. Kirjoita päivä 2026-10-14/,
    );
    assert.match(
      runs[1]!.out,
      /fel.*Värdet ”14\.10\.2026” går inte att läsa\. Skriv en dag 2026-10-14/,
    );
    assert.match(
      runs[2]!.out,
      /error.*The value ‘14\.10\.2026’ can’t be read\. Write a day 2026-10-14/,
    );
  });

  test('--json is for programs', async () => {
    const { status, out } = await run('validate', 'demo/feeds/broken.json', '--json');
    assert.equal(status, 1);
    const errors = (
      JSON.parse(out) as { severity: string; path: string; line: number; message: string }[]
    ).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ path }) => path),
      ['workshops[1].start', 'pilots[1].municipalities', 'funding[1].funder', 'contacts[1].name'],
    );
    assert.ok(errors.every(({ line, message }) => line > 1 && message.endsWith('.')));
  });

  test('what residents will miss is a note, and with --strict an error', async () => {
    const file = put(
      'notes.json',
      feed({
        language: 'fi',
        workshops: [
          {
            ...workshop,
            name: 'Savipaja',
            image: { url: 'savi.jpg' },
            sumary: 'Kirjoitusvirhe',
            registration: {
              opens: '2026-10-02',
              closes: '2026-10-01',
              url: 'www.kunta.example/ilmo',
            },
            place: { lat: 22.2, lon: 60.4, municipality: '091' },
            repeat: {
              ...{ every: 'week', on: ['mo'], until: '2027-01-31', times: 5 },
              rrule: ['FREQ=MONTHLY;BYDAY=MO,MA', 'FREQ=FORTNIGHTLY'],
            },
            contacts: ['kukaan'],
          },
        ],
        funding: [
          {
            id: 'g',
            name: text,
            funder: { name: 'R' },
            rounds: [{ closes: '2026-09-01' }, { opens: '2026-08-01', closes: '2026-07-31' }],
            verifiedAt: '2025-01-01',
          },
        ],
        contacts: [{ id: 'c', name: 'Kulttuurituottaja', type: 'person' }],
      }),
    );
    const [loose, strict] = await Promise.all([
      run('validate', file, '--json'),
      run('validate', file, '--strict'),
    ]);
    assert.equal(loose.status, 0);
    assert.equal(strict.status, 1);
    const found = (JSON.parse(loose.out) as { code: string; path: string }[]).map(
      ({ code, path }) => `${code} ${path}`,
    );
    assert.deepEqual(found.sort(), [
      'closes-before-opens funding[0].rounds[1].closes',
      'closes-before-opens workshops[0].registration.closes',
      'far-away workshops[0].place',
      'no-alt workshops[0].image',
      'no-language workshops[0]',
      'no-scheme workshops[0].registration.url',
      'not-among-repeats workshops[0].repeat',
      'old-check funding[0].verifiedAt',
      'past-deadline funding[0].rounds',
      'past-deadline workshops[0].registration.closes',
      'two-ends workshops[0].repeat.times',
      'unknown-field workshops[0].sumary',
      'unknown-id workshops[0].contacts[0]',
      'unknown-municipality workshops[0].place.municipality',
      'unread-rule workshops[0].repeat.rrule[0]',
      'unread-rule workshops[0].repeat.rrule[1]',
    ]);
    assert.match(strict.out, /kohtaa ”BYDAY=MA” ei ymmärretä/);
    assert.match(strict.out, /Tarkoititko ”summary”\?/);
    assert.match(strict.out, /https:\/\/www\.kunta\.example\/ilmo\./);
  });

  test('broken JSON: where', async () => {
    const { status, out } = await run(
      'validate',
      put('cut.json', '{\n  "version": "1",\n  "workshops": [{]\n}'),
    );
    assert.equal(status, 1);
    assert.match(out, /cut\.json:3:18: virhe: JSON/);
  });

  test('what is no feed ends with 2', async () => {
    const [page, other] = await Promise.all([
      run('validate', 'demo/feeds/not-a-feed.html'),
      run('validate', put('other.json', { hello: 'world' })),
    ]);
    assert.equal(page.status, 2);
    assert.equal(other.status, 2);
    assert.match(other.err, /ei ole syöte/);
  });
});

describe('vk-feed convert', () => {
  for (const collection of COLLECTIONS) {
    test(`the ${collection} template becomes a feed`, async () => {
      const file = at(`${collection}-pohja.csv`);
      await run('convert', '--template', collection, '-o', file);
      const { status, out, err } = await run('convert', file, '--collection', collection, '-q');
      assert.equal(status, 0, err);
      const { feed: read, dropped } = parseFeed(JSON.parse(out));
      assert.deepEqual(dropped, []);
      assert.equal(read[collection].length, 1);
    });

    test(`the columns of ${collection} are known in each language`, () => {
      for (const column of COLUMNS[collection]) {
        for (const language of ['fi', 'sv', 'en']) {
          const names = columnPath(columnName(column, language)).join('.');
          assert.equal(names.toLowerCase(), column.toLowerCase());
        }
      }
    });
  }

  test('cells are read as people write them', async () => {
    const rows = [
      'Nimi.fi;namn.sv;start;päättyy;Paikka.Kunta;hinta.summa;ilmoittautuminen.pakollinen;aiheet;languages',
      'Savipaja;Lerverkstad;ke 14.10.2026 klo 17.00;14.10.2026 19:30;Parainen;1 200,50 €;Kyllä;käsityö;"fi; sv"',
      ';;;;;;;;',
      'Retki;;15.10.2026;;019;0;ei;;',
    ];
    const { status, out, err } = await run(
      'convert',
      put('workshops.csv', `\uFEFF${rows.join('\r\n')}`),
      '-q',
    );
    assert.equal(status, 0, err);
    const [clay, trip] = JSON.parse(out).workshops;
    assert.deepEqual(clay, {
      id: 'savipaja-2026-10-14',
      name: { fi: 'Savipaja', sv: 'Lerverkstad' },
      start: '2026-10-14T17:00',
      end: '2026-10-14T19:30',
      place: { municipality: '445' },
      price: { amount: 1200.5 },
      registration: { required: true },
      topics: ['craft'],
      languages: ['fi', 'sv'],
    });
    assert.deepEqual(trip.place, { municipality: '019' });
  });

  test('every error is named by its cell; the good rows are written', async () => {
    const rows = [
      'id,name,start,price.amount,colour',
      'a,A,2026-10-14,ilmainen,',
      'b,B,huomenna,5,',
      'c,,2026-10-14,,',
      'a,D,2026-10-15,,',
    ];
    const file = put('errors.csv', rows.join('\n'));
    const target = at('errors.json');
    const { status, err } = await run(
      'convert',
      file,
      '--collection',
      'workshops',
      '-o',
      target,
      '-q',
    );
    assert.equal(status, 1);
    const cells = [...err.matchAll(/errors\.csv:([A-Z]+\d+): (\S+):/g)].map(
      ([, cell, severity]) => `${cell} ${severity}`,
    );
    assert.deepEqual(cells, ['E1 huomio', 'D2 virhe', 'C3 virhe', 'B4 virhe', 'A5 virhe']);
    assert.deepEqual(
      readJson(target).workshops.map(({ id }: { id: string }) => id),
      ['a'],
    );
  });

  test('--strict writes nothing if anything would be left out', async () => {
    const { status } = await run(
      'convert',
      put('w.csv', 'id,name,start\na,A,huomenna'),
      '--collection',
      'workshops',
      '--strict',
      '-o',
      at('strict.json'),
    );
    assert.equal(status, 1);
    assert.ok(!readdirSync(folder).includes('strict.json'));
  });

  test('a workbook’s sheets are collections; its dates and numbers are values', async () => {
    const file = at('kaikki.xlsx');
    await writeXlsx([
      {
        sheet: 'Työpajat',
        data: [
          ['tunnus', 'nimi', 'alkaa', 'ikä vähintään'].map((value) => ({ value })),
          [
            { value: 'a' },
            { value: 'A' },
            { value: new Date(Date.UTC(2026, 9, 14, 17)), type: Date, format: 'dd.mm.yyyy hh:mm' },
            { value: 7, type: Number },
          ],
          [{ value: 'b' }, { value: 'B' }, { value: 'ylihuomenna' }, null],
        ],
      },
      {
        sheet: 'Yhteystiedot',
        data: [
          ['id', 'name', 'municipalities'].map((value) => ({ value })),
          [{ value: 'c' }, { value: 'Kulttuurituottaja' }, { value: 529, type: Number }],
        ],
      },
      { sheet: 'Muistiinpanot', data: [[{ value: 'ei mitään' }]] },
    ]).toFile(file);
    const { status, out, err } = await run('convert', file, '-q');
    assert.equal(status, 1);
    assert.match(err, /kaikki\.xlsx:Työpajat!C3: virhe: workshops\[1\]\.start/);
    const { workshops, contacts } = JSON.parse(out);
    assert.deepEqual(workshops, [{ id: 'a', name: 'A', start: '2026-10-14T17:00', ageMin: 7 }]);
    assert.deepEqual(contacts, [{ id: 'c', name: 'Kulttuurituottaja', municipalities: ['529'] }]);
  });

  test('a workbook by hand: failed formulas, bare numbers of days, times and telephones', async () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (number: number, ...cells: string[]): string =>
      `<row r="${number}">${cells
        .map((cell, i) => cell.replace('<c', `<c r="${'ABCDEF'[i]}${number}"`))
        .join('')}</row>`;
    const xml = (element: string, inner: string, spaces = ''): Uint8Array =>
      strToU8(`<?xml version="1.0"?><${element} ${spaces}>${inner}</${element}>`);
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const relation = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
    const sheet = (...rows: string[]): Uint8Array =>
      xml('worksheet', `<sheetData>${rows.join('')}</sheetData>`, main);
    writeFileSync(
      at('hand.xlsx'),
      zipSync({
        '[Content_Types].xml': xml('Types', ''),
        '_rels/.rels': xml(
          'Relationships',
          relation('r', 'officeDocument', 'xl/workbook.xml'),
          relations,
        ),
        'xl/workbook.xml': xml(
          'workbook',
          '<sheets><sheet name="Verkstäder" sheetId="1" r:id="a"/><sheet name="Kontakter" sheetId="2" r:id="b"/></sheets>',
          `${main} xmlns:r="${office}"`,
        ),
        'xl/_rels/workbook.xml.rels': xml(
          'Relationships',
          relation('a', 'worksheet', 'worksheets/sheet2.xml') +
            relation('b', 'worksheet', 'worksheets/sheet1.xml') +
            relation('c', 'styles', 'styles.xml'),
          relations,
        ),
        'xl/styles.xml': xml(
          'styleSheet',
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs>',
          main,
        ),
        'xl/worksheets/sheet2.xml': sheet(
          row(1, ...['namn', 'börjar', 'pris.belopp', 'ålder minst'].map(text)),
          row(3, text('Ler'), '<c><v>46309.75</v></c>', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
          row(4, text('Kväll'), '<c s="1"><v>0.75</v></c>'),
          row(5, text('Barn'), text('15.10.2026'), text('5 €'), '<c><v>7.5</v></c>'),
        ),
        'xl/worksheets/sheet1.xml': sheet(
          row(1, ...['namn', 'telefoner.nummer'].map(text)),
          row(2, text('Producent'), '<c><v>401234567</v></c>'),
          row(3, text('Hjälp'), '<c><v>116117</v></c>'),
        ),
      }),
    );
    const { status, out, err } = await run('convert', at('hand.xlsx'), '-q', '--lang', 'en');
    assert.equal(status, 1);
    const { workshops, contacts } = JSON.parse(out);
    assert.deepEqual(
      workshops.map(({ id, start }: Record<string, string>) => [id, start]),
      [
        ['ler-2026-10-14', '2026-10-14T18:00'],
        ['barn-2026-10-15', '2026-10-15'],
      ],
    );
    assert.deepEqual(
      contacts.map(({ phones }: { phones: { number: string }[] }) => phones[0]?.number),
      ['0401234567', '116117'],
    );
    assert.match(err, /Verkstäder!C3: error: workshops\[0\]\.price\.amount: .*#DIV\/0!/);
    assert.match(err, /Verkstäder!B4: error: workshops\[1\]\.start: .*‘18:00’/);
    // What the feed itself refuses has its cell, too.
    assert.match(err, /Verkstäder!D5: error: workshops\[2\]\.ageMin .*‘7\.5’/);
  });

  test('a workbook with a sheet that is a chart, and one that lacks a sheet', async () => {
    const files = unzipSync(readFileSync('test/fixtures/tables/libreoffice.xlsx'));
    const edited = (name: string, from: string | RegExp, to: string): Uint8Array =>
      strToU8(strFromU8(files[name]!).replace(from, to));
    const relations = 'xl/_rels/workbook.xml.rels';
    const chart = {
      ...files,
      [relations]: edited(
        relations,
        'worksheet" Target="worksheets/sheet5',
        'chartsheet" Target="chartsheets/sheet1',
      ),
      'xl/chartsheets/sheet1.xml': strToU8('<?xml version="1.0"?><chartsheet/>'),
    };
    writeFileSync(at('kaavio.xlsx'), zipSync(chart));
    const { status, out } = await run('convert', at('kaavio.xlsx'), '-q');
    assert.equal(
      status,
      (await run('convert', 'test/fixtures/tables/libreoffice.xlsx', '-q')).status,
    );
    assert.ok(JSON.parse(out).workshops.length > 0);

    const lacking = {
      ...files,
      'xl/workbook.xml': edited('xl/workbook.xml', 'r:id="rId2"', 'r:id="rId99"'),
    };
    writeFileSync(at('vajaa.xlsx'), zipSync(lacking));
    const { status: failed, err } = await run('convert', at('vajaa.xlsx'));
    assert.equal(failed, 2);
    assert.match(err, /vajaa\.xlsx ei voi lukea/);
  });

  test('a workbook too large to be held in memory is refused in words', async () => {
    writeFileSync(at('large.xlsx'), Buffer.alloc(11 * 1024 * 1024));
    const { status, err } = await run('convert', at('large.xlsx'), '--lang', 'en');
    assert.equal(status, 2);
    assert.match(err, /too large .*CSV/);
  });

  test('a table that could be anything is asked about', async () => {
    const { status, err } = await run('convert', put('jotain.csv', 'id,name\na,A'));
    assert.equal(status, 2);
    assert.match(err, /--collection/);
  });

  test('a long table goes through, row by row', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `w${i};Paja ${i};14.10.2026 17.00`);
    const { status, err } = await run(
      'convert',
      put('pitka.csv', ['id;nimi;alkaa', ...rows].join('\n')),
      '--collection',
      'workshops',
      '-o',
      at('pitka.json'),
    );
    assert.equal(status, 0, err);
    assert.match(err, /20000 kohtaa/);
    assert.equal(readJson(at('pitka.json')).workshops.length, 20_000);
  });

  test('an error far down a long table is named by its cell, an id of long before is one too', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `w${i};Paja ${i};14.10.2026`);
    rows[2100] = 'w7;Toinen;14.10.2026';
    rows[2200] = 'w2200;Väärä;joskus';
    rows[2300] = ';;';
    const file = put('kaukana.csv', ['id;nimi;alkaa', ...rows].join('\n'));
    const args = ['convert', file, '--collection', 'workshops'];
    const output = at('kaukana.json');
    writeFileSync(output, 'entinen');
    const strict = await run(...args, '-o', output, '--strict');
    assert.equal(strict.status, 1);
    assert.equal(readFileSync(output, 'utf8'), 'entinen');
    const { status, err } = await run(...args, '-o', output);
    assert.equal(status, 1);
    assert.match(err, /kaukana\.csv:A2102: .*workshops\[2100\]\.id/);
    assert.match(err, /kaukana\.csv:C2202: .*workshops\[2200\]\.start/);
    assert.match(err, /2497 kohtaa/);
    const ids = readJson(output).workshops.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, 2497);
    // Without a file to write to, the same table is the same feed.
    const { out } = await run(...args);
    assert.equal(out, readFileSync(output, 'utf8'));
    assert.deepEqual(
      readdirSync(dirname(output)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  test('a table without rows is a feed without items', async () => {
    const file = put('workshops.csv', 'id;nimi;alkaa\n');
    const { out } = await run('convert', file);
    assert.equal((await run('convert', file, '-o', at('tyhja.json'))).status, 0);
    assert.deepEqual(readJson(at('tyhja.json')), JSON.parse(out));
    assert.deepEqual(readJson(at('tyhja.json')).workshops, []);
  });

  test('broken quotation marks are named by their row', async () => {
    const file = put('workshops.csv', 'id;nimi\na;Savi\nb;"Pa"ja\nc;Lasi\n');
    const open = put('kesken-workshops.csv', 'id;nimi\na;"Savi\nb;Paja\n');
    for (const output of [[], ['-o', at('lainaus.json')]]) {
      const broken = await run('convert', file, ...output, '--lang', 'en');
      assert.equal(broken.status, 2);
      assert.match(broken.err, /^The quotation marks in row 3 of the table \S+ are broken: .*\n$/m);
      const unclosed = await run('convert', open, '--collection', 'workshops', ...output);
      assert.match(unclosed.err, /rivin 2 lainausmerkit/);
    }
    assert.ok(!readdirSync(folder).includes('lainaus.json'));
  });

  test('what a source holds can’t command the terminal', async () => {
    const source = put(
      'paate.json',
      feed({ workshops: [{ ...workshop, id: 'a\u001b[31m\u009bb', end: '\u0007' }] }),
    );
    for (const verb of ['convert', 'validate']) {
      const { out, err } = await run(verb, source, '-q');
      const said = verb === 'convert' ? err : out;
      assert.match(said, /end/);
      assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(said), JSON.stringify(said));
    }
  });

  test('a table of nothing is an empty file: it takes no good feed’s place', async () => {
    const output = put('hyva.json', feed({ workshops: [workshop] }));
    for (const nothing of ['', '\uFEFF', '\r\n \r\n']) {
      const { status, err } = await run('convert', put('workshops.csv', nothing), '-o', output);
      assert.equal(status, 2);
      assert.match(err, /workshops\.csv on tyhjä/);
    }
    assert.equal(readJson(output).workshops.length, 1);
  });

  test('old spreadsheets’ letters survive', async () => {
    writeFileSync(at('vanha.csv'), Buffer.from('id;nimi\nc;P\xe4iv\xf6l\xe4', 'latin1'));
    const { out } = await run('convert', at('vanha.csv'), '--collection', 'contacts', '-q');
    assert.equal(JSON.parse(out).contacts[0].name, 'Päivölä');
  });

  test('iCalendar, GeoJSON and web pages by their looks', async () => {
    const [calendar, page] = await Promise.all([
      run('convert', 'test/fixtures/icalendar/outlook.ics', '-q'),
      run('convert', 'test/fixtures/schema-org/page.html', '-q'),
    ]);
    assert.equal(calendar.status, 1); // one of its events is broken
    assert.equal(JSON.parse(calendar.out).workshops.length, 7);
    assert.equal(page.status, 0, page.err);
    assert.equal(JSON.parse(page.out).contacts.length, 1);
  });

  test('PTV: what an entrance is like, support numbers, and damage that isn’t there', async () => {
    const word = (value: string, language: string): object => ({ value, language });
    const file = put('ptv.json', {
      id: 'a',
      serviceChannelType: 'ServiceLocation',
      serviceChannelNames: [{ ...word('Kulttuuritalo', 'fi'), type: 'Name' }],
      phoneNumbers: [{ number: '0600 123', isFinnishServiceNumber: true, type: { toString: 1 } }],
      supportPhones: [{ number: '21234567', prefixNumber: '+358', serviceChargeType: 'Charged' }],
      addresses: [
        {
          type: 'Location',
          streetAddress: { postalCode: '21100', municipality: { code: '529' } },
          entrances: [
            {
              accessibilitySentences: [
                {
                  sentenceGroup: [word('Sisäänkäynti', 'fi')],
                  sentences: [
                    { sentences: [word('Ovi on leveä', 'fi'), word('Dörren är bred', 'sv')] },
                    { sentences: [word('Ei portaita.', 'fi')] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const { status, out, err } = await run('convert', file, '-q');
    assert.equal(status, 0, err);
    const [contact] = JSON.parse(out).contacts;
    assert.deepEqual(contact.visit.accessibility.summary, {
      fi: 'Ovi on leveä. Ei portaita.',
      sv: 'Dörren är bred.',
    });
    assert.deepEqual(
      contact.phones.map(({ number, cost }: Record<string, string>) => [number, cost]),
      [
        ['0600123', undefined],
        ['+35821234567', 'normal'],
      ],
    );
  });

  test('PTV: service numbers, twice told numbers, metres to degrees, hours', async () => {
    const { status, out, err } = await run('convert', 'test/fixtures/ptv/channels.json', '-q');
    assert.equal(status, 0, err);
    const { feed: read } = parseFeed(JSON.parse(out));
    const [house, phone] = read.contacts;
    assert.equal(read.contacts.length, 2);
    assert.deepEqual(house?.name, { fi: 'Kulttuuritalo', sv: 'Kulturhuset' });
    assert.deepEqual(
      house?.phones?.map(({ number, label, cost }) => [number, label, cost]),
      [
        ['+358401234567', { fi: 'Neuvonta', sv: 'Rådgivning' }, 'normal'],
        ['0206123', undefined, 'free'],
      ],
    );
    assert.deepEqual(house?.emails, [{ address: 'kulttuuri@kunta.example' }]);
    assert.deepEqual(house?.visit?.street, { fi: 'Kirkkotie 1', sv: 'Kyrkvägen 1' });
    assert.ok(Math.abs((house?.visit?.lat ?? 0) - 60.467) < 0.02, String(house?.visit?.lat));
    assert.ok(Math.abs((house?.visit?.lon ?? 0) - 22.026) < 0.05, String(house?.visit?.lon));
    assert.deepEqual(house?.municipalities, ['529']);
    assert.deepEqual(
      house?.hours?.weekly?.map(({ days, opens, closes }) => [days.join(' '), opens, closes]),
      [
        ['mo tu we th', '09:00', '15:00'],
        ['fr', '18:00', '01:00'],
      ],
    );
    assert.deepEqual(house?.hours?.exceptions, [
      { from: '2026-12-24', to: '2026-12-26', closed: true },
    ]);
    assert.deepEqual(phone?.phones, [{ number: '+35821234567' }]);
  });
});

describe('vk-feed merge', () => {
  test('of the same id the first stays; places and languages don’t get mixed up', async () => {
    const one = put(
      'one.json',
      feed({ places: { talo: { city: 'Naantali' } }, workshops: [{ ...workshop, place: 'talo' }] }),
    );
    const two = put(
      'two.json',
      feed({
        language: 'sv',
        timeZone: 'Europe/Stockholm',
        places: { talo: { city: 'Åbo' } },
        workshops: [
          { ...workshop, name: 'X' },
          { id: 'ler', name: 'Lera', start: '2026-10-15T17:00', place: 'talo' },
        ],
      }),
    );
    const { status, out, err } = await run('merge', one, two);
    assert.equal(status, 1);
    assert.match(err, /Tunnus ”savi” on jo käytössä/);
    const { feed: read } = parseFeed(JSON.parse(out));
    assert.deepEqual(
      read.workshops.map(({ name, place, when }) => [name, place?.city, when?.zone]),
      [
        [text, { fi: 'Naantali' }, 'Europe/Helsinki'],
        [{ sv: 'Lera' }, { sv: 'Åbo' }, 'Europe/Stockholm'],
      ],
    );
  });
});

describe('vk-feed export', () => {
  test('calendars of all, by municipality and by topic', async () => {
    const target = at('ics');
    const { status } = await run(
      'export',
      'demo/feeds/network.json',
      '--to',
      'ics',
      '-o',
      target,
      '-q',
    );
    assert.equal(status, 0);
    const files = readdirSync(target);
    assert.ok(
      files.includes('all.ics') &&
        files.includes('municipality-853.ics') &&
        files.some((file) => file.startsWith('topic-')),
    );
    for (const file of files) {
      const calendar = new ICAL.Component(
        ICAL.parse(readFileSync(join(target, file), 'utf8')) as [],
      );
      assert.ok(calendar.getAllSubcomponents('vevent').length > 0, file);
    }
  });

  test('plain pages in a language, with nothing in them that runs', async () => {
    const evil = put(
      'evil.json',
      feed({
        workshops: [
          {
            ...workshop,
            id: '"><script>',
            name: { fi: '<script>alert(1)</script>' },
            links: [{ url: 'https://kunta.example/?a="b' }],
          },
        ],
      }),
    );
    const [pages, other] = await Promise.all([
      run(
        'export',
        'demo/feeds/network.json',
        '--to',
        'html',
        '--lang',
        'sv',
        '-o',
        at('html'),
        '-q',
      ),
      run('export', evil, '--to', 'html', '-o', at('evil'), '-q'),
    ]);
    assert.equal(pages.status, 0);
    assert.equal(other.status, 0);
    assert.deepEqual(readdirSync(at('html')).sort(), [
      'contacts.html',
      'funding.html',
      'index.html',
      'pilots.html',
      'workshops.html',
    ]);
    assert.match(
      readFileSync(at('html/workshops.html'), 'utf8'),
      /<html lang="sv">[^]*<h1>Verkstäder och evenemang<\/h1>/,
    );
    assert.doesNotMatch(readFileSync(at('evil/workshops.html'), 'utf8'), /<script/);
  });

  test('RSS is well-formed', async () => {
    const { status, out } = await run('export', 'demo/feeds/network.json', '--to', 'rss', '-q');
    assert.equal(status, 0);
    assert.match(out, /^<\?xml[^]*<\/rss>\n$/);
    assert.equal(out.match(/<item>/g)?.length, out.match(/<\/item>/g)?.length);
    assert.doesNotMatch(out, /&(?!amp;|lt;|gt;|quot;)/);
  });
});

describe('vk-feed from the network', () => {
  const answers = new Map<string, { status?: number; body: string; cut?: boolean }>();
  let server: Server;
  let site = '';
  before(async () => {
    server = createServer((request, response) => {
      const {
        status = 200,
        body,
        cut,
      } = answers.get(request.url?.split('?')[0] ?? '') ?? {
        status: 404,
        body: '',
      };
      if (cut) {
        response.writeHead(status, { 'content-length': body.length + 100 }).write(body);
        setImmediate(() => response.destroy());
      } else response.writeHead(status).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  test('Linked Events, page by page', async () => {
    answers.set('/v1/event/', {
      body: JSON.stringify({
        meta: { next: `${site}/page-2/` },
        data: [{ id: 'k:1', name: text, start_time: '2026-10-14T14:00:00Z' }],
      }),
    });
    answers.set('/page-2/', {
      body: JSON.stringify({
        meta: { next: null },
        data: [{ id: 'k:2', name: text, start_time: '2026-10-15' }],
      }),
    });
    const { status, out, err } = await run('convert', `${site}/v1/event/`, '-q');
    assert.equal(status, 0, err);
    assert.deepEqual(
      JSON.parse(out).workshops.map(({ id }: { id: string }) => id),
      ['k:1', 'k:2'],
    );
  });

  test('watch keeps the last good file, whatever comes', async () => {
    const target = at('watched.json');
    const look = () => run('watch', `${site}/feed.json`, '-o', target, '--once');
    const good = JSON.stringify(feed({ workshops: [workshop] }));
    answers.set('/feed.json', { body: good });
    assert.equal((await look()).status, 0);
    const kept = readFileSync(target, 'utf8');
    for (const answer of [
      { status: 500, body: '' },
      { body: '<!doctype html>' },
      { body: good.slice(0, -4) },
      { body: '{"version":"1","workshops":[]}' },
    ]) {
      answers.set('/feed.json', answer);
      const { status, err } = await look();
      assert.equal(status, 1);
      assert.match(err, /jätettiin ennalleen/);
      assert.equal(readFileSync(target, 'utf8'), kept);
    }
    answers.set('/feed.json', { body: good });
    assert.match((await look()).err, /ajan tasalla/);
    assert.deepEqual(
      readdirSync(folder).filter((file) => file.endsWith('.tmp')),
      [],
    );
  });

  test('an answer that breaks off, and one that is a page of another kind', async () => {
    answers.set('/cut.json', { body: '{"version":"1","workshops":[', cut: true });
    const cut = await run('convert', `${site}/cut.json`, '--lang', 'en');
    assert.equal(cut.status, 2);
    assert.match(cut.err, /can’t be reached/);
    answers.set('/page.json', { body: '<!doctype html><p>Huolto' });
    const page = await run('convert', `${site}/page.json`, '--lang', 'en');
    assert.equal(page.status, 2);
    assert.match(page.err, /can’t be read/);
    for (const { err } of [cut, page]) assert.doesNotMatch(err, /at .*\.ts|Error:/);
  });

  test('a page of Linked Events that is missing keeps the feed from being written', async () => {
    answers.set('/v1/event/', {
      body: JSON.stringify({
        meta: { next: `${site}/gone/` },
        data: [{ id: 'k:1', name: text, start_time: '2026-10-14T14:00:00Z' }],
      }),
    });
    const { status, err, out } = await run('convert', `${site}/v1/event/`, '--lang', 'en');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /gone\/ answered with error 404/);
  });

  test('a watch that is stopped ends as it is told to, and leaves nothing behind', async () => {
    const target = at('stopped.json');
    answers.set('/feed.json', { body: JSON.stringify(feed({ workshops: [workshop] })) });
    const child = spawn(process.execPath, [cli, 'watch', `${site}/feed.json`, '-o', target]);
    let said = '';
    const ended = new Promise((done) => child.on('close', done));
    const waits = new Promise<void>((done) =>
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        // a port or the name of a folder may have these figures, too
        if (/\b15 min/.test(said)) done();
      }),
    );
    // One that ends by itself is told below, and not waited for.
    await Promise.race([waits, ended]);
    child.kill('SIGTERM');
    const status = await ended;
    assert.equal(status, 143, said);
    assert.equal(readJson(target).workshops.length, 1);
  });

  test('an address that says no', async () => {
    const { status, err } = await run('validate', `${site}/nowhere.json`, '--lang', 'en');
    assert.equal(status, 2);
    assert.match(err, /error 404/);
  });
});

test('vk-feed schema prints the JSON Schema', async () => {
  const { status, out } = await run('schema');
  assert.equal(status, 0);
  assert.equal(JSON.parse(out).properties.workshops.type, 'array');
});
