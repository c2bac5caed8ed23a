/** Where the search is done: in a thread of its own for many calls, else here, in slices. */

import type { Answer } from './search/answer.ts';
import type { FundingSearchOptions } from './search/index.ts';

export interface SearchEngine {
  /** What a query finds; a promise where it is worked out elsewhere. */
  find(query: string): Answer | Promise<Answer>;
  close(): void;
}

export interface Corpus extends FundingSearchOptions {
  readonly items: readonly unknown[];
}

/** Work is put down after this long, so that the page stays free to scroll and type. */
export const SLICE = 8;

/** Lets the page handle what has happened; a message comes sooner than a timer of 0 ms. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
