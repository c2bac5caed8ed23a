/** The words of `vk-feed` in Swedish. */
import type { CliError } from '../vk-feed/cli-error.ts';
import { fieldOf, wordOf } from '../vk-feed/cell-words.ts';
import type { Problem, ProblemCode, TableCode } from '../vk-feed/problem.ts';
import type { Words } from './fi.ts';

const HOW: Readonly<Record<string, string>> = {
  text: 'Skriv en text eller texter på olika språk: {"fi": "…", "sv": "…"}.',
  moment: 'Skriv en dag 2026-10-14 eller en tid 2026-10-14T17:00.',
  'moment-or-null': 'Skriv en dag 2026-10-14 eller en tid 2026-10-14T17:00.',
  date: 'Skriv en dag 2026-10-14.',
  'partial-date': 'Skriv ett år 2026, en månad 2026-10 eller en dag 2026-10-14.',
  time: 'Skriv ett klockslag 09:00.',
  zone: 'Skriv en tidszon, till exempel Europe/Helsinki.',
  url: 'Skriv en adress som börjar med https://, http://, mailto: eller tel:.',
  'web-url': 'Skriv en adress som börjar med https:// eller http://.',
  email: 'Skriv en e-postadress: namn@kommun.example.',
  phone: 'Skriv numret med landskod: +358 40 123 4567, eller ett servicenummer.',
  municipality: 'Skriv kommunens tresiffriga kod inom citattecken, till exempel "019".',
  language: 'Skriv en språkkod, till exempel "sv".',
  currency: 'Skriv en valutakod, till exempel "EUR".',
  number: 'Skriv ett tal utan citattecken.',
  boolean: 'Skriv true (ja) eller false (nej) utan citattecken.',
  list: 'Skriv en lista inom hakparenteser: [ … ].',
  object: 'Skriv fälten inom klammerparenteser: { … }.',
  string: 'Skriv en text inom citattecken.',
  id: 'Skriv ett kort id inom citattecken.',
};

/** How a value of each kind is written into a cell. */
const HOW_IN_CELL: Readonly<Record<string, string>> = {
  text: 'Skriv en text.',
  moment: 'Skriv en dag 14.10.2026 eller en tid 14.10.2026 17.00.',
  'moment-or-null': 'Skriv en dag 14.10.2026 eller en tid 14.10.2026 17.00.',
  date: 'Skriv en dag 14.10.2026.',
  'partial-date': 'Skriv ett år 2026, en månad 10/2026 eller en dag 14.10.2026.',
  time: 'Skriv ett klockslag 9.00.',
  municipality: 'Skriv kommunens namn eller tresiffriga kod; flera skiljs åt med semikolon.',
  number: 'Skriv bara ett tal.',
  boolean: 'Skriv ja eller nej.',
  list: 'Skriv värdena åtskilda med semikolon.',
  object: '',
  string: 'Skriv en text.',
  id: 'Skriv ett kort id.',
};

const how = ({ kind = '', choices, cell, path }: Problem): string => {
  const inCell = cell ? HOW_IN_CELL[kind] : undefined;
  if (!choices?.length) return inCell ?? HOW[kind] ?? '';
  const words = cell ? choices.map((code) => wordOf(fieldOf(path), code, 'sv')) : choices;
  return `Alternativen är ${words.join(', ')}.`;
};
const quoted = (value: string | undefined): string => (value === undefined ? '' : ` ”${value}”`);
const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const LANGUAGES: Readonly<Record<string, string>> = { fi: 'Finsk', sv: 'Svensk' };

const TEMPLATE = 'En tabellmall får du så här: vk-feed convert --template workshops';

