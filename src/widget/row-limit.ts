/**
 * How many rows the page's `limit` lets through before the visitor asks for more; `usual` where it
 * doesn't say, or says nothing that rows can be counted by.
 */
export const rowLimit = (limit: number | null | undefined, usual: number): number =>
  Math.ceil(limit! > 0 ? limit! : usual);
