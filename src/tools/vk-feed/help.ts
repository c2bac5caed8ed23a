/** What `--help` prints: of the whole tool, or of one command. */
import type { OptionName } from './options.ts';

export type CommandName = 'validate' | 'convert' | 'merge' | 'export' | 'watch' | 'schema';

/** How something is written, and what it does. */
type Entry = readonly [written: string, text: string];

export interface Help {
  readonly intro: string;
  /** Headings. */
  readonly usage: string;
  readonly options: string;
  /** What the exit status says. */
  readonly status: string;
  readonly more: string;
  readonly commands: Readonly<Record<CommandName, Entry>>;
  readonly optionTexts: Readonly<Record<OptionName, Entry>>;
  /** What `--strict` means to `validate`, which writes nothing. */
  readonly strictValidate: string;
}

const COMMON: readonly OptionName[] = ['now', 'lang', 'quiet', 'help'];
const SOURCES: readonly OptionName[] = ['output', 'from', 'collection', 'language', 'time-zone'];

const OPTIONS: Readonly<Record<CommandName, readonly OptionName[]>> = {
  validate: ['json', 'strict', ...COMMON],
  convert: ['template', ...SOURCES, 'strict', ...COMMON],
  merge: [...SOURCES, 'strict', ...COMMON],
  export: ['to', 'site', ...SOURCES, ...COMMON],
  watch: ['every', 'once', ...SOURCES, 'strict', ...COMMON],
  schema: ['output', 'lang', 'help'],
};

/** What people would type first. */
const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  validate: ['feed.json', '--json https://kunta.example/feed.json'],
  convert: [
    '--template workshops -o workshops.csv',
    'workshops.csv -o feed.json',
    'https://events.example/v1/event/ -o feed.json',
  ],
  merge: ['feed.json contacts.json -o all.json'],
  export: ['all.json --to ics -o calendars --site https://kunta.example/calendars/'],
  watch: ['https://events.example/v1/event/ -o feed.json --once --quiet'],
  schema: ['-o feed.schema.json'],
};

const WIDTH = 96;
const NAMES = Object.keys(OPTIONS) as CommandName[];

export const isCommand = (name: string): name is CommandName => Object.hasOwn(OPTIONS, name);

export function helpText(help: Help, command: CommandName | undefined): string {
  const parts = command ? ofCommand(help, command) : ofAll(help);
  return `${parts.join('\n\n')}\n`;
}

const ofAll = (help: Help): string[] => [
  help.intro,
  [help.usage, ...NAMES.map((name) => usageOf(help, name, 36))].join('\n'),
  listed(
    help.options,
    Object.entries(help.optionTexts).flatMap(([name, entry]) =>
      name === 'strict' ? [entry, ['', `validate: ${help.strictValidate}`]] : [entry],
    ),
  ),
  `${help.status}\n${help.more}`,
];

const ofCommand = (help: Help, name: CommandName): string[] => [
  [help.usage, usageOf(help, name, 36)].join('\n'),
  EXAMPLES[name].map((example) => `  vk-feed ${name} ${example}`).join('\n'),
  listed(
    help.options,
    OPTIONS[name].map((option) => optionOf(help, name, option)),
  ),
  help.status,
];

function usageOf({ commands }: Help, name: CommandName, column: number): string {
  const [written, text] = commands[name];
  return inColumns(`  vk-feed ${[name, written].filter(Boolean).join(' ')}`, text, column);
}

function optionOf(
  { optionTexts, strictValidate }: Help,
  command: CommandName,
  name: OptionName,
): Entry {
  const [written, text] = optionTexts[name];
  return [written, name === 'strict' && command === 'validate' ? strictValidate : text];
}

const listed = (title: string, entries: readonly Entry[]): string =>
  [title, ...entries.map(([written, text]) => inColumns(`  ${written}`, text, 33))].join('\n');

/** Two columns, the second one wrapped. */
function inColumns(left: string, right: string, column: number): string {
  const lines: string[] = [];
  for (const word of right.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || column + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return `${left.padEnd(column - 1)} ${lines.join(`\n${' '.repeat(column)}`)}`;
}
