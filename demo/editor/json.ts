/**
 * Changes to a JSON document, each a new document that shares what stayed the same. What the editor
 * doesn't know is never touched, and keys keep their order.
 */
import { isObject } from '../../src/feed/shape.ts';
import { fieldsAt } from '../../src/tools/vk-feed/schema-walk.ts';

export { isObject };

export type Key = string | number;
export type Path = readonly Key[];
export type Json = Readonly<Record<string, unknown>>;

/** The names of an object's fields in the order of the schema; undefined where writers choose them. */
export type OrderOf = (path: Path) => readonly string[] | undefined;
export const orderOf: OrderOf = (path) => fieldsAt(path);

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);

export function get(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<Key, unknown>)[key];
  }
  return found;
}

/** Where an item begins: 'workshops', 3. What is above is never tidied away. */
const ITEM = 2;

/**
 * The document with a value at the path; undefined takes it away, and with it the objects and lists
 * that only held it. A row that was added stays, however empty: somebody is about to fill it in.
 */
export function set(root: Json, path: Path, value: unknown, orderOf?: OrderOf): Json {
  return setBelow(root, path, 0, value, orderOf) as Json;
}

function setBelow(
  holder: unknown,
  path: Path,
  depth: number,
  value: unknown,
  orderOf?: OrderOf,
): unknown {
  if (depth === path.length) return value;
  const key = path[depth]!;
  const child = get(holder, [key]);
  const changed = setBelow(child, path, depth + 1, value, orderOf);
  const isRow = typeof key === 'number';
  const isLast = depth === path.length - 1;
  const goes = changed === undefined || (!isLast && !isRow && depth >= ITEM && isEmpty(changed));
  if (isRow) {
    const rows = Array.isArray(holder) ? [...(holder as unknown[])] : [];
    if (goes) rows.splice(key, 1);
    else rows[key] = changed;
    return rows;
  }
  const object = isObject(holder) ? holder : {};
  if (goes) return without(object, key);
  return Object.hasOwn(object, key)
    ? { ...object, [key]: changed }
    : withKey(object, key, changed, orderOf?.(path.slice(0, depth)) ?? []);
}

export const without = (object: Json, key: string): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** Puts a new key after those that the schema names before it. */
function withKey(object: Json, key: string, value: unknown, order: readonly string[]): Json {
  const rank = order.indexOf(key);
  const entries = Object.entries(object);
  if (rank < 0) return { ...object, [key]: value };
  const at = entries.findLastIndex(([name]) => {
    const other = order.indexOf(name);
    return other >= 0 && other < rank;
  });
  // what the schema doesn't name ("$schema") may well have its reason to come first
  const known = entries.findIndex(([name]) => order.includes(name));
  entries.splice(at >= 0 ? at + 1 : known >= 0 ? known : entries.length, 0, [key, value]);
  return Object.fromEntries(entries);
}

/** The document with a value put into a list, before what stands there now. */
export function insert(root: Json, path: Path, value: unknown, orderOf?: OrderOf): Json {
  const list = path.slice(0, -1);
  const rows = get(root, list);
  const changed = Array.isArray(rows) ? [...(rows as unknown[])] : [];
  changed.splice(path.at(-1) as number, 0, value);
  return set(root, list, changed, orderOf);
}

/** The document with a row of a list at another place of it. */
export function move(root: Json, path: Path, to: number): Json {
  const list = path.slice(0, -1);
  const rows = [...(get(root, list) as unknown[])];
  rows.splice(to, 0, ...rows.splice(path.at(-1) as number, 1));
  return set(root, list, rows);
}

/** The document with a key of another name in the same place. */
export function rename(root: Json, path: Path, name: string): Json {
  const holder = path.slice(0, -1);
  const object = get(root, holder) as Json;
  const entries = Object.entries(object).map(([key, value]) => [
    key === path.at(-1) ? name : key,
    value,
  ]);
  return set(root, holder, Object.fromEntries(entries));
}

/** The document as it is saved: without the rows and words that nobody filled in. */
export function tidy(root: Json): Json {
  const tidied = tidyBelow(root, 0) as Json;
  const { vocabulary } = tidied;
  if (!isObject(vocabulary) || !Object.values(vocabulary).some(hasUnfilled)) return tidied;
  const filled = Object.entries(vocabulary)
    .map(([name, terms]) => [name, hasUnfilled(terms) ? withoutUnfilled(terms) : terms] as const)
    .filter(([name, terms]) => terms === vocabulary[name] || !isEmpty(terms));
  return filled.length
    ? { ...tidied, vocabulary: Object.fromEntries(filled) }
    : without(tidied, 'vocabulary');
}

const hasUnfilled = (terms: unknown): terms is Json =>
  isObject(terms) && Object.values(terms).some(isUnfilled);

const withoutUnfilled = (terms: Json): Json =>
  Object.fromEntries(Object.entries(terms).filter(([, term]) => !isUnfilled(term)));

function tidyBelow(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => tidyBelow(row, depth + 1));
    if (depth < ITEM) return rows;
    return rows.some(isUnfilled) ? rows.filter((row) => !isUnfilled(row)) : rows;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, tidyBelow(item, depth + 1)]),
  );
}

const isUnfilled = (row: unknown): boolean =>
  row === '' || (isObject(row) && Object.keys(row).length === 0);
