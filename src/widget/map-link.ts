import type { Place } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';
import { plain } from './text-view.ts';

/**
 * A place on OpenStreetMap: its point where the feed gives one, else a search for its address.
 * Undefined when there is nothing to look for. A link: nothing is fetched before it is followed.
 */
export function mapLink(place: Place, town: string, language: Language): string | undefined {
  const { lat, lon } = place;
  if (lat !== undefined && lon !== undefined) {
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  const street = plain(place.street, language);
  const query = [street, town].filter(Boolean).join(', ');
  if (!street) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query.toWellFormed())}`;
}
