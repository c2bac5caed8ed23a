import type { FunderNames } from './funder-names.ts';
import { readNumbers } from './amounts.ts';
import {
  exclusionHead,
  exclusionTail,
  isAlike,
  isBut,
  isExcludable,
  isListing,
  isMeant,
  isOnly,
} from './exclusions.ts';
import { readOwnShare } from './own-share.ts';
import { trustAfter } from './corrections.ts';
import { tokenise, type Token } from './letters.ts';
import type { Meanings } from './meanings.ts';
import { isNegation } from './negation.ts';
import { availabilityOf, monthsNamed } from './times.ts';
import type { Vocabulary } from './vocabulary.ts';
import { misspeltPlace, placeOf } from './whereabouts.ts';
import { plainWord, shared, type Stretch, type Wish } from './wishes.ts';
import type { WordReader } from './word-reader.ts';

const LONGEST_PHRASE = 5;
const ORGANISATION = /^applicants:(?:association|company|foundation)$/;
const REGISTERED = /^(?:rekister|regist)/;
/** Between a denial and an organisation: what makes it one that the visitor isn't, or hasn't got. */
const ITSELF = /^(?:ole|vara|have|har|a|an|any|en|ett|någon|nagon|något|nagot|mitään|mitaan)$/;
const OWN_DENIAL = /^(?:ilman|utan|without|en|emme|ingen|inget)$/;
/** 'Ei yhdistystä' has none; 'ei yhdistyksille' and 'ei yhdistyksiä' are about others. */
const SINGULAR_PARTITIVE = /[^i]t[aä]$/;
/** So many words may stand between a denial and what it denies. */
const DENIED_WITHIN = 4;

/** Reads a query from its beginning to its end, one wish after the other. */
export class QueryReader {
  readonly #words: WordReader;
  readonly #vocabulary: Vocabulary;
  readonly #meanings: Meanings;
  readonly #funders: FunderNames;

  constructor(words: WordReader, vocabulary: Vocabulary, meanings: Meanings, funders: FunderNames) {
    this.#words = words;
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
    this.#funders = funders;
  }

