/** Where it is, in one line, for calendar files and links. */

import { plain } from '../feed/model.ts';
import { isOnlineOnly, type Occasion } from '../schedule/occasion.ts';
import type { AllMessages } from './later-words.ts';
import type { Format } from '../text/format.ts';

/** Name, room and address in one line, as calendars hand it to their maps. */
export function locationLine(
  occasion: Occasion,
  { language }: Pick<Format, 'language'>,
  messages: Pick<AllMessages, 'ics'>,
): string {
  const { workshop, place } = occasion;
  const isOnline = isOnlineOnly(occasion);
  if (place && !isOnline) {
    const town = [place.postalCode, plain(place.city, language)].filter(Boolean).join(' ');
    const parts = [place.name, place.room, place.street].map((text) => plain(text, language));
    return [...parts, town].filter(Boolean).join(', ');
  }
  return isOnline || workshop.online ? messages.ics.online : '';
}
