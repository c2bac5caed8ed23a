/** The words of `vk-feed` in English. */
import type { CliError } from '../vk-feed/cli-error.ts';
import { fieldOf, wordOf } from '../vk-feed/cell-words.ts';
import type { Problem, ProblemCode, TableCode } from '../vk-feed/problem.ts';
import type { Words } from './fi.ts';

const HOW: Readonly<Record<string, string>> = {
  text: 'Write a text, or texts by language: {"fi": "…", "sv": "…"}.',
  moment: 'Write a day 2026-10-14 or a time 2026-10-14T17:00.',
  'moment-or-null': 'Write a day 2026-10-14 or a time 2026-10-14T17:00.',
  date: 'Write a day 2026-10-14.',
  'partial-date': 'Write a year 2026, a month 2026-10 or a day 2026-10-14.',
  time: 'Write a time of day 09:00.',
  zone: 'Write a time zone such as Europe/Helsinki.',
  url: 'Write an address that starts with https://, http://, mailto: or tel:.',
  'web-url': 'Write an address that starts with https:// or http://.',
  email: 'Write an e-mail address: name@municipality.example.',
  phone: 'Write the number with its country code: +358 40 123 4567, or a service number.',
  municipality: 'Write the municipality’s code of three digits in quotation marks, such as "019".',
  language: 'Write a language code such as "en".',
  currency: 'Write a currency code such as "EUR".',
  number: 'Write a number without quotation marks.',
  boolean: 'Write true or false without quotation marks.',
  list: 'Write a list in square brackets: [ … ].',
  object: 'Write the fields in braces: { … }.',
  string: 'Write a text in quotation marks.',
  id: 'Write a short id in quotation marks.',
};

/** How a value of each kind is written into a cell. */
const HOW_IN_CELL: Readonly<Record<string, string>> = {
  text: 'Write a text.',
  moment: 'Write a day 14.10.2026 or a time 14.10.2026 17.00.',
  'moment-or-null': 'Write a day 14.10.2026 or a time 14.10.2026 17.00.',
  date: 'Write a day 14.10.2026.',
  'partial-date': 'Write a year 2026, a month 10/2026 or a day 14.10.2026.',
  time: 'Write a time of day 9.00.',
  municipality:
    'Write the municipality’s name or its code of three digits; separate several with semicolons.',
  number: 'Write a number alone.',
  boolean: 'Write yes or no.',
  list: 'Write the values separated by semicolons.',
  object: '',
  string: 'Write a text.',
  id: 'Write a short id.',
};

const how = ({ kind = '', choices, cell, path }: Problem): string => {
  const inCell = cell ? HOW_IN_CELL[kind] : undefined;
  if (!choices?.length) return inCell ?? HOW[kind] ?? '';
  const words = cell ? choices.map((code) => wordOf(fieldOf(path), code, 'en')) : choices;
  return `The choices are ${words.join(', ')}.`;
};
const quoted = (value: string | undefined): string => (value === undefined ? '' : ` ‘${value}’`);
const join = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const LANGUAGES: Readonly<Record<string, string>> = { fi: 'Finnish', sv: 'Swedish' };

const TEMPLATE = 'For a table to fill in: vk-feed convert --template workshops';

