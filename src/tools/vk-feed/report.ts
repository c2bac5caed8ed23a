/** Problems as lines that people read, or as JSON that programs do. */
import type { Words } from '../words/fi.ts';
import { brokenAt, positionsOf } from './locate.ts';
import type { Problem } from './problem.ts';
import { parsePath } from './schema-walk.ts';
import type { CellFinder } from './sheet.ts';

/** The problems with the line and column that they have in the file, in the file's order. */
export function located(problems: readonly Problem[], text: string): Problem[] {
  const positions = positionsOf(
    text,
    problems.map(({ path }) => parsePath(path)),
  );
  return problems
    .map((problem, i) => ({ ...problem, ...positions[i]! }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where a JSON text is broken; empty if it isn't. */
export function syntaxProblems(text: string): Problem[] {
  const position = brokenAt(text);
  return position ? [{ severity: 'error', code: 'syntax', path: '', ...position }] : [];
}

/** The problems with the cell that they come from. */
export const withCells = (problems: readonly Problem[], cells: CellFinder): Problem[] =>
  problems.map((problem) => ({ ...problem, cell: problem.cell ?? cellOf(problem.path, cells) }));

/** The path's own cell, or that of whatever holds it. */
function cellOf(path: string, cells: CellFinder): string | undefined {
  for (let at = path; at; at = at.replace(/(\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '')) {
    const cell = cells(at);
    if (cell) return cell;
  }
  return undefined;
}

export function problemLine(name: string, problem: Problem, words: Words): string {
  const { severity, path, line, column, cell, item } = problem;
  const where = cell ? `${name}:${cell}` : line ? `${name}:${line}:${column}` : name;
  const what = [path, item && `(${item})`].filter(Boolean).join(' ');
  const text = `${where}: ${words[severity]}: ${what ? `${what}: ` : ''}${words.problem(problem)}`;
  // What others wrote must not colour, clear or command the terminal, nor look like a line of ours.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD');
}

export function problemJson(name: string, problem: Problem, words: Words): object {
  const { severity, code, path, line, column, cell, item } = problem;
  return {
    file: name,
    path,
    line,
    column,
    cell,
    severity,
    code,
    item,
    message: words.problem(problem),
  };
}
