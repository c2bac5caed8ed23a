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
    const bare = raw.replace(/['’´:]\p{L}*$/u, '');
    tokens.push({ text: normalise(bare), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
