import { keysOf, searchLanguages, type SearchLanguage } from './analyser.ts';
import { lettersOf } from './spelling.ts';
import { normalise, tokenise } from './letters.ts';
import type { Entry } from './vocabulary.ts';

interface Name {
  readonly words: readonly (readonly string[])[];
  readonly entry: Entry;
}

/** Opetus- ja kulttuuriministeriö: the hyphen stands for the end of the word that comes. */
const SHORTENED = /([\p{L}]{3,})- [\p{L}]+ ([\p{L}]{8,})/u;
const SHORTEST_END = 5;

/** Longer names are seldom typed out. */
const LONGEST = 5;
/** What has more letters is no name, and would keep the patterns here busy for minutes. */
const MOST_LETTERS = 300;

/**
 * The names that funders go by, former ones too. Whoever types one asks for that funder,
 * whatever its words would mean one by one: Ruotsalainen kulttuurirahasto, Luova Eurooppa.
 */
export class FunderNames {
  readonly #names = new Map<string, Name>();
  readonly #byFirstKey = new Map<string, Name[]>();
  readonly #byShortened = new Map<string, Name>();

  add(text: string, language: SearchLanguage, item: number): void {
    if (text.length > MOST_LETTERS) return;
    // 'Luova Eurooppa (EU)' is called by what stands before the brackets, as it is without its
    // legal form, and without the country where it is at home.
    const written = text.replace(/(?<=\S\s.*?),?\s+(?:\(.*\)|(?:in |i )?Finland|r[yfs]|sr)$/, '');
    const id = language[0] + written;
    let name = this.#names.get(id);
    if (!name) {
      const words = tokenise(written).map((word) => keysOf(word.text, language));
      if (words.length === 0 || words.length > LONGEST) return;
      const entry = {
        text: written,
        language,
        letters: lettersOf(written),
        items: [],
        weights: [],
      };
      name = { words, entry };
      this.#names.set(id, name);
      for (const key of shortenedKeys(written, language)) this.#byShortened.set(key, name);
      for (const key of new Set(words[0]))
        this.#byFirstKey.set(key, [...(this.#byFirstKey.get(key) ?? []), name]);
    }
    const { items, weights } = name.entry;
    if (items.at(-1) === item) return;
    items.push(item);
    weights.push(1);
  }

  /** The funders whose name the words from here on are, in any case, and how many words it takes. */
  named(
    words: readonly string[],
  ): { entries: readonly Entry[]; length: number; isShortened: boolean } | undefined {
    const keys = words.map((word) => searchLanguages.flatMap((language) => keysOf(word, language)));
    let entries = new Set<Entry>();
    let length = 0;
    for (const first of keys[0] ?? []) {
      for (const name of this.#byFirstKey.get(first) ?? []) {
        if (name.words.length < length || name.words.length > words.length) continue;
        if (!name.words.every((options, at) => options.some((key) => keys[at]!.includes(key))))
          continue;
        if (name.words.length > length) entries = new Set();
        length = name.words.length;
        entries.add(name.entry);
      }
    }
    if (length > 0) return { entries: [...entries], length, isShortened: false };
    const shortened = keys[0]?.flatMap((key) => this.#byShortened.get(key)?.entry ?? []) ?? [];
    return shortened.length
      ? { entries: [...new Set(shortened)], length: 1, isShortened: true }
      : undefined;
  }
}

/** Where the end begins isn't known: opetusministeriö is among all that it could be. */
function* shortenedKeys(name: string, language: SearchLanguage): Generator<string> {
  const [, first = '', whole = ''] = SHORTENED.exec(normalise(name)) ?? [];
  for (let at = whole.length - SHORTEST_END; first && at > 2; at--) {
    // Barn-elsen, with its ending undone, would be every barn.
    for (const key of keysOf(first + whole.slice(at), language))
      if (key.length > first.length + SHORTEST_END - 1) yield key;
  }
}
