/** Where in a JSON file something stands. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Key } from './schema-walk.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export class JsonFile {
  readonly #starts: number[] = [0];
  readonly #tree: Node | undefined;
  readonly errors: readonly ParseError[];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
    const errors: ParseError[] = [];
    this.#tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    this.errors = errors;
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** Where the value at the path stands; where it is missing, what it is missing from. */
  find(path: readonly Key[]): Position {
    for (let length = path.length; this.#tree && length > 0; length--) {
      const node = findNodeAtLocation(this.#tree, path.slice(0, length));
      if (node) return this.at(node.offset);
    }
    return this.at(this.#tree?.offset ?? 0);
  }
}
