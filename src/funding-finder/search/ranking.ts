import type { SearchLanguage } from './analyser.ts';
import type { SearchItem } from './search-item.ts';
import { isAudienceCode, isSure, sureCodes, type Wish, type WordReading } from './wishes.ts';
import { isAtHome, KIND_WEIGHT, weightOf } from './wish-weights.ts';
import { admits } from './places.ts';
import { amountDegree, availabilityDegree, monthsDegree, ownShareDegree } from './field-degrees.ts';
import { standingWithout } from './exclusions.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** A word's meaning and its letters each earn their part; an item with both is surer than one with either. */
const BY_MEANING = 0.72;
const BY_TEXT = 0.7;
const MEANT_BY_TEXT = 0.6;
/** Kesäteatteri and lastenteatteri share a part, and are two things. */
const OF_THE_WORD = 0.8;
const ANOTHER_COMPOUND = 0.5;
/** Money for every art form serves a music query a little, and a musician rather more. */
const OPEN_TO_ALL_ARTS = 0.3;
const OPEN_TO_ARTIST = 0.5;
const NARROW = 0.7;
/** From here on a wish counts as met; a word that only hints, or fits half, doesn't meet it. */
const MET = 0.3;
const MET_WORD = 0.45;
/** Just not met. */
const NEARLY_MET = 0.44;
/** Money for another municipality is of no use, however well the rest fits. */
const ELSEWHERE = 0.6;
const FAINT = 0.25;
/** A nuorisoteatteri is no theatre for everybody: without the young it is another thing. */
const FOR_OTHERS = 0.8;
/** What the visitor leaves out is shown only where nothing else would be. */
const LEFT_OUT = 0.1;
/** A word that is more than a code, a festival among events, is left out where it surely is one. */
const SURELY = 0.6;
const OPEN_NOW = 0.02;
const OPEN_SOON = 0.01;
const READABLE = 0.04;

/** How much of the money's meaning a code carries beside others of the same word. */
const CODE_WEIGHT: readonly (readonly [RegExp, number])[] = [
  [/^applicants:/, 0.5],
  [/^kind:/, 0.6],
];

export class Ranking {
  readonly #items: SearchItem[] = [];
  readonly #nudges: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #today: Today;
  readonly #language: SearchLanguage;
  readonly #byCode = new Map<string, number[]>();

  constructor(vocabulary: Vocabulary, today: Today, language: SearchLanguage) {
    this.#vocabulary = vocabulary;
    this.#today = today;
    this.#language = language;
  }

  /** Items come in the order of the vocabulary's. */
  add(item: SearchItem): void {
    const at = this.#items.length;
    this.#items.push(item);
    this.#nudges.push(this.#nudge(item));
    for (const code of item.codes) {
      const known = this.#byCode.get(code);
      if (known) known.push(at);
      else this.#byCode.set(code, [at]);
    }
  }

