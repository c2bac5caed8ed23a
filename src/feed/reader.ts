/** What shapes need to know while they read a feed, and where they report what they can't read. */

/**
 * Why a part was left out: missing (a required field) · type (a number where a text belongs …) ·
 * format (a date, code, e-mail … that isn't one) · value (a word or number that isn't allowed) ·
 * url (an address that isn't http, https, mailto or tel) · duplicate-id · end-before-start ·
 * unknown-place (an id that isn't among the feed's places) · unknown-zone · version · limit (what
 * follows was too much to fetch) · private (its calendar keeps it from the public).
 */
export type DropReason =
  | 'missing'
  | 'type'
  | 'format'
  | 'value'
  | 'url'
  | 'duplicate-id'
  | 'end-before-start'
  | 'unknown-place'
  | 'unknown-zone'
  | 'version'
  | 'limit'
  | 'private';

/** A part of the feed that was left out. */
export interface Dropped {
  /** 'workshops[3].start' */
  readonly path: string;
  readonly reason: DropReason;
  /** The item's id, where it has one. */
  readonly item?: string;
  /** Whether the item was left out with it. */
  readonly whole: boolean;
  /** The address of the feed that it is missing from. */
  readonly source?: string;
}

export type Path = readonly (string | number)[];

/** A part that was left out, with its path still in pieces. */
export interface Problem {
  readonly path: Path;
  readonly reason: DropReason;
}

export class Reader {
  readonly dropped: Problem[] = [];
  readonly path: (string | number)[] = [];
  /** What items refer to by id: the feed's places, as `place` has read them (schema/place.ts). */
  places: Readonly<Record<string, unknown>> = {};
  /** The languages that a text falls back on, in order. */
  readonly fallback: readonly string[];

  constructor(
    readonly language: string,
    /** The zone of wall times without offset; an item's own `timeZone` takes its place. */
    public zone: string,
    /** What relative addresses resolve against. */
    readonly base?: string,
  ) {
    this.fallback = [...new Set([language, 'fi', 'sv', 'en'])];
  }

  /** Reports that the value at the path (below it, at `keys`) can't be read. */
  problem(reason: DropReason, ...keys: (string | number)[]): undefined {
    this.dropped.push({ path: [...this.path, ...keys], reason });
    return undefined;
  }
}

/** ['workshops', 3, 'start'] → 'workshops[3].start' */
export function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\w-]+$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}
