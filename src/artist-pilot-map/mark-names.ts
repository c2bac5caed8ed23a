/** What municipalities and marks of the map are called: in lists, and for those who hear the map. */

import { plain } from '../feed/model.ts';
import type { Format } from '../text/format.ts';
import { municipalityName } from '../text/municipalities.ts';
import type { AllMessages } from './later-words.ts';
import type { PilotItem } from './pilots.ts';
import { municipalitiesOf, type MapPlace } from './places.ts';

interface Words {
  readonly messages: AllMessages;
  readonly format: Format;
}

/** Names that a mark's accessible name lists before 'and 3 others'. */
const NAMED_MUNICIPALITIES = 3;

/** 'Naantali, 2 kokeilua: käynnissä, tulossa'. */
export function areaName(
  code: string,
  items: readonly PilotItem[],
  { messages, format }: Words,
): string {
  const statuses = [...new Set(items.map(({ status }) => messages.status[status].toLowerCase()))];
  return messages.areaName(
    municipalityName(code, format.language),
    items.length,
    statuses.join(', '),
  );
}

/** 'Taidetalo, Masku: Kuvataiteilija ja tärkeät puut'. */
export function placeName(
  { item, place, municipality, precision }: MapPlace,
  { messages, format }: Words,
): string {
  const { language } = format;
  const name = plain(place.name, language);
  const where = [
    precision === 'area' && name ? `${name} ${messages.approximate}` : name,
    municipality && municipalityName(municipality, language),
  ].filter(Boolean);
  const title = plain(item.pilot.title, language);
  return where.length ? `${where.join(', ')}: ${title}` : title;
}

/** By what marks stand for: a map that moves asks for their names often. */
const known = new WeakMap<readonly MapPlace[], { messages: AllMessages; name: string }>();

/** Of a mark: that of its place, or how many there are and where. */
export function markName(places: readonly MapPlace[], words: Words): string {
  const { messages } = words;
  let named = known.get(places);
  if (named?.messages !== messages) {
    named = { messages, name: makeMarkName(places, words) };
    known.set(places, named);
  }
  return named.name;
}

function makeMarkName(places: readonly MapPlace[], words: Words): string {
  const { messages, format } = words;
  if (places.length === 1) return placeName(places[0]!, words);
  const names = municipalitiesOf(places).map((code) => municipalityName(code, format.language));
  const shown = names.slice(0, NAMED_MUNICIPALITIES);
  const others = names.length - shown.length;
  if (others) shown.push(messages.andOthers(others));
  return messages.clusterName(format.number(places.length), format.list(shown));
}
