/** What a visitor says there is not: 'ilman', 'ei', 'utan', 'no'. */

/** What follows 'en' where it says 'I don't': in Swedish 'en' is an article and denies nothing. */
const DENIED = 'ole|hae|halua|tarvitse|etsi|kaipaa|tee';
const NEGATIONS =
  'ilman|ei|eivät|eivat|emme|eikä|eika|ettei|utan|ingen|inget|inga|inte|ej|without|no|not|none|zero';

/** The same as part of a pattern; without the space or the word's end that must follow. */
export const negations = `(?<![\\p{L}\\d])(?:${NEGATIONS}|en(?=\\s+(?:${DENIED})(?!\\p{L})))`;

const words = new Set(NEGATIONS.split('|'));
const denied = new Set(DENIED.split('|'));

/** `next`: the word that follows, if any does. */
export function isNegation(word: string, next: string | undefined): boolean {
  return words.has(word) || (word === 'en' && next !== undefined && denied.has(next));
}
