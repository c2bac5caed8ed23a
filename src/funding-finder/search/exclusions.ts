/**
 * The words by which a visitor leaves something out: 'ei lapsille', 'muille kuin yrityksille',
 * 'utom föreningar', 'not for companies', 'yrityksiä lukuun ottamatta'.
 */

import { fold } from './letters.ts';
import { isNegation } from './negation.ts';
import { isAudienceCode, sureCodes, type Wish } from './wishes.ts';

/** How the words leave something out, and how many of them say so. */
export interface ExclusionHead {
  readonly length: number;
  /** 'Without' tells as often what is missing as what is unwanted: a band without a room. */
  readonly isWithout: boolean;
  /** 'Ei ole', 'har inte': what is denied is not there, and may be just what is asked for. */
  readonly isLack: boolean;
}

const EXCEPT = [
  'paitsi',
  'lukuun ottamatta',
  'lukuunottamatta',
  'pois lukien',
  'poislukien',
  'muualla kuin',
  'muualle kuin',
  'utom',
  'forutom',
  'undantaget',
  'bortsett fran',
  'med undantag av',
  'annat an',
  'andra an',
  'annan an',
  'except',
  'excluding',
  'apart from',
  'other than',
  'anyone but',
  'everyone but',
].map((phrase) => phrase.split(' '));
/** These may stand after what they leave out. */
const AFTERWARDS = /^(?:lukuun|lukuunottamatta|pois|poislukien|undantaget)$/;
const OTHER = /^mu(?:u|ut|uta|ita|ille|iden|ilta|illa|issa|ihin)$/;
const DENIAL = /^(?:ei|eivat|eika|ettei|en|emme|inte|ej|not|no|ingen|inget|inga)$/;
const WITHOUT = /^(?:ilman|utan|without)$/;
/** Before a denial: 'vi har inte', 'koululla ei ole'. */
const HAVE = /^(?:har|finns|have|has|had|got|\p{L}+lla)$/u;

/** 'Ei vain lapsille' is for children, too. */
const ONLY =
  /^(?:vain|vaan|pelkastaan|ainoastaan|pelkka|pelkat|bara|enbart|endast|only|just|solely|necessarily)$/;
const BUT = /^(?:vaan|mutta|utan|men|but)$/;
const LISTING = /^(?:ja|tai|eika|och|eller|samt|and|or|nor)$/;
/** Verbs that may stand between a denial and what it denies. */
const MEANT =
  /^(?:tarkoitet\p{L}*|suunnat\p{L}*|suunnit\p{L}*|haeta|hae|halua|tarvitse|etsi|kaipaa|tee|myonneta|koske|olla|anneta|avsed\p{L}*|riktad\p{L}*|beviljas|galler|meant|intended|aimed|given)$/u;

/** `before`: the word that came before, if one did. */
export function exclusionHead(
  words: readonly string[],
  before: string | undefined,
): ExclusionHead | undefined {
  const plain = words.map(fold);
  const [first, second] = plain as [string, string | undefined];
  const except = exceptLength(plain);
  if (except > 0) return { length: except, isWithout: false, isLack: false };
  if (WITHOUT.test(first)) return { length: 1, isWithout: true, isLack: false };
  if (!DENIAL.test(first) || !isNegation(words[0]!, words[1])) return undefined;
  const isLack =
    second === 'ole' ||
    (before !== undefined && HAVE.test(fold(before))) ||
    (first === 'no' && before === 'is');
  return { length: 1, isWithout: false, isLack };
}

function exceptLength(plain: readonly string[]): number {
  if (OTHER.test(plain[0]!) && plain[1] === 'kuin') return 2;
  return EXCEPT.find((phrase) => phrase.every((word, at) => plain[at] === word))?.length ?? 0;
}

/**
 * How many words say of the word `before` them that it is left out; `isEnd` where none comes after
 * that they could say it of instead: 'yrityksiä lukuun ottamatta Salossa', 'yritykset pois lukien'.
 */
export function exclusionTail(
  words: readonly string[],
  before: string,
  isEnd: (length: number) => boolean,
): number {
  const plain = words.map(fold);
  if (plain[0] === undefined || !AFTERWARDS.test(plain[0])) return 0;
  const length = exceptLength(plain);
  const isObject = plain[0].startsWith('lukuun') && /[aä]$/.test(before);
  return isObject || isEnd(length) ? length : 0;
}

export const isOnly = (word: string): boolean => ONLY.test(fold(word));
export const isBut = (word: string): boolean => BUT.test(fold(word));
export const isListing = (word: string): boolean => LISTING.test(fold(word));
export const isMeant = (word: string): boolean => MEANT.test(fold(word));

/**
 * Whether a wish can be turned round. A word that is only found in texts can't: a call that says
 * 'not for commercial events' has the word, too.
 */
export function isExcludable(
  wish: Wish,
  { isWithout, isLack }: ExclusionHead,
  typed: string,
): boolean {
  if (wish.kind === 'place') return !isWithout;
  if (wish.kind !== 'word') return false;
  const codes = sureCodes(wish);
  if (isWithout) return codes.length > 0 && codes.every(isAudienceCode);
  // 'Ei ole yritys', 'ei ole lapsille', but not 'meillä ei ole soittimia'
  if (isLack && !codes.some((code) => code.startsWith('applicants:')) && !/lle$/.test(typed))
    return false;
  return wish.isFunder === true || codes.length > 0;
}

/** What of a call is compared: for whom it is, who applies, what for, which art. */
function groupOf(code: string): string {
  return isAudienceCode(code) ? 'audience' : code.slice(0, code.indexOf(':'));
}

/** Whether two things may stand in one list: 'ei lapsille eikä nuorille', but not 'ei lapsille ja musiikkia'. */
export function isAlike(a: Wish, b: Wish): boolean {
  if (a.kind !== 'word' || b.kind !== 'word') return a.kind === b.kind;
  if (a.isFunder || b.isFunder) return a.isFunder === b.isFunder;
  const groups = new Set(sureCodes(a).map(groupOf));
  return sureCodes(b).some((code) => groups.has(groupOf(code)));
}

/** For children and the young, while children are left out. */
const PARTLY = 0.5;

/**
 * How far calls stand when codes are left out: 1 where nothing of a call is, 0 where all of it is.
 * Whoever else may apply does so just as well; what is also for others comes later.
 */
export function standingWithout(out: ReadonlySet<string>): (codes: readonly string[]) => number {
  const groups = [...new Set([...out].map(groupOf))];
  // Thousands of calls share few codes.
  const known = new Map<string, string>();
  const group = (code: string): string => {
    let its = known.get(code);
    if (its === undefined) known.set(code, (its = groupOf(code)));
    return its;
  };
  return (codes) => {
    let some = false;
    let all = true;
    for (const asked of groups) {
      let gone = 0;
      let left = 0;
      for (const code of codes) {
        if (group(code) !== asked) continue;
        if (out.has(code)) gone++;
        else left++;
      }
      if (gone > 0 && asked !== 'applicants') some = true;
      if (gone === 0 || left > 0) all = false;
    }
    if (all) return 0;
    return some ? PARTLY : 1;
  };
}
