import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** All that the calendar says: of the first rows, and what comes with the later parts. */
export type AllMessages = Messages<'workshop-calendar'> & WorkshopCalendarLaterMessages;

type Load = () => Promise<{ readonly default: WorkshopCalendarLaterMessages }>;

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, Load> = {
  fi: () => import('../text/fi/later/workshop-calendar.ts'),
  sv: () => import('../text/sv/later/workshop-calendar.ts'),
  en: () => import('../text/en/later/workshop-calendar.ts'),
};

export const laterWords = async (language: Language): Promise<WorkshopCalendarLaterMessages> =>
  (await files[language]()).default;
