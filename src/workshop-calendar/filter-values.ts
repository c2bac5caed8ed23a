/** What workshops are filed under: the options of the filters, read off an item. */

import type { Concept, Place, Workshop } from '../feed/model.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { getOrInsert } from '../time/get-or-insert.ts';

/** Filters with options to tick. The names are those of the `filters` attribute and of links. */
export const LISTED = ['municipality', 'topic', 'audience', 'language', 'attendance'] as const;
export type ListedFilter = (typeof LISTED)[number];

/** The options of a listed filter that a workshop falls under. */
export const FILTER_VALUES: Record<ListedFilter, (workshop: Workshop) => readonly string[]> = {
  municipality: once(municipalitiesOf),
  topic: once(({ topics }) => conceptValues(topics)),
  audience: once(({ audience }) => conceptValues(audience)),
  language: (workshop) => workshop.languages ?? [],
  attendance: once(attendanceOf),
};

function municipalitiesOf(workshop: Workshop): string[] {
  const places = [workshop.place, ...(workshop.sessions ?? []).map(({ place }) => place)];
  return [...new Set(places.flatMap((place) => (place ? municipalityOf(place) : [])))];
}

/** A place that names only its town lies in the municipality of that name. */
const municipalityOf = once(({ municipality, city }: Place): readonly string[] =>
  municipality ? [municipality] : municipalityCodes(Object.values(city ?? {}).join()),
);

/** Held both ways, it suits whoever wants either. */
function attendanceOf({ attendance, place, online }: Workshop): string[] {
  if (attendance === 'hybrid') return ['inPerson', 'online'];
  if (attendance) return [attendance];
  return [...(place ? ['inPerson'] : []), ...(online ? ['online'] : [])];
}

/** Free for all: a reduced price of nothing for some isn't. */
export function isFree({ price }: Workshop): boolean {
  if (!price) return false;
  if (price.free || price.amount === 0) return true;
  return !!price.groups?.length && price.groups.every(({ amount }) => amount === 0);
}

function conceptValues(concepts: readonly Concept[] = []): string[] {
  return concepts.map(conceptValue);
}

/** A concept's code, else its own words: the first language's, so that it is the same in all. */
export function conceptValue({ id, label }: Concept): string {
  return id ?? Object.values(label ?? {})[0] ?? '';
}

/** Worked out once an item: filters ask for all items at every keystroke. */
function once<T extends object, R>(work: (item: T) => R): (item: T) => R {
  const known = new WeakMap<T, R>();
  return (item) => getOrInsert(known, item, () => work(item));
}
