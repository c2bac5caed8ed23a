/** Unsaved work survives a reload, where the browser lets us keep it. */
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

const KEY = 'vk-feed-editor';

export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false; // forbidden by the browser, or full
  }
}

export function restoreDraft(): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isObject(draft) && isObject(draft.doc) ? (draft as unknown as Draft) : undefined;
  } catch {
    return undefined;
  }
}
