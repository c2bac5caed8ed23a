/**
 * Letters and words. Finnish and Swedish ä, ö and å are letters of their own, not accented a and o:
 * a visitor without the keys for them types a and o, and nobody types ä for å or ö for ä.
 */

/** A word of the text, and where it stood, for highlighting and for removing it from a query. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’´:][\p{L}]+)*/gu;
const CHAIN = /[\p{L}\p{N}]+(?:['’´:][\p{L}]+)*(?:-[\p{L}\p{N}]+(?:['’´:][\p{L}]+)*)*/gu;
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', ø: 'o', æ: 'a', õ: 'o' };

/** Lower case, with every accent gone but those of å, ä and ö: Café → cafe, Ääni → ääni. */
export function normalise(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  // Plain ASCII and å ä ö need no second pass, and are nearly everything.
  if (!/[^\p{ASCII}åäö]/u.test(lower)) return lower;
  return lower.replace(/[^\p{ASCII}åäöøæõ]/gu, (letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/** The key under which a word without its umlauts finds the word that has them. */
export function fold(word: string): string {
  return /[åäöøæõ]/.test(word)
    ? word.replace(/[åäöøæõ]/g, (letter) => PLAIN[letter] ?? letter)
    : word;
}

/**
 * Whether `asked` may stand for `found`, both folding to the same: a for ä or å and o for ö,
 * but never å for ä, nor ä for a.
 */
export function umlautsAgree(asked: string, found: string): boolean {
  if (asked === found) return true;
  if (asked.length !== found.length) return false;
  for (let i = 0; i < asked.length; i++) {
    const a = asked[i]!;
    const f = found[i]!;
    if (a !== f && PLAIN[f] !== a) return false;
  }
  return true;
}

/** Splits into normalised words; 'ELY-keskus' gives 'ely' and 'keskus', 'Tl:n' gives 'tl'. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    tokens.push({ text: bare(normalise(raw)), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

/** The words alone, and two joined by a hyphen as one word as well: faster where places don't matter. */
export function wordsOf(text: string): { words: string[]; joined: string[] } {
  const words: string[] = [];
  const joined: string[] = [];
  for (const chain of normalise(text).match(CHAIN) ?? []) {
    const parts = chain.split('-').map(bare);
    words.push(...parts);
    for (let at = 1; at < parts.length; at++) joined.push(parts[at - 1]! + parts[at]!);
  }
  return { words, joined };
}

/** No word has a letter three times in a row: musiikkki. */
const THRICE = /(\p{L})\1{2,}/gu;

/** Sankt and Sankta are shortened in the middle, not at the end: S:t Karins. */
const SAINT = /^s:(ta?)$/;

/** Without an ending set off by a colon or an apostrophe: tl:n, skr:n, artist's. */
function bare(word: string): string {
  const saint = SAINT.exec(word);
  if (saint) return `s${saint[1]}`;
  const at = word.search(/['’´:]/);
  return (at < 0 ? word : word.slice(0, at)).replace(THRICE, '$1$1');
}
