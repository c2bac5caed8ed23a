/** How much a wish counts among the others of its query. */

import { isApplicant, isForm, isUnspecific, type Wish, type WordReading } from './wishes.ts';

/** Whoever names a foreign country says where to go, rather than where to apply. */
const ABROAD_WEIGHT = 0.5;
const WEIGHT = {
  word: 1,
  place: 0.9,
  amount: 0.8,
  ownShare: 0.8,
  months: 0.8,
  availability: 0.8,
  without: 0.8,
} as const;
const FUNDER_WEIGHT = 1.3;
const GENERIC_WEIGHT = 0.1;
/** What says at most which kind of money it is. */
export const KIND_WEIGHT = 0.4;
const PLAIN_WEIGHT = 0.8;
/** Whoever may apply for one thing may for many: what it is for tells more. */
const APPLICANT_WEIGHT = 0.8;
/** A project may be about anything: what it is about counts more. */
const FORM_WEIGHT = 0.7;

export function weightOf(wish: Wish): number {
  if (wish.kind === 'place' && !isAtHome(wish.codes)) return ABROAD_WEIGHT;
  if (wish.kind !== 'word') return WEIGHT[wish.kind];
  if (wish.isFunder) return FUNDER_WEIGHT;
  if (wish.generic) return GENERIC_WEIGHT;
  if (isUnspecific(wish)) return KIND_WEIGHT;
  if (isForm(wish)) return FORM_WEIGHT;
  if (isApplicant(wish)) return APPLICANT_WEIGHT;
  return isCoded(wish) ? WEIGHT.word : PLAIN_WEIGHT;
}

/** Whoever names a foreign country may want to travel there, with money from here. */
export function isAtHome(codes: readonly string[]): boolean {
  return !codes.some((code) => code === 'nordic' || code === 'baltic' || code === 'EU');
}

/** Whether a word says who, what for or which art: more than one that is only found in texts. */
function isCoded({ meanings, parts }: WordReading): boolean {
  return (
    meanings.some(({ code, strength }) => strength > 0.5 && !code.startsWith('topic:')) ||
    parts.some(({ word }) => isCoded(word))
  );
}
