import { keysOf, searchLanguages, type SearchLanguage } from './analyser.ts';
import { readNumbers } from './amounts.ts';
import { knownEnd, knownStart, partsOf } from './compounds.ts';
import type { FunderNames } from './funder-names.ts';
import { fold, tokenise, umlautsAgree, type Token } from './letters.ts';
import type { Meaning, Meanings } from './meanings.ts';
import { distance, lettersOf, mayBeClose, slipsAllowed } from './spelling.ts';
import { stopWords } from './thesaurus.ts';
import { availabilityOf, monthsNamed, type Availability } from './times.ts';
import type { Match, Vocabulary } from './vocabulary.ts';
import { misspeltPlace, placeOf } from './whereabouts.ts';

/**
 * A query as the search understands it: a list of wishes, each from one stretch of the text,
 * so that a visitor can see how the words were taken, and take one back.
 */
export type Wish = Stretch &
  (
    | { readonly kind: 'amount'; readonly least?: number; readonly most?: number }
    | { readonly kind: 'months'; readonly months: readonly number[] }
    | { readonly kind: 'availability'; readonly availability: Availability }
    | { readonly kind: 'place'; readonly codes: readonly string[] }
    | ({ readonly kind: 'word' } & WordReading)
  );

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface WordReading {
  readonly meanings: readonly Meaning[];
  readonly matches: readonly Match[];
  /** A compound's parts, each with its share of the whole. */
  readonly parts: readonly { readonly share: number; readonly word: WordReading }[];
  /** A word that every call shares: avustus, haku, bidrag. */
  readonly generic: boolean;
  /** A funder's name. */
  readonly isFunder?: boolean;
  /** How far the words were trusted: less than 1 after a correction of the spelling. */
  readonly trust: number;
}

const GUESS_FROM_START = 0.5;
const KNOWN_START = 0.8;
const COMPLETION = 0.8;
const COMPLETION_BESIDE_EXACT = 0.4;
const HEAD_SHARE = 0.6;
const KNOWN_SHARE = 0.6;
const UNWORTHY_SHARE = 0.15;
const VAGUE_SHARE = 0.25;
const LONGEST_PHRASE = 5;

export class QueryReader {
  readonly #vocabulary: Vocabulary;
  readonly #meanings: Meanings;
  readonly #funders: FunderNames;
  readonly #languages: readonly SearchLanguage[];

  constructor(
    vocabulary: Vocabulary,
    meanings: Meanings,
    funders: FunderNames,
    language: SearchLanguage,
  ) {
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
    this.#funders = funders;
    this.#languages = [language, ...searchLanguages.filter((other) => other !== language)];
  }

  read(query: string): Wish[] {
    const wishes: Wish[] = [];
    const numbers = readNumbers(query);
    for (const number of numbers) {
      const stretch = { start: number.start, end: number.end };
      if (number.kind === 'amount')
        wishes.push({ ...stretch, kind: 'amount', least: number.least, most: number.most });
      else {
        const code =
          (number.most ?? number.least ?? 0) <= 36 ? 'purposes:youth' : 'purposes:seniors';
        wishes.push({ ...stretch, kind: 'word', ...plainWord([{ code, strength: 1 }]) });
      }
    }
    const tokens = tokenise(query).filter(
      ({ start, end }) => !numbers.some((number) => start < number.end && end > number.start),
    );
    const typing = !/\s$/.test(query);
    for (let at = 0; at < tokens.length;) {
      const length = this.#readFrom(tokens, at, typing, wishes);
      at += length;
    }
    // 'päättyy lokakuussa' asks for October, whether that is soon or not; 'no deadline' for no closing.
    const dated = wishes.some(
      (wish) =>
        wish.kind === 'months' || (wish.kind === 'availability' && wish.availability === 'rolling'),
    );
    return sayOnce(
      wishes
        .filter(
          (wish) => !(dated && wish.kind === 'availability' && wish.availability !== 'rolling'),
        )
        .sort((a, b) => a.start - b.start),
    );
  }

  /** Reads one wish (or none, for a stop word) from a token on; returns how many tokens it took. */
  #readFrom(tokens: readonly Token[], at: number, typing: boolean, wishes: Wish[]): number {
    const ahead = tokens.slice(at, at + LONGEST_PHRASE);
    const words = ahead.map(({ text }) => text);
    const stretch = (length: number): Stretch => ({
      start: ahead[0]!.start,
      end: ahead[length - 1]!.end,
    });

