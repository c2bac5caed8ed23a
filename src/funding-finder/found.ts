/** What a search found, as the list needs it: by the places of the calls in the feed. */

import type { Answer } from './search/answer.ts';
import { marksIn, type Mark } from './search/marks.ts';

export interface Found {
  readonly query: string;
  /** By a call's place in the feed: its place in the ranking, 0 for the best; -1 if it isn't found. */
  readonly rank: Int32Array;
  /** By a call's place in the feed: 1 where it meets the whole query. */
  readonly full: Uint8Array;
  readonly count: number;
  readonly wishes: Answer['wishes'];
  /** Cuts a text into what the query matched and what it didn't. */
  readonly marks: (text: string) => Mark[];
}

/** `size`: how many calls the feed has. */
export function foundIn(
  query: string,
  { order, full, wishes, words }: Answer,
  size: number,
): Found {
  const rank = new Int32Array(size).fill(-1);
  const meetsAll = new Uint8Array(size);
  for (let place = 0; place < order.length; place++) {
    rank[order[place]!] = place;
    meetsAll[order[place]!] = full[place]!;
  }
  const known = new Set(words);
  return {
    query,
    rank,
    full: meetsAll,
    count: order.length,
    wishes,
    marks: (text) => marksIn(text, known),
  };
}
