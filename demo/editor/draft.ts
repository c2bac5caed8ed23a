/**
 * Unsaved work survives a reload, where the browser lets us keep it. Every tab keeps its own: a lock
 * that lasts as long as the tab tells whose drafts are in use, so that none is overwritten and what a
 * closed tab left is taken up again.
 */
import { isObject, type Json } from './json.ts';

export interface Draft {
  readonly doc: Json;
  /** The file's name; empty for a feed that was never saved. */
  readonly name: string;
  /** The address that it was opened from. */
  readonly base?: string;
  readonly indent: string;
  readonly dirty: boolean;
}

interface Kept extends Draft {
  readonly at: number;
}

const PREFIX = 'vk-feed-editor:';
/** Drafts without unsaved changes only save the opening of a file; this many are enough. */
const SAVED_DRAFTS = 3;

let own = '';

export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(own, JSON.stringify({ ...draft, at: Date.now() } satisfies Kept));
    return true;
  } catch {
    return false; // forbidden by the browser, or full
  }
}

/** Finds this tab's draft, or one that nobody has open; and whether another tab has its own. */
export async function claimDraft(): Promise<{ draft?: Draft; othersOpen: boolean }> {
  const found = kept();
  const last = remembered();
  const wanted = [...found].sort(
    (a, b) =>
      Number(b.key === last) - Number(a.key === last) ||
      Number(b.draft.dirty) - Number(a.draft.dirty) ||
      b.draft.at - a.draft.at,
  );
  let othersOpen = false;
  for (const { key, draft } of wanted) {
    if (await lock(key, key === last)) {
      take(key);
      forget(found.filter((one) => one.key !== key && !one.draft.dirty));
      return { draft, othersOpen };
    }
    othersOpen = true;
  }
  await lock(take(newKey()), false);
  return { othersOpen };
}

const newKey = (): string => PREFIX + Math.random().toString(36).slice(2);

function kept(): { key: string; draft: Kept }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const draft = parsed(localStorage.getItem(key));
        return draft ? { key, draft } : [];
      });
  } catch {
    return []; // no storage for us
  }
}

function parsed(text: string | null): Kept | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    return isObject(draft) && isObject(draft.doc) ? (draft as unknown as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Holds a name for as long as the tab lives; false where another tab holds it. */
function lock(name: string, wasOurs: boolean): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true); // see `storage` below
  // after a reload the page that was may hold it a moment longer
  const options = wasOurs ? { signal: AbortSignal.timeout(500) } : { ifAvailable: true };
  return new Promise((resolve) => {
    navigator.locks
      .request(name, options, (held) => {
        resolve(held !== null);
        return held === null ? undefined : new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}

/** Which draft is the tab's: a reload finds it again, another tab doesn't. */
function take(key: string): string {
  own = key;
  try {
    sessionStorage.setItem(PREFIX, key);
  } catch {
    // the newest draft is taken up instead
  }
  return key;
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(PREFIX);
  } catch {
    return null;
  }
}

function forget(saved: readonly { key: string; draft: Kept }[]): void {
  const old = [...saved].sort((a, b) => b.draft.at - a.draft.at).slice(SAVED_DRAFTS);
  for (const { key } of old) localStorage.removeItem(key);
}

/**
 * Where there are no locks two tabs may be working on one draft: the tab whose draft the other
 * overwrites goes on under a key of its own.
 */
export function watchDraft(): void {
  addEventListener('storage', ({ key, oldValue }) => {
    if (key !== own || oldValue === null) return;
    localStorage.setItem(take(newKey()), oldValue);
  });
}
