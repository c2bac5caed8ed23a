/**
 * The last good copy of each feed, kept over reloads where the page allows storage. Loaded when one
 * is to be written, or is needed: the rows wait for neither.
 */
import { readFeed, type ReadFeed } from './read.ts';

/** A feed's input as it was fetched. */
export interface Copy {
  /** When it was fetched, in ms since 1970. */
  readonly at: number;
  /** Where it came from, after redirects; copies of older versions don't know. */
  readonly base?: string;
  readonly input: unknown;
}

const PREFIX = 'vk-feed ';
/** Characters; browsers give a page some five million in all, and it isn't ours alone. */
const MOST = 1_000_000;
/** A feed whose address is another with each visit must not fill the page's storage. */
const MOST_COPIES = 8;

/** Storage may be full or forbidden, and reading `localStorage` itself may throw. */
function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Keeps a copy in place of the one before; one that is too long for the page's share is not kept. */
export function keep(key: string, copy: Copy): void {
  // Where Prototype.js has given arrays a way of their own, they would come back as strings.
  if ('toJSON' in []) return;
  quietly(() => {
    const text = JSON.stringify(copy);
    makeRoom(PREFIX + key);
    if (text.length <= MOST) localStorage.setItem(PREFIX + key, text);
    else localStorage.removeItem(PREFIX + key);
  });
}

/** Takes the oldest copies away, but for those that there is room for beside another. */
function makeRoom(beside: string): void {
  const at = (name: string): number => parseInt(localStorage.getItem(name)!.slice('{"at":'.length));
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX) && name !== beside)
    .sort((a, b) => at(b) - at(a))
    .slice(MOST_COPIES - 1)
    .forEach((name) => localStorage.removeItem(name));
}

/**
 * The feed as this page or an earlier one has kept it, with the time when it was fetched; undefined
 * where there is none, no storage, or one of an older version, which knew other feeds.
 */
export function recall(key: string, asked: string): (ReadFeed & { stale: number }) | undefined {
  return quietly(() => {
    const copy = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Copy | null;
    if (typeof copy?.at !== 'number') return undefined;
    const { at, base = asked, input } = copy;
    return { ...readFeed(input, { base, sources: [...new Set([asked, base])] }), stale: at };
  });
}
