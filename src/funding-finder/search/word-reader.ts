import { keysOf, searchLanguages, type SearchLanguage } from './analyser.ts';
import { knownEnd, knownStart, partsOf } from './compounds.ts';
import { Corrections, trustAfter } from './corrections.ts';
import { fold, umlautsAgree } from './letters.ts';
import type { Meaning, Meanings } from './meanings.ts';
import { stopWords } from './common-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isSure, isUnspecific, plainWord, shared, type Part, type WordReading } from './wishes.ts';

const GUESS_FROM_START = 0.5;
const KNOWN_START = 0.8;
const KNOWN_HEAD = 0.7;
const COMPLETION = 0.8;
const COMPLETION_BESIDE_EXACT = 0.4;
const KNOWN_SHARE = 0.6;
const SHORTEST_COMPOUND = 7;
/** Nearly every word of four letters is a slip away from another. */
const SHORTEST_GUESS = 5;

/** One word of a query by everything that is known of it: its forms, parts, meanings and slips. */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #meanings: Meanings;
  readonly #corrections: Corrections;
  readonly #languages: readonly SearchLanguage[];

  constructor(vocabulary: Vocabulary, meanings: Meanings, language: SearchLanguage) {
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
    this.#corrections = new Corrections(vocabulary, meanings);
    this.#languages = [language, ...searchLanguages.filter((other) => other !== language)];
  }

  keys(word: string): string[] {
    return this.#unfold(this.#languages.flatMap((language) => keysOf(word, language)));
  }

  isKnown(word: string): boolean {
    return this.keys(word).some(
      (key) => this.#vocabulary.has(key) || this.#vocabulary.unfolded(key).length > 0,
    );
  }

  /** Whether a word is passed over; one that means something in the visitor's own language isn't: by. */
  isStop(word: string): boolean {
    return stopWords.has(word) && !this.#meanings.isWritten(this.#languages[0]![0] + word);
  }

  /** `typing` when the word's end may still be coming. */
  read(word: string, typing: boolean): WordReading {
    const keys = this.keys(word);
    let matches = this.#vocabulary.matches(keys);
    let meanings = this.#meanings.of(keys);
    const generic = this.#isGeneric(keys, meanings);
    const parts =
      word.length >= SHORTEST_COMPOUND && !isUnspecific({ meanings, generic })
        ? this.#readParts(word)
        : [];
    meanings = withTopicsOfParts(meanings, parts);
    if (typing && word.length > 1) {
      const quality =
        matches.length > 0 || meanings.length > 0 ? COMPLETION_BESIDE_EXACT : COMPLETION;
      matches = [
        ...matches,
        ...this.#vocabulary.startingWith(word).map((entry) => ({ entry, quality })),
      ];
      if (meanings.length === 0 && word.length > 2 && !generic)
        meanings = this.#meaningsStartingWith(word, quality);
    }
    const isKnown = matches.length > 0 || meanings.length > 0 || generic;
    if (isKnown || parts.length > 0) {
      const read = { meanings, matches, parts, generic, trust: 1 };
      // prosentitaide falls into known parts that mean nothing, and is a slip away from a word that does
      const meant = isKnown || parts.some((part) => isSure(part.word));
      return meant ? read : (this.#corrected(word, 1) ?? read);
    }
    return (
      this.#corrected(word, 1) ??
      this.#correctedStart(word) ??
      // toimitilat has a known end, and that is likelier meant than toimiala two slips away
      this.#byItsHead(word, word.length / 2) ??
      this.#corrected(word) ??
      this.#correctedEnd(word) ??
      this.#fromItsStart(word)
    );
  }

  /** A word that means something as it is misses no umlauts: laga is no läger. */
  #unfold(keys: readonly string[]): string[] {
    if (keys.some((key) => this.#meanings.has(key))) return [...keys];
    return [
      ...new Set([
        ...keys,
        ...keys.flatMap((key) =>
          this.#meanings.unfolded(key).filter((other) => umlautsAgree(key, other)),
        ),
      ]),
    ];
  }

  #isGeneric(keys: readonly string[], meanings: readonly Meaning[]): boolean {
    return this.#meanings.isGeneric(keys) && !meanings.some(({ strength }) => strength === 1);
  }

  #readParts(word: string): readonly Part[] {
    for (const lexicon of [this.#vocabulary, this.#vocabulary.withoutUmlauts]) {
      for (const language of this.#languages) {
        const parts = partsOf(word, language, lexicon);
        if (parts.length > 0) return shared(parts.map((part) => this.#readPart(part, language)));
      }
    }
    return [];
  }

  #readPart(part: string, language: SearchLanguage): WordReading {
    const written = keysOf(part, language);
    const known = written.some((key) => this.#vocabulary.has(key));
    const keys = known ? written : this.#unfold(written);
    const meanings = this.#meanings.of(keys);
    const generic = this.#meanings.isGeneric(keys);
    return { meanings, matches: this.#vocabulary.matches(keys), parts: [], generic, trust: 1 };
  }

  #meaningsStartingWith(start: string, strength: number): Meaning[] {
    const codes = new Map<string, number>();
    const plain = fold(start);
    for (const { text, language } of this.#meanings.words) {
      if (!fold(text).startsWith(plain) || !umlautsAgree(start, text.slice(0, start.length)))
        continue;
      for (const meaning of this.#meanings.of(keysOf(text, language))) {
        codes.set(meaning.code, Math.max(codes.get(meaning.code) ?? 0, meaning.strength));
      }
    }
    return [...codes].map(([code, sure]) => ({ code, strength: sure * strength }));
  }

  #corrected(word: string, most?: number): WordReading | undefined {
    const correction = this.#corrections.of(word, this.#languages, most);
    if (!correction) return undefined;
    const { keys, slips } = correction;
    const meanings = this.#meanings.of(keys);
    const matches = this.#vocabulary.matches(keys);
    // liikuvuustuki was a compound, too, and hembygsforening has a topic of its own
    const meant = matches[0]?.entry.text ?? this.#meanings.writtenWith(keys);
    const parts = meant ? this.#readParts(meant) : [];
    return {
      meanings: withTopicsOfParts(meanings, parts),
      matches,
      parts: meanings.length === 0 ? parts : [],
      generic: this.#isGeneric(keys, meanings),
      trust: trustAfter(slips),
    };
  }

  /** A compound with a slip in its beginning: kirjalisuus-palkinto. */
  #correctedStart(word: string): WordReading | undefined {
    for (const language of this.#languages) {
      const end = knownEnd(word, language, this.#vocabulary);
      const start = end && word.slice(0, -end.length);
      const corrected =
        start && start.length > SHORTEST_GUESS ? this.#corrected(start, 1) : undefined;
      if (!corrected) continue;
      const parts = shared([corrected, this.#readPart(end!, language)]);
      return { ...plainWord([]), parts, trust: corrected.trust };
    }
    return undefined;
  }

  /** A compound with a slip in its end: its beginning is known, the rest is corrected. */
  #correctedEnd(word: string): WordReading | undefined {
    if (word.length <= SHORTEST_COMPOUND) return undefined;
    for (const language of this.#languages) {
      const start = knownStart(word, language, this.#vocabulary);
      if (!start) continue;
      const rest = word.slice(start.length);
      const corrected = rest.length >= SHORTEST_GUESS ? this.#corrected(rest) : undefined;
      if (corrected) {
        // What was typed right is surer than what it may have gone on to say.
        const parts = [
          { word: this.#readPart(start, language), share: KNOWN_SHARE },
          { word: corrected, share: 1 - KNOWN_SHARE },
        ];
        return { ...plainWord([]), parts, trust: 0.8 };
      }
    }
    return undefined;
  }

  /** Nothing fits: what the beginning of the word may have been meant to become. */
  #fromItsStart(word: string): WordReading {
    for (const language of this.#languages) {
      const start = knownStart(word, language, this.#vocabulary);
      if (start && start.length >= word.length / 3) {
        return {
          ...plainWord([]),
          parts: shared([this.#readPart(start, language)]),
          trust: start.length >= word.length / 2 ? KNOWN_START : GUESS_FROM_START,
        };
      }
    }
    const byHead = this.#byItsHead(word, 0);
    if (byHead) return byHead;
    for (
      let length = word.length - 1;
      length >= Math.max(3, Math.ceil(word.length / 2));
      length--
    ) {
      const start = word.slice(0, length);
      const matches = this.#vocabulary
        .startingWith(start)
        .map((entry) => ({ entry, quality: GUESS_FROM_START }));
      const meanings = this.#meaningsStartingWith(start, GUESS_FROM_START);
      if (matches.length > 0 || meanings.length > 0) {
        return { meanings, matches, parts: [], generic: false, trust: GUESS_FROM_START };
      }
    }
    return { meanings: [], matches: [], parts: [], generic: false, trust: 0 };
  }

  /** A compound of which only the end is known still says what kind of thing it is: biennaalinäyttely. */
  #byItsHead(word: string, shortest: number): WordReading | undefined {
    for (const language of this.#languages) {
      const end = knownEnd(word, language, this.#vocabulary);
      if (!end || end.length < shortest) continue;
      const head = this.#readPart(end, language);
      if (!isUnspecific(head))
        return { ...plainWord([]), parts: shared([head]), trust: KNOWN_HEAD };
    }
    return undefined;
  }
}

/** A word that says by itself only who applies says by its parts what for: hembygds-förening. */
function withTopicsOfParts(meanings: readonly Meaning[], parts: readonly Part[]): Meaning[] {
  const sure = meanings.filter(({ strength }) => strength === 1);
  if (sure.length === 0 || !sure.every(({ code }) => code.startsWith('applicants:')))
    return [...meanings];
  const known = new Set(sure.map(({ code }) => code));
  const ofParts = parts
    .flatMap(({ word }) => word.meanings)
    .filter(({ code, strength }) => strength === 1 && /^(?:purposes|artForms):/.test(code))
    .filter(({ code }) => !known.has(code) && known.add(code));
  return [
    ...meanings.filter(({ code, strength }) => strength === 1 || !known.has(code)),
    ...ofParts,
  ];
}
