/** The call that a link names. */
import type { Call } from './calls.ts';

/** Undefined where nothing is linked, there is no such call, or it is among the rows anyway. */
export function linkedBeside(
  link: string | undefined,
  rows: readonly Call[],
  calls: readonly Call[],
): Call | undefined {
  const isLinked = ({ grant }: Call) => grant.id === link;
  return rows.some(isLinked) ? undefined : calls.find(isLinked);
}
