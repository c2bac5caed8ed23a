/** Finds every problem of a feed: what is left out of it, and what residents will miss. */
import type { Dropped } from '../../feed/model.ts';
import { parseFeed } from '../../feed/parse.ts';
import type { ReadFeed } from '../../feed/read.ts';
import { shown, type FeedProblem } from './problem.ts';
import { choicesOf, kindOf, parsePath, schemaAt, type Key } from './schema-walk.ts';
import { warningsOf } from './warnings.ts';

export interface Checked extends ReadFeed {
  readonly problems: readonly FeedProblem[];
}

/** Relative addresses are right wherever the feed will stand; this stands for that place. */
const SOMEWHERE = 'https://feed.invalid/';

export interface CheckOptions {
  readonly now: number;
  readonly base?: string;
  /** What residents will miss takes as long to find as all the rest. */
  readonly errorsOnly?: boolean;
}

/**
 * Reads a whole feed and names what is wrong with it, errors first. `now` (milliseconds since 1970)
 * decides what is over already. Throws a FeedError of kind 'schema' only where it is none at all.
 */
export function checkFeed(input: unknown, { now, base, errorsOnly }: CheckOptions): Checked {
  const read = parseFeed(input, { base: base?.startsWith('http') ? base : SOMEWHERE });
  const errors = read.dropped.map((dropped) => errorOf(dropped, input));
  const notes = errorsOnly ? [] : warningsOf(input, read.feed, now);
  return { ...read, problems: [...errors, ...notes] };
}

function errorOf({ path, reason, item, whole }: Dropped, input: unknown): FeedProblem {
  const keys = parsePath(path);
  const schema = schemaAt(keys);
  return {
    severity: 'error',
    code: reason,
    path,
    item,
    whole,
    value: shown(valueAt(input, keys)),
    kind: kindOf(schema),
    choices: choicesOf(schema),
  };
}

function valueAt(input: unknown, path: readonly Key[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<Key, unknown>)[key];
  }
  return value;
}
