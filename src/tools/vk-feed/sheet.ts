/** A table's rows → the items of a collection, with the cell that each value came from. */
import type { CollectionName } from '../../feed/collection.ts';
import { pathText } from '../../feed/reader.ts';
import { cellText, cellValue, hasValue, LinkedText, ShownDate, type Cell } from './cell-value.ts';
import { codeOf } from './cell-words.ts';
import { CliError } from './cli-error.ts';
import { shown, type Problem } from './problem.ts';
import { choicesOf, schemaAt, type Key } from './schema-walk.ts';
import { knownIn, readColumns, type Columns, type Column } from './sheet-columns.ts';
import { slug } from './slug.ts';

export interface Sheet {
  readonly items: readonly object[];
  readonly problems: readonly Problem[];
  readonly cells: CellFinder;
}

/** The cell of a path of the feed: 'workshops[0].start' → 'B2'; undefined for what has none. */
export type CellFinder = (path: string) => string | undefined;

type Json = Record<string, unknown>;

export interface SheetOptions {
  readonly collection: CollectionName;
  /** The sheet's name, if the file has several. */
  readonly name?: string;
  /** The language of texts that name none. */
  readonly language: string;
  /** How many items the collection has from elsewhere. */
  readonly offset: number;
  readonly onRow?: (count: number) => void;
}

type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;

export async function readSheet(rows: Rows, options: SheetOptions): Promise<Sheet> {
  let whole: Sheet = { items: [], problems: [], cells: () => undefined };
  for await (const part of sheetParts(rows, options)) whole = part;
  return whole;
}

/** Above the row that names the columns there may be titles and instructions, in so many rows. */
const LOOKED_AT = 10;

interface Row {
  readonly number: number;
  readonly values: readonly Cell[];
}

/** Of the rows that a table begins with, the one that names its columns. */
function headingsOf(rows: readonly Row[], collection: CollectionName): Row | undefined {
  const known = rows.map(({ values }) => knownIn(values, collection));
  const most = Math.max(0, ...known);
  return most ? rows[known.indexOf(most)] : undefined;
}

/** How many columns of the collection a table names, above its items. */
export const mostKnown = (data: readonly (readonly Cell[])[], collection: CollectionName): number =>
  Math.max(0, ...data.slice(0, LOOKED_AT).map((row) => knownIn(row, collection)));

