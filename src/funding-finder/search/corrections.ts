import { keysOf, searchLanguages, type SearchLanguage } from './analyser.ts';
import { fold } from './letters.ts';
import type { Meanings } from './meanings.ts';
import { distance, lettersOf, mayBeClose, slipsAllowed } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  readonly keys: readonly string[];
  readonly slips: number;
}

/** Known words for misspelt ones. */
export class Corrections {
  readonly #vocabulary: Vocabulary;
  readonly #meanings: Meanings;
  #known: readonly { key: string; plain: string; letters: number }[] | undefined;

  constructor(vocabulary: Vocabulary, meanings: Meanings) {
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
  }

  /** The known words that differ the least from this one, by `most` slips at most. */
  of(
    word: string,
    languages: readonly SearchLanguage[],
    most: number = Infinity,
  ): Correction | undefined {
    let least = Infinity;
    let found: string[] = [];
    const consider = (key: string, itsDistance: number) => {
      if (itsDistance > least) return;
      if (itsDistance < least) {
        found = [];
        least = itsDistance;
      }
      found.push(key);
    };
    for (const key of languages.flatMap((language) => keysOf(word, language))) {
      const plain = fold(key);
      const limit = Math.min(most, slipsAllowed(key.length - 1));
      if (limit === 0) continue;
      const letters = lettersOf(plain);
      for (const known of this.#knownKeys()) {
        if (known.key[0] !== key[0] || Math.abs(known.plain.length - plain.length) > limit)
          continue;
        if (!mayBeClose(letters, known.letters, limit)) continue;
        const apart = distance(plain, known.plain, Math.min(limit, least));
        if (apart <= Math.min(limit, least)) consider(known.key, apart);
      }
    }
    // The first letter is seldom wrong, and hardly ever together with another one.
    const sameStart = found.filter((key) => fold(key)[1] === fold(word)[0]);
    const likeliest = sameStart.length > 0 || least > 1 ? sameStart : found;
    if (likeliest.length === 0) return undefined;
    // Loanwords share their stem: stipend- is Finnish and Swedish, and the slip is in both.
    return { keys: [...new Set(likeliest.flatMap(inAllLanguages))], slips: least };
  }

  #knownKeys(): readonly { key: string; plain: string; letters: number }[] {
    this.#known ??= [...new Set([...this.#vocabulary.keys, ...this.#meanings.keys])]
      .filter((key) => key.length > 3)
      .map((key) => {
        const plain = fold(key);
        return { key, plain, letters: lettersOf(plain) };
      });
    return this.#known;
  }
}

/** How far a word is to be trusted that was read with so many slips corrected. */
export function trustAfter(slips: number): number {
  return 0.9 - 0.1 * slips;
}

function inAllLanguages(key: string): string[] {
  return searchLanguages.map((language) => language[0] + key.slice(1));
}
