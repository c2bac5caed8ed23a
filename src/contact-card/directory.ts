/**
 * The directory: one line a municipality, in alphabetical order, found by words, municipality and
 * topic. Contacts of the whole region, who have no municipality of their own, come first.
 */

import type { Contact } from '../feed/model.ts';
import { applyFacets } from '../filtering/facets.ts';
import type { Facet, Selection } from '../filtering/facets.ts';
import { chosenContacts, isRegional } from './chosen.ts';

export interface DirectoryLine {
  /** The municipality's code; empty for the whole region. */
  readonly code: string;
  /** The municipality's name, as it is sorted. */
  readonly name: string;
  readonly contacts: readonly Contact[];
}

export interface DirectoryGroup {
  /** The names' first letter; empty for the whole region. */
  readonly letter: string;
  readonly lines: readonly DirectoryLine[];
}

export interface Directory {
  readonly groups: readonly DirectoryGroup[];
  /** How many contacts were found. */
  readonly count: number;
  /** By filter and value: how many contacts it has under the other filters. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether the chosen municipalities have nobody, and the region's contacts stand in. */
  readonly standIns: boolean;
}

export interface DirectoryOptions {
  readonly query: string;
  readonly selection: Selection;
  /** What of a contact is searched: its names, role, topics and places, in every language. */
  words(contact: Contact): string;
  municipalityName(code: string): string;
  compare(a: string, b: string): number;
}

/** The directory's filters, by the names they have in the fragment. */
export const FACETS: readonly Facet<Contact>[] = [
  { name: 'municipality', values: ({ municipalities }) => municipalities ?? [] },
  { name: 'topic', values: ({ topics }) => topics?.flatMap(({ id }) => id ?? []) ?? [] },
];

export function directory(contacts: readonly Contact[], options: DirectoryOptions): Directory {
  const wanted = fold(options.query).split(/\s+/).filter(Boolean);
  const found = wanted.length ? search(contacts, wanted, options) : contacts;
  const { items, counts } = applyFacets(found, FACETS, options.selection);
  const chosen = options.selection.municipality ?? [];
  // A municipality without a contact of its own still has somebody to turn to.
  const helped = !items.length && !wanted.length && !options.selection['topic']?.length;
  const { contacts: shown, standIns } = helped
    ? chosenContacts(contacts, chosen)
    : { contacts: items, standIns: false };
  return { groups: group(shown, chosen, options), count: shown.length, counts, standIns };
}

/** By the beginnings of words; only where none fit, by any part: 'salo' is Salo, not Taivassalo. */
function search(
  contacts: readonly Contact[],
  wanted: readonly string[],
  { words }: DirectoryOptions,
): readonly Contact[] {
  const texts = contacts.map((contact) => ` ${fold(words(contact)).replace(/[^\p{L}\d]+/gu, ' ')}`);
  const matching = (prefix: string) =>
    contacts.filter((_, i) => wanted.every((word) => texts[i]!.includes(prefix + word)));
  const byBeginning = matching(' ');
  return byBeginning.length ? byBeginning : matching('');
}

function group(
  contacts: readonly Contact[],
  chosen: readonly string[],
  { municipalityName, compare }: DirectoryOptions,
): DirectoryGroup[] {
  const byCode = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const codes = isRegional(contact) ? [''] : contact.municipalities!;
    for (const code of codes) {
      // Somebody who serves six municipalities is listed under the chosen ones only.
      if (code && chosen.length && !chosen.includes(code)) continue;
      byCode.set(code, [...(byCode.get(code) ?? []), contact]);
    }
  }
  const lines = [...byCode]
    .map(([code, listed]) => ({ code, name: code && municipalityName(code), contacts: listed }))
    .sort((a, b) => compare(a.name, b.name));
  const groups = new Map<string, DirectoryLine[]>();
  for (const line of lines) {
    const letter = line.name.charAt(0).toLocaleUpperCase('fi');
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, of]) => ({ letter, lines: of }));
}

/** Case, and the dots and rings of letters, don't matter: 'abo' finds 'Åbo'. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
