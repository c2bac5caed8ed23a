import { answerOf } from './search/answer.ts';
import { FundingSearch } from './search/index.ts';
import { breathe, SLICE, type Corpus, type SearchEngine } from './search-engine.ts';

/** Builds the index between whatever else the page does; undefined once it is no longer wanted. */
export async function searchInSlices(
  { items, ...options }: Corpus,
  isWanted: () => boolean,
): Promise<SearchEngine | undefined> {
  const building = FundingSearch.build(items, options);
  while (isWanted()) {
    const until = performance.now() + SLICE;
    let step = building.next();
    while (!step.done && performance.now() < until) step = building.next();
    if (step.done) {
      const search = step.value;
      return { find: (query) => answerOf(search.find(query)), close: () => undefined };
    }
    await breathe();
  }
  return undefined;
}
