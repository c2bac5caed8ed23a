/** Where in a JSON file something stands. */
import { visit } from 'jsonc-parser';
import type { Key } from './schema-walk.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** A wanted path's next step. */
interface Step {
  readonly next: Map<Key, Step>;
  offset?: number;
}

/** An object or a list that is being read, and the key of the value that comes next. */
interface Holder {
  readonly step: Step | undefined;
  readonly isList: boolean;
  key: Key;
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/**
 * Where the values at the paths stand; where one is missing, what it is missing from. The file is
 * read once, and no tree is made of it: that would take twenty times its size.
 */
export function positionsOf(text: string, paths: readonly (readonly Key[])[]): Position[] {
  const root: Step = { next: new Map() };
  for (const path of paths) {
    let step = root;
    for (const key of path) {
      let next = step.next.get(key);
      if (!next) step.next.set(key, (next = { next: new Map() }));
      step = next;
    }
  }
  find(text, root);
  const lineOf = lines(text);
  return paths.map((path) => {
    let offset = root.offset ?? 0;
    let step: Step | undefined = root;
    for (const key of path) {
      step = step?.next.get(key);
      if (step?.offset === undefined) break;
      offset = step.offset;
    }
    return lineOf(offset);
  });
}

/** Writes into the steps where their values start. */
function find(text: string, root: Step): void {
  const holders: Holder[] = [];
  const value = (offset: number): Step | undefined => {
    const holder = holders.at(-1);
    const step = holder ? holder.step?.next.get(holder.key) : root;
    if (step) step.offset = offset;
    return step;
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => void holders.push({ step: value(offset), isList: false, key: '' }),
      onArrayBegin: (offset) => void holders.push({ step: value(offset), isList: true, key: 0 }),
      onObjectProperty: (name) => void (holders.at(-1)!.key = name),
      onLiteralValue: (_, offset) => void value(offset),
      onSeparator: (character) => {
        const holder = holders.at(-1);
        if (character === ',' && holder?.isList) holder.key = Number(holder.key) + 1;
      },
      onObjectEnd: () => void holders.pop(),
      onArrayEnd: () => void holders.pop(),
    },
    STRICT,
  );
}

/** Where a text stops being JSON; undefined if it doesn't. */
export function brokenAt(text: string): Position | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    // One slip makes many; the first is where to look.
    let first: number | undefined;
    visit(text, { onError: (_, offset) => void (first ??= offset) }, STRICT);
    return lines(text)(first ?? text.length);
  }
}

/** Finds the line of an offset. */
function lines(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
