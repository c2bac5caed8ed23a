/**
 * The feed as the finder looks at it: limited by the page, searched and filtered by the visitor,
 * in the order they asked for. Each step is worked out again only when what it depends on has
 * changed, so that a keystroke costs the search alone.
 */

import type { Grant } from '../feed/model.ts';
import { applyFacets, type FacetResult, type Selection } from '../filtering/facets.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { compareDeadlines, isOver } from './deadline.ts';
import { callsOf, facetSelection, facetsFor, FILTERS, type Call } from './facets.ts';
import { last } from '../widget/last.ts';
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
}

function list(
  calls: readonly Call[],
  selection: Selection,
  found: Found | undefined,
  sort: Sort,
  compareFunders: (a: Call, b: Call) => number,
): Listing {
  const { items, counts } = applyFacets(
    calls,
    facetsFor(found?.all),
    facetSelection(selection, !!found),
  );
  items.sort(inOrder(sort, found, compareFunders));
  if (!found || found.full.size === 0) return { calls: items, partial: [], counts };
  return {
    calls: items.filter(({ grant }) => found.full.has(grant.id)),
    partial: items.filter(({ grant }) => !found.full.has(grant.id)),
    counts,
  };
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
