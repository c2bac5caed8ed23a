import { keysOf, type SearchLanguage } from './analyser.ts';
import { knownEnd, partsOf, type Lexicon } from './compounds.ts';
import { fold, umlautsAgree, wordsOf } from './letters.ts';
import type { Meanings } from './meanings.ts';
import { lettersOf } from './spelling.ts';
import { stopWords } from './common-words.ts';

/** A word as some item writes it, and where it occurs. */
export interface Entry {
  readonly text: string;
  readonly language: SearchLanguage;
  readonly letters: number;
  /** Items it occurs in, and the weight of the best place in each. */
  readonly items: number[];
  readonly weights: number[];
}

/** An entry that answers a question, and how well (1 = the very word). */
export interface Match {
  readonly entry: Entry;
  readonly quality: number;
}

const SAME_WORD = 0.95;
const HEAD_OF_COMPOUND = 0.75;
const PART_OF_COMPOUND = 0.65;
const WITHOUT_UMLAUTS = 0.9;
const JOINED = 0.9;
const SHORTEST_COMPOUND = 7;
const SHORTEST_STEM = 3;

interface TextEntries {
  readonly words: readonly Entry[];
  readonly joined: readonly Entry[];
}

/** Items come in order, so that an entry's last item is the only one it may have already. */
function occur({ items, weights }: Entry, item: number, weight: number): void {
  const last = items.length - 1;
  if (items[last] !== item) {
    items.push(item);
    weights.push(weight);
  } else if (weights[last]! < weight) weights[last] = weight;
}

/**
 * All words of all items. A word is analysed once, however many items hold it:
 * ten thousand calls for funding are written with a few thousand words.
 */
export class Vocabulary implements Lexicon {
  readonly #entries = new Map<string, Entry>();
  readonly #texts = new Map<string, TextEntries>();
  readonly #byKey = new Map<string, Match[]>();
  readonly #plain = new Map<string, Set<string>>();
  readonly #meanings: Meanings;
  /** Parts are asked for over and over while compounds are taken apart. */
  readonly #known = new Map<string, boolean>();
  /** Meanings that items have by their words alone: code → matches. */
  readonly #byMeaning = new Map<string, Match[]>();
  /** By the text without umlauts, for completing what is being typed. */
  readonly #sorted: { readonly plain: string; readonly entry: Entry }[] = [];

  constructor(meanings: Meanings) {
    this.#meanings = meanings;
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  get keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  addText(text: string, language: SearchLanguage, item: number, weight: number): void {
    const id = language[0] + text;
    // Funders, and whole sentences, come again and again.
    let entries = this.#texts.get(id);
    if (!entries) this.#texts.set(id, (entries = this.#read(text, language)));
    for (const entry of entries.words) occur(entry, item, weight);
    for (const entry of entries.joined) occur(entry, item, weight * JOINED);
  }

  #read(text: string, language: SearchLanguage): TextEntries {
    const { words, joined } = wordsOf(text);
    const entries = (list: readonly string[]) => [
      ...new Set(list.map((word) => this.#entry(word, language))),
    ];
    // ELY-keskus is asked for as elykeskus too
    return { words: entries(words), joined: entries(joined) };
  }

  #entry(text: string, language: SearchLanguage): Entry {
    const id = language[0] + text;
    let entry = this.#entries.get(id);
    if (!entry) {
      entry = { text, language, letters: lettersOf(text), items: [], weights: [] };
      this.#entries.set(id, entry);
    }
    return entry;
  }

  /** Analyses every word, yielding between words so that the caller may rest. */
  *analyse(): Generator<void> {
    for (const entry of this.#entries.values()) {
      for (const key of keysOf(entry.text, entry.language)) this.#link(key, entry, SAME_WORD);
      yield;
    }
    this.#texts.clear();
    this.#known.clear();
    // Compounds need all the simple words to be known first.
    for (const entry of this.#entries.values()) {
      this.#analyseParts(entry);
      yield;
    }
    this.#known.clear();
    for (const entry of this.#entries.values()) {
      this.#sorted.push({ plain: fold(entry.text), entry });
      yield;
    }
    this.#sorted.sort((a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : 0));
  }

  #analyseParts(entry: Entry): void {
    const { text, language } = entry;
    const meanings = new Map<string, number>();
    const mean = (keys: readonly string[], quality: number) => {
      for (const { code, strength } of this.#meanings.of(keys)) {
        meanings.set(code, Math.max(meanings.get(code) ?? 0, strength * quality));
      }
    };
    mean(keysOf(text, language), 1);
    if (text.length >= SHORTEST_COMPOUND) {
      const parts = this.#partsOf(text, language);
      for (let at = 0; at < parts.length; at++) {
        const part = parts[at]!;
        const quality = at === parts.length - 1 ? HEAD_OF_COMPOUND : PART_OF_COMPOUND;
        const keys = keysOf(part, language);
        for (const key of keys) this.#link(key, entry, quality);
        mean(keys, quality);
      }
    }
    for (const [code, quality] of meanings) {
      const known = this.#byMeaning.get(code);
      if (known) known.push({ entry, quality });
      else this.#byMeaning.set(code, [{ entry, quality }]);
    }
  }

