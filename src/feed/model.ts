/** What a feed is after it has been read: the types that the widgets work with. */
import type { Publisher, Vocabulary } from './schema/envelope.ts';
import type { Contact } from './schema/contact.ts';
import type { Grant } from './schema/grant.ts';
import type { Pilot } from './schema/pilot.ts';
import type { Workshop } from './schema/workshop.ts';
import type { Text } from './schema/values.ts';

export type { Dropped, DropReason } from './reader.ts';
export type { Publisher, Vocabulary } from './schema/envelope.ts';
export type { Text } from './schema/values.ts';
export type { Accessibility, Concept, Image, Link, Material } from './schema/parts.ts';
export type { Place } from './schema/place.ts';
export type {
  Override,
  Price,
  Registration,
  Repeat,
  Session,
  Workshop,
} from './schema/workshop.ts';
export type { Pilot, PilotPlace } from './schema/pilot.ts';
export type { Grant, Round } from './schema/grant.ts';
export type { Contact, Email, Hours, Phone, PostalAddress, WebAddress } from './schema/contact.ts';

export interface Feed {
  /** The language of plain strings. */
  readonly language: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly updated?: number;
  readonly publisher?: Publisher;
  readonly vocabulary: Vocabulary;
  readonly workshops: readonly Workshop[];
  readonly pilots: readonly Pilot[];
  readonly funding: readonly Grant[];
  readonly contacts: readonly Contact[];
  /** Names of the collections that it has items of, read or not. */
  readonly holds: readonly string[];
  /** Where it was loaded from. */
  readonly sources: readonly string[];
}

/** The text in a language, or in the one that stands in for it. */
export function pickText(text: Text, language: string): { text: string; language: string } {
  for (const its of [language, ...Object.keys(text)])
    if (text[its] !== undefined) return { text: text[its], language: its };
  return { text: '', language };
}

/** The same as a plain string, for accessible names, search and files; empty for no text. */
export const plain = (text: Text | undefined, language: string): string =>
  text ? pickText(text, language).text : '';

/**
 * A code in words: as the feed's vocabulary has it in the asked language, as we have it (`builtIn`),
 * as the vocabulary has it in another, or else the code itself.
 */
export function termText(
  term: Vocabulary[string][string] | undefined,
  builtIn: string | undefined,
  code: string,
  language: 'fi' | 'sv' | 'en',
): Text {
  // What every object has for a code such as 'constructor' is no word.
  const known = term?.[language] ?? (typeof builtIn === 'string' && builtIn);
  for (const other of ['fi', 'sv', 'en'] as const)
    if (!known && term?.[other]) return { [other]: term[other] };
  return { [language]: known || code };
}
