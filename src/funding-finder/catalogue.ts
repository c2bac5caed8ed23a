/**
 * The calls as the visitor looks at them: searched, filtered, in the order they asked for. Each
 * step is worked out again only when what it depends on has changed, so that a keystroke costs
 * the search and one pass over what it found.
 */

import { applyFacets, filterBy, type FacetResult, type Selection } from '../filtering/facets.ts';
import { last } from '../widget/last.ts';
import type { Call } from './calls.ts';
import { isOver } from './deadline.ts';
import { facetSelection, facetsFor, filterable, type FilterableCall } from './facets.ts';
import type { Found } from './found.ts';

export const SORTS = ['relevance', 'closing', 'amount', 'funder'] as const;
export type Sort = (typeof SORTS)[number];

export interface Listing {
  /** What meets the search and all filters, in order. */
  readonly calls: readonly FilterableCall[];
  /** What meets the filters and some of the search. */
  readonly partial: readonly FilterableCall[];
}

export type Counts = FacetResult<FilterableCall>['counts'];

/** How funders are put in order: by their names, as the language does. */
export interface FunderOrder {
  nameOf(call: FilterableCall): string;
  compare(a: string, b: string): number;
}

export class Catalogue {
  /** The calls with the options they fall under; `calls` come in the order of their deadlines. */
  readonly all = last((calls: readonly Call[]) => filterable(calls));

  /** What the visitor's search and filters leave of them. */
  readonly list = last(list);

  /** How many calls each option has. */
  readonly counts = last(
    (calls: readonly FilterableCall[], selection: Selection, found: Found | undefined): Counts =>
      applyFacets(calls, facetsFor(found), facetSelection(selection, !!found)).counts,
  );
}

function list(
  calls: readonly FilterableCall[],
  selection: Selection,
  found: Found | undefined,
  sort: Sort,
  funders: FunderOrder,
): Listing {
  const items = filterBy(calls, facetsFor(found), facetSelection(selection, !!found));
  const ordered = lastWhatIsOver(inOrder(items, sort, found, funders));
  if (!found) return { calls: ordered, partial: [] };
  return {
    calls: ordered.filter(({ at }) => found.full[at]),
    partial: ordered.filter(({ at }) => !found.full[at]),
  };
}

/** The calls come in the order of their deadlines, and stay in it where nothing else decides. */
function inOrder(
  items: readonly FilterableCall[],
  sort: Sort,
  found: Found | undefined,
  funders: FunderOrder,
): readonly FilterableCall[] {
  if (sort === 'amount')
    return items.toSorted((a, b) => (b.grant.amount?.max ?? 0) - (a.grant.amount?.max ?? 0));
  if (sort === 'funder') return byFunder(items, funders);
  return sort === 'relevance' && found ? byRank(items, found) : items;
}

/** Each goes to its place in the ranking: thousands need not be compared with every keystroke. */
function byRank(
  items: readonly FilterableCall[],
  { rank, count }: Found,
): readonly FilterableCall[] {
  const places: (FilterableCall | undefined)[] = Array<FilterableCall | undefined>(count);
  for (const item of items) places[rank[item.at]!] = item;
  return places.filter((item) => item !== undefined);
}

/** Names are costly to compare by a language's rules: each is, once. */
function byFunder(
  items: readonly FilterableCall[],
  { nameOf, compare }: FunderOrder,
): readonly FilterableCall[] {
  const calls = new Map<string, FilterableCall[]>();
  for (const item of items) {
    const name = nameOf(item);
    const its = calls.get(name);
    if (its) its.push(item);
    else calls.set(name, [item]);
  }
  return [...calls.keys()].sort(compare).flatMap((name) => calls.get(name)!);
}

/** What is over comes last in every order. */
function lastWhatIsOver(items: readonly FilterableCall[]): readonly FilterableCall[] {
  const over = items.filter(({ deadline }) => isOver(deadline));
  return over.length ? [...items.filter(({ deadline }) => !isOver(deadline)), ...over] : items;
}