  /** The items that serve the wishes, best first. */
  rank(wishes: readonly Wish[]): Hit[] {
    const count = this.#items.length;
    const total = new Float64Array(count);
    const unmet = new Uint8Array(count);
    const asked = wishes.filter(isAsked);
    const worthy = asked.some((wish) => weightOf(wish) > KIND_WEIGHT);
    let weights = 0;
    const touched = new Uint8Array(count);
    const elsewhere = new Uint8Array(count);
    const leftOut = new Uint8Array(count);
    for (const wish of wishes) {
      const degrees = this.#degrees(wish, asked);
      const weight = weightOf(wish) * (wish.kind === 'word' ? this.#rarity(degrees) : 1);
      weights += weight;
      const binding = isAsked(wish) && (!worthy || weightOf(wish) > KIND_WEIGHT);
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
        return this.#wordDegrees(wish);
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
        const byWord = this.#wordDegrees(wish);
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

  #wordDegrees(word: WordReading): Float64Array {
    const degrees = this.#wholeDegrees(word);
    const codes = new Set(sureCodes(word));
    if (codes.size < 2) return degrees;
    for (const code of codes) {
      if (!isAudienceCode(code)) continue;
      const ofAudience = this.#codeDegrees(code, 0);
      for (let at = 0; at < degrees.length; at++) {
        if (ofAudience[at]! >= MET || degrees[at] === 0) continue;
        degrees[at] = Math.min(FOR_OTHERS * degrees[at]!, NEARLY_MET);
      }
    }
    return degrees;
  }

  #wholeDegrees(word: WordReading): Float64Array {
    const byText = this.#textDegrees(word);
    const byMeaning = this.#meaningDegrees(word);
    if (!byMeaning) {
      for (let at = 0; at < byText.length; at++) byText[at]! *= word.trust;
      return byText;
    }
    const { degrees } = byMeaning;
    // A choir is more than music: a word with a topic of its own leans on its text.
    const strength = byMeaning.strength * (isNarrow(word) ? NARROW : 1);
    const meaningShare = BY_MEANING * strength;
    const textShare = 1 - BY_TEXT * strength;
    for (let at = 0; at < degrees.length; at++) {
      degrees[at] = word.trust * (meaningShare * degrees[at]! + textShare * byText[at]!);
    }
    return degrees;
  }

  #textDegrees(word: WordReading, isPart = false): Float64Array {
    const degrees = new Float64Array(this.#items.length);
    for (const { entry, quality } of word.matches) {
      const another = isPart && quality < OF_THE_WORD;
      raise(degrees, entry.items, entry.weights, another ? ANOTHER_COMPOUND * quality : quality);
    }
    for (const { code, strength } of word.meanings) {
      // Where no field tells the words apart, those of the same meaning stand in for one another.
      if (!/^(?:topic|kind):/.test(code)) continue;
      for (const { entry, quality } of this.#vocabulary.withMeaning(code)) {
        raise(degrees, entry.items, entry.weights, 0.85 * quality * strength);
      }
    }
    if (word.parts.length > 0) {
      const sum = new Float64Array(degrees.length);
      for (const { share, word: part } of word.parts) {
        const ofPart = this.#textDegrees(part, true);
        for (let at = 0; at < sum.length; at++) sum[at]! += share * ofPart[at]!;
      }
      for (let at = 0; at < sum.length; at++) degrees[at] = Math.max(degrees[at]!, 0.9 * sum[at]!);
    }
    return degrees;
  }

  /** By the fields of the items, and, less surely, by what their words mean. */
  #meaningDegrees(word: WordReading): { degrees: Float64Array; strength: number } | undefined {
    const coded = word.meanings.filter(({ code }) => !code.startsWith('topic:'));
    // What the parts surely mean counts for more than what the whole only hints at: kyläjuhla.
    const onlyHints = coded.every((meaning) => meaning.strength < 1);
    if (onlyHints && (coded.length === 0 || word.parts.some((part) => isSure(part.word))))
      return this.#partMeanings(word);
    const strength = Math.max(...coded.map((meaning) => meaning.strength));
    const degrees = new Float64Array(this.#items.length);
    let sum = 0;
    const isPerson = coded.some(({ code }) => code === 'applicants:artist');
    for (const meaning of coded) {
      // Beside what a word surely means, its hints are left out.
      if (meaning.strength < strength / 2) continue;
      const weight = codeWeight(meaning.code);
      sum += weight;
      const ofCode = this.#codeDegrees(meaning.code, isPerson ? OPEN_TO_ARTIST : OPEN_TO_ALL_ARTS);
      for (let at = 0; at < degrees.length; at++) degrees[at]! += weight * ofCode[at]!;
    }
    for (let at = 0; at < degrees.length; at++) degrees[at]! /= sum;
    return { degrees, strength };
  }

  #partMeanings(word: WordReading): { degrees: Float64Array; strength: number } | undefined {
    let found: { degrees: Float64Array; strength: number } | undefined;
    for (const { share, word: part } of word.parts) {
      const ofPart = this.#meaningDegrees(part);
      if (!ofPart) continue;
      found ??= { degrees: new Float64Array(this.#items.length), strength: 0 };
      found.strength += share * ofPart.strength;
      for (let at = 0; at < ofPart.degrees.length; at++)
        found.degrees[at]! += share * ofPart.degrees[at]!;
    }
    return found;
  }

  #codeDegrees(code: string, openToAll: number): Float64Array {
    const degrees = new Float64Array(this.#items.length);
    for (const { entry, quality } of this.#vocabulary.withMeaning(code)) {
      raise(degrees, entry.items, entry.weights, MEANT_BY_TEXT * quality);
    }
    if (code.startsWith('artForms:')) {
      this.#items.forEach((item, at) => {
        if (
          degrees[at]! < openToAll &&
          !item.codes.some((other) => other.startsWith('artForms:'))
        ) {
          degrees[at] = openToAll;
        }
      });
    }
    for (const at of this.#byCode.get(code) ?? []) degrees[at] = 1;
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

function raise(
  degrees: Float64Array,
  items: readonly number[],
  weights: readonly number[],
  quality: number,
): void {
  for (let i = 0; i < items.length; i++) {
    const degree = weights[i]! * quality;
    const at = items[i]!;
    if (degrees[at]! < degree) degrees[at] = degree;
  }
}

function isNarrow({ meanings, parts }: WordReading): boolean {
  return (
    meanings.some(({ code }) => code.startsWith('topic:')) ||
    parts.some(({ word }) => isNarrow(word))
  );
}

function codeWeight(code: string): number {
  return CODE_WEIGHT.find(([pattern]) => pattern.test(code))?.[1] ?? 1;
}

const isAsked = (wish: Wish): boolean => wish.kind !== 'without';
const isGeneric = (wish: Wish): boolean => wish.kind === 'word' && wish.generic;
