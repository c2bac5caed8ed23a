/**
 * What the visitor's filters leave. Each step is worked out again only when what it depends on has
 * changed, so that a keystroke costs the filter alone.
 */

import type { Workshop } from '../feed/model.ts';
import {
  applyFacets,
  facetToLoosen,
  type FacetResult,
  type Selection,
} from '../filtering/facets.ts';
import { endOfMonth, type PlainDate } from '../time/plain-date.ts';
import { calendarFacets, facetSelection } from './facets.ts';
import { FILTER_VALUES, LISTED, type ListedFilter } from './filter-values.ts';
import type { Labels } from './labels.ts';
import { last } from '../widget/last.ts';
import { takesPlaceBetween } from './occasion.ts';

export interface Filtered extends FacetResult<Workshop> {
  /** What was looked through. */
  readonly scope: readonly Workshop[];
  /** All options of each listed filter, also those that other filters leave without items. */
  readonly options: ReadonlyMap<ListedFilter, readonly string[]>;
  readonly keep: (workshop: Workshop) => boolean;
}

export class VisitorFilter {
  readonly #ofMonth = last((workshops: readonly Workshop[], month: PlainDate) =>
    workshops.filter((workshop) => takesPlaceBetween(workshop, month, endOfMonth(month))),
  );
  readonly #options = last(
    (workshops: readonly Workshop[]) =>
      new Map(
        LISTED.map((name) => [name, [...new Set(workshops.flatMap(FILTER_VALUES[name]))]] as const),
      ),
  );
  readonly #filtered = last(
    (scope: readonly Workshop[], selection: Selection, labels: Labels): Filtered => {
      const facets = calendarFacets(selection, labels);
      const result = applyFacets(scope, facets, facetSelection(selection));
      const kept = new Set(result.items);
      const options = this.#options(scope);
      return { ...result, scope, options, keep: (workshop) => kept.has(workshop) };
    },
  );

  /** The workshops that take place in a month. */
  ofMonth(workshops: readonly Workshop[], month: PlainDate): readonly Workshop[] {
    return this.#ofMonth(workshops, month);
  }

  /** What the filters leave of `scope`. */
  apply(scope: readonly Workshop[], selection: Selection, labels: Labels): Filtered {
    return this.#filtered(scope, selection, labels);
  }

  /** The filter whose removal brings most back. */
  loosen(
    scope: readonly Workshop[],
    selection: Selection,
    labels: Labels,
  ): { name: string; count: number } | undefined {
    return facetToLoosen(scope, calendarFacets(selection, labels), facetSelection(selection));
  }
}
