import { keysOf, searchLanguages } from './analyser.ts';
import { fold } from './letters.ts';
import { isNegation } from './negation.ts';

/** When, in words: months, seasons, and how open a call is. */

export type Availability = 'open' | 'closing' | 'rolling' | 'upcoming';

const MONTHS = [
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'january february march april may june july august september october november december',
];

const SEASONS: readonly (readonly [words: string, months: readonly number[]])[] = [
  ['kevät keväinen keväisin våren vårens vår spring', [3, 4, 5]],
  ['kesä kesäinen sommar sommaren sommarens summer', [6, 7, 8]],
  ['syksy syksyinen höst hösten höstens autumn fall', [9, 10, 11]],
  ['talvi talvinen vinter vintern vinterns winter', [12, 1, 2]],
  ['alkuvuosi', [1, 2, 3]],
  ['loppuvuosi', [10, 11, 12]],
  ['vuodenvaihde årsskifte årsskiftet', [12, 1]],
];
/** Before a season: loppusyksystä, försommaren; the months stay the same. */
const PART_OF_SEASON = /^(?:alku|keski|loppu|myöhäis|myohais|varhais|för|sen|tidig|hög)(?=.{4})/;

/** What a call without a closing date has none of. */
const DEADLINE =
  /^(?:maaraai[jk]|maaraaj|maarapaiv|deadline|hakuai[jk]|hakuaj|takaraj|ansokningstid|tidsfrist|tidsgrans|closing)/;

/** Words as people write them; verbs stand in the forms that a query has. */
const AVAILABILITY: Readonly<Record<Availability, string>> = {
  rolling:
    'jatkuva jatkuvasti jatkuvan ympärivuotinen ympäri_vuoden milloin_tahansa milloin_vain milloin_vaan koko_ajan koko_vuoden läpi_vuoden löpande fortlöpande kontinuerlig kontinuerligt året_om året_runt när_som_helst hela_tiden hela_året fri_ansökningstid rolling continuous ongoing year_round any_time anytime all_year all_the_time',
  closing:
    'pian kohta sulkeutuu sulkeutuva sulkeutuvat päättyy päättyvä päättyvät umpeutuu snart stänger slutar closing closes ends deadline soon',
  upcoming:
    'ensi_vuonna ensi_vuoden nästa_år nästa_års next_year tulossa tuleva tulevat avautuu avautuva avautuvat aukeaa kommande öppnar upcoming opening opens',
  open: 'avoin avoinna avoimet auki avoimena haettavissa haettavana käynnissä nyt öppen öppna öppet nu pågående aktuell aktuella open now current',
};

const monthByKey = new Map<string, readonly number[]>();
MONTHS.forEach((names, at) => {
  const language = searchLanguages[at]!;
  names.split(' ').forEach((name, month) => {
    for (const key of keysOf(name, language)) remember(key, [month + 1]);
  });
});
for (const [words, months] of SEASONS) {
  for (const word of words.split(' ')) {
    // A short season's stem would be shared by too many words, so that only its own forms count.
    for (const language of searchLanguages) {
      for (const key of keysOf(word, language)) if (key.length > 3) remember(key, months);
    }
  }
}

function remember(key: string, months: readonly number[]): void {
  monthByKey.set(key, months);
  const plain = fold(key);
  if (plain.length > 4 && !monthByKey.has(plain)) monthByKey.set(plain, months);
}

const availabilityByWord = new Map<string, Availability>();
const availabilityPhrases: [string[], Availability][] = [];
for (const [availability, words] of Object.entries(AVAILABILITY) as [Availability, string][]) {
  for (const word of words.split(' ')) {
    if (word.includes('_')) availabilityPhrases.push([word.split('_').map(fold), availability]);
    else availabilityByWord.set(fold(word), availability);
  }
}

/** The months that a word names, in any case: keväällä, lokakuussa, i oktober. */
function monthsOf(word: string): readonly number[] | undefined {
  return monthsNamedBy(word) ?? monthsNamedBy(word.replace(PART_OF_SEASON, ''));
}

function monthsNamedBy(word: string): readonly number[] | undefined {
  for (const language of searchLanguages) {
    for (const key of keysOf(word, language)) {
      const months = monthByKey.get(key);
      if (months) return months;
    }
  }
  return undefined;
}

const AND = /^(?:ja|tai|och|eller|and|or)$/;

/**
 * The months that the words from here on name, and how many words it takes: from the first to the
 * last where a dash joins them (`isJoined`), else each. A hyphen stands for the end of a word that
 * comes: tammi-helmikuussa.
 */
export function monthsNamed(
  words: readonly string[],
  isJoined: (at: number) => boolean,
): { months: readonly number[]; length: number } | undefined {
  const at = AND.test(words[1] ?? '') ? 2 : 1;
  const other = words[at] === undefined ? undefined : monthsOf(words[at]);
  const first = monthsOf(words[0]!) ?? (other && monthsOf(`${words[0]}kuu`));
  if (!first) return undefined;
  if (!other) return { months: first, length: 1 };
  const months =
    at === 1 && isJoined(0) ? fromTo(first[0]!, other.at(-1)!) : [...new Set([...first, ...other])];
  return { months, length: at + 1 };
}

function fromTo(first: number, last: number): number[] {
  const count = ((last - first + 12) % 12) + 1;
  return [...Array(count).keys()].map((at) => ((first - 1 + at) % 12) + 1);
}

/** What the words from here on say about a call being open, and how many of them it takes. */
export function availabilityOf(
  words: readonly string[],
): { availability: Availability; length: number } | undefined {
  if (isNegation(words[0]!, words[1])) {
    // 'without a deadline', 'ei ole määräaikaa'
    const at = words.slice(0, 3).findIndex((word) => DEADLINE.test(fold(word)));
    if (at > 0) return { availability: 'rolling', length: at + 1 };
  }
  for (const [phrase, availability] of availabilityPhrases) {
    if (phrase.every((word, at) => words[at] !== undefined && fold(words[at]) === word)) {
      return { availability, length: phrase.length };
    }
  }
  const availability = availabilityByWord.get(fold(words[0]!));
  return availability && { availability, length: 1 };
}
