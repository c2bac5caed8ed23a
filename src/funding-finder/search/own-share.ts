import { negations } from './negation.ts';
import type { Stretch } from './wishes.ts';

/**
 * How much of the costs the applicant is ready to bear: 'ilman omarahoitusta', 'utan självrisk',
 * 'omarahoitus enintään 20 %', 'no match funding'; and, the other way round, '80 % tuki'.
 */
export interface OwnShareReading extends Stretch {
  readonly most: number;
}

const OWN =
  '(?:oma(?:a|n|t)?[\\s-]?(?:rahoit|osuu|vastu|raha)|itserahoit|' +
  '(?:egen|eget|egna|själv|sjalv|med)[\\s-]?(?:finansiering|andel|insats|risk|medel|kapital|pengar)|' +
  '(?:own|self|co|match(?:ed|ing)?)[\\s-]?(?:fund|financ|contribution|share|money))\\p{L}*';
const BELOW =
  'alle|enintään|enintaan|korkeintaan|max|maks|maksimissaan|under|högst|hogst|up to|at most|less than|below';
const PERCENT = '(\\d{1,3})\\s*(?:%|pros\\p{L}*|procent\\p{L}*|percent|per cent)';
const FUNDING =
  '(?:tu[ke]|avustus|avustuk|rahoit|kulu|kustann|stöd|stod|bidrag|kostnad|fund|cost|support|of |av )';
const REQUIRED =
  '(?:\\s+(?:vaadi|tarvi|edellyt|kräv|krav|behöv|behov|requir|need|necessary)\\p{L}*)?';

const NONE = new RegExp(
  `${negations}\\s+(?:\\p{L}+\\s+){0,3}?${OWN}${REQUIRED}|` +
    `(?<!\\p{L})${OWN}(?:\\s+\\p{L}+)?\\s+(?:ei|inte|ej|not)(?!\\p{L})${REQUIRED}|` +
    // the abessive says 'without' by itself
    '(?<!\\p{L})oma(?:rahoitukse|vastuu)tta(?!\\p{L})',
  'iu',
);
const SHARE = new RegExp(
  `(?<!\\p{L})${OWN}\\s+(?:(?:on|is|är|${BELOW})\\s+)*${PERCENT}|` +
    `(?:(?<!\\p{L})(?:${BELOW})\\s+)?(?<!\\d)${PERCENT}:?n?\\s+${OWN}`,
  'iu',
);
const SUPPORT = new RegExp(
  `(?:(?<!\\p{L})${FUNDING}\\p{L}*\\s+)?(?<!\\d)${PERCENT}(?:\\s+${FUNDING}\\p{L}*)?`,
  'iu',
);
/** Less of the costs is no support that anybody asks for: 'prosenttitaide 1 %'. */
const LEAST_SUPPORT = 30;

/** The share of the costs that one can pay oneself, or that the support asked for would leave. */
export function readOwnShare(query: string): OwnShareReading | undefined {
  const none = NONE.exec(query);
  if (none) return reading(none, 0);
  const share = SHARE.exec(query);
  if (share) return reading(share, Number(share[1] ?? share[2]));
  const support = SUPPORT.exec(query);
  const percent = Number(support?.[1]);
  return support && percent >= LEAST_SUPPORT && percent <= 100
    ? reading(support, 100 - percent)
    : undefined;
}

function reading(match: RegExpExecArray, most: number): OwnShareReading {
  return { start: match.index, end: match.index + match[0].trimEnd().length, most };
}
