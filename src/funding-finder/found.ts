/** What a search found, as the list needs it. */

import type { FundingSearchResult } from './search/index.ts';

export interface Found {
  /** Ids of what meets the whole query. */
  readonly full: ReadonlySet<string>;
  /** Ids of what meets any of it. */
  readonly all: ReadonlySet<string>;
  /** Place in the ranking, 0 for the best. */
  readonly rank: ReadonlyMap<string, number>;
  readonly wishes: FundingSearchResult['wishes'];
  readonly marks: FundingSearchResult['marks'];
}

export function foundIn({ hits, wishes, marks }: FundingSearchResult): Found {
  const full = new Set<string>();
  const rank = new Map<string, number>();
  hits.forEach(({ id, full: meetsAll }, at) => {
    if (meetsAll) full.add(id);
    rank.set(id, at);
  });
  return { full, all: new Set(rank.keys()), rank, wishes, marks };
}
