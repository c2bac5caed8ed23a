/** What the finder says once its first rows are there. */

import type { FundingFinderLaterMessages } from '../text/fi/later/funding-finder.ts';
import type { Language } from '../text/locale.ts';
import type { Wording } from './wording.ts';

/** All that it says: with the first rows, and after them. */
export type AllMessages = Wording['messages'] & FundingFinderLaterMessages;

export interface FullWording extends Wording {
  readonly messages: AllMessages;
}

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, () => Promise<{ default: FundingFinderLaterMessages }>> = {
  fi: () => import('../text/fi/later/funding-finder.ts'),
  sv: () => import('../text/sv/later/funding-finder.ts'),
  en: () => import('../text/en/later/funding-finder.ts'),
};

export const loadLaterWords = async (language: Language): Promise<FundingFinderLaterMessages> =>
  (await files[language]()).default;
