/** What the map says once its first rows are there. */

import type { ArtistPilotMapLaterMessages } from '../text/fi/later/artist-pilot-map.ts';
import type { Language } from '../text/locale.ts';
import type { Messages } from '../text/messages.ts';

/** All that it says: with the first rows, and after them. */
export type AllMessages = Messages<'artist-pilot-map'> & ArtistPilotMapLaterMessages;

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, () => Promise<{ default: ArtistPilotMapLaterMessages }>> = {
  fi: () => import('../text/fi/later/artist-pilot-map.ts'),
  sv: () => import('../text/sv/later/artist-pilot-map.ts'),
  en: () => import('../text/en/later/artist-pilot-map.ts'),
};

export const loadLaterWords = async (language: Language): Promise<ArtistPilotMapLaterMessages> =>
  (await files[language]()).default;
