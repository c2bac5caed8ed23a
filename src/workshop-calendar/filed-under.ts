/** What of a workshop the first rows, or the page's limits, ask: its municipalities, its topics, whether it is free. */

import type { Concept, Place, Workshop } from '../feed/model.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { getOrInsert } from '../time/get-or-insert.ts';

/** Worked out once an item: filters ask for all items at every keystroke. */
export function once<T extends object, R>(work: (item: T) => R): (item: T) => R {
  const known = new WeakMap<T, R>();
  return (item) => getOrInsert(known, item, () => work(item));
}

/** The municipalities of its place, and of those of its sessions. */
export const municipalitiesOf = once((workshop: Workshop): readonly string[] => {
  const places = [workshop.place, ...(workshop.sessions ?? []).map(({ place }) => place)];
  return [...new Set(places.flatMap((place) => (place ? municipalityOf(place) : [])))];
});

/** A place that names only its town lies in the municipality of that name. */
const municipalityOf = once(({ municipality, city }: Place): readonly string[] =>
  municipality ? [municipality] : municipalityCodes(Object.values(city ?? {}).join()),
);

/** Free for all: a reduced price of nothing for some isn't. */
export function isFree({ price }: Workshop): boolean {
  if (!price) return false;
  if (price.free || price.amount === 0) return true;
  return !!price.groups?.length && price.groups.every(({ amount }) => amount === 0);
}

/** A concept's code, else its own words: the first language's, so that it is the same in all. */
export function conceptValue({ id, label }: Concept): string {
  return id ?? Object.values(label ?? {})[0] ?? '';
}
