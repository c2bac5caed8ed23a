import { keysOf, searchLanguages, type SearchLanguage } from './analyser.ts';
import { fold, normalise } from './letters.ts';
import { genericWords } from './common-words.ts';
import { thesaurus, type Words } from './thesaurus.ts';

/** What a word means, as a code of the feed, and how surely. */
export interface Meaning {
  readonly code: string;
  /** 1 means just this; less only hints at it. */
  readonly strength: number;
}

const HINT = 0.4;

/** The thesaurus by key, ready to be asked once it is filled. */
export class Meanings {
  /** Every single word of the thesaurus, for spelling and for completing what is being typed. */
  readonly words: { readonly text: string; readonly language: SearchLanguage }[] = [];
  readonly #byKey = new Map<string, Meaning[]>();
  readonly #folded = new Map<string, Set<string>>();
  readonly #phrases = new Map<
    string,
    { readonly keys: readonly string[][]; readonly meaning: Meaning }[]
  >();
  readonly #generic = new Set<string>();
  readonly #written = new Set<string>();

  /** Takes the thesaurus in, yielding between its entries so that the caller may rest. */
  *fill(): Generator<void> {
    for (const [code, words] of Object.entries(thesaurus)) {
      this.#add(code, words);
      yield;
    }
    for (let at = 0; at < genericWords.length; at++) {
      const language = searchLanguages[at]!;
      for (const text of genericWords[at]!.split(' ')) {
        this.words.push({ text, language });
        for (const key of keysOf(text, language)) this.#generic.add(key);
      }
      yield;
    }
  }

  /** Adds a feed's own words for a code. */
  add(code: string, text: string, language: SearchLanguage): void {
    this.#addTerm(normalise(text).trim().replace(/\s+/g, '_'), language, { code, strength: 1 });
  }

  /** Whether a key belongs to any word here: what compounds may be made of. */
  has(key: string): boolean {
    return this.#byKey.has(key) || this.#generic.has(key);
  }

  /** Whether a word, after its language's letter, stands here as it is. */
  isWritten(id: string): boolean {
    return this.#written.has(id);
  }

  /** A word here that has one of the keys, as it is written. */
  writtenWith(keys: readonly string[]): string | undefined {
    return this.words.find(({ text, language }) =>
      keysOf(text, language).some((key) => keys.includes(key)),
    )?.text;
  }

  get keys(): Iterable<string> {
    return [...this.#byKey.keys(), ...this.#generic];
  }

  /** What any of the keys means; a code counts once, at its surest. */
  of(keys: readonly string[]): Meaning[] {
    const found = new Map<string, Meaning>();
    for (const key of keys) {
      for (const meaning of this.#byKey.get(key) ?? []) {
        if ((found.get(meaning.code)?.strength ?? 0) < meaning.strength)
          found.set(meaning.code, meaning);
      }
    }
    return [...found.values()];
  }

  /** Keys here that a word typed without umlauts may stand for. */
  unfolded(key: string): readonly string[] {
    return [...(this.#folded.get(key) ?? [])];
  }

  isGeneric(keys: readonly string[]): boolean {
    return keys.some((key) => this.#generic.has(key));
  }

  /** The longest phrase that begins at a word, given the keys of the words from there on. */
  phrase(
    following: readonly (readonly string[])[],
  ): { meanings: Meaning[]; length: number } | undefined {
    let found: { meanings: Meaning[]; length: number } | undefined;
    for (const first of following[0] ?? []) {
      for (const { keys, meaning } of this.#phrases.get(first) ?? []) {
        if (keys.length > following.length) continue;
        if (!keys.every((options, i) => options.some((key) => following[i]!.includes(key))))
          continue;
        if (found && found.length > keys.length) continue;
        if (found?.length === keys.length) found.meanings.push(meaning);
        else found = { meanings: [meaning], length: keys.length };
      }
    }
    return found;
  }

  #add(code: string, words: Words): void {
    for (let at = 0; at < words.length; at++) {
      const language = searchLanguages[at]!;
      let strength = 1;
      for (const term of words[at]!.split(' ')) {
        if (term === '|') strength = HINT;
        else this.#addTerm(term, language, { code, strength });
      }
    }
  }

  #addTerm(term: string, language: SearchLanguage, meaning: Meaning): void {
    const words = normalise(term).split('_');
    if (words.length > 1) {
      const keys = words.map((word) => keysOf(word, language));
      for (const first of keys[0]!) {
        this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { keys, meaning }]);
      }
      return;
    }
    // toiminta-avustus is asked for in one word and in two parts
    const text = words[0]!.replace('-', '');
    this.words.push({ text, language });
    this.#written.add(language[0] + text);
    for (const key of keysOf(text, language)) {
      const known = this.#byKey.get(key) ?? [];
      if (!known.some(({ code }) => code === meaning.code)) known.push(meaning);
      this.#byKey.set(key, known);
      const plain = fold(key);
      if (plain !== key) this.#folded.set(plain, (this.#folded.get(plain) ?? new Set()).add(key));
    }
  }
}
