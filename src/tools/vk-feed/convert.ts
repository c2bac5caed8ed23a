/** Anything that the project can read → a feed's input. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse as csvParser } from 'csv-parse';
import { COLLECTIONS, type CollectionName } from '../../feed/collection.ts';
import { readAnswer } from '../../feed/format.ts';
import type { Dropped } from '../../feed/model.ts';
import type { Cell } from './cell-value.ts';
import { CliError } from './cli-error.ts';
import { collectionOf } from './columns.ts';
import { brokenAt } from './locate.ts';
import type { Problem } from './problem.ts';
import { isPtv, ptvToFeed } from './ptv.ts';
import { mostKnown, readSheet, sheetParts, type CellFinder, type Sheet } from './sheet.ts';
import { baseOf, decode, isUrl, isUtf8File, readBytes, sourceOf, unreadable } from './source.ts';
import { containerOf, readWorkbook } from './workbook.ts';

export interface ConvertOptions {
  /** 'auto' or a format's name. */
  readonly from: string;
  readonly collection?: CollectionName;
  /** Where the source names none. */
  readonly language: string;
  readonly timeZone: string;
  readonly onRow: (count: number) => void;
}

export interface Converted {
  readonly feed: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Spreadsheets: the cell of a path. */
  readonly cells: CellFinder;
  /** What relative addresses resolve against. */
  readonly base: string;
}

const NO_CELLS: CellFinder = () => undefined;

