/** The row of a table that names its columns → the fields of the feed that they hold. */
import type { CollectionName } from '../../feed/collection.ts';
import { pathText } from '../../feed/reader.ts';
import { cellText, hasValue, type Cell } from './cell-value.ts';
import { COLUMNS, columnName, columnPath } from './columns.ts';
import type { Problem } from './problem.ts';
import { fieldsAt, kindOf, schemaAt, type Key } from './schema-walk.ts';
import { alike } from './spelling.ts';

export interface Column {
  readonly letter: string;
  /** From the collection on, with 0 for the item: ['workshops', 0, 'links', 0, 'url'] */
  readonly path: readonly Key[];
  readonly kind: string;
  /** Of a list, the kind of its elements. */
  readonly elements?: string;
}

/** By their place in the row; undefined for columns that hold nothing of the feed. */
export type Columns = readonly (Column | undefined)[];

const LANGUAGE = /^[a-z]{2}$/;

/** How many columns of the feed a row names. */
export const knownIn = (row: readonly Cell[], collection: CollectionName): number =>
  row.filter((cell) => hasValue(cell) && schemaPath([collection, 0], columnPath(cellText(cell))))
    .length;

/** `cellAt`: the name of the cell in that column of the row; `language`: of texts that name none. */
export function readColumns(
  row: readonly Cell[],
  collection: CollectionName,
  language: string,
  cellAt: (letter: string) => string,
): { readonly columns: Columns; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const paths = row.map((header, i) => {
    if (!hasValue(header)) return undefined;
    const value = cellText(header);
    const path = schemaPath([collection, 0], columnPath(value));
    if (!path) {
      const cell = cellAt(letterOf(i));
      const names = alike(value, namesOf(collection));
      const details = { severity: 'warning', code: 'unknown-field' } as const;
      problems.push({ ...details, path: collection, cell, value, names });
    }
    return path;
  });
  const told = withLanguage(paths, language);
  const columns = told.map((path, i) => {
    if (!path) return undefined;
    if (told.some((other, j) => other && leavesNoRoom(other, j < i, path))) {
      const cell = cellAt(letterOf(i));
      const value = cellText(row[i]!);
      const details = { severity: 'error', code: 'duplicate-column' } as const;
      problems.push({ ...details, path: collection, cell, value });
      return undefined;
    }
    return { letter: letterOf(i), path, ...kindsAt(path) };
  });
  return { columns, problems };
}

/** The same field before it, or a part of it anywhere. */
function leavesNoRoom(other: readonly Key[], isBefore: boolean, path: readonly Key[]): boolean {
  const isWithin = pathText(other.slice(0, path.length)) === pathText(path);
  return isWithin && (other.length > path.length || isBefore);
}

/** 'nimi' beside 'nimi.sv' is a text by language, too. */
const withLanguage = (
  paths: readonly (readonly Key[] | undefined)[],
  language: string,
): readonly (readonly Key[] | undefined)[] => {
  const texts = new Set(paths.flatMap((path) => (path ? pathText(textPath(path)) : [])));
  const byLanguage = new Set(
    paths.flatMap((path) => (path && textPath(path) !== path ? pathText(textPath(path)) : [])),
  );
  return paths.map((path) => {
    const name = path && pathText(path);
    return name && texts.has(name) && byLanguage.has(name) ? [...path, language] : path;
  });
};

function kindsAt(path: readonly Key[]): Pick<Column, 'kind' | 'elements'> {
  const kind = kindOf(schemaAt(textPath(path))) ?? 'string';
  const elements = kind === 'list' ? (kindOf(schemaAt([...path, 0])) ?? 'string') : undefined;
  return { kind: kind === 'text' ? 'string' : kind, elements };
}

/** The template's names of columns, in each language. */
const namesOf = (collection: CollectionName): string[] =>
  ['fi', 'sv', 'en'].flatMap((language) =>
    COLUMNS[collection].map((column) => columnName(column, language)),
  );

/** 0 → 'A', 26 → 'AA' */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (index % 26));
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
