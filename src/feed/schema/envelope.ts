/** What stands around the collections. */
import { list, map, object, type Read } from '../shape.ts';
import { place } from './place.ts';
import { instant, languageTag, string, text, timeZone, url } from './values.ts';

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

export const places = map(place);

export type Publisher = Read<typeof publisher>;
/** Labels by dimension ('topics') and code. */
export type Vocabulary = Read<typeof vocabulary>;