  read(query: string): Wish[] {
    const wishes: Wish[] = [];
    const share = readOwnShare(query);
    if (share) wishes.push({ kind: 'ownShare', ...share });
    const numbers = readNumbers(query).filter((number) => !share || !overlap(number, share));
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
      (token) => ![...numbers, ...(share ? [share] : [])].some((read) => overlap(token, read)),
    );
    const typing = !/\s$/.test(query);
    for (let at = 0; at < tokens.length;) {
      const length =
        this.#readExclusion(query, tokens, at, typing, wishes) ??
        this.#readFrom(tokens, at, typing, wishes);
      at += length;
      at += leaveOutBefore(tokens, at, wishes);
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
    const unorganised = this.#withoutOrganisation(words);
    if (unorganised) {
      const people = ['applicants:workgroup', 'applicants:individual'];
      const meanings = people.map((code) => ({ code, strength: 1 }));
      wishes.push({ ...stretch(unorganised), kind: 'word', ...plainWord(meanings) });
      return unorganised;
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
    const phrase = this.#meanings.phrase(words.map((word) => this.#words.keys(word)));
    if (phrase) {
      const matches = words
        .slice(0, phrase.length)
        .flatMap((word) => this.#vocabulary.matches(this.#words.keys(word)));
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
    if (this.#words.isStop(words[0]!) || (typing && last && words[0]!.length === 1)) return 1;
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
      if (this.#words.isKnown(joined)) {
        const parts = shared([
          this.#words.read(words[0]!, false),
          this.#words.read(next.text, typing && at + 2 === tokens.length),
        ]);
        wishes.push({ ...stretch(2), kind: 'word', ...this.#words.read(joined, false), parts });
        return 2;
      }
    }
    // A funder's name is whole as it stands: SKR is no skribent in the making.
    const word = this.#words.read(words[0]!, typing && last && !funder);
    const misspelt = word.trust < 1 ? misspeltPlace(words[0]!) : undefined;
    if (misspelt && trustAfter(misspelt.slips) >= word.trust) {
      wishes.push({ ...stretch(1), kind: 'place', codes: misspelt.codes });
      return 1;
    }
    wishes.push({ ...stretch(1), kind: 'word', ...word, isFunder: funder?.length === 1 });
    return 1;
  }

  /** Reads what the visitor leaves out from a token on; returns how many tokens it took, if it does. */
  #readExclusion(
    query: string,
    tokens: readonly Token[],
    at: number,
    typing: boolean,
    wishes: Wish[],
  ): number | undefined {
    const texts = tokens.slice(at, at + LONGEST_PHRASE).map(({ text }) => text);
    const head = exclusionHead(texts, tokens[at - 1]?.text);
    if (!head) return undefined;
    // ei-kaupallinen is a word, and no exclusion
    if (query[tokens[at]!.end] === '-') return undefined;
    if (availabilityOf(texts) || this.#withoutOrganisation(texts)) return undefined;
    const excluded = (from: number): { wish: Wish; end: number } | undefined => {
      for (let next = from; next < Math.min(tokens.length, from + DENIED_WITHIN); next++) {
        const { text } = tokens[next]!;
        if (isOnly(text) || isBut(text)) return undefined;
        if (isMeant(text)) continue;
        const read: Wish[] = [];
        const length = this.#readFrom(tokens, next, typing, read);
        const [wish] = read;
        if (wish) return isExcludable(wish, head, text) ? { wish, end: next + length } : undefined;
      }
      return undefined;
    };
    const first = excluded(at + head.length);
    if (!first) return undefined;
    const what = [first.wish];
    let { end } = first;
    while (end + 1 < tokens.length && isListing(tokens[end]!.text)) {
      const more = excluded(end + 1);
      if (!more || !isAlike(first.wish, more.wish)) break;
      what.push(more.wish);
      end = more.end;
    }
    // 'Inte för barn utan för unga': what is asked for comes after it.
    if (end < tokens.length && isBut(tokens[end]!.text)) end++;
    wishes.push({
      kind: 'without',
      start: tokens[at]!.start,
      end: tokens[end - 1]!.end,
      what,
    });
    return end - at;
  }

  /** 'Ilman yhdistystä', 'en ole yhdistys': how many words it takes to say that people ask for themselves. */
  #withoutOrganisation(words: readonly string[]): number | undefined {
    if (!isNegation(words[0]!, words[1])) return undefined;
    for (let at = 1; at < words.length; at++) {
      const meanings = this.#meanings.of(this.#words.keys(words[at]!));
      if (meanings.some(({ code, strength }) => strength === 1 && ORGANISATION.test(code))) {
        const isOwn =
          OWN_DENIAL.test(words[0]!) ||
          words.slice(1, at).some((word) => ITSELF.test(word) || REGISTERED.test(word)) ||
          SINGULAR_PARTITIVE.test(words[at]!);
        return isOwn && !/lle$/.test(words[at]!) ? at + 1 : undefined;
      }
      // 'Ei ole rekisteröity yhdistys', but not every organisation that comes later in the sentence.
      if (!this.#words.isStop(words[at]!) && !REGISTERED.test(words[at]!)) return undefined;
    }
    return undefined;
  }
}

/** 'Yrityksiä lukuun ottamatta' leaves out what was read before it; returns how many tokens say so. */
function leaveOutBefore(tokens: readonly Token[], at: number, wishes: Wish[]): number {
  const before = wishes.at(-1);
  if (!before || before.end !== tokens[at - 1]?.end) return 0;
  const length = exclusionTail(
    tokens.slice(at, at + LONGEST_PHRASE).map(({ text }) => text),
    tokens[at - 1]!.text,
    (taken) => at + taken === tokens.length,
  );
  const head = { length, isWithout: false, isLack: false };
  if (length === 0 || !isExcludable(before, head, '')) return 0;
  wishes[wishes.length - 1] = {
    kind: 'without',
    start: before.start,
    end: tokens[at + length - 1]!.end,
    what: [before],
  };
  return length;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start;
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
