/** What is wrong with the document, each told at the field where it can be mended. */
import { pathText } from '../../src/feed/reader.ts';
import { checkFeed } from '../../src/tools/vk-feed/check.ts';
import type { FeedProblem as Problem } from '../../src/tools/vk-feed/problem.ts';
import { parsePath } from '../../src/tools/vk-feed/schema-walk.ts';
import type { Json, Path } from './json.ts';
import { FORMS, type Control, type Field } from './model.ts';

export interface Placed {
  /** The field that it is told at. */
  readonly path: string;
  /** The names of the fields on the way to it, for its label: ['place', 'municipality']. */
  readonly fields: readonly Field[];
  readonly problem: Problem;
}

/** Every problem of the document. What nobody can see from a form is left out. */
export function findProblems(doc: Json, now: number): Placed[] {
  let problems: readonly Problem[];
  try {
    ({ problems } = checkFeed(doc, { now }));
  } catch {
    return []; // no feed at all: the editor wouldn't have opened it
  }
  return problems.flatMap((problem) => spread(problem).map((one) => place(one)));
}

/** A text that is missing in a language is told at each of the fields. */
function spread(problem: Problem): Problem[] {
  if (problem.code !== 'no-language') return [problem];
  return (problem.names ?? []).map((name) => ({
    ...problem,
    path: `${problem.path}.${name}`,
    names: [name],
  }));
}

function place(problem: Problem): Placed {
  const keys = parsePath(problem.path);
  const [section, ...rest] = keys;
  const isFeed = !(String(section) in FORMS) || section === 'feed';
  const form = FORMS[isFeed ? 'feed' : String(section)]!;
  const path: (string | number)[] = isFeed ? [] : keys.slice(0, 2);
  const fields: Field[] = [];
  let inside: readonly Field[] | undefined = form;
  for (const key of isFeed ? keys : rest.slice(1)) {
    if (typeof key === 'number') {
      if (!inside) break; // an entry of a list that one control shows
      path.push(key);
      continue;
    }
    const field: Field | undefined = inside?.find(({ name }) => name === key);
    if (!field) break;
    fields.push(field);
    path.push(key);
    inside = inner(field.control);
  }
  // an object is mended at a field of it
  while (inside && fields.length) {
    const { control } = fields.at(-1)!;
    const isRow = typeof path.at(-1) === 'number';
    if (control.type === 'rows' && !isRow) break;
    const last = control.type === 'rows' ? control.row : control;
    const main = mainField(last, problem);
    if (!main) break;
    fields.push(main);
    path.push(main.name);
    inside = inner(main.control);
  }
  return { path: pathText(path), fields, problem };
}

const inner = (control: Control): readonly Field[] | undefined =>
  control.type === 'group' || control.type === 'place'
    ? control.fields
    : control.type === 'rows'
      ? inner(control.row)
      : undefined;

function mainField(control: Control, { code }: Problem): Field | undefined {
  if (control.type !== 'group') return undefined;
  if (code === 'no-alt') return control.fields.find(({ name }) => name === 'alt');
  return control.fields.find(({ required, name }) => required || name === control.short);
}

/** Whether the problem stands at the path or below it. */
export const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);

export const isError = ({ problem }: Placed): boolean => problem.severity === 'error';

/** How many items of a section have something to mend. */
export const within = (problems: readonly Placed[], path: Path): Placed[] =>
  problems.filter((one) => isWithin(one.path, pathText(path)));

export interface Count {
  readonly errors: number;
  readonly notes: number;
}

/** How much there is to mend in each item, by the item's path: 'workshops[3]', 'places.talo'. */
export function countByItem(problems: readonly Placed[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const one of problems) {
    const [item = ''] = ITEM.exec(one.path) ?? [];
    const { errors, notes } = counts.get(item) ?? { errors: 0, notes: 0 };
    counts.set(item, isError(one) ? { errors: errors + 1, notes } : { errors, notes: notes + 1 });
  }
  return counts;
}

const ITEM = /^\w+(?:\.[\w-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])/;
