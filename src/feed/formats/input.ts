/** What the formats make: a feed as the contract writes it, before it is read and checked. */

import { isObject } from '../shape.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface FeedInput {
  readonly version: '1';
  readonly language?: string;
  readonly timeZone?: string;
  readonly updated?: string;
  readonly publisher?: Json;
  readonly workshops?: readonly Json[];
  readonly pilots?: readonly Json[];
  readonly funding?: readonly Json[];
  readonly contacts?: readonly Json[];
}

/** The value as a list: itself if it is one, in one if it is single, empty if there is none. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Those of the values that are objects. */
export const asObjects = (value: unknown): readonly Json[] => asList(value).filter(isObject);

/** Each of the values as an object, so that they keep their places: one that is none has no fields. */
export const asItems = (value: unknown): readonly Json[] =>
  asList(value).map((item) => (isObject(item) ? item : {}));

/** Trimmed; undefined for an empty string, and for anything else. */
export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** Without the fields that have no value; undefined if none is left. */
export function compact<T extends Json>(fields: T): T | undefined {
  const kept = Object.entries(fields).filter(([, value]) => {
    if (value === undefined || value === null || value === '') return false;
    return !Array.isArray(value) || value.length > 0;
  });
  return kept.length ? (Object.fromEntries(kept) as T) : undefined;
}

/** The fields of a foreign object that the mapping doesn't know. */
export function rest(object: Json, known: ReadonlySet<string>): Json | undefined {
  return compact(Object.fromEntries(Object.entries(object).filter(([key]) => !known.has(key))));
}
