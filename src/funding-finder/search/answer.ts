/** What a search found, small enough to be sent from one thread to another with each keystroke. */

import type { FundingSearchResult } from './index.ts';
import { matchedWords } from './marks.ts';
import type { Meaning } from './meanings.ts';
import type { Stretch, Wish } from './wishes.ts';

/** How a stretch of the query was understood, without the words of the calls that it matched. */
export type Understood =
  | Exclude<Wish, { kind: 'word' | 'without' }>
  | (Stretch & { readonly kind: 'without'; readonly what: readonly Understood[] })
  | (Stretch & {
      readonly kind: 'word';
      readonly meanings: readonly Meaning[];
      /** What the parts of a compound mean. */
      readonly parts: readonly (readonly Meaning[])[];
    });

export interface Answer {
  readonly wishes: readonly Understood[];
  /** Places of the calls among those that were given, best first. */
  readonly order: Uint32Array;
  /** In the same order: 1 for one that meets the whole query. */
  readonly full: Uint8Array;
  /** Words of the calls that the query matched. */
  readonly words: readonly string[];
}

export function answerOf({ wishes, hits }: FundingSearchResult): Answer {
  // Filled by hand: `from` goes through an iterator and a function for each of thousands.
  const order = new Uint32Array(hits.length);
  const full = new Uint8Array(hits.length);
  for (let place = 0; place < hits.length; place++) {
    order[place] = hits[place]!.at;
    full[place] = Number(hits[place]!.full);
  }
  return { wishes: wishes.map(understood), order, full, words: [...matchedWords(wishes)] };
}

function understood(wish: Wish): Understood {
  if (wish.kind === 'without') return { ...wish, what: wish.what.map(understood) };
  if (wish.kind !== 'word') return wish;
  const { kind, start, end, meanings, parts } = wish;
  return { kind, start, end, meanings, parts: parts.map(({ word }) => word.meanings) };
}