const PROBLEMS: Record<ProblemCode | TableCode, (problem: Problem) => string> = {
  syntax: () => 'The JSON is broken here. Check commas, quotation marks and brackets.',
  missing: (problem) => join('A required field is missing.', how(problem)),
  type: (problem) => join(`The value${quoted(problem.value)} is of the wrong type.`, how(problem)),
  format: (problem) => join(`The value${quoted(problem.value)} can’t be read.`, how(problem)),
  value: (problem) => join(`The value${quoted(problem.value)} isn’t allowed.`, how(problem)),
  url: (problem) => join(`The address${quoted(problem.value)} isn’t allowed.`, how(problem)),
  'duplicate-id': ({ value }) => `The id${quoted(value)} is taken already. The first one stays.`,
  'end-before-start': () => 'The end is before the start. No end is shown.',
  'unknown-place': ({ value }) => `The place${quoted(value)} isn’t among the places.`,
  'unknown-zone': (problem) => join(`There is no time zone${quoted(problem.value)}.`, how(problem)),
  version: ({ value }) => `The version${quoted(value)} isn’t known. Write "version": "1".`,
  limit: () =>
    'The list has further pages, which weren’t read. Narrow the address: first and last day, place.',
  private: () => 'The calendar has events that are marked private. They aren’t shown.',
  'no-alt': () =>
    'The picture has no text alternative. Say in the field alt what it shows; "" if it only decorates.',
  'no-language': ({ value = '', names = [] }) =>
    `${LANGUAGES[value]} text is missing: ${names.join(', ')}.`,
  'past-deadline': ({ value }) =>
    value ? `The deadline ${value} has passed.` : 'All deadlines have passed.',
  'closes-before-opens': ({ value }) =>
    `The last day ${value} is before the opening (opens). Check the dates.`,
  'unknown-field': ({ value, names = [] }) =>
    join(
      `The field${quoted(value)} isn’t known, so it isn’t shown.`,
      names.length ? `Did you mean ‘${names[0]}’?` : '',
    ),
  'no-scheme': ({ value }) =>
    `The address${quoted(value)} lacks https:// in front, so the link doesn’t work. Write https://${value}.`,
  'unknown-id': ({ value }) => `Nothing in this feed has the id${quoted(value)}.`,
  'unknown-municipality': ({ value }) =>
    `The code${quoted(value)} belongs to no municipality of Southwest Finland.`,
  'old-check': ({ value }) => `This was last checked on ${value}, more than a year ago.`,
  'not-among-repeats': ({ value }) =>
    `The start ${value} isn’t among the days that repeat, so it isn’t shown. Change the start or the repetition.`,
  'two-ends': () =>
    'The repetition has two ends, until and times. Only until counts; remove one of them.',
  'unread-rule': ({ value }) =>
    `The part${quoted(value)} of the repetition rule isn’t understood, so it isn’t followed. Check how it is written.`,
  'far-away': ({ value }) =>
    `The point ${value} isn’t in Finland. Are latitude and longitude (lat, lon) the right way round?`,
  'no-columns': ({ value }) => `The sheet${quoted(value)} has no column that is known. ${TEMPLATE}`,
  'duplicate-column': ({ value }) =>
    `The column${quoted(value)} is left out: another column holds the same field or a part of it. Remove one of them.`,
  'sheet-left-out': ({ value }) =>
    `The sheet${quoted(value)} is left out, because its name doesn’t tell what it holds. The names are Workshops, Pilots, Funding and Contacts.`,
};

const UNWRITABLE = {
  folder: 'it is a folder',
  full: 'the disk is full',
  'not-allowed': 'you aren’t allowed to',
};

const CLI_ERRORS: Record<CliError['code'], (details: CliError['details']) => string> = {
  'unknown-command': ({ name, names }) =>
    join(
      name ? `There is no command ‘${name}’.` : 'Name a command.',
      names?.length ? `Did you mean ‘${names[0]}’?` : '',
      'Help: vk-feed --help',
    ),
  'unknown-option': ({ name, names }) =>
    join(
      `The option ${name} isn’t known.`,
      names?.length ? `Did you mean ${names[0]}?` : '',
      'Help: vk-feed --help',
    ),
  'bad-value': ({ name, names }) =>
    join(
      `The option’s value isn’t allowed: ${name}.`,
      names?.length ? `The choices are ${names.join(', ')}.` : '',
    ),
  'no-input': ({ name }) => `Name a file or an address to read. Help: vk-feed ${name} --help`,
  'no-option': ({ name, names = [] }) =>
    `The option ${names[0]} is missing. Help: vk-feed ${name} --help`,
  'too-large': ({ name }) =>
    `The workbook ${name} is too large (more than 10 MB). Save its sheets as CSV files.`,
  timeout: ({ name }) => `The address ${name} didn’t answer in time.`,
  'no-file': ({ name }) => `There is no file ${name}. Check its name and folder.`,
  'cannot-read': ({ name }) => `The file ${name} can’t be read.`,
  folder: ({ name }) => `${name} is a folder. Name a file in it.`,
  empty: ({ name }) => `The file ${name} is empty.`,
  broken: ({ name, line, column }) =>
    `The JSON of ${name} is broken at line ${line}, column ${column}. Check commas, quotation marks and brackets.`,
  'broken-table': ({ name, line }) =>
    `The quotation marks in row ${line} of the table ${name} are broken: they stand first and last in the cell, and inside it they are written twice ("").`,
  'cannot-reach': ({ name }) => `The address ${name} can’t be reached.`,
  'cannot-write': ({ name, reason }) =>
    `The file ${name} can’t be written${reason ? `: ${UNWRITABLE[reason]}` : ''}.`,
  http: ({ name, status }) => `The address ${name} answered with error ${status}.`,
  'no-feed': ({ name }) =>
    `${name} is no feed: it has none of workshops, pilots, funding or contacts.`,
  format: ({ name }) => `The file ${name} can’t be read: it is in no known format.`,
  'unknown-sheet': ({ name }) =>
    `It isn’t clear what the table holds. Name the sheet (${name}) or add --collection.`,
  'no-columns': ({ name }) => `The table ${name} has no column that is known. ${TEMPLATE}`,
  'other-workbook': ({ name }) =>
    `The workbook ${name} can’t be read in this format. Save it as .xlsx or CSV in the spreadsheet program.`,
};

