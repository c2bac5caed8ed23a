import type { SearchLanguage } from './analyser.ts';
import type { SearchItem } from './search-item.ts';
import { isNarrow, sureCodes, type Wish } from './wishes.ts';
import { isAtHome, KIND_WEIGHT, weightOf } from './wish-weights.ts';
import { admits } from './places.ts';
import { amountDegree, availabilityDegree, monthsDegree, ownShareDegree } from './field-degrees.ts';
import { standingWithout } from './exclusions.ts';
import type { Vocabulary } from './vocabulary.ts';
import { MET, MET_WORD, WordDegrees } from './word-degrees.ts';

/** A call and how well it serves the query. */
export interface Hit {
  readonly id: string;
  /** Its place among the items. */
  readonly at: number;
  readonly score: number;
  /** Whether it meets every wish; one that doesn't is shown, but after those that do. */
  readonly full: boolean;
}

/** The calendar day that 'open now' is judged by. */
export interface Today {
  readonly date: string;
}

/** Money for another municipality is of no use, however well the rest fits. */
const ELSEWHERE = 0.6;
/** What meets the query in part and scores less than this share of the best isn't shown. */
const FAINT = 0.25;
/** What the visitor leaves out is shown only where nothing else would be. */
const LEFT_OUT = 0.1;
/** A word that is more than a code, a festival among events, is left out where it surely is one. */
const SURELY = 0.6;
/** What parts calls that serve the query alike: see #nudge. */
const OPEN_NOW = 0.02;
const OPEN_SOON = 0.01;
const READABLE = 0.04;

/**
 * Puts calls in the order in which they serve a query: each wish gives each call a degree, and the
 * weighted degrees add up. The weights, here and in the files beside, are judgements and no theory.
 * Whoever changes one runs test/unit/funding-finder/search.test.ts, which holds the cases they were
 * set for, and test/bench/funding-search.mjs, which scores them against judged queries (kept
 * outside the repository).
 */
export class Ranking {
  readonly #items: SearchItem[] = [];
  readonly #nudges: number[] = [];
  readonly #words: WordDegrees;
  readonly #today: Today;
  readonly #language: SearchLanguage;

  constructor(vocabulary: Vocabulary, today: Today, language: SearchLanguage) {
    this.#words = new WordDegrees(vocabulary, this.#items);
    this.#today = today;
    this.#language = language;
  }

  /** Items come in the order of the vocabulary's. */
  add(item: SearchItem): void {
    this.#words.add(item.codes, this.#items.length);
    this.#items.push(item);
    this.#nudges.push(this.#nudge(item));
  }

