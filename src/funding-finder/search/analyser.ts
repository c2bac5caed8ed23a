import { englishKeys } from './english.ts';
import { finnishKeys } from './finnish.ts';
import { swedishKeys } from './swedish.ts';

export type SearchLanguage = 'fi' | 'sv' | 'en';

export const searchLanguages: readonly SearchLanguage[] = ['fi', 'sv', 'en'];

const analysers: Readonly<Record<SearchLanguage, (word: string) => string[]>> = {
  fi: finnishKeys,
  sv: swedishKeys,
  en: englishKeys,
};

/** The keys of a word, each marked with its language, so that talo (fi) never meets tal (sv). */
export function keysOf(word: string, language: SearchLanguage): string[] {
  return analysers[language](word).map((key) => language[0] + key);
}
