/** Long lists come in pages: they are followed one after the other, and shown as they come. */
import { FeedError } from '../feed-error.ts';
import type { ForeignAnswer } from '../answer.ts';
import { isObject } from '../shape.ts';
import { asItems, asString, type Json } from './input.ts';

/** Who needs more asks for less by the address' own parameters. */
const MOST_PAGES = 20;

export interface Paging {
  /** The name of the list in each page. */
  readonly list: string;
  /** The address of the page that follows, as the page has it. */
  readonly next: (page: Json) => unknown;
  /** What is there before the next page is asked for. */
  readonly soFar: (items: readonly Json[]) => object;
}

/** The items of the page that came from an address, and of those that follow it. */
export async function itemsOfPages(
  first: unknown,
  from: string,
  { list, next, soFar }: Paging,
  { get, partial, incomplete, leftOut }: Omit<ForeignAnswer, 'text'>,
): Promise<Json[]> {
  const isPage = (json: unknown): json is Json => isObject(json) && Array.isArray(json[list]);
  const items: Json[] = [];
  const seen = new Set([from]);
  let page: unknown = first;
  for (let n = 1; isPage(page); n++) {
    items.push(...asItems(page[list]));
    const address = nextAddress(asString(next(page)), from);
    if (!address || seen.has(address)) break;
    // A file on somebody's disk is all there is.
    if (n >= MOST_PAGES || !/^https?:/.test(from)) {
      leftOut.push({ path: 'workshops', reason: 'limit', whole: true, source: from });
      break;
    }
    seen.add(address);
    partial(soFar(items));
    try {
      page = await getJson(get, address);
      if (!isPage(page)) throw new FeedError('format', { url: address });
    } catch (error) {
      // The pages that came are worth more than an error for the one that didn't.
      tell(error, incomplete);
      break;
    }
  }
  return items;
}

/** A part that couldn't be had is told; anything else ends the whole. */
export function tell(error: unknown, incomplete: ForeignAnswer['incomplete']): void {
  if (!(error instanceof FeedError)) throw error;
  incomplete(error);
}

/** What stands at an address; undefined if it is no JSON. Rejects as `get` does. */
export async function getJson(get: ForeignAnswer['get'], address: string): Promise<unknown> {
  const { text } = await get(address);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some servers behind a proxy write http in the address of the next page, or leave out their own. */
function nextAddress(next: string | undefined, from: string): string | undefined {
  if (!next || !URL.canParse(next, from)) return undefined;
  const { href } = new URL(next, from);
  return from.startsWith('https:') ? href.replace(/^http:/, 'https:') : href;
}
