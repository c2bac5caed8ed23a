/** The call that a link names: among the rows, or to be shown beside them. */
import type { Call } from './calls.ts';

/** Undefined where nothing is linked or it is among the rows; 'missing' where there is no such call. */
export function linkedCall(
  link: string | undefined,
  rows: readonly Call[],
  calls: readonly Call[],
): Call | 'missing' | undefined {
  const isLinked = ({ grant }: Call) => grant.id === link;
  if (link === undefined || rows.some(isLinked)) return undefined;
  return calls.find(isLinked) ?? 'missing';
}