  /** The items that serve the wishes, best first. */
  rank(wishes: readonly Wish[]): Hit[] {
    const count = this.#items.length;
    const total = new Float64Array(count);
    const unmet = new Uint8Array(count);
    const asked = wishes.filter(isAsked);
    // Where a wish says more than the kind of money, those that say only that bind no call.
    const saysMore = asked.some((wish) => weightOf(wish) > KIND_WEIGHT);
    let weights = 0;
    const touched = new Uint8Array(count);
    const elsewhere = new Uint8Array(count);
    const leftOut = new Uint8Array(count);
    for (const wish of wishes) {
      const degrees = this.#degrees(wish, asked);
      const weight = weightOf(wish) * (wish.kind === 'word' ? this.#rarity(degrees) : 1);
      weights += weight;
      const binding = isAsked(wish) && (!saysMore || weightOf(wish) > KIND_WEIGHT);
      for (let at = 0; at < count; at++) {
        const degree = degrees[at]!;
        total[at]! += weight * degree;
        if (binding && degree > 0) touched[at] = 1;
        if (binding && degree < (wish.kind === 'word' ? MET_WORD : MET)) unmet[at] = 1;
        if (wish.kind === 'without' && degree === 0) leftOut[at] = 1;
        if (wish.kind === 'place' && degree === 0 && isAtHome(wish.codes)) elsewhere[at] = 1;
      }
    }
    const hits: Hit[] = [];
    // Whoever asks for grants means these calls, though none of them has the word.
    const all = wishes.length > 0 && asked.every(isGeneric) && !touched.includes(1);
    for (let at = 0; at < count; at++) {
      if (!touched[at] && !all) continue;
      const served = (total[at]! / weights) * (elsewhere[at] ? ELSEWHERE : 1) + this.#nudges[at]!;
      const score = leftOut[at] ? LEFT_OUT * served : served;
      hits.push({ id: this.#items[at]!.id, at, score, full: !leftOut[at] && (all || !unmet[at]) });
    }
    // The sort is stable: equals stay in the feed's order.
    hits.sort((a, b) => b.score - a.score);
    const best = hits[0]?.score ?? 0;
    return hits.filter(({ score, full }) => full || score > best * FAINT);
  }

  /** 0 to about 1 for each item. */
  #degrees(wish: Wish, asked: readonly Wish[]): Float64Array {
    switch (wish.kind) {
      case 'word':
        return this.#words.of(wish);
      case 'place':
        return this.#placeDegrees(wish.codes);
      case 'amount':
        return this.#each((item) => amountDegree(item, wish.least, wish.most));
      case 'ownShare':
        return this.#each((item) => ownShareDegree(item, wish.most));
      case 'months':
        return this.#each((item) => monthsDegree(item, wish.months));
      case 'availability':
        return this.#each((item) => availabilityDegree(item, wish.availability, this.#today.date));
      case 'without':
        return this.#standing(wish.what, asked);
    }
  }

  /** 1 for what stands when some things are left out, 0 for what doesn't. */
  #standing(what: readonly Wish[], asked: readonly Wish[]): Float64Array {
    const wanted = new Set(asked.flatMap((wish) => (wish.kind === 'word' ? sureCodes(wish) : [])));
    const degrees = new Float64Array(this.#items.length).fill(1);
    const lower = (standing: (at: number) => number) => {
      for (let at = 0; at < degrees.length; at++)
        degrees[at] = Math.min(degrees[at]!, standing(at));
    };
    const out = new Set<string>();
    for (const wish of what) {
      if (wish.kind === 'place') {
        const isOut = (region: string) => wish.codes.includes(region);
        lower((at) => {
          const { regions } = this.#items[at]!;
          return regions.length > 0 && regions.every(isOut) ? 0 : 1;
        });
      } else if (wish.kind === 'word' && (wish.isFunder || isNarrow(wish))) {
        const byWord = this.#words.of(wish);
        lower((at) => (byWord[at]! >= SURELY ? 0 : 1));
      } else if (wish.kind === 'word') {
        // 'Näyttely, ei valokuvanäyttely': what is asked for as well isn't left out.
        for (const code of sureCodes(wish)) if (!wanted.has(code)) out.add(code);
      }
    }
    if (out.size > 0) {
      const standing = standingWithout(out);
      lower((at) => standing(this.#items[at]!.codes));
    }
    return degrees;
  }

  /** Calls share few combinations of regions, so that each is weighed once. */
  #placeDegrees(codes: readonly string[]): Float64Array {
    const known = new Map<string, number>();
    return this.#each(({ regions }) => {
      const id = regions.join();
      let degree = known.get(id);
      if (degree === undefined) {
        degree = Math.max(...codes.map((code) => admits(regions, code)));
        known.set(id, degree);
      }
      return degree;
    });
  }

  #each(degree: (item: SearchItem) => number): Float64Array {
    const degrees = new Float64Array(this.#items.length);
    for (let at = 0; at < degrees.length; at++) degrees[at] = degree(this.#items[at]!);
    return degrees;
  }

  /** What few calls offer tells more than what most do. */
  #rarity(degrees: Float64Array): number {
    let served = 0;
    for (const degree of degrees) served += Math.min(1, degree);
    return (
      0.7 + 0.3 * (Math.log((1 + degrees.length) / (1 + served)) / Math.log(1 + degrees.length))
    );
  }

  /** Among equals: first what can be applied for now, and what the visitor can read. */
  #nudge(item: SearchItem): number {
    const { date } = this.#today;
    const readable = item.texts.some((text) => text.language === this.#language) ? READABLE : 0;
    if (availabilityDegree(item, 'open', date) === 1) return readable + OPEN_NOW;
    return readable + (availabilityDegree(item, 'upcoming', date) === 1 ? OPEN_SOON : 0);
  }
}

const isAsked = (wish: Wish): boolean => wish.kind !== 'without';
const isGeneric = (wish: Wish): boolean => wish.kind === 'word' && wish.generic;
