/** What `vk-feed` does; each command answers with its exit status. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { COLLECTIONS } from '../../feed/collection.ts';
import { isFeed } from '../../feed/read.ts';
import { formatFor } from '../../text/format.ts';
import { loadMessages } from '../../text/messages.ts';
import { feedSchema } from '../feed-schema.ts';
import type { Words } from '../words/fi.ts';
import { checkFeed, type Checked } from './check.ts';
import { CliError } from './cli-error.ts';
import { convert, isTable, openTable, type Converted, type ConvertOptions } from './convert.ts';
import { writeTable } from './convert-table.ts';
import { icsFiles } from './export-ics.ts';
import { htmlFiles } from './export-html.ts';
import { rssText } from './export-rss.ts';
import { mergeInputs, type FeedSource } from './merge.ts';
import type { CommandName } from './help.ts';
import type { Options } from './options.ts';
import { feedText, isStandardOutput, write } from './output.ts';
import type { Problem } from './problem.ts';
import { located, problemJson, problemLine, syntaxProblems, withCells } from './report.ts';
import { isUrl, readSource } from './source.ts';
import { csvTemplate } from './template.ts';

/** 0 fine, 1 problems in the feed. */
export type Status = 0 | 1;
type Command = (options: Options, words: Words) => Promise<Status>;

/** Says on the standard error what goes on, unless it is asked not to. */
const tell = ({ quiet }: Options, text: string): void => {
  if (!quiet) process.stderr.write(`${text}\n`);
};

/** The same of work that goes on: only to somebody who waits for it at a terminal. */
const tellProgress = (options: Options, text: string): void => {
  if (process.stderr.isTTY) tell(options, text);
};

const needInputs = ({ inputs, command }: Options): readonly string[] => {
  if (!inputs.length) throw new CliError('no-input', { name: command });
  return inputs;
};

const isError = ({ severity }: Problem): boolean => severity === 'error';
const count = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;

