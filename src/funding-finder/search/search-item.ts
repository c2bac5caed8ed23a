import type { SearchLanguage } from './analyser.ts';

/**
 * What the search needs of a call for funding. `searchItem` reads it from a parsed grant as well as
 * from an item straight out of a feed: texts may be strings or records, dates strings or moments.
 */
export interface SearchItem {
  readonly id: string;
  readonly texts: readonly SearchText[];
  /** Meanings the item declares by code: 'purposes:travel'. */
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** Percent of the costs that the applicant bears. */
  readonly ownShare?: number;
  readonly rolling: boolean;
  readonly rounds: readonly { readonly opens?: string; readonly closes?: string }[];
  readonly months: readonly number[];
}

export interface SearchText {
  readonly language: SearchLanguage;
  readonly text: string;
  /** How much a word found here says about the item. */
  readonly weight: number;
  /** A name that the funder goes by. */
  readonly isFunder?: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

const CODED = ['applicants', 'purposes', 'artForms', 'regions'] as const;

/** Reads one item; whatever has another shape than expected is passed over. */
export function searchItem(input: unknown, language: SearchLanguage): SearchItem {
  const item = input as Loose;
  const funder = (item.funder ?? {}) as Loose;
  const eligibility = (item.eligibility ?? {}) as Loose;
  const amount = (item.amount ?? {}) as Loose;
  const texts: SearchText[] = [];
  const add = (value: unknown, weight: number, isFunder = false) => {
    for (const [itsLanguage, text] of readings(value, language))
      texts.push({ language: itsLanguage, text, weight, isFunder });
  };
  add(item.name, 1);
  for (const keyword of list(item.keywords)) add(keyword, 0.95);
  add(item.summary, 0.85);
  add(item.description, 0.5);
  add(eligibility.text, 0.5);
  // how it is paid and counted: 'maksetaan etukäteen'
  for (const text of [amount.paid, amount.basis, amount.note]) add(text, 0.5);
  // A funder's own name is often made of the very words people search for; its acronyms never are.
  add(funder.name, 0.6, true);
  for (const name of [...list(funder.abbr), ...list(funder.aliases)]) add(name, 0.9, true);
  for (const round of list(item.rounds)) add((round as Loose).label, 0.5);
  // Of a call that was cancelled nothing is open, nor will be.
  const rounds = (item.cancelled === true ? [] : list(item.rounds)).map((round) => ({
    opens: dateOf((round as Loose).opens),
    closes: dateOf((round as Loose).closes),
  }));
  const recurs = (item.recurs ?? {}) as Loose;
  return {
    id: String(item.id),
    texts,
    codes: [
      ...CODED.flatMap((field) => strings(item[field]).map((code) => `${field}:${code}`)),
      ...(typeof item.kind === 'string' ? [`kind:${item.kind}`] : []),
    ],
    regions: strings(item.regions),
    least: typeof amount.min === 'number' ? amount.min : undefined,
    most: typeof amount.max === 'number' ? amount.max : undefined,
    ownShare: typeof amount.ownSharePct === 'number' ? amount.ownSharePct : undefined,
    rolling: item.rolling === true && item.cancelled !== true,
    rounds,
    months: list(recurs.months).filter((month): month is number => typeof month === 'number'),
  };
}

function* readings(value: unknown, language: SearchLanguage): Generator<[SearchLanguage, string]> {
  if (typeof value === 'string') yield [language, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, text] of Object.entries(value)) {
      if (typeof text === 'string') yield [key === 'sv' || key === 'en' ? key : 'fi', text];
    }
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): string[] {
  return list(value).filter((entry): entry is string => typeof entry === 'string');
}

function dateOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 10);
  const date = (value as Loose | undefined)?.date;
  return typeof date === 'string' ? date : undefined;
}
