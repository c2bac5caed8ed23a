/** The last good copy of each feed, kept over reloads where the page allows storage. */

/** A feed's input as it was fetched. */
export interface Copy {
  /** When it was fetched, in ms since 1970. */
  readonly at: number;
  readonly input: unknown;
}

const PREFIX = 'vk-feed ';
/** Characters; browsers give a page some five million in all, and it isn't ours alone. */
const MOST = 1_000_000;
/** Writing is slow and nobody waits for it: the rows, and what visitors do first, come before it. */
const ROWS_FIRST = 3000;

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
  const write = (): void => {
    const text = JSON.stringify(copy);
    if (text.length <= MOST) localStorage.setItem(PREFIX + key, text);
    else localStorage.removeItem(PREFIX + key);
  };
  if (quietly(() => localStorage)) setTimeout(quietly, ROWS_FIRST, write);
}

/** The copy kept by this page or an earlier one; undefined where there is none, or no storage. */
export function recall(key: string): Copy | undefined {
  return quietly(() => {
    const copy = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Copy | null;
    return copy && typeof copy.at === 'number' ? copy : undefined;
  });
}
