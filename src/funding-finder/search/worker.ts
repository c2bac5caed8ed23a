/** The search in a thread of its own: takes the calls bit by bit, then answers one query after another. */

import { answerOf } from './answer.ts';
import { FundingSearch, type FundingSearchOptions } from './index.ts';

export type Question =
  /** More of the calls. */
  | { readonly items: readonly unknown[] }
  /** Those were all: the index can be built. */
  | { readonly options: FundingSearchOptions }
  | { readonly query: string };

let items: unknown[] = [];
let search: FundingSearch | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('items' in data) items.push(...data.items);
  else if ('options' in data) {
    const building = FundingSearch.build(items, data.options);
    let step = building.next();
    while (!step.done) step = building.next();
    search = step.value;
    items = [];
    postMessage('built');
  } else if (search) {
    const answer = answerOf(search.find(data.query));
    postMessage(answer, { transfer: [answer.order.buffer, answer.full.buffer] });
  }
});

// Whoever started this knows by it that the page allowed it.
postMessage('started');
