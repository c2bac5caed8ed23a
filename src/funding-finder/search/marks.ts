/** Where a query matched, for highlighting: the very words that the ranking counted. */

import { tokenise } from './letters.ts';
import type { Wish, WordReading } from './wishes.ts';

export interface Mark {
  readonly text: string;
  readonly matched: boolean;
}

/** Fainter matches rank, but would puzzle as highlights. */
const CLEAR = 0.6;

/** All words, as the items write them, that some wish matched clearly. */
export function matchedWords(wishes: readonly Wish[]): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (word: WordReading): void => {
    for (const { entry, quality } of word.matches) if (quality >= CLEAR) words.add(entry.text);
    for (const { word: part } of word.parts) collect(part);
  };
  for (const wish of wishes) if (wish.kind === 'word' && !wish.generic) collect(wish);
  return words;
}

export function marksIn(text: string, words: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const { text: word, start, end } of tokenise(text)) {
    if (!words.has(word)) continue;
    if (start > from) marks.push({ text: text.slice(from, start), matched: false });
    marks.push({ text: text.slice(start, end), matched: true });
    from = end;
  }
  if (from < text.length) marks.push({ text: text.slice(from), matched: false });
  return marks;
}
