/** What the calendar can be filtered by: each filter as a facet over workshops. */

import type { Workshop } from '../feed/model.ts';
import type { Facet, Selection } from '../filtering/facets.ts';
import { municipalityNames } from '../text/municipalities.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { getOrInsert } from '../time/get-or-insert.ts';
import { isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { isFree } from './filed-under.ts';
import { FILTER_VALUES, LISTED } from './filter-values.ts';
import type { Labels } from './labels.ts';
import { takesPlaceBetween } from './occasion-search.ts';

/** What the visitor typed and the dates they chose, out of a selection. */
export interface FreeFilters {
  readonly query?: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly free: boolean;
}

export function freeFilters(selection: Selection): FreeFilters {
  const day = (name: string): PlainDate | undefined => {
    const value = selection[name]?.[0];
    return isPlainDate(value) ? value : undefined;
  };
  return {
    query: selection.query?.[0]?.trim() || undefined,
    from: day('from'),
    to: day('to'),
    free: selection.free !== undefined && selection.free.length > 0,
  };
}

/** What of the workshops' times is on screen: a month, or what isn't over. */
export interface Stretch {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly notOverAt?: number;
}

/**
 * The facets for a selection. Search, dates and 'free of charge' are facets of one option, so that
 * counting, clearing and 'which filter to loosen' work for them as for the others.
 */
export function calendarFacets(
  selection: Selection,
  labels: Labels,
  stretch: Stretch = {},
): Facet<Workshop>[] {
  const { query, from, to } = freeFilters(selection);
  const facets: Facet<Workshop>[] = LISTED.map((name) => ({ name, values: FILTER_VALUES[name] }));
  facets.push({ name: 'free', values: (workshop) => (isFree(workshop) ? YES : NO) });
  if (query) {
    const words = fold(query).split(/\s+/);
    const matches = (workshop: Workshop): boolean => {
      const text = searchText(workshop, labels);
      return words.every((word) => text.includes(word));
    };
    facets.push({ name: 'query', values: (workshop) => (matches(workshop) ? YES : NO) });
  }
  if (from !== undefined || to !== undefined) {
    // Days outside what is on screen bring no row, so they must not count.
    const first = later(from, stretch.from);
    const last = earlier(to, stretch.to);
    facets.push({
      name: 'dates',
      values: (workshop) =>
        takesPlaceBetween(workshop, first, last, stretch.notOverAt) ? YES : NO,
    });
  }
  return facets;
}

const later = (a = '', b = ''): PlainDate | undefined => (a > b ? a : b) || undefined;
const earlier = (a = LAST_DAY, b = LAST_DAY): PlainDate => (a < b ? a : b);

/** The selection in the form that the facets take. */
export function facetSelection(selection: Selection): Selection {
  const { query, from, to, free } = freeFilters(selection);
  const chosen: Record<string, readonly string[]> = {};
  for (const name of LISTED) chosen[name] = selection[name] ?? [];
  if (free) chosen.free = YES;
  if (query) chosen.query = YES;
  if (from !== undefined || to !== undefined) chosen.dates = YES;
  return chosen;
}

/** A selection without one filter; `dates` stands for both ends. */
export function without(selection: Selection, name: string): Selection {
  const gone = name === 'dates' ? ['from', 'to'] : [name];
  return Object.fromEntries(Object.entries(selection).filter(([key]) => !gone.includes(key)));
}

const YES: readonly string[] = ['1'];
const NO: readonly string[] = [];

/** Searched texts by the words that options have in a language, so by labels. */
const searchTexts = new WeakMap<Labels, WeakMap<Workshop, string>>();

/** Everything that a visitor may look for: the item in all its languages, options in this one. */
function searchText(workshop: Workshop, labels: Labels): string {
  const known = getOrInsert(searchTexts, labels, () => new WeakMap<Workshop, string>());
  return getOrInsert(known, workshop, () => makeSearchText(workshop, labels));
}

function makeSearchText(workshop: Workshop, labels: Labels): string {
  const { name, summary, description, place, organizer } = workshop;
  const texts = [name, summary, description, place?.name, place?.city, organizer?.name];
  const words = texts.flatMap((text) => Object.values(text ?? {}));
  for (const filter of ['topic', 'audience'] as const) {
    for (const value of FILTER_VALUES[filter](workshop)) {
      words.push(labels.option(filter, value), ...labels.aliases(filter, value));
    }
  }
  for (const code of FILTER_VALUES.municipality(workshop)) words.push(...municipalityNames(code));
  return fold(words.join(' '));
}

/** Lower case without marks, so that 'nayttely' finds 'näyttely' from any keyboard. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