  /** All parts where they are known, else the head: kohdeapuraha is an apuraha, whatever kohde is. */
  #partsOf(text: string, language: SearchLanguage): string[] {
    const parts = partsOf(text, language, this);
    if (parts.length > 0) return parts;
    const head = knownEnd(text, language, this);
    return head === undefined ? [] : [head];
  }

  #link(key: string, entry: Entry, quality: number): void {
    const matches = this.#byKey.get(key);
    if (matches) matches.push({ entry, quality });
    else {
      this.#byKey.set(key, [{ entry, quality }]);
      const plain = fold(key);
      if (plain !== key) this.#plain.set(plain, (this.#plain.get(plain) ?? new Set()).add(key));
    }
  }

  has(key: string): boolean {
    return this.#byKey.has(key) || this.#meanings.has(key);
  }

  knows(word: string, language: SearchLanguage): boolean {
    const id = language[0] + word;
    let known = this.#known.get(id);
    if (known === undefined) {
      // Three letters that end in a consonant are a word only as somebody wrote them: kör, not res-(a).
      known =
        word.length > SHORTEST_STEM || /[aeiouyäö]$/.test(word)
          ? keysOf(word, language).some(
              (key) => key.length > SHORTEST_STEM && this.has(key) && !this.#isStop(key, word),
            )
          : this.#entries.has(id) || this.#meanings.isWritten(id);
      this.#known.set(id, known);
    }
    return known;
  }

  /** när and joille stand in every text, and make no compound. */
  #isStop(key: string, word: string): boolean {
    return (stopWords.has(word) || stopWords.has(key.slice(1))) && !this.#meanings.has(key);
  }

  /** Words for a query's compounds: there the umlauts may be missing, as in foreningsbidrag. */
  readonly withoutUmlauts: Lexicon = {
    knows: (word, language) =>
      this.knows(word, language) ||
      (word.length > SHORTEST_STEM &&
        keysOf(word, language).some(
          (key) => key.length > SHORTEST_STEM && this.unfolded(key).length > 0,
        )),
  };

  /** Keys with umlauts that a key without them may stand for. */
  unfolded(key: string): string[] {
    return [...(this.#plain.get(key) ?? []), ...this.#meanings.unfolded(key)].filter((other) =>
      umlautsAgree(key, other),
    );
  }

  /** Entries that are the asked word in some form, or have it as a part. */
  matches(keys: readonly string[]): Match[] {
    return keys.flatMap((key) => {
      const exact = this.#byKey.get(key) ?? [];
      const others = this.#unfoldedMatches(key);
      return others.length > 0 ? [...exact, ...others] : exact;
    });
  }

  #unfoldedMatches(key: string): Match[] {
    const plain = fold(key);
    if (!this.#plain.has(plain)) return [];
    return [...this.#plain.get(plain)!]
      .filter((other) => other !== key && umlautsAgree(key, other))
      .flatMap((other) => this.#byKey.get(other) ?? [])
      .map(({ entry, quality }) => ({ entry, quality: quality * WITHOUT_UMLAUTS }));
  }

  withMeaning(code: string): readonly Match[] {
    return this.#byMeaning.get(code) ?? [];
  }

  /** Entries that begin with what has been typed so far, with or without its umlauts. */
  startingWith(start: string): Entry[] {
    const plain = fold(start);
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.plain < plain) low = middle + 1;
      else high = middle;
    }
    const found: Entry[] = [];
    for (; low < this.#sorted.length && this.#sorted[low]!.plain.startsWith(plain); low++) {
      const { entry } = this.#sorted[low]!;
      if (umlautsAgree(start, entry.text.slice(0, start.length))) found.push(entry);
    }
    return found;
  }
}
