/** What the card says once its first rows are there. */

import type { ContactCardLaterMessages } from '../text/fi/later/contact-card.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** All that it says: with the first rows, and after them. */
export type AllMessages = Messages<'contact-card'> & ContactCardLaterMessages;

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, () => Promise<{ default: ContactCardLaterMessages }>> = {
  fi: () => import('../text/fi/later/contact-card.ts'),
  sv: () => import('../text/sv/later/contact-card.ts'),
  en: () => import('../text/en/later/contact-card.ts'),
};

export const loadLaterWords = async (language: Language): Promise<ContactCardLaterMessages> =>
  (await files[language]()).default;