    const available = availabilityOf(words);
    if (available) {
      wishes.push({
        ...stretch(available.length),
        kind: 'availability',
        availability: available.availability,
      });
      return available.length;
    }
    const place = placeOf(words);
    const funder = this.#funders.named(words);
    // 'Turun kaupunki' is a place to whoever asks what there is in Turku.
    if (
      funder &&
      funder.length > (place?.length ?? 0) &&
      (funder.length > 1 || funder.isShortened)
    ) {
      const matches = funder.entries.map((entry) => ({ entry, quality: 1 }));
      wishes.push({
        ...stretch(funder.length),
        kind: 'word',
        ...plainWord([]),
        matches,
        isFunder: true,
      });
      return funder.length;
    }
    const phrase = this.#meanings.phrase(words.map((word) => this.#keys(word)));
    if (phrase) {
      const matches = words
        .slice(0, phrase.length)
        .flatMap((word) => this.#vocabulary.matches(this.#keys(word)));
      wishes.push({
        ...stretch(phrase.length),
        kind: 'word',
        ...plainWord(phrase.meanings),
        matches,
      });
      return phrase.length;
    }
    const last = at === tokens.length - 1;
    // One letter may become anything.
    if (stopWords.has(words[0]!) || (typing && last && words[0]!.length === 1)) return 1;
    if (place) {
      wishes.push({ ...stretch(place.length), kind: 'place', codes: place.codes });
      return place.length;
    }
    const named = monthsNamed(words, (word) => ahead[word + 1]!.start === ahead[word]!.end + 1);
    if (named) {
      wishes.push({ ...stretch(named.length), kind: 'months', months: named.months });
      return named.length;
    }
    // toiminta-avustus, ELY-keskus: one word if it is known as one
    const next = tokens[at + 1];
    if (next && next.start === ahead[0]!.end + 1 && next.text.length > 2) {
      const joined = words[0]! + next.text;
      if (this.#isKnown(joined)) {
        const parts = shared([
          this.#readWord(words[0]!, false),
          this.#readWord(next.text, typing && at + 2 === tokens.length),
        ]);
        wishes.push({ ...stretch(2), kind: 'word', ...this.#readWord(joined, false), parts });
        return 2;
      }
    }
    const word = this.#readWord(words[0]!, typing && last);
    const misspelt = word.trust < 1 ? misspeltPlace(words[0]!) : undefined;
    if (misspelt && trustAfter(misspelt.slips) >= word.trust) {
      wishes.push({ ...stretch(1), kind: 'place', codes: misspelt.codes });
      return 1;
    }
    wishes.push({ ...stretch(1), kind: 'word', ...word, isFunder: funder?.length === 1 });
    return 1;
  }

  #keys(word: string): string[] {
    return this.#unfold(this.#languages.flatMap((language) => keysOf(word, language)));
  }

  #unfold(keys: readonly string[]): string[] {
    return [
      ...new Set([
        ...keys,
        ...keys.flatMap((key) =>
          this.#meanings.unfolded(key).filter((other) => umlautsAgree(key, other)),
        ),
      ]),
    ];
  }