/** Reads rows as they come, and hands them over so many at a time. */
export async function* sheetParts(
  rows: Rows,
  { collection, name, language, offset, onRow }: SheetOptions,
  most = Infinity,
): AsyncGenerator<Sheet> {
  let items: Json[] = [];
  let problems: Problem[] = [];
  /** Of each item, its row: a cell's place is reckoned when it is asked for, not kept for all. */
  let rowOf: number[] = [];
  let from = offset;
  const at = (letter: string, row: number): string => (name ? `${name}!` : '') + letter + row;
  let columns: Columns | undefined;
  let ends: ReadonlyMap<number, number> = new Map();
  let waiting: Row[] = [];
  let number = 0;
  for await (const values of rows) {
    number++;
    onRow?.(number);
    if (!values.some(hasValue)) continue;
    if (columns) add({ number, values });
    else {
      waiting.push({ number, values });
      if (waiting.length === LOOKED_AT) begin();
    }
    if (items.length < most) continue;
    yield part();
    from += items.length;
    [items, problems, rowOf] = [[], [], []];
  }
  if (!columns) begin();
  yield part();

  function begin(): void {
    if (!waiting.length) return;
    const headings = headingsOf(waiting, collection);
    if (!headings) throw new CliError('no-columns', { name });
    const read = readColumns(headings.values, collection, language, (letter) =>
      at(letter, headings.number),
    );
    columns = read.columns;
    ends = endsOf(read.columns);
    problems.push(...read.problems);
    for (const row of waiting) if (row.number > headings.number) add(row);
    waiting = [];
  }

  function add({ number: row, values }: Row): void {
    const index = from + items.length;
    const item: Json = {};
    const cells = [...values];
    for (const [start, end] of ends) [cells[start], cells[end]] = asDays(cells[start], cells[end]);
    columns!.forEach((column, i) => {
      const cell = cells[i];
      if (!column || !hasValue(cell)) return;
      const value = valueOf(cell, column);
      if (value !== undefined) setAt(item, column.path.slice(2), value);
      else {
        problems.push({
          severity: 'error',
          code: 'format',
          path: pathText([collection, index, ...column.path.slice(2)]),
          cell: at(column.letter, row),
          value: shown(cellText(cell)),
          kind: column.elements ?? column.kind,
        });
      }
    });
    rowOf.push(row);
    items.push(withId(item));
  }

  function part(): Sheet {
    const letters = new Map<string, string>([['', 'A']]);
    for (const column of columns ?? []) {
      for (let end = column?.path.length ?? 0; column && end > 2; end--) {
        const field = pathText(column.path.slice(0, end)).slice(`${collection}[0]`.length);
        if (end === column.path.length || !letters.has(field)) letters.set(field, column.letter);
      }
    }
    const [first, rows] = [from, rowOf];
    const cells: CellFinder = (path) => {
      const [, name, index, field = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
      const found = name === collection ? rows[Number(index) - first] : undefined;
      const letter = letters.get(field);
      return found && letter ? at(letter, found) : undefined;
    };
    return { items, problems, cells };
  }
}

/** Of columns with a start, those with the end that belongs to it. */
function endsOf(columns: Columns): ReadonlyMap<number, number> {
  const names = columns.map((column) => (column ? pathText(column.path) : ''));
  return new Map(
    names.flatMap((name, i) => {
      const end = name.replace(/\.start$/, '.end').replace(/\.opens$/, '.closes');
      return name && end !== name && names.includes(end) ? [[i, names.indexOf(end)]] : [];
    }),
  );
}

/** From midnight to midnight are whole days, in cells that would show any time. */
function asDays(start: Cell, end: Cell): [Cell, Cell] {
  const isMidnight = (cell: Cell): cell is ShownDate =>
    cell instanceof ShownDate && cell.shows === 'time' && cell.getTime() % 86_400_000 === 0;
  if (!isMidnight(start) || !isMidnight(end)) return [start, end];
  return [new Date(start), new Date(end)];
}

/** Parts of such lists never have a comma in themselves. */
const COMMA_TOO = new Set(['municipality', 'language', 'choice', 'phone']);

function valueOf(cell: NonNullable<Cell>, { kind, elements, path }: Column): unknown {
  const field = String(path.findLast((key) => typeof key === 'string'));
  if (!elements) {
    const choices = kind === 'choice' ? choicesOf(schemaAt(path)) : undefined;
    return singleValue(cell, kind, field, choices);
  }
  const text = cell instanceof LinkedText ? cell.text : cell;
  const separator = COMMA_TOO.has(elements) ? /[;,\n]/ : /[;\n]/;
  const parts = typeof text === 'string' ? text.split(separator) : [text];
  const isCode = ['choice', 'string', 'id'].includes(elements);
  const choices = isCode ? choicesOf(schemaAt([...path, 0])) : undefined;
  const values = parts
    .filter(hasValue)
    .map((part) =>
      singleValue(typeof part === 'string' ? part.trim() : part, elements, field, choices),
    );
  return values.includes(undefined) ? undefined : values;
}

/** Fields that cells hold in a way of their own. */
const OWN_KINDS: Readonly<Record<string, string>> = {
  lat: 'degrees',
  lon: 'degrees',
  ownSharePct: 'percent',
  postalCode: 'postal-code',
  regions: 'region',
};

/** `choices`: the codes that are allowed, empty where others are, too. */
function singleValue(
  cell: NonNullable<Cell>,
  kind: string,
  field: string,
  choices: readonly string[] | undefined,
): unknown {
  const code = choices && typeof cell === 'string' && codeOf(field, cell, choices);
  // What isn't a choice is left to be named by the feed.
  return code || cellValue(cell, OWN_KINDS[field] ?? kind);
}

function setAt(item: Json, path: readonly Key[], value: unknown): void {
  let holder: Record<Key, unknown> = item;
  for (const [i, key] of path.slice(0, -1).entries()) {
    holder[key] ??= typeof path[i + 1] === 'number' ? [] : {};
    holder = holder[key] as Record<Key, unknown>;
  }
  holder[path.at(-1)!] = value;
}

/** Without an id, one of its name and day: it stays the same while those do. */
function withId(item: Json): Json {
  if (hasValue(item.id as Cell)) return item;
  const name = item.name ?? item.title;
  const text = typeof name === 'object' && name ? Object.values(name)[0] : name;
  const day = typeof item.start === 'string' ? item.start.slice(0, 10) : '';
  const id = [String(text ?? ''), day].map(slug).filter(Boolean).join('-');
  return id ? { id, ...item } : item;
}