export async function convert(name: string, options: ConvertOptions): Promise<Converted> {
  const format = options.from === 'auto' ? formatByName(name) : options.from;
  if (format === 'csv') return convertCsv(name, options);
  const bytes = await readBytes(name);
  if (!bytes.length) throw new CliError('empty', { name });
  const container = containerOf(bytes);
  if (container === 'other') throw new CliError('other-workbook', { name });
  if (format === 'xlsx' || container === 'xlsx') return convertXlsx(bytes, name, options);
  const source = sourceOf(name, bytes);
  const base = baseOf(source);
  const json = parseJson(source.text);
  const leftOut: Dropped[] = [];
  try {
    if (options.from === 'ptv' || (options.from === 'auto' && isPtv(json))) {
      return { feed: withDefaults(ptvToFeed(json), options), problems: [], cells: NO_CELLS, base };
    }
    const feed = await readAnswer({ url: base, text: source.text }, options.from, {
      get: async (url) => ({ url, text: decode(await readBytes(url)) }),
      partial: () => {},
      // Widgets make do with what they have got; a feed that is written must be whole.
      incomplete: (error) => {
        throw new CliError('format', { name: error.url ?? name, cause: error });
      },
      leftOut,
    });
    return {
      feed: withDefaults(feed as object, options),
      problems: leftOut.map(problemOf),
      cells: NO_CELLS,
      base,
    };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const text = source.text.replace(/^\uFEFF/, '');
    const broken = /^\s*[{[]/.test(text) && brokenAt(text);
    if (broken) throw new CliError('broken', { name, ...broken });
    // Nor may what no reader of formats has foreseen end in a stack trace.
    throw new CliError('format', { name, cause: error });
  }
}

/** What its owner keeps back is no mistake. */
const problemOf = ({ path, reason }: Dropped): Problem => ({
  severity: reason === 'private' ? 'warning' : 'error',
  code: reason,
  path,
});

function formatByName(name: string): string | undefined {
  const path = isUrl(name) ? new URL(name).pathname : name;
  const formats: Readonly<Record<string, string>> = {
    '.xlsx': 'xlsx',
    '.csv': 'csv',
    '.tsv': 'csv',
  };
  return formats[extname(path).toLowerCase()];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const withDefaults = (
  feed: object,
  { language, timeZone }: Pick<ConvertOptions, 'language' | 'timeZone'>,
): Record<string, unknown> => ({ version: '1', language, timeZone, ...feed });

const collectionIn = (name: string, options: ConvertOptions): CollectionName => {
  const collection = options.collection ?? collectionOf(basename(name));
  if (!collection) throw new CliError('unknown-sheet', { name });
  return collection;
};

/** A table that may be too long to be held in memory. */
export const isTable = (name: string, from: string): boolean =>
  (from === 'auto' ? formatByName(name) : from) === 'csv';

/** Rows at a time: few enough to be held, enough for each lot not to cost more than they do. */
const LOT = 1000;

export interface Table {
  readonly collection: CollectionName;
  /** The feed without the items. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly base: string;
  readonly parts: AsyncIterable<Sheet>;
}

/** A table's items, some at a time. */
export async function openTable(name: string, options: ConvertOptions): Promise<Table> {
  const collection = collectionIn(name, options);
  const rows = await csvRows(name, collection);
  async function* parts(): AsyncGenerator<Sheet> {
    try {
      yield* sheetParts(rows, { ...sheetOptions(options), collection, offset: 0 }, LOT);
    } catch (cause) {
      throw unreadableTable(name, cause);
    }
  }
  return { collection, head: withDefaults({}, options), base: sheetBase(name), parts: parts() };
}

/** Relative addresses of a table are those of the feed that it becomes. */
const sheetBase = (name: string): string => (isUrl(name) ? name : 'https://feed.invalid/');

async function convertCsv(name: string, options: ConvertOptions): Promise<Converted> {
  const collection = collectionIn(name, options);
  const rows = await csvRows(name, collection);
  const own = { ...sheetOptions(options), collection, offset: 0 };
  const sheet = await readSheet(rows, own).catch((cause: unknown) => {
    throw unreadableTable(name, cause);
  });
  return fromSheets(name, [[collection, sheet]], [], options);
}

const sheetOptions = ({ language, onRow }: ConvertOptions) => ({ language, onRow });

/** Of a table, all is told but its name. */
function unreadableTable(name: string, cause: unknown): CliError {
  if (cause instanceof CliError) return new CliError(cause.code, { ...cause.details, name, cause });
  if (cause instanceof CsvError)
    return new CliError('broken-table', { name, line: Number(cause.records) + 1, cause });
  return new CliError('format', { name, cause });
}

const basename = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/** The rows of a file as it is read; the whole of it need not fit into memory. */
async function csvRows(name: string, collection: CollectionName): Promise<AsyncIterable<Cell[]>> {
  const isStreamed = !isUrl(name) && name !== '-';
  const start = isStreamed ? await firstBytes(name) : await readBytes(name);
  // A table that begins with 64 KiB of empty lines is no case to mind.
  if (!decode(start).trim()) throw new CliError('empty', { name });
  const input =
    isStreamed && (await isUtf8File(name))
      ? createReadStream(name)
      : Readable.from([decode(isStreamed ? await readBytes(name) : start)]);
  const parser = csvParser({
    bom: true,
    delimiter: delimiterOf(decode(start).replace(/^\uFEFF/, ''), collection),
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  });
  // pipe() doesn't hand errors on: reading the rows has to fail with the file.
  input.on('error', (error: Error) => parser.destroy(error));
  // The rows may be read only after one has failed: that is told to their reader then.
  parser.on('error', () => {});
  return input.pipe(parser);
}

async function firstBytes(name: string): Promise<Buffer> {
  try {
    const file = await open(name);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
      // Not in the middle of a line, and so not of a letter.
      const start = buffer.subarray(0, bytesRead);
      const end = start.lastIndexOf('\n');
      return bytesRead < 65_536 || end < 0 ? start : start.subarray(0, end);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/**
 * Whichever separates the most columns that are known, else the most of the first row: Finnish and
 * Swedish spreadsheets write semicolons.
 */
function delimiterOf(text: string, collection: CollectionName): string {
  const lines = text.split(/\r?\n/, 100).filter((line) => line.trim());
  const known = (delimiter: string): number =>
    mostKnown(
      lines.map((line) => line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))),
      collection,
    );
  const count = (delimiter: string): number => (lines[0] ?? '').split(delimiter).length;
  const byCount = [';', '\t', ','].sort((a, b) => count(b) - count(a));
  return byCount.sort((a, b) => known(b) - known(a))[0]!;
}

async function convertXlsx(
  bytes: Buffer,
  name: string,
  options: ConvertOptions,
): Promise<Converted> {
  const book = await readWorkbook(bytes, name);
  const problems: Problem[] = [];
  const used = book.flatMap(({ sheet, data }) => {
    const collection = collectionOf(sheet) ?? collectionByContent(data, name, book, options);
    if (collection) return [{ collection, sheet, data }];
    if (COLLECTIONS.some((other) => mostKnown(data, other) > 1)) problems.push(leftOut(sheet));
    return [];
  });
  if (!used.length) throw new CliError('unknown-sheet', { name: book[0]?.sheet ?? name });
  const sheets: [CollectionName, Sheet][] = [];
  for (const { collection, sheet, data } of used) {
    const offset = sheets
      .filter(([other]) => other === collection)
      .reduce((sum, [, { items }]) => sum + items.length, 0);
    const own = { ...sheetOptions(options), collection, name: sheet, offset };
    try {
      sheets.push([collection, await readSheet(data, own)]);
    } catch (error) {
      // One sheet that names no columns doesn't hide the good ones.
      if (!(error instanceof CliError) || used.length === 1) throw error;
      const details = { severity: 'error', code: 'no-columns' } as const;
      problems.push({ ...details, path: collection, cell: `${sheet}!A1`, value: sheet });
    }
  }
  if (!sheets.length) throw new CliError('no-columns', { name });
  return fromSheets(name, sheets, problems, options);
}

/** A sheet whose name tells nothing: the only one is what the file's name says, or the user. */
function collectionByContent(
  data: readonly (readonly Cell[])[],
  name: string,
  book: readonly unknown[],
  { collection }: ConvertOptions,
): CollectionName | undefined {
  if (book.length === 1) return collection ?? collectionOf(basename(name));
  return collection && mostKnown(data, collection) > 1 ? collection : undefined;
}

/** It looks like a table that somebody has filled in. */
const leftOut = (sheet: string): Problem => ({
  ...{ severity: 'warning', code: 'sheet-left-out', path: '', cell: `${sheet}!A1`, value: sheet },
});

function fromSheets(
  name: string,
  sheets: readonly (readonly [CollectionName, Sheet])[],
  problems: readonly Problem[],
  options: ConvertOptions,
): Converted {
  const feed: Record<string, unknown> = withDefaults({}, options);
  for (const [collection, { items }] of sheets) {
    feed[collection] = [...((feed[collection] as object[] | undefined) ?? []), ...items];
  }
  return {
    feed,
    problems: [...problems, ...sheets.flatMap(([, sheet]) => sheet.problems)],
    cells: (path) => sheets.map(([, { cells }]) => cells(path)).find(Boolean),
    base: sheetBase(name),
  };
}
