/** What workshops are filed under: the options of the filters, read off an item. */

import type { Concept, Workshop } from '../feed/model.ts';
import { conceptValue, municipalitiesOf, once } from './filed-under.ts';

/** Filters with options to tick. The names are those of the `filters` attribute and of links. */
export const LISTED = ['municipality', 'topic', 'audience', 'language', 'attendance'] as const;
export type ListedFilter = (typeof LISTED)[number];

/** The options of a listed filter that a workshop falls under. */
export const FILTER_VALUES: Record<ListedFilter, (workshop: Workshop) => readonly string[]> = {
  municipality: municipalitiesOf,
  topic: once(({ topics }) => conceptValues(topics)),
  audience: once(({ audience }) => conceptValues(audience)),
  language: (workshop) => workshop.languages ?? [],
  attendance: once(attendanceOf),
};

/** A hybrid workshop is found by those who want to be there and by those who want it online. */
function attendanceOf({ attendance, status, place, online }: Workshop): string[] {
  if (attendance === 'hybrid') return ['inPerson', 'online'];
  if (status === 'movedOnline') return ['online'];
  if (attendance) return [attendance];
  return [...(place ? ['inPerson'] : []), ...(online ? ['online'] : [])];
}

function conceptValues(concepts: readonly Concept[] = []): string[] {
  return concepts.map(conceptValue);
}
