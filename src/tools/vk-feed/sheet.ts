/** A table's rows → the items of a collection, with the cell that each value came from. */
import type { CollectionName } from '../../feed/collection.ts';
import { pathText } from '../../feed/reader.ts';
import { cellText, cellValue, type Cell } from './cell-value.ts';
import { columnPath } from './columns.ts';
import { shown, type Problem } from './problem.ts';
import { choicesOf, fieldsAt, kindOf, schemaAt, type Key } from './schema-walk.ts';
import { slug } from './slug.ts';

export interface Sheet {
  readonly items: readonly object[];
  readonly problems: readonly Problem[];
  readonly cells: CellFinder;
}

/** The cell of a path of the feed: 'workshops[0].start' → 'B2'; undefined for what has none. */
export type CellFinder = (path: string) => string | undefined;

type Json = Record<string, unknown>;

interface Column {
  readonly letter: string;
  /** From the collection on, with 0 for the item: ['workshops', 0, 'links', 0, 'url'] */
  readonly path: readonly Key[];
  readonly kind: string;
  /** Of a list, the kind of its elements. */
  readonly elements?: string;
}

const LANGUAGE = /^[a-z]{2}$/;

export interface SheetOptions {
  readonly collection: CollectionName;
  /** The sheet's name, if the file has several. */
  readonly name?: string;
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

/**
 * Reads rows as they come, and hands them over so many at a time; the first one with a value names
 * the columns.
 */
export async function* sheetParts(
  rows: Rows,
  { collection, name, offset, onRow }: SheetOptions,
  most = Infinity,
): AsyncGenerator<Sheet> {
  let items: Json[] = [];
  let problems: Problem[] = [];
  /** Of each item, its row: a cell's place is reckoned when it is asked for, not kept for all. */
  let rowOf: number[] = [];
  let from = offset;
  const at = (letter: string, row: number): string => (name ? `${name}!` : '') + letter + row;
  let columns: readonly (Column | undefined)[] | undefined;
  let row = 0;
  for await (const values of rows) {
    row++;
    onRow?.(row);
    if (!values.some(hasValue)) continue;
    if (!columns) {
      columns = values.map((header, i) =>
        columnOf(header, i, collection, at(letterOf(i), row), problems),
      );
      continue;
    }
    const index = from + items.length;
    const item: Json = {};
    columns.forEach((column, i) => {
      const cell = values[i];
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
    if (items.length < most) continue;
    yield part();
    from += items.length;
    [items, problems, rowOf] = [[], [], []];
  }
  yield part();

  function part(): Sheet {
    const letters = new Map<string, string>([['', 'A']]);
    for (const column of columns ?? []) {
      if (column)
        letters.set(pathText(column.path).slice(`${collection}[0]`.length), column.letter);
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

const hasValue = (cell: Cell): cell is NonNullable<Cell> =>
  cell !== null && cell !== undefined && !(typeof cell === 'string' && !cell.trim());

/** 0 → 'A', 26 → 'AA' */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (index % 26));
}

function columnOf(
  header: Cell,
  index: number,
  collection: CollectionName,
  cell: string,
  problems: Problem[],
): Column | undefined {
  if (!hasValue(header)) return undefined;
  const path = schemaPath([collection, 0], columnPath(cellText(header)));
  if (!path) {
    problems.push({
      severity: 'warning',
      code: 'unknown-field',
      path: collection,
      cell,
      value: cellText(header),
    });
    return undefined;
  }
  const schema = schemaAt(path.at(-1) === undefined ? [] : textPath(path));
  const kind = kindOf(schema) ?? 'string';
  const elements = kind === 'list' ? (kindOf(schemaAt([...path, 0])) ?? 'string') : undefined;
  return { letter: letterOf(index), path, kind: kind === 'text' ? 'string' : kind, elements };
}

/** A text by language is one value of the schema. */
const textPath = (path: readonly Key[]): readonly Key[] =>
  typeof path.at(-1) === 'string' &&
  LANGUAGE.test(path.at(-1) as string) &&
  kindOf(schemaAt(path.slice(0, -1))) === 'text'
    ? path.slice(0, -1)
    : path;

/** The header's names as a path of the feed; undefined where the feed has no such field. */
function schemaPath(start: readonly Key[], names: readonly string[]): Key[] | undefined {
  let path: Key[] = [...start];
  for (const [i, name] of names.entries()) {
    const isList = kindOf(schemaAt(path)) === 'list';
    if (isList && /^\d+$/.test(name)) {
      path = [...path, Number(name) - 1];
      continue;
    }
    if (isList) path = [...path, 0];
    const isLanguage =
      i === names.length - 1 && LANGUAGE.test(name) && kindOf(schemaAt(path)) === 'text';
    // Capitals don't matter: 'artforms' and 'artForms' are fields of different collections.
    const known = fieldsAt(path)?.find((field) => field.toLowerCase() === name.toLowerCase());
    path = [...path, known ?? name];
    if (!isLanguage && !schemaAt(path)) return undefined;
  }
  return path;
}

function valueOf(cell: NonNullable<Cell>, { kind, elements, path }: Column): unknown {
  if (!elements) {
    const value = cellValue(cell, kind);
    return kind === 'choice' ? choiceOf(String(value), choicesOf(schemaAt(path))) : value;
  }
  const parts = typeof cell === 'string' ? cell.split(/[;\n]/) : [cell];
  const values = parts.filter(hasValue).map((part) => {
    const value = cellValue(typeof part === 'string' ? part.trim() : part, elements);
    return elements === 'choice'
      ? choiceOf(String(value), choicesOf(schemaAt([...path, 0])))
      : value;
  });
  return values.includes(undefined) ? undefined : values;
}

/** Small and capital letters don't matter; what isn't a choice is left to be named by the feed. */
const choiceOf = (value: string, choices: readonly string[]): string =>
  choices.find((choice) => choice.toLowerCase() === value.toLowerCase().replaceAll(' ', '')) ??
  value;

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
