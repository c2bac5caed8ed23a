/** The whole feed, version 1: what parse.ts reads and the JSON Schema describes. */
import { list, map, object, type Read } from './shape.ts';
import { contact } from './schema/contact.ts';
import { grant } from './schema/grant.ts';
import { pilot } from './schema/pilot.ts';
import { place } from './schema/place.ts';
import { instant, languageTag, string, text, timeZone, url } from './schema/values.ts';
import { workshop } from './schema/workshop.ts';

const publisher = object({}, { name: text, url });

const term = object({}, { fi: string, sv: string, en: string, aliases: list(string) });

const vocabulary = map(map(term));

/** The fields around the collections. */
export const envelope = {
  language: languageTag,
  timeZone,
  updated: instant,
  publisher,
  vocabulary,
};

/** The collections, each read item by item. */
export const collections = {
  workshops: workshop,
  pilots: pilot,
  funding: grant,
  contacts: contact,
};

export const places = map(place);

export type Publisher = Read<typeof publisher>;
/** Labels by dimension ('topics') and code. */
export type Vocabulary = Read<typeof vocabulary>;
