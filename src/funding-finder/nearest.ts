/** Where nothing passes: which limit to drop, and what comes nearest as it is. */

import { facetToLoosen, type Selection } from '../filtering/facets.ts';
import { isOver } from './deadline.ts';
import { facetSelection, facetsFor, type FilterableCall } from './facets.ts';
import type { Found } from './found.ts';

const MOST = 3;

/** The one filter, or the search, whose removal brings most back. */
export function limitToDrop(
  calls: readonly FilterableCall[],
  selection: Selection,
  found: Found | undefined,
): { name: string; count: number } | undefined {
  return facetToLoosen(calls, facetsFor(found), facetSelection(selection, !!found));
}

/**
 * What fails fewest of the limits, and can still be applied for; best found, then closing first.
 * What fails all of them is not near.
 */
export function nearestCalls(
  calls: readonly FilterableCall[],
  selection: Selection,
  found: Found | undefined,
): readonly FilterableCall[] {
  const chosen = facetSelection(selection, !!found);
  const limits = facetsFor(found).filter(({ name }) => chosen[name]);
  const misses = (call: FilterableCall): number =>
    limits.filter(
      ({ name, values }) => !values(call).some((value) => chosen[name]!.includes(value)),
    ).length;
  const place = ({ at }: FilterableCall): number => {
    const rank = found?.rank[at] ?? -1;
    return rank < 0 ? calls.length : rank;
  };
  // The few best of thousands, which come in the order of their deadlines.
  const best: { call: FilterableCall; missed: number }[] = [];
  for (const call of calls) {
    if (isOver(call.deadline)) continue;
    const missed = misses(call);
    if (missed > 0 && missed >= limits.length) continue;
    let before = best.length;
    while (
      before > 0 &&
      (best[before - 1]!.missed - missed || place(best[before - 1]!.call) - place(call)) > 0
    )
      before--;
    best.splice(before, 0, { call, missed });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ call }) => call);
}
