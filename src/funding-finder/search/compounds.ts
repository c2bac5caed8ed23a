import type { SearchLanguage } from './analyser.ts';

/**
 * Compounds taken apart by the words that are known: nuorisoseurantalo → nuoriso, seuran, talo.
 * The last part is the head; those before it stand in the nominative, the genitive or a linking form.
 */

const SHORTEST = 3;
const SHORTEST_HEAD = 5;
/** The ways to part a word double with every known word in it; no compound that is used is longer. */
const LONGEST = 60;
const LINK: Readonly<Record<SearchLanguage, RegExp | undefined>> = {
  fi: /(?:[aeiouyäö]|[aeiouyäö][nslr]|ten)$/,
  sv: /./,
  en: undefined, // English writes its compounds apart
};

/** What looks like a word and is an ending: historia+sta, but runo+ilta. */
const ENDING: Readonly<Record<SearchLanguage, RegExp | undefined>> = {
  fi: /^(?!ilta)[aeiouyäö]{0,2}(?:(?:ss|st|ll|lt|tt|n)[aä]|lle|ksi|[dt]en|seen|ihin|isiin)$/,
  sv: /^(?:arna|orna|erna|ande|ning)$/,
  en: undefined,
};

export interface Lexicon {
  /** Whether a word is known, in whatever form it stands. */
  knows(word: string, language: SearchLanguage): boolean;
}

/** The parts of a compound in order, or none when it can't be taken apart into known words. */
export function partsOf(word: string, language: SearchLanguage, lexicon: Lexicon): string[] {
  const link = LINK[language];
  if (!link || word.length < 2 * SHORTEST + 1 || word.length > LONGEST) return [];
  let best: string[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const left = word.slice(0, at);
    if (!link.test(left) || !lexicon.knows(left, language)) continue;
    const right = word.slice(at);
    if (ENDING[language]?.test(right)) continue;
    const rest = lexicon.knows(right, language) ? [right] : partsOf(right, language, lexicon);
    if (rest.length === 0) continue;
    const parts = [left, ...rest];
    // Fewest parts, and of those the most even: kirja+sto loses to nothing, kylä+talo wins.
    if (
      best.length === 0 ||
      parts.length < best.length ||
      (parts.length === best.length && shortest(parts) > shortest(best))
    ) {
      best = parts;
    }
  }
  return best;
}

/** The known beginning of a word whose end isn't known (yet): nuorisoaprah → nuoriso. */
export function knownStart(
  word: string,
  language: SearchLanguage,
  lexicon: Lexicon,
): string | undefined {
  const link = LINK[language];
  if (!link) return undefined;
  for (let at = word.length - SHORTEST; at > SHORTEST; at--) {
    const left = word.slice(0, at);
    if (link.test(left) && lexicon.knows(left, language)) return left;
  }
  return undefined;
}

/** The known head of a word that begins with something unknown; a long one, lest an ending passes for it. */
export function knownEnd(
  word: string,
  language: SearchLanguage,
  lexicon: Lexicon,
): string | undefined {
  if (!LINK[language]) return undefined;
  for (let at = SHORTEST; at <= word.length - SHORTEST_HEAD; at++) {
    const right = word.slice(at);
    if (lexicon.knows(right, language)) return right;
  }
  return undefined;
}

function shortest(parts: readonly string[]): number {
  return Math.min(...parts.map((part) => part.length));
}
