/**
 * The feed as the finder looks at it: limited by the page, searched and filtered by the visitor,
 * in the order they asked for. Each step is worked out again only when what it depends on has
 * changed, so that a keystroke costs the search alone.
 */

import type { Grant } from '../feed/model.ts';
import {
  applyFacets,
  facetToLoosen,
  type FacetResult,
  type Selection,
} from '../filtering/facets.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { compareDeadlines, isOver } from './deadline.ts';
import { callsOf, facetSelection, facetsFor, FILTERS, QUERY, type Call } from './facets.ts';
import { last } from './last.ts';
import type { Found } from './found.ts';

export const SORTS = ['relevance', 'closing', 'amount', 'funder'] as const;
export type Sort = (typeof SORTS)[number];

/** What the page limits the finder to, by its attributes: comma-separated, empty for no limit. */
export interface PageLimits {
  readonly municipality: string;
  readonly applicant: string;
  readonly status: string;
}

export interface Listing {
  /** What meets the search and all filters, in order. */
  readonly calls: readonly Call[];
  /** What meets the filters and some of the search. */
  readonly partial: readonly Call[];
  readonly counts: FacetResult<Call>['counts'];
}

const MOST_NEAREST = 3;

export class Catalogue {
  readonly #calls = last(callsOf);
  readonly #limited = last(
    (calls: readonly Call[], municipality: string, applicant: string, status: string) =>
      limitTo(calls, { municipality, applicant, status }),
  );
  readonly #listing = last(list);

  /** The calls within the page's limits. */
  calls(grants: readonly Grant[], now: number, limits: PageLimits): readonly Call[] {
    // States change on the minute at the soonest.
    const minute = now - (now % 60_000);
    const calls = this.#calls(grants, minute);
    return this.#limited(calls, limits.municipality, limits.applicant, limits.status);
  }

  /** What the visitor's search and filters leave of them. */
  list(
    calls: readonly Call[],
    selection: Selection,
    found: Found | undefined,
    sort: Sort,
    compareFunders: (a: Call, b: Call) => number,
  ): Listing {
    return this.#listing(calls, selection, found, sort, compareFunders);
  }

  /** The one filter, or the search, whose removal brings most back. */
  loosen(
    calls: readonly Call[],
    selection: Selection,
    found: Found | undefined,
  ): { name: string; count: number } | undefined {
    return facetToLoosen(calls, facetsFor(found?.all), facetSelection(selection, !!found));
  }

  /** What fails only one filter, to show where nothing passes all. */
  nearest(calls: readonly Call[], selection: Selection, found: Found | undefined): readonly Call[] {
    const chosen = facetSelection(selection, !!found);
    const misses = (call: Call): number =>
      Object.entries(chosen).filter(([name, values]) =>
        name === QUERY
          ? !found!.all.has(call.grant.id)
          : !call.values[name as keyof Call['values']].some((value) => values.includes(value)),
      ).length;
    return calls
      .map((call) => ({
        call,
        missed: misses(call),
        rank: found?.rank.get(call.grant.id) ?? Infinity,
      }))
      .filter(
        ({ missed, call }) =>
          missed < Math.max(2, Object.keys(chosen).length) && !isOver(call.deadline),
      )
      .sort(
        (a, b) =>
          a.missed - b.missed ||
          a.rank - b.rank ||
          compareDeadlines(a.call.deadline, b.call.deadline),
      )
      .slice(0, MOST_NEAREST)
      .map(({ call }) => call);
  }
}

function list(
  calls: readonly Call[],
  selection: Selection,
  found: Found | undefined,
  sort: Sort,
  compareFunders: (a: Call, b: Call) => number,
): Listing {
  // Filters count what meets the whole search, if anything does.
  const sought = found && (found.full.size > 0 ? found.full : found.all);
  const { items, counts } = applyFacets(
    calls,
    facetsFor(sought),
    facetSelection(selection, !!found),
  );
  const order = inOrder(sort, found, compareFunders);
  const rest =
    found && found.full.size > 0
      ? applyFacets(calls, facetsFor(found.partial), facetSelection(selection, true)).items
      : [];
  return { calls: items.sort(order), partial: rest.sort(order), counts };
}

function inOrder(
  sort: Sort,
  found: Found | undefined,
  compareFunders: (a: Call, b: Call) => number,
): (a: Call, b: Call) => number {
  const by = {
    relevance: (a: Call, b: Call) => rank(a) - rank(b),
    closing: () => 0,
    amount: (a: Call, b: Call) => (b.grant.amount?.max ?? 0) - (a.grant.amount?.max ?? 0),
    funder: compareFunders,
  }[sort];
  const rank = ({ grant }: Call): number => found?.rank.get(grant.id) ?? 0;
  // What is over comes last in every order.
  return (a, b) =>
    Number(isOver(a.deadline)) - Number(isOver(b.deadline)) ||
    by(a, b) ||
    compareDeadlines(a.deadline, b.deadline);
}

/** Municipalities by code or name in any language; applicants and states by code. */
function limitTo(calls: readonly Call[], limits: PageLimits): readonly Call[] {
  const asked = {
    municipality: limits.municipality.trim() ? municipalityCodes(limits.municipality) : undefined,
    applicant: words(limits.applicant),
    status: words(limits.status),
  };
  const limiting = FILTERS.filter((name) => name in asked && asked[name as keyof typeof asked]);
  if (limiting.length === 0) return calls;
  return calls.filter((call) =>
    limiting.every((name) =>
      call.values[name].some((value) => asked[name as keyof typeof asked]!.includes(value)),
    ),
  );
}

function words(list: string): string[] | undefined {
  const parts = list
    .split(/[,\s]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 ? parts : undefined;
}
