/** What a visitor says there is not: 'ilman', 'ei', 'utan', 'no'. */

const NEGATIONS =
  'ilman|ei|eivät|eivat|en|emme|eikä|eika|ettei|utan|ingen|inget|inga|inte|ej|without|no|not|none|zero';

/** The same as part of a pattern; without the space or the word's end that must follow. */
export const negations = `(?<![\\p{L}\\d])(?:${NEGATIONS})`;

const words = new Set(NEGATIONS.split('|'));

export function isNegation(word: string): boolean {
  return words.has(word);
}
