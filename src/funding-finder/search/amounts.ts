/** Sums of money and ages in a query: 'alle 5 000 €', '1000–3000 euroa', 'yli 10 t€', 'under 30 år'. */

export interface AmountReading {
  readonly kind: 'amount';
  readonly least?: number;
  readonly most?: number;
  readonly start: number;
  readonly end: number;
}

export interface AgeReading {
  readonly kind: 'age';
  readonly least?: number;
  readonly most?: number;
  readonly start: number;
  readonly end: number;
}

const BELOW =
  'alle|enintään|enintaan|korkeintaan|maks?i?mi?s?s?a?a?n?|max|under|högst|hogst|upp till|up to|less than|below|at most|maximum|pienempi kuin|mindre än';
const ABOVE =
  'yli|vähintään|vahintaan|ainakin|over|more than|above|at least|minst|över|min|minimum|suurempi kuin|mer än';
const ABOUT = 'noin|n\\.|about|around|cirka|ca|ungefär|suunnilleen';
/** Numerals as people write them before hundred, thousand and million: viisisataa, fem tusen. */
const NUMERALS: readonly (readonly [value: number, words: string])[] = [
  [0.5, 'puoli|puolen|halv|en halv|half a'],
  [1, 'yksi|ett|one'],
  [2, 'kaksi|kahden|pari|två|tva|two'],
  [3, 'kolmen?|tre|three'],
  [4, 'neljän?|neljan?|fyra|four'],
  [5, 'viisi|viiden|fem|five'],
  [6, 'kuusi|kuuden|sex|six'],
  [7, 'seitsemän|seitseman|sju|seven'],
  [8, 'kahdeksan|åtta|atta|eight'],
  [9, 'yhdeksän|yhdeksan|nio|nine'],
  [10, 'kymmenen|tio|ten'],
  [20, 'kaksikymmentä|kaksikymmenta|tjugo|twenty'],
  [50, 'viisikymmentä|viisikymmenta|femtio|fifty'],
  [100, 'sata|sadan|hundra|a hundred'],
];
const SCALE = 'tuhatta|tuhat|tuhannen|tonni\\p{L}*|tusen|thousand|milj(?!ö)\\p{L}*|million\\p{L}*';
const HUNDRED = 'sataa|sadan|hundra|hundred';
const NUMERAL = `(?:${NUMERALS.map(([, words]) => words).join('|')})(?=\\s*(?:${SCALE}|${HUNDRED}))`;
const NUMBER =
  '(\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3}(?!\\d))+|\\d+|' +
  `${NUMERAL}|(?=${SCALE}))(?:,\\d+)?\\s*(k\\b|t(?=€|\\b)|${SCALE}|${HUNDRED})?`;
const EURO = '\\s*(€|euroa?n?|euros?|eur|e\\b)';
const AGE = '[\\s-]*(?:vuotia|vuoti|v\\b|år|years?|-?year|åring)';

const pattern = new RegExp(
  `(?:(?<![\\p{L}])(?:(${BELOW})|(${ABOVE})|(${ABOUT}))\\s+)?` +
    `(?<![\\p{L}\\d])${NUMBER}(?:${EURO})?` +
    `(?:\\s*(?:[-–—]|till|to|ja|och|and)\\s*${NUMBER})?(?:${EURO})?(${AGE}\\p{L}*)?`,
  'giu',
);

/** From this on, a bare number is money: nobody counts members or pages in a funding search. */
const SURELY_MONEY = 300;

export function readNumbers(query: string): (AmountReading | AgeReading)[] {
  const found: (AmountReading | AgeReading)[] = [];
  for (const match of query.matchAll(pattern)) {
    const [text, below, above, about, one, scale, euro, two, twoScale, twoEuro, age] = match;
    const start = match.index;
    const span = { start, end: start + text.trimEnd().length };
    const first = valueOf(one!, scale ?? (two ? twoScale : undefined));
    const second = two ? valueOf(two, twoScale) : undefined;
    if (age) {
      found.push({ kind: 'age', ...limits(below, above, first, second), ...span });
      continue;
    }
    const money = euro || twoEuro || scale || twoScale;
    const year = !money && first >= 1900 && first < 2100 && !second && !below && !above;
    if (!money && (year || (first < SURELY_MONEY && !((below || above) && first >= 100)))) continue;
    if (about) found.push({ kind: 'amount', least: first * 0.7, most: first * 1.3, ...span });
    else found.push({ kind: 'amount', ...limits(below, above, first, second), ...span });
  }
  return found;
}

function limits(
  below: string | undefined,
  above: string | undefined,
  first: number,
  second: number | undefined,
) {
  if (second !== undefined) return { least: first, most: second };
  if (below) return { most: first };
  if (above) return { least: first };
  return { least: first, most: first };
}

function valueOf(digits: string, scale: string | undefined): number {
  // 'miljoona euroa' is one million
  const value = Number(digits.replace(/\D/g, '') || numeral(digits));
  if (!scale) return value;
  if (/^(?:sa|hu)/i.test(scale)) return value * 100;
  return value * (/^mil/i.test(scale) ? 1_000_000 : 1000);
}

function numeral(word: string): number {
  const found = NUMERALS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word));
  return found ? found[0] : 1;
}
