/** What a server answers, and what those who read it may use. */
import type { FeedError } from './feed-error.ts';
import type { Dropped } from './model.ts';

export interface Answer {
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly text: string;
}

/** An answer in a foreign format. */
export interface ForeignAnswer extends Answer {
  /** The parsed JSON, where it is JSON. */
  readonly json?: unknown;
  /** Fetches what belongs to it, such as the next page; rejects with a FeedError. */
  readonly get: (url: string) => Promise<Answer>;
  /** Hands over the feed as far as it is known by now. */
  readonly partial: (input: object) => void;
  /** Tells of a part that could not be had, such as a page, where the rest is worth showing. */
  readonly incomplete: (error: FeedError) => void;
  /** Is added to: what was left out of the feed before it is read. */
  readonly leftOut: Dropped[];
}

/** What a format may use while it reads an answer: more requests, and ways to say what is missing. */
export type Help = Pick<ForeignAnswer, 'get' | 'partial' | 'incomplete' | 'leftOut'>;
