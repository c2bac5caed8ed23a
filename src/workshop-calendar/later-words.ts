/** What the calendar says once its first rows are there. */

import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** All that it says: with the first rows, and after them. */
export type AllMessages = Messages<'workshop-calendar'> & WorkshopCalendarLaterMessages;

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, () => Promise<{ default: WorkshopCalendarLaterMessages }>> = {
  fi: () => import('../text/fi/later/workshop-calendar.ts'),
  sv: () => import('../text/sv/later/workshop-calendar.ts'),
  en: () => import('../text/en/later/workshop-calendar.ts'),
};

export const loadLaterWords = async (language: Language): Promise<WorkshopCalendarLaterMessages> =>
  (await files[language]()).default;