const validate: Command = async (options, words) => {
  const found: object[] = [];
  let isBad = false;
  for (const name of needInputs(options)) {
    const { text, url } = await readSource(name);
    const problems = problemsOf(text.replace(/^\uFEFF/, ''), name, url, options);
    isBad ||= problems.some((problem) => options.strict || isError(problem));
    if (options.json) {
      found.push(...problems.map((problem) => problemJson(name, problem, words)));
      continue;
    }
    for (const problem of problems) process.stdout.write(`${problemLine(name, problem, words)}\n`);
    const [errors, warnings] = [count(problems, 'error'), count(problems, 'warning')];
    tell(options, `${name}: ${errors || warnings ? words.counted(errors, warnings) : words.fine}`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  return isBad ? 1 : 0;
};

function problemsOf(
  text: string,
  name: string,
  url: string | undefined,
  options: Options,
): Problem[] {
  const broken = syntaxProblems(text);
  if (broken.length) {
    // A web page is no broken feed.
    if (!/^\s*[{[]/.test(text)) throw new CliError('format', { name });
    return broken;
  }
  const input: unknown = JSON.parse(text);
  if (!isFeed(input)) throw new CliError('no-feed', { name });
  return located(checkFeed(input, { now: options.now, base: url }).problems, text);
}

const convertCommand: Command = async (options, words) => {
  if (options.template) {
    await write(options.output, [csvTemplate(options.template, options.language)]);
    return 0;
  }
  const [name] = needInputs(options);
  const isAlone = options.inputs.length === 1 && !isStandardOutput(options.output);
  if (isAlone && isTable(name!, options.from))
    return convertTable(name!, options.output!, options, words);
  const { feed, errors } = await gather(options, words);
  if (errors && options.strict) return 1;
  await write(options.output, feedText(feed));
  if (options.output) tell(options, words.written(options.output));
  return errors ? 1 : 0;
};

/** One table to a file: however long it is, no more than some rows of it are held in memory. */
async function convertTable(
  name: string,
  output: string,
  options: Options,
  words: Words,
): Promise<Status> {
  tellProgress(options, words.reading(name));
  const table = await openTable(name, convertOptions(options, words));
  const { items, errors, isWritten } = await writeTable(output, table, {
    now: options.now,
    strict: options.strict,
    onProblem: (problem) => process.stderr.write(`${problemLine(name, problem, words)}\n`),
  });
  tell(options, `${name}: ${words.items(items)}`);
  if (isWritten) tell(options, words.written(output));
  return errors ? 1 : 0;
}

const convertOptions = (options: Options, words: Words): ConvertOptions => ({
  from: options.from,
  collection: options.collection,
  language: options.textLanguage,
  timeZone: options.timeZone,
  onRow: (rows) => rows % 10_000 === 0 && tellProgress(options, words.row(rows)),
});

interface Gathered {
  /** Without what was left out. */
  readonly feed: Readonly<Record<string, unknown>>;
  readonly errors: number;
}

/** Converts the inputs, names what is wrong with them, and merges them. */
async function gather(options: Options, words: Words): Promise<Gathered> {
  const sources: FeedSource[] = [];
  let errors = 0;
  for (const name of needInputs(options)) {
    tellProgress(options, words.reading(name));
    const converted = await convert(name, convertOptions(options, words));
    if (!isFeed(converted.feed)) throw new CliError('no-feed', { name });
    const checked = checkFeed(converted.feed, {
      now: options.now,
      base: converted.base,
      errorsOnly: true,
    });
    const problems = problemsIn(converted, checked);
    for (const problem of problems) {
      process.stderr.write(`${problemLine(name, problem, words)}\n`);
    }
    errors += count(problems, 'error');
    const url = isUrl(name) ? name : undefined;
    sources.push({ feed: withoutDropped(converted.feed, checked), url });
    const items = COLLECTIONS.reduce((sum, key) => sum + checked.feed[key].length, 0);
    tell(options, `${name}: ${words.items(items)}`);
  }
  if (sources.length === 1) return { feed: sources[0]!.feed, errors };
  const { feed, problems } = mergeInputs(sources);
  for (const problem of problems) {
    process.stderr.write(`${problemLine('', problem, words)}\n`);
  }
  return { feed, errors: errors + problems.length };
}

/** Errors only: what residents would miss is for `validate`. A cell's problem is named once. */
function problemsIn({ problems, cells }: Converted, { problems: found }: Checked): Problem[] {
  const own = withCells(problems, cells);
  const named = new Set(own.map(({ path }) => path));
  return [
    ...own,
    ...withCells(found.filter(isError), cells).filter(({ path }) => !named.has(path)),
  ];
}

/** The input without the items that no widget would show. */
function withoutDropped(feed: Converted['feed'], { problems }: Checked): Converted['feed'] {
  const whole = new Set(
    problems.filter((problem) => problem.whole).map(({ path }) => path.replace(/\].*$/, ']')),
  );
  const kept = COLLECTIONS.flatMap((name) => {
    const items = feed[name];
    if (!Array.isArray(items)) return [];
    return [[name, items.filter((_, index) => !whole.has(`${name}[${index}]`))] as const];
  });
  return { ...feed, ...Object.fromEntries(kept) };
}

const exportCommand: Command = async (options, words) => {
  const { to, output = '.', language, now, site } = options;
  if (!to) throw new CliError('no-option', { name: 'export', names: ['--to'] });
  const { feed: input, errors } = await gather(options, words);
  const { feed } = checkFeed(input, { now });
  const format = formatFor(language, await loadMessages('workshop-calendar', language));
  const details = { language, format, words, now, site };
  if (to === 'rss') {
    await write(options.output, [rssText(feed, details)]);
    return errors ? 1 : 0;
  }
  const files = to === 'ics' ? icsFiles(feed, details) : htmlFiles(feed, details);
  for await (const { file, text } of files) {
    await write(join(output, file), [text]);
    tell(options, words.written(join(output, file)));
  }
  return errors ? 1 : 0;
};

/** Fetches again and again; whatever goes wrong, the last good file stays. */
const watch: Command = async (options, words) => {
  const { output, every, once } = options;
  if (!output) throw new CliError('no-option', { name: 'watch', names: ['-o'] });
  for (;;) {
    const status = await refresh(output, options, words);
    if (once) return status;
    tell(options, words.next(every));
    await wait(every * 60_000);
  }
};

async function refresh(output: string, options: Options, words: Words): Promise<Status> {
  try {
    const { feed, errors } = await gather(options, words);
    const text = [...feedText(feed)].join('');
    const before = await readFile(output, 'utf8').catch(() => undefined);
    const isEmptied = before !== undefined && itemsOf(feed) === 0 && itemsOf(parseJson(before)) > 0;
    if (isEmptied || (errors && options.strict)) {
      process.stderr.write(`${words.kept(output)}\n`);
      return 1;
    }
    if (text === before) tell(options, words.unchanged(output));
    else {
      await write(output, [text]);
      tell(options, words.written(output));
    }
    return errors ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CliError) || error.code === 'no-input') throw error;
    process.stderr.write(`${words.failure(error)}\n${words.kept(output)}\n`);
    return 1;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const itemsOf = (feed: unknown): number =>
  COLLECTIONS.reduce((sum, name) => {
    const items = (feed as Record<string, unknown> | null)?.[name];
    return sum + (Array.isArray(items) ? items.length : 0);
  }, 0);

const schema: Command = async ({ output }) => {
  await write(output, [`${JSON.stringify(feedSchema(), null, 2)}\n`]);
  return 0;
};

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  validate,
  convert: convertCommand,
  merge: convertCommand,
  export: exportCommand,
  watch,
  schema,
};
