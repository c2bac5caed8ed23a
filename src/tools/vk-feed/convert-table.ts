/** A table of any length → a feed's file, some rows at a time: none of it need fit into memory. */
import { COLLECTIONS } from '../../feed/collection.ts';
import { checkFeed } from './check.ts';
import type { Table } from './convert.ts';
import { Abandoned, growingFeedText, write } from './output.ts';
import type { Problem } from './problem.ts';
import { withCells } from './report.ts';
import type { Sheet } from './sheet.ts';

export interface TableOptions {
  readonly now: number;
  /** Nothing is written if anything would be left out. */
  readonly strict: boolean;
  readonly onProblem: (problem: Problem) => void;
}

export interface Written {
  readonly items: number;
  readonly errors: number;
  readonly isWritten: boolean;
}

export async function writeTable(
  file: string,
  { head, collection, base, parts }: Table,
  { now, strict, onProblem }: TableOptions,
): Promise<Written> {
  const seen = new Set<string>();
  let [rows, items, errors] = [0, 0, 0];
  const check = ({ items: lot, problems, cells }: Sheet): readonly object[] => {
    const first = rows;
    rows += lot.length;
    const read = checkFeed({ ...head, [collection]: lot }, { now, base, errorsOnly: true });
    const whole = new Set(
      read.problems.flatMap((problem) => (problem.whole ? indexOf(problem) : [])),
    );
    const kept = lot
      .map((item, index) => ({ item, index }))
      .filter(({ index }) => !whole.has(index));
    const ids = read.feed[collection].map(({ id }) => id);
    const again = kept.flatMap(({ index }, i) =>
      seen.has(ids[i]!) ? [duplicate(`${collection}[${index}].id`, ids[i]!)] : [],
    );
    const repeated = new Set(again.flatMap(indexOf));
    for (const id of ids) seen.add(id);
    const found = [...read.problems, ...again].map((problem) => ({
      ...problem,
      path: problem.path.replace(/\[(\d+)\]/, (_, index: string) => `[${first + Number(index)}]`),
    }));
    const own = new Set(problems.map(({ path }) => path));
    const all = [
      ...withCells(problems, cells),
      ...withCells(found, cells).filter(({ path }) => !own.has(path)),
    ];
    for (const problem of all) {
      onProblem(problem);
      if (problem.severity === 'error') errors++;
    }
    const good = kept.filter(({ index }) => !repeated.has(index));
    items += good.length;
    return good.map(({ item }) => item);
  };
  async function* goodItems(): AsyncGenerator<object> {
    for await (const part of parts) yield* check(part);
    if (errors && strict) throw new Abandoned();
  }
  const isWritten = await write(file, growingFeedText(head, collection, goodItems()));
  return { items, errors, isWritten };
}

/** 'workshops[3].start' → 3 */
const indexOf = ({ path }: Problem): number[] => {
  const [, name = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  return (COLLECTIONS as readonly string[]).includes(name) ? [Number(index)] : [];
};

const duplicate = (path: string, id: string): Problem => ({
  ...{ severity: 'error', code: 'duplicate-id', path, item: id, value: id, whole: true },
});