const PROBLEMS: Record<ProblemCode | TableCode, (problem: Problem) => string> = {
  syntax: () =>
    'JSON-filen är trasig på det här stället. Kontrollera kommatecken, citattecken och parenteser.',
  missing: (problem) => join('En obligatorisk uppgift saknas.', how(problem)),
  type: (problem) => join(`Värdet${quoted(problem.value)} är av fel typ.`, how(problem)),
  format: (problem) => join(`Värdet${quoted(problem.value)} går inte att läsa.`, how(problem)),
  value: (problem) => join(`Värdet${quoted(problem.value)} duger inte.`, how(problem)),
  url: (problem) => join(`Adressen${quoted(problem.value)} duger inte.`, how(problem)),
  'duplicate-id': ({ value }) => `Id:t${quoted(value)} används redan. Det första gäller.`,
  'end-before-start': () => 'Slutet är före början. Sluttiden visas inte.',
  'unknown-place': ({ value }) => `Platsen${quoted(value)} finns inte i places.`,
  'unknown-zone': (problem) => join(`Tidszonen${quoted(problem.value)} finns inte.`, how(problem)),
  version: ({ value }) => `Versionen${quoted(value)} är okänd. Skriv "version": "1".`,
  limit: () =>
    'Listan har fler sidor, som inte lästes. Avgränsa i adressen: start- och slutdag, plats.',
  private: () => 'I kalendern finns evenemang som är markerade som privata. De visas inte.',
  'no-alt': () =>
    'Bilden saknar alternativtext. Berätta i fältet alt vad den föreställer; för en ren dekoration "".',
  'no-language': ({ value = '', names = [] }) =>
    `${LANGUAGES[value]} text saknas: ${names.join(', ')}.`,
  'past-deadline': ({ value }) =>
    value ? `Tidsfristen ${value} har gått ut.` : 'Alla tidsfrister har gått ut.',
  'closes-before-opens': ({ value }) =>
    `Sista dagen ${value} ligger före öppningen (opens). Kontrollera dagarna.`,
  'unknown-field': ({ value, names = [] }) =>
    join(
      `Fältet${quoted(value)} är okänt och visas därför inte.`,
      names.length ? `Menade du ”${names[0]}”?` : '',
    ),
  'no-scheme': ({ value }) =>
    `Adressen${quoted(value)} saknar https:// i början, så länken fungerar inte. Skriv https://${value}.`,
  'unknown-id': ({ value }) => `Id:t${quoted(value)} finns ingenstans i flödet.`,
  'unknown-municipality': ({ value }) =>
    `Koden${quoted(value)} hör inte till någon kommun i Egentliga Finland.`,
  'old-check': ({ value }) => `Uppgiften kontrollerades senast ${value}, för över ett år sedan.`,
  'not-among-repeats': ({ value }) =>
    `Startdagen ${value} hör inte till dagarna som upprepas och visas därför inte. Ändra början eller upprepningen.`,
  'two-ends': () =>
    'Upprepningen har två slut, until och times. Bara until gäller; ta bort det ena.',
  'unread-rule': ({ value }) =>
    `Delen${quoted(value)} i upprepningsregeln går inte att tolka och följs därför inte. Kontrollera hur den är skriven.`,
  'far-away': ({ value }) =>
    `Punkten ${value} ligger inte i Finland. Är latitud och longitud (lat, lon) rätt väg?`,
  'no-columns': ({ value }) => `Bladet${quoted(value)} har ingen känd kolumn. ${TEMPLATE}`,
  'duplicate-column': ({ value }) =>
    `Kolumnen${quoted(value)} utelämnas: en annan kolumn har samma uppgift eller en del av den. Ta bort den ena.`,
  'sheet-left-out': ({ value }) =>
    `Bladet${quoted(value)} utelämnas, eftersom dess namn inte säger vad det innehåller. Namnen är Workshoppar, Pilotprojekt, Finansiering och Kontaktuppgifter.`,
};

const UNWRITABLE = {
  folder: 'den är en mapp',
  full: 'disken är full',
  'not-allowed': 'behörighet saknas',
};

const CLI_ERRORS: Record<CliError['code'], (details: CliError['details']) => string> = {
  'unknown-command': ({ name, names }) =>
    join(
      name ? `Kommandot ”${name}” finns inte.` : 'Kommandot saknas.',
      names?.length ? `Menade du ”${names[0]}”?` : '',
      'Hjälp: vk-feed --help',
    ),
  'unknown-option': ({ name, names }) =>
    join(
      `Valet ${name} duger inte.`,
      names?.length ? `Menade du ${names[0]}?` : '',
      'Hjälp: vk-feed --help',
    ),
  'bad-value': ({ name, names }) =>
    join(
      `Valets värde duger inte: ${name}.`,
      names?.length ? `Alternativen är ${names.join(', ')}.` : '',
    ),
  'no-input': ({ name }) =>
    `Ange varifrån data läses: en fil eller adress. Hjälp: vk-feed ${name} --help`,
  'no-option': ({ name, names = [] }) => `Valet ${names[0]} saknas. Hjälp: vk-feed ${name} --help`,
  'too-large': ({ name }) =>
    `Arbetsboken ${name} är för stor (över 10 MB). Spara dess blad som CSV-filer.`,
  timeout: ({ name }) => `Adressen ${name} svarade inte i tid.`,
  'no-file': ({ name }) => `Filen ${name} finns inte. Kontrollera namnet och mappen.`,
  'cannot-read': ({ name }) => `Filen ${name} går inte att läsa.`,
  folder: ({ name }) => `${name} är en mapp. Ange en fil i den.`,
  empty: ({ name }) => `Filen ${name} är tom.`,
  broken: ({ name, line, column }) =>
    `JSON i filen ${name} är trasig på rad ${line}, tecken ${column}. Kontrollera kommatecken, citattecken och parenteser.`,
  'broken-table': ({ name, line }) =>
    `Citattecknen på rad ${line} i tabellen ${name} stämmer inte: de står först och sist i cellen, och inne i den skrivs de dubbelt ("").`,
  'cannot-reach': ({ name }) => `Adressen ${name} går inte att nå.`,
  'cannot-write': ({ name, reason }) =>
    `Filen ${name} går inte att skriva${reason ? `: ${UNWRITABLE[reason]}` : ''}.`,
  http: ({ name, status }) => `Adressen ${name} svarade med fel ${status}.`,
  'no-feed': ({ name }) =>
    `${name} är inget flöde: samlingarna workshops, pilots, funding och contacts saknas.`,
  format: ({ name }) => `Filen ${name} går inte att läsa: den är inte i något känt format.`,
  'unknown-sheet': ({ name }) =>
    `Det framgår inte vad tabellen innehåller. Döp bladet (${name}) eller lägg till --collection.`,
  'no-columns': ({ name }) => `Tabellen ${name} har ingen känd kolumn. ${TEMPLATE}`,
  'other-workbook': ({ name }) =>
    `Arbetsboken ${name} går inte att läsa i det här formatet. Spara den som .xlsx eller CSV i kalkylprogrammet.`,
};

