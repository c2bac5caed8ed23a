import { searchLanguages, type SearchLanguage } from './analyser.ts';
import { FunderNames } from './funder-names.ts';
import { Meanings } from './meanings.ts';
import { Ranking, type Hit } from './ranking.ts';
import { QueryReader } from './reading.ts';
import { searchItem } from './search-item.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Wish } from './wishes.ts';
import { WordReader } from './word-reader.ts';

export interface FundingSearchOptions {
  /** The visitor's language; all three are searched, this one first. */
  readonly language?: SearchLanguage;
  /** The instant by which 'open now' is judged: ISO, milliseconds or a Date. */
  readonly now?: string | number | Date;
  /** The language of texts given as plain strings. */
  readonly feedLanguage?: SearchLanguage;
  /** A feed's own words for its codes: `{purposes: {code: {fi, sv, en, aliases}}}`. */
  readonly vocabulary?: Readonly<Record<string, Readonly<Record<string, Term>>>>;
}

interface Term {
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
  readonly aliases?: readonly string[];
}

export interface FundingSearchResult {
  readonly wishes: readonly Wish[];
  readonly hits: readonly Hit[];
}

/** As many letters as half a page: what a pasted text says beyond them, a visitor would wait for. */
const LONGEST_QUERY = 500;

/** A search over calls for funding, ready to be asked. */
export class FundingSearch {
  readonly #reader: QueryReader;
  readonly #ranking: Ranking;

  private constructor(reader: QueryReader, ranking: Ranking) {
    this.#reader = reader;
    this.#ranking = ranking;
  }

  /**
   * Builds the index step by step: the caller takes as many steps at a time as it can spare,
   * and gets the search with the last one.
   */
  static *build(
    items: readonly unknown[],
    options: FundingSearchOptions = {},
  ): Generator<void, FundingSearch> {
    const { language = 'fi', feedLanguage = 'fi', now, vocabulary: terms = {} } = options;
    const meanings = new Meanings();
    yield* meanings.fill();
    addTerms(meanings, terms, feedLanguage);
    const vocabulary = new Vocabulary(meanings);
    const funders = new FunderNames();
    const ranking = new Ranking(vocabulary, { date: dayOf(now) }, language);
    for (let at = 0; at < items.length; at++) {
      const item = searchItem(items[at]!, feedLanguage);
      ranking.add(item);
      for (const { text, language: its, weight, isFunder } of item.texts) {
        vocabulary.addText(text, its, at, weight);
        if (isFunder) funders.add(text, its, at);
      }
      yield;
    }
    yield* vocabulary.analyse();
    const words = new WordReader(vocabulary, meanings, language);
    return new FundingSearch(new QueryReader(words, vocabulary, meanings, funders), ranking);
  }

  /** How the query is understood, and what serves it, best first. */
  find(query: string): FundingSearchResult {
    const wishes = this.#reader.read(query.slice(0, LONGEST_QUERY));
    return { wishes, hits: this.#ranking.rank(wishes) };
  }
}

/**
 * The search as one function, for scripts and servers: from a query to ranked ids.
 * Items are those of a feed, as written or as parsed.
 */
export function createFundingSearch(
  items: readonly unknown[],
  options: FundingSearchOptions = {},
): (query: string) => string[] {
  const building = FundingSearch.build(items, options);
  let step = building.next();
  while (!step.done) step = building.next();
  const search = step.value;
  return (query) => search.find(query).hits.map(({ id }) => id);
}

function addTerms(
  meanings: Meanings,
  vocabulary: NonNullable<FundingSearchOptions['vocabulary']>,
  feedLanguage: SearchLanguage,
): void {
  for (const field of ['applicants', 'purposes', 'artForms']) {
    const terms = vocabulary[field] ?? {};
    for (const [code, term] of Object.entries(terms)) {
      for (const language of searchLanguages) {
        const label = term[language];
        if (label) meanings.add(`${field}:${code}`, label, language);
      }
      for (const alias of term.aliases ?? []) meanings.add(`${field}:${code}`, alias, feedLanguage);
    }
  }
}

/** Without an instant, the last day on which anything could be open is unknown: nothing is. */
function dayOf(now: FundingSearchOptions['now']): string {
  if (typeof now === 'string') return now.slice(0, 10);
  return now === undefined ? '' : new Date(now).toISOString().slice(0, 10);
}
