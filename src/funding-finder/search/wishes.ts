import type { Meaning } from './meanings.ts';
import type { Availability } from './times.ts';
import type { Match } from './vocabulary.ts';

/**
 * A query as the search understands it: a list of wishes, each from one stretch of the text,
 * so that a visitor can see how the words were taken, and take one back.
 */
export type Wish = Stretch &
  (
    | { readonly kind: 'amount'; readonly least?: number; readonly most?: number }
    | { readonly kind: 'ownShare'; readonly most: number }
    | { readonly kind: 'months'; readonly months: readonly number[] }
    | { readonly kind: 'availability'; readonly availability: Availability }
    | { readonly kind: 'place'; readonly codes: readonly string[] }
    /** What the visitor leaves out: 'ei lapsille', 'not for companies'. */
    | { readonly kind: 'without'; readonly what: readonly Wish[] }
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
  readonly parts: readonly Part[];
  /** A word that every call shares: avustus, haku, bidrag. */
  readonly generic: boolean;
  /** A funder's name. */
  readonly isFunder?: boolean;
  /** How far the words were trusted: less than 1 after a correction of the spelling. */
  readonly trust: number;
}

export interface Part {
  readonly share: number;
  readonly word: WordReading;
}

const HEAD_SHARE = 0.6;
const UNWORTHY_SHARE = 0.15;
const VAGUE_SHARE = 0.25;
/** Of a sirkuskoulu it is the circus that tells what the money is for. */
const APPLICANT_SHARE = 0.25;

/** A word of which nothing is known but what it means. */
export function plainWord(meanings: readonly Meaning[]): WordReading {
  return { meanings, matches: [], parts: [], generic: false, trust: 1 };
}

/** The head counts most; a part that every call shares (residenssi-apuraha) leaves its share to the others. */
export function shared(words: readonly WordReading[]): readonly Part[] {
  const anySure = words.some(isSure);
  const allUnspecific = words.every(isUnspecific);
  // A kulttuuripalkinto is a prize: of two words that say little, the one that says which money.
  const toldByKind = allUnspecific && words.some(({ generic }) => !generic);
  const anyTopic = words.some(({ meanings }) => meanings.some(isTopic));
  const raw = words.map((word, at) => {
    const isHead = at === words.length - 1;
    if (toldByKind) return word.generic ? UNWORTHY_SHARE : HEAD_SHARE;
    // Of kulu-raha it is the beginning that tells it from other money.
    if (allUnspecific) return isHead ? UNWORTHY_SHARE : HEAD_SHARE;
    if (isUnspecific(word)) return UNWORTHY_SHARE;
    if (anySure && word.meanings.length > 0 && !isSure(word)) return VAGUE_SHARE;
    if (isForm(word)) return VAGUE_SHARE;
    if (anyTopic && isApplicant(word)) return APPLICANT_SHARE;
    if (!isHead && isAudience(word)) return HEAD_SHARE;
    return isHead ? HEAD_SHARE : (1 - HEAD_SHARE) / Math.max(1, words.length - 1);
  });
  const sum = raw.reduce((total, share) => total + share, 0);
  return words.map((word, at) => ({ word, share: raw[at]! / sum }));
}

function isTopic({ code, strength }: Meaning): boolean {
  return strength === 1 && /^(?:purposes|artForms):/.test(code);
}

/** Whether a word says who applies, and nothing else: koulu, ryhmä. */
export function isApplicant({ meanings }: Pick<WordReading, 'meanings'>): boolean {
  const sure = meanings.filter(
    ({ code, strength }) => strength === 1 && !code.startsWith('topic:'),
  );
  return sure.length > 0 && sure.every(({ code }) => code.startsWith('applicants:'));
}

const AUDIENCE = /^purposes:(?:childrensculture|youth|seniors|integration|accessibility)$/;

/** Whether a code says for whom the money's fruits are, rather than what for. */
export function isAudienceCode(code: string): boolean {
  return AUDIENCE.test(code);
}

/** Whether a word says for whom: in lastenteatteri and nuorisokuoro that counts as much as the head. */
function isAudience({ meanings }: WordReading): boolean {
  return meanings.some(({ code, strength }) => strength === 1 && isAudienceCode(code));
}

const FORM = /^purposes:(?:project|operating)$/;

/** Whether a word says how the money is given, a project's or a year's, and nothing else. */
export function isForm({ meanings }: Pick<WordReading, 'meanings'>): boolean {
  const sure = meanings.filter(({ strength }) => strength > 0.5);
  return sure.length > 0 && sure.every(({ code }) => FORM.test(code));
}

/** Whether it is known what a word means: elokuva, but not tekijä. */
export function isSure({ meanings, generic }: Pick<WordReading, 'generic' | 'meanings'>): boolean {
  return !generic && meanings.some(({ strength }) => strength === 1);
}

/** Whether a word says at most what kind of money it is. */
export function isUnspecific({
  generic,
  meanings,
}: Pick<WordReading, 'generic' | 'meanings'>): boolean {
  return generic || (meanings.length > 0 && meanings.every(({ code }) => code.startsWith('kind:')));
}

/** Whether a word, or a part of it, has a topic that no field of a call tells: kuoro, which is more than music. */
export function isNarrow({ meanings, parts }: WordReading): boolean {
  return (
    meanings.some(({ code }) => code.startsWith('topic:')) ||
    parts.some(({ word }) => isNarrow(word))
  );
}

/** From here on a meaning is sure enough to take a word at. */
const SURE = 0.7;

/** What a word surely means by a call's fields, by itself or by its parts. */
export function sureCodes({ meanings, parts }: Pick<WordReading, 'meanings' | 'parts'>): string[] {
  const sure = meanings.filter(({ strength }) => strength > SURE).map(({ code }) => code);
  return sure.length > 0 ? sure : parts.flatMap(({ word }) => sureCodes(word));
}
