/** What the calendar can be filtered by: each filter as a facet over workshops. */

import {
  pickText,
  type Concept,
  type Text,
  type Vocabulary,
  type Workshop,
} from '../feed/model.ts';
import type { Facet, Selection } from '../filtering/facets.ts';
import type { Format } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';
import { municipalityName, municipalityNames } from '../text/municipalities.ts';
import { isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { takesPlaceBetween } from './occasion.ts';

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

/**
 * The facets for a selection. Search, dates and 'free of charge' are facets of one option, so that
 * counting, clearing and 'which filter to loosen' work for them as for the others.
 */
export function calendarFacets(selection: Selection, labels: Labels): Facet<Workshop>[] {
  const { query, from, to } = freeFilters(selection);
  const facets: Facet<Workshop>[] = LISTED.map((name) => ({ name, values: FILTER_VALUES[name] }));
  facets.push({ name: 'free', values: (workshop) => (isFree(workshop) ? YES : NO) });
  if (query) {
    const words = fold(query).split(/\s+/);
    const matches = (workshop: Workshop): boolean => {
      const text = labels.searchText(workshop);
      return words.every((word) => text.includes(word));
    };
    facets.push({ name: 'query', values: (workshop) => (matches(workshop) ? YES : NO) });
  }
  if (from !== undefined || to !== undefined) {
    facets.push({
      name: 'dates',
      values: (workshop) => (takesPlaceBetween(workshop, from, to) ? YES : NO),
    });
  }
  return facets;
}

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

/** Labels for options, in one language. */
export class Labels {
  readonly #language: Language;
  readonly #messages: Messages<'workshop-calendar'>;
  readonly #format: Format;
  readonly #vocabulary: Vocabulary;
  /** Labels that items bring themselves, by value. */
  readonly #own = new Map<string, Text>();

  constructor(
    format: Format,
    messages: Messages<'workshop-calendar'>,
    vocabulary: Vocabulary,
    workshops: readonly Workshop[],
  ) {
    this.#language = format.language;
    this.#messages = messages;
    this.#format = format;
    this.#vocabulary = vocabulary;
    for (const { topics = [], audience = [] } of workshops) {
      for (const concept of [...topics, ...audience]) {
        if (concept.label) this.#own.set(conceptValue(concept), concept.label);
      }
    }
  }

  /** The words for an option of a listed filter. */
  option(filter: ListedFilter, value: string): string {
    switch (filter) {
      case 'municipality':
        return municipalityName(value, this.#language);
      case 'topic':
        return this.#term('topics', this.#messages.topicLabels, value);
      case 'audience':
        return this.#term('audiences', this.#messages.audienceLabels, value);
      case 'language':
        return this.language(value);
      case 'attendance':
        return this.#messages.attendances[value] ?? value;
    }
  }

  /** The name of a language; sign languages by their own names. */
  language(tag: string): string {
    return this.#messages.signLanguages[tag] ?? this.#format.languageName(tag);
  }

  topic(concept: Concept): string {
    return this.option('topic', conceptValue(concept));
  }

  audience(concept: Concept): string {
    return this.option('audience', conceptValue(concept));
  }

  /** Everything that a visitor may look for: the item in all its languages, options in this one. */
  readonly searchText = once((workshop: Workshop): string => {
    const { name, summary, description, place, organizer } = workshop;
    const texts = [name, summary, description, place?.name, place?.city, organizer?.name];
    const words = texts.flatMap((text) => Object.values(text ?? {}));
    for (const filter of ['topic', 'audience'] as const) {
      for (const value of FILTER_VALUES[filter](workshop)) {
        words.push(this.option(filter, value), ...this.#aliases(filter, value));
      }
    }
    for (const code of municipalitiesOf(workshop)) words.push(...municipalityNames(code));
    return fold(words.join(' '));
  });

  /** Everyday words for a term, searched and not shown. */
  #aliases(filter: 'topic' | 'audience', value: string): readonly string[] {
    return this.#vocabulary[filter === 'topic' ? 'topics' : 'audiences']?.[value]?.aliases ?? [];
  }

  #term(dimension: string, builtIn: Readonly<Record<string, string>>, value: string): string {
    const own = this.#own.get(value);
    if (own) return pickText(own, this.#language).text;
    const term = this.#vocabulary[dimension]?.[value];
    return term?.[this.#language] ?? builtIn[value] ?? term?.fi ?? term?.sv ?? term?.en ?? value;
  }
}

const YES: readonly string[] = ['1'];
const NO: readonly string[] = [];

function conceptValues(concepts: readonly Concept[] = []): string[] {
  return concepts.map(conceptValue);
}

/** A concept's code, else its own words: the first language's, so that it is the same in all. */
function conceptValue({ id, label }: Concept): string {
  return id ?? Object.values(label ?? {})[0] ?? '';
}

function municipalitiesOf(workshop: Workshop): string[] {
  const places = [workshop.place, ...(workshop.sessions ?? []).map(({ place }) => place)];
  return [...new Set(places.flatMap((place) => place?.municipality ?? []))];
}

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

/** Lower case without marks, so that 'nayttely' finds 'näyttely' from any keyboard. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Worked out once an item: filters ask for all items at every keystroke. */
function once<T extends object, R>(work: (item: T) => R): (item: T) => R {
  const known = new WeakMap<T, R>();
  return (item) => {
    let result = known.get(item);
    if (result === undefined) known.set(item, (result = work(item)));
    return result;
  };
}
