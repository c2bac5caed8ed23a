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
import type { PlainDate } from '../time/plain-date.ts';
import { calendarFacets, facetSelection, type Stretch } from './facets.ts';
import { FILTER_VALUES, LISTED, type ListedFilter } from './filter-values.ts';
import type { Labels } from './labels.ts';
import { last } from '../widget/last.ts';
import { workshopsBetween } from './occasion-search.ts';

export interface Filtered extends FacetResult<Workshop> {
  /** What was looked through. */
  readonly scope: readonly Workshop[];
  /** All options of each listed filter, also those that other filters leave without items. */
  readonly options: ReadonlyMap<ListedFilter, readonly string[]>;
  readonly keep: (workshop: Workshop) => boolean;
}

export class VisitorFilter {
  readonly #between = last(workshopsBetween);
  readonly #options = last(
    (workshops: readonly Workshop[]) =>
      new Map(
        LISTED.map((name) => [name, [...new Set(workshops.flatMap(FILTER_VALUES[name]))]] as const),
      ),
  );
  readonly #filtered = last(
    (
      scope: readonly Workshop[],
      selection: Selection,
      labels: Labels,
      from?: PlainDate,
      to?: PlainDate,
      notOverAt?: number,
      all: readonly Workshop[] = scope,
    ): Filtered => {
      const facets = calendarFacets(selection, labels, { from, to, notOverAt });
      const result = applyFacets(scope, facets, facetSelection(selection));
      const kept = new Set(result.items);
      return {
        items: result.items,
        // not spread: that would work them out
        get counts() {
          return result.counts;
        },
        scope,
        options: this.#options(all),
        keep: (workshop) => kept.has(workshop),
      };
    },
  );

  /** The workshops that take place between two days. */
  between(workshops: readonly Workshop[], from: PlainDate, to: PlainDate): readonly Workshop[] {
    return this.#between(workshops, from, to);
  }

  /** What the filters leave of `scope`; their options are those of `all`. */
  apply(
    scope: readonly Workshop[],
    selection: Selection,
    labels: Labels,
    { from, to, notOverAt }: Stretch,
    all: readonly Workshop[] = scope,
  ): Filtered {
    return this.#filtered(scope, selection, labels, from, to, notOverAt, all);
  }

  /** The filter whose removal brings most back. */
  loosen(
    scope: readonly Workshop[],
    selection: Selection,
    labels: Labels,
    stretch: Stretch,
  ): { name: string; count: number } | undefined {
    return facetToLoosen(
      scope,
      calendarFacets(selection, labels, stretch),
      facetSelection(selection),
    );
  }
}
