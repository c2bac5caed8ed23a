/** Where nothing passes: which limit to drop, and what comes nearest as it is. */

import { facetToLoosen, type Selection } from '../filtering/facets.ts';
import { compareDeadlines, isOver } from './deadline.ts';
import { facetSelection, facetsFor, QUERY, type Call, type FilterName } from './facets.ts';
import type { Found } from './found.ts';

const MOST = 3;

/** The one filter, or the search, whose removal brings most back. */
export function limitToDrop(
  calls: readonly Call[],
  selection: Selection,
  found: Found | undefined,
): { name: string; count: number } | undefined {
  return facetToLoosen(calls, facetsFor(found?.all), facetSelection(selection, !!found));
}

/** What fails fewest of the limits, and can still be applied for. */
export function nearestCalls(
  calls: readonly Call[],
  selection: Selection,
  found: Found | undefined,
): readonly Call[] {
  const limits = Object.entries(facetSelection(selection, !!found));
  const misses = (call: Call): number =>
    limits.filter(([name, values]) =>
      name === QUERY
        ? !found!.all.has(call.grant.id)
        : !call.values[name as FilterName].some((value) => values.includes(value)),
    ).length;
  return calls
    .map((call) => ({
      call,
      missed: misses(call),
      rank: found?.rank.get(call.grant.id) ?? Infinity,
    }))
    .filter(({ missed, call }) => missed < Math.max(2, limits.length) && !isOver(call.deadline))
    .sort(
      (a, b) =>
        a.missed - b.missed ||
        // Infinity from itself is not a number
        (a.rank === b.rank ? 0 : a.rank - b.rank) ||
        compareDeadlines(a.call.deadline, b.call.deadline),
    )
    .slice(0, MOST)
    .map(({ call }) => call);
}
