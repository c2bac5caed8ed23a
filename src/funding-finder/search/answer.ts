/** What a search found, small enough to be sent from one thread to another with each keystroke. */

import type { FundingSearchResult } from './index.ts';
import { matchedWords } from './marks.ts';
import type { Meaning } from './meanings.ts';
import type { Stretch, Wish } from './reading.ts';

/** How a stretch of the query was understood, without the words of the calls that it matched. */
export type Understood =
  | Exclude<Wish, { kind: 'word' }>
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
  return {
    wishes: wishes.map(understood),
    order: Uint32Array.from(hits, ({ at }) => at),
    full: Uint8Array.from(hits, ({ full }) => Number(full)),
    words: [...matchedWords(wishes)],
  };
}

function understood(wish: Wish): Understood {
  if (wish.kind !== 'word') return wish;
  const { kind, start, end, meanings, parts } = wish;
  return { kind, start, end, meanings, parts: parts.map(({ word }) => word.meanings) };
}
