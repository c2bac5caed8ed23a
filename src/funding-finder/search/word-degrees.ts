/** How well calls serve a word of the query: by their texts, and by what it means. */

import type { SearchItem } from './search-item.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isAudienceCode, isNarrow, isSure, sureCodes, type WordReading } from './wishes.ts';

/** A word's meaning and its letters each earn their part; an item with both is surer than one with either. */
const BY_MEANING = 0.72;
const BY_TEXT = 0.7;
/** What only the words of an item mean is less sure than what its fields say. */
const MEANT_BY_TEXT = 0.6;
/** Kesäteatteri and lastenteatteri share a part, and are two things. */
const OF_THE_WORD = 0.8;
const ANOTHER_COMPOUND = 0.5;
/** Words of the same meaning stand in for one another, if not quite. */
const SAME_MEANING = 0.85;
/** All parts of a compound, apart, are nearly the compound. */
const ALL_PARTS = 0.9;
/** Money for every art form serves a music query a little, and a musician rather more. */
const OPEN_TO_ALL_ARTS = 0.3;
const OPEN_TO_ARTIST = 0.5;
/** A choir is more than music: a word with a topic of its own leans on its text. */
const NARROW = 0.7;
/** From here on a wish counts as met; a word that only hints, or fits half, doesn't meet it. */
export const MET = 0.3;
export const MET_WORD = 0.45;
/** Just not met. */
const NEARLY_MET = MET_WORD - 0.01;
/** A nuorisoteatteri is no theatre for everybody: without the young it is another thing. */
const FOR_OTHERS = 0.8;

/** How much of the money's meaning a code carries beside others of the same word. */
const CODE_WEIGHT: readonly (readonly [RegExp, number])[] = [
  [/^applicants:/, 0.5],
  [/^kind:/, 0.6],
];

export class WordDegrees {
  readonly #vocabulary: Vocabulary;
  readonly #items: readonly SearchItem[];
  readonly #byCode = new Map<string, number[]>();

  /** `items` may still be filled; they come in the order of the vocabulary's. */
  constructor(vocabulary: Vocabulary, items: readonly SearchItem[]) {
    this.#vocabulary = vocabulary;
    this.#items = items;
  }

  /** The codes of the item at a place. */
  add(codes: readonly string[], at: number): void {
    for (const code of codes) {
      const known = this.#byCode.get(code);
      if (known) known.push(at);
      else this.#byCode.set(code, [at]);
    }
  }

  /** 0 to about 1 for each call. */
  of(word: WordReading): Float64Array {
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
        raise(degrees, entry.items, entry.weights, SAME_MEANING * quality * strength);
      }
    }
    if (word.parts.length > 0) {
      const sum = new Float64Array(degrees.length);
      for (const { share, word: part } of word.parts) {
        const ofPart = this.#textDegrees(part, true);
        for (let at = 0; at < sum.length; at++) sum[at]! += share * ofPart[at]!;
      }
      for (let at = 0; at < sum.length; at++)
        degrees[at] = Math.max(degrees[at]!, ALL_PARTS * sum[at]!);
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
}

/** Each item gets at least what this entry is worth in it. */
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

function codeWeight(code: string): number {
  return CODE_WEIGHT.find(([pattern]) => pattern.test(code))?.[1] ?? 1;
}