const words: Words = {
  error: 'error',
  warning: 'note',
  problem: (problem) =>
    join(PROBLEMS[problem.code](problem), problem.whole ? 'The item is left out.' : ''),
  failure: ({ code, details }) => CLI_ERRORS[code](details),
  counted: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'note' : 'notes'}`,
  fine: 'The feed has no errors.',
  items: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
  reading: (name) => `Reading ${name} …`,
  row: (count) => `${count} rows read …`,
  written: (name) => `Wrote ${name}`,
  kept: (name) => `${name} was left as it was, since no good new feed could be had.`,
  unchanged: (name) => `${name} is up to date.`,
  next: (minutes) => `Next look in ${minutes} minutes.`,
  pages: {
    workshops: 'Workshops and events',
    pilots: 'Artist pilots',
    funding: 'Funding',
    contacts: 'Contacts',
    updated: (day) => `Updated ${day}`,
    cancelled: 'Cancelled',
    postponed: 'Postponed, new time to be announced',
    allEvents: 'All events',
    more: 'Read more',
  },
  help: {
    intro: 'vk-feed: check, convert and publish feeds of the culture network',
    usage: 'Usage',
    options: 'Options',
    status: 'Exit status: 0 fine, 1 problems in the feed, 2 the command could not be done.',
    more: 'Help for one command: vk-feed COMMAND --help',
    commands: {
      validate: ['FILE|URL…', 'tells where every problem is and how to mend it'],
      convert: [
        'FILE|URL…',
        'makes a feed: CSV, XLSX, .ics, Linked Events, GeoJSON, schema.org, JSON Feed, PTV; --template makes an empty table',
      ],
      merge: ['FEED…', 'merges feeds; of the same id the first one stays'],
      export: [
        'FEED --to FORMAT',
        'makes calendars by municipality and topic (ics), pages (html) or rss',
      ],
      watch: ['SOURCE… -o FILE', 'fetches and converts regularly, keeps the last good file'],
      schema: ['', 'the JSON Schema of the feed'],
    },
    strictValidate: 'notes count as errors',
    optionTexts: {
      output: ['-o, --output FILE|FOLDER', 'where to write (else to the standard output)'],
      template: ['--template COLLECTION', 'an empty table: workshops, pilots, funding or contacts'],
      from: [
        '--from FORMAT',
        'auto, csv, xlsx, icalendar, linked-events, geojson, schema-org, json-feed, ptv, vk',
      ],
      collection: ['--collection COLLECTION', 'what the table holds'],
      language: ['--language LANGUAGE', 'the language of texts, where the source doesn’t say (fi)'],
      'time-zone': [
        '--time-zone ZONE',
        'the time zone, where the source doesn’t say (Europe/Helsinki)',
      ],
      to: ['--to ics|html|rss', 'what to make'],
      site: ['--site URL', 'the address that the files are subscribed from'],
      every: ['--every MINUTES', 'the time between looks (15)'],
      once: ['--once', 'looks once (for scheduled runs)'],
      json: ['--json', 'the result as JSON'],
      strict: ['--strict', 'writes nothing if anything would be left out'],
      now: ['--now TIME', 'reckons deadlines from this moment'],
      lang: ['--lang fi|sv|en', 'the language of messages and pages'],
      quiet: ['-q, --quiet', 'errors only'],
      help: ['-h, --help', 'this help; with a command, its own'],
    },
  },
};

export default words;
