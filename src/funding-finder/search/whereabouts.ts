import { keysOf, searchLanguages } from './analyser.ts';
import { fold, umlautsAgree } from './letters.ts';
import { placeNames } from './places.ts';
import { distance, slipsAllowed } from './spelling.ts';

/** Place names in a query, in any case and language: Salossa, Paraisilla, i Pargas, Varsinais-Suomesta. */

interface Name {
  readonly code: string;
  readonly words: readonly (readonly string[])[];
}

const byFirstKey = new Map<string, Name[]>();
for (const [code, names] of Object.entries(placeNames)) {
  for (const name of names.split(' ')) {
    const words = name
      .split(/[_-]/)
      .map((word) => word.replace(':', ''))
      .map(allKeys);
    for (const key of new Set(words[0]!.map(fold)))
      byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), { code, words }]);
  }
}

/** After a place these belong to its name: Salon kaupunki, Auran kunta, Åbo stad, Someron seudulla. */
const TOWN =
  /^(?:kaupun|kunna|kunta|seu[td]u|aluee|stad|kommun|region|city|town|municipality|area)/;
/** Those who live there: salolaisille, paraislainen, Pargasbor. */
const PEOPLE = /(?<=..)(?:l[aä]i(?:nen|s(?=[aäeit]).*)|bo(?:r|rna|rnas)?)$/;
/** 'Suomen Kulttuurirahasto' names no place; 'Suomessa' does. */
const NOT_A_PLACE = new Set(['suomen', 'finska', 'finlands']);

export function placeOf(words: readonly string[]): { codes: string[]; length: number } | undefined {
  if (NOT_A_PLACE.has(words[0]!)) return undefined;
  return placeNamed(words) ?? placeOfPeople(words);
}

function placeOfPeople(words: readonly string[]): { codes: string[]; length: number } | undefined {
  const town = words[0]!.replace(PEOPLE, '');
  return town === words[0] ? undefined : placeNamed([town, ...words.slice(1)]);
}

function placeNamed(words: readonly string[]): { codes: string[]; length: number } | undefined {
  let codes = new Set<string>();
  let length = 0;
  for (const first of allKeys(words[0]!)) {
    for (const name of byFirstKey.get(fold(first)) ?? []) {
      if (name.words.length < length || name.words.length > words.length) continue;
      if (!name.words.every((options, at) => agrees(words[at]!, options))) continue;
      if (name.words.length > length) codes = new Set();
      length = name.words.length;
      codes.add(name.code);
    }
  }
  if (length === 0) return undefined;
  const after = words[length];
  return { codes: [...codes], length: after && TOWN.test(after) ? length + 1 : length };
}

/** The place that a misspelt word most likely names, and by how many slips: saaritso, Naanatli. */
export function misspeltPlace(word: string): { codes: string[]; slips: number } | undefined {
  const found = new Set<string>();
  let least = Math.min(slipsAllowed(word.length), 2);
  if (word.length < SHORTEST_GUESS) return undefined;
  for (const key of allKeys(word)) {
    for (const [name, entries] of byFirstKey) {
      if (name[0] !== key[0] || name[1] !== fold(key)[1] || name.length < SHORTEST_GUESS) continue;
      // What is left of a word without its ending hides fewer slips than the whole.
      const limit = Math.min(least, slipsAllowed(key.length - 1));
      const apart = distance(fold(key), name, limit);
      if (apart > limit) continue;
      if (apart < least) found.clear();
      least = apart;
      for (const { code, words } of entries) if (words.length === 1) found.add(code);
    }
  }
  return found.size > 0 ? { codes: [...found], slips: least } : undefined;
}

const SHORTEST_GUESS = 6;

function agrees(word: string, options: readonly string[]): boolean {
  return allKeys(word).some((key) => options.some((option) => umlautsAgree(key, option)));
}

function allKeys(word: string): string[] {
  return searchLanguages.flatMap((language) => keysOf(word, language));
}