const words: Words = {
  error: 'fel',
  warning: 'obs',
  problem: (problem) =>
    join(PROBLEMS[problem.code](problem), problem.whole ? 'Posten utelämnas helt.' : ''),
  failure: ({ code, details }) => CLI_ERRORS[code](details),
  counted: (errors, warnings) =>
    `${errors} fel, ${warnings} ${warnings === 1 ? 'anmärkning' : 'anmärkningar'}`,
  fine: 'Flödet har inga fel.',
  items: (count) => `${count} ${count === 1 ? 'post' : 'poster'}`,
  reading: (name) => `Läser ${name} …`,
  row: (count) => `${count} rader lästa …`,
  written: (name) => `Skrev ${name}`,
  kept: (name) => `${name} lämnades som den var, eftersom inget nytt bra flöde kunde hämtas.`,
  unchanged: (name) => `${name} är aktuell.`,
  next: (minutes) => `Nästa hämtning om ${minutes} minuter.`,
  pages: {
    workshops: 'Verkstäder och evenemang',
    pilots: 'Konstnärernas pilotprojekt',
    funding: 'Finansiering',
    contacts: 'Kontaktuppgifter',
    updated: (day) => `Uppdaterad ${day}`,
    cancelled: 'Inställt',
    postponed: 'Framskjutet, ny tid meddelas senare',
    allEvents: 'Alla evenemang',
    more: 'Läs mer',
  },
  help: {
    intro: 'vk-feed: kontrollera, konvertera och publicera kulturnätverkets flöden',
    usage: 'Användning',
    options: 'Val',
    status: 'Returvärde: 0 i sin ordning, 1 fel i flödet, 2 kommandot kunde inte utföras.',
    more: 'Hjälp om ett kommando: vk-feed KOMMANDO --help',
    commands: {
      validate: ['FIL|ADRESS…', 'visar var varje fel finns och hur det rättas'],
      convert: [
        'FIL|ADRESS…',
        'gör ett flöde: CSV, XLSX, .ics, Linked Events, GeoJSON, schema.org, JSON Feed, PTV (SDL); --template gör en tom tabellmall',
      ],
      merge: ['FLÖDE…', 'slår ihop flöden; av samma id gäller det första'],
      export: [
        'FLÖDE --to FORMAT',
        'gör kalendrar per kommun och ämne (ics), sidor (html) eller rss',
      ],
      watch: ['KÄLLA… -o FIL', 'hämtar och konverterar regelbundet, behåller det sista goda'],
      schema: ['', 'flödets JSON Schema'],
    },
    strictValidate: 'också anmärkningar är fel',
    optionTexts: {
      output: ['-o, --output FIL|MAPP', 'vart resultatet skrivs (annars till utdata)'],
      template: ['--template SAMLING', 'tom tabellmall: workshops, pilots, funding eller contacts'],
      from: [
        '--from FORMAT',
        'auto, csv, xlsx, icalendar, linked-events, geojson, schema-org, json-feed, ptv, vk',
      ],
      collection: ['--collection SAMLING', 'vad tabellen innehåller'],
      language: ['--language SPRÅK', 'texternas språk, om källan inte anger det (fi)'],
      'time-zone': ['--time-zone ZON', 'tidszonen, om källan inte anger den (Europe/Helsinki)'],
      to: ['--to ics|html|rss', 'vad som görs'],
      site: ['--site ADRESS', 'webbplatsen som filerna prenumereras från'],
      every: ['--every MINUTER', 'tiden mellan hämtningarna (15)'],
      once: ['--once', 'hämtar en gång (för schemalagda körningar)'],
      json: ['--json', 'resultatet som JSON'],
      strict: ['--strict', 'skriver ingenting om något skulle utelämnas'],
      now: ['--now TID', 'räknar tidsfrister från denna stund'],
      lang: ['--lang fi|sv|en', 'språket i meddelanden och på sidor'],
      quiet: ['-q, --quiet', 'bara fel'],
      help: ['-h, --help', 'denna hjälp; med ett kommando dess egen'],
    },
  },
};

export default words;