  #isKnown(word: string): boolean {
    return this.#keys(word).some(
      (key) => this.#vocabulary.has(key) || this.#vocabulary.unfolded(key).length > 0,
    );
  }

  /** One word by everything that is known of it; `typing` when its end may still be coming. */
  #readWord(word: string, typing: boolean): WordReading {
    const keys = this.#keys(word);
    let matches = this.#vocabulary.matches(keys);
    let meanings = this.#meanings.of(keys);
    const generic =
      this.#meanings.isGeneric(keys) && !meanings.some(({ strength }) => strength === 1);
    const whole = { meanings, generic };
    const parts = word.length > 6 && !isUnspecific(whole) ? this.#readParts(word) : [];
    if (typing && word.length > 1) {
      const quality =
        matches.length > 0 || meanings.length > 0 ? COMPLETION_BESIDE_EXACT : COMPLETION;
      matches = [
        ...matches,
        ...this.#vocabulary.startingWith(word).map((entry) => ({ entry, quality })),
      ];
      if (meanings.length === 0 && word.length > 2 && !generic)
        meanings = this.#meaningsStartingWith(word, COMPLETION);
    }
    const isKnown = matches.length > 0 || meanings.length > 0 || generic;
    if (isKnown || parts.length > 0) {
      const read = { meanings, matches, parts, generic, trust: 1 };
      // prosentitaide falls into known parts that mean nothing, and is a slip away from a word that does
      const meant = isKnown || parts.some((part) => isSure(part.word));
      return meant ? read : (this.#corrected(word, 1) ?? read);
    }
    return this.#corrected(word) ?? this.#fromItsStart(word);
  }

  #readParts(word: string): WordReading['parts'] {
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

  /** The known words that differ from this one by a slip or two. */
  #corrected(word: string, most = Infinity): WordReading | undefined {
    let least = Infinity;
    let found: string[] = [];
    const consider = (key: string, itsDistance: number) => {
      if (itsDistance > least) return;
      if (itsDistance < least) {
        found = [];
        least = itsDistance;
      }
      found.push(key);
    };
    const own = this.#languages.flatMap((language) => keysOf(word, language));
    for (const key of own) {
      const plain = fold(key);
      const limit = Math.min(most, slipsAllowed(key.length - 1));
      if (limit === 0) continue;
      const letters = lettersOf(plain);
      for (const known of this.#knownKeys()) {
        if (known.key[0] !== key[0] || Math.abs(known.plain.length - plain.length) > limit)
          continue;
        if (!mayBeClose(letters, known.letters, limit)) continue;
        const apart = distance(plain, known.plain, Math.min(limit, least));
        if (apart <= Math.min(limit, least)) consider(known.key, apart);
      }
    }
    if (found.length === 0) return most === Infinity ? this.#correctedPart(word) : undefined;
    // The first letter is seldom wrong.
    const sameStart = found.filter((key) => fold(key)[1] === fold(word)[0]);
    // Loanwords share their stem: stipend- is Finnish and Swedish, and the slip is in both.
    const keys = [...new Set((sameStart.length > 0 ? sameStart : found).flatMap(inAllLanguages))];
    const trust = trustAfter(least);
    const meanings = this.#meanings.of(keys);
    return {
      meanings,
      matches: this.#vocabulary.matches(keys),
      parts: [],
      generic: this.#meanings.isGeneric(keys) && !meanings.some(({ strength }) => strength === 1),
      trust,
    };
  }

  /** A compound with a slip in its end: its beginning is known, the rest is corrected. */
  #correctedPart(word: string): WordReading | undefined {
    if (word.length < 8) return undefined;
    for (const language of this.#languages) {
      const start = knownStart(word, language, this.#vocabulary);
      if (!start) continue;
      const rest = word.slice(start.length);
      const corrected = rest.length > 3 ? this.#corrected(rest) : undefined;
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
    const head = this.#knownHead(word);
    if (head) return { ...plainWord([]), parts: shared([head]), trust: GUESS_FROM_START };
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
  #knownHead(word: string): WordReading | undefined {
    for (const language of this.#languages) {
      const end = knownEnd(word, language, this.#vocabulary);
      const head = end && this.#readPart(end, language);
      if (head && !isUnspecific(head)) return head;
    }
    return undefined;
  }

  #known: readonly { key: string; plain: string; letters: number }[] | undefined;

  #knownKeys(): readonly { key: string; plain: string; letters: number }[] {
    this.#known ??= [...new Set([...this.#vocabulary.keys, ...this.#meanings.keys])]
      .filter((key) => key.length > 3)
      .map((key) => {
        const plain = fold(key);
        return { key, plain, letters: lettersOf(plain) };
      });
    return this.#known;
  }
}

/** 'Päättyy pian' and 'open now' say one thing in two words. */
function sayOnce(wishes: readonly Wish[]): Wish[] {
  const once: Wish[] = [];
  for (const wish of wishes) {
    const before = once.at(-1);
    const isSame =
      wish.kind === 'availability' &&
      before?.kind === 'availability' &&
      wish.availability === before.availability;
    if (isSame) once[once.length - 1] = { ...before, end: wish.end };
    else once.push(wish);
  }
  return once;
}

/** How far a word is to be trusted that was read with so many slips corrected. */
function trustAfter(slips: number): number {
  return 0.9 - 0.1 * slips;
}

function inAllLanguages(key: string): string[] {
  return searchLanguages.map((language) => language[0] + key.slice(1));
}

function plainWord(meanings: readonly Meaning[]): WordReading {
  return { meanings, matches: [], parts: [], generic: false, trust: 1 };
}

/** The head counts most; a part that every call shares (residenssi-apuraha) leaves its share to the others. */
function shared(words: readonly WordReading[]): WordReading['parts'] {
  const anySure = words.some(isSure);
  const raw = words.map((word, at) => {
    if (isUnspecific(word)) return UNWORTHY_SHARE;
    if (anySure && word.meanings.length > 0 && !isSure(word)) return VAGUE_SHARE;
    return at === words.length - 1 ? HEAD_SHARE : (1 - HEAD_SHARE) / Math.max(1, words.length - 1);
  });
  const sum = raw.reduce((total, share) => total + share, 0);
  return words.map((word, at) => ({ word, share: raw[at]! / sum }));
}

/** Whether it is known what a word means: elokuva, but not tekijä. */
function isSure({ meanings, generic }: WordReading): boolean {
  return !generic && meanings.some(({ strength }) => strength === 1);
}

/** Whether a word says at most what kind of money it is. */
export function isUnspecific({
  generic,
  meanings,
}: Pick<WordReading, 'generic' | 'meanings'>): boolean {
  return generic || (meanings.length > 0 && meanings.every(({ code }) => code.startsWith('kind:')));
}
