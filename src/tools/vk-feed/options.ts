/** The command line's options, read and checked. */
import { parseArgs } from 'node:util';
import { COLLECTIONS, type CollectionName } from '../../feed/collection.ts';
import { LANGUAGES, toLanguage, type Language } from '../../text/locale.ts';
import { isZone } from '../../time/zone.ts';
import { CliError } from './cli-error.ts';
import { alike } from './spelling.ts';

export interface Options {
  readonly command: string | undefined;
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly language: Language;
  readonly json: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly once: boolean;
  readonly from: string;
  readonly to?: string;
  readonly site?: string;
  readonly template?: CollectionName;
  readonly collection?: CollectionName;
  readonly textLanguage: string;
  readonly timeZone: string;
  /** Minutes. */
  readonly every: number;
  readonly now: number;
}

const FORMATS = 'auto csv xlsx icalendar linked-events geojson schema-org json-feed ptv vk'.split(
  ' ',
);

/** The language asked for, else the terminal's, else Finnish. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return toLanguage(given) ?? toLanguage((LC_ALL ?? LC_MESSAGES ?? LANG)?.split(/[_.]/)[0]) ?? 'fi';
}

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [command, ...inputs] = positionals;
  if (values.lang !== undefined)
    checked('--lang', values.lang, toLanguage(values.lang) !== undefined, LANGUAGES);
  return {
    command,
    inputs,
    output: values.output === '' ? checked('--output', "''", false) : values.output,
    language: languageOf(args),
    json: values.json,
    strict: values.strict,
    quiet: values.quiet,
    help: values.help,
    once: values.once,
    from: oneOf('--from', values.from, FORMATS),
    to: values.to === undefined ? undefined : oneOf('--to', values.to, ['ics', 'html', 'rss']),
    site: values.site,
    template: collectionOption('--template', values.template),
    collection: collectionOption('--collection', values.collection),
    textLanguage: values.language,
    timeZone: checked('--time-zone', values['time-zone'], isZone(values['time-zone'])),
    every: numberOption('--every', values.every),
    now: values.now === undefined ? Date.now() : instantOption('--now', values.now),
  };
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  once: { type: 'boolean', default: false },
  from: { type: 'string', default: 'auto' },
  to: { type: 'string' },
  site: { type: 'string' },
  template: { type: 'string' },
  collection: { type: 'string' },
  language: { type: 'string', default: 'fi' },
  'time-zone': { type: 'string', default: 'Europe/Helsinki' },
  every: { type: 'string', default: '15' },
  now: { type: 'string' },
} as const;
export type OptionName = keyof typeof OPTIONS;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (cause) {
    // Node's sentence is English; the option that it names isn't.
    const [, named = ''] = /'([^']+)'/.exec((cause as Error).message) ?? [];
    const name = named.replace(/ <value>$/, '');
    if (name !== named) throw new CliError('bad-value', { name, cause });
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new CliError('unknown-option', { name, names: alike(name, known), cause });
  }
}

function checked<T>(option: string, value: T, isGood: boolean, names?: readonly string[]): T {
  if (!isGood) throw new CliError('bad-value', { name: `${option} ${String(value)}`, names });
  return value;
}

const oneOf = (option: string, value: string, choices: readonly string[]): string =>
  checked(option, value, choices.includes(value), choices);

const collectionOption = (option: string, value: string | undefined): CollectionName | undefined =>
  value === undefined ? undefined : (oneOf(option, value, COLLECTIONS) as CollectionName);

const numberOption = (option: string, value: string): number =>
  Number(checked(option, value, Number(value) > 0));

const instantOption = (option: string, value: string): number =>
  Date.parse(checked(option, value, !Number.isNaN(Date.parse(value))));
