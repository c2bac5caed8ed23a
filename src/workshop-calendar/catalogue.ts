/**
 * The feed as the calendar looks at it: limited by the page, ordered in time, filtered by the
 * visitor. Each step is worked out again only when what it depends on has changed, so that a
 * keystroke costs the filter alone.
 */

import type { Feed, Workshop } from '../feed/model.ts';
import {
  applyFacets,
  facetToLoosen,
  type FacetResult,
  type Selection,
} from '../filtering/facets.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { endOfMonth, type PlainDate } from '../time/plain-date.ts';
import { currentWorkshops, makeProgramme, type Programme } from './agenda.ts';
import {
  calendarFacets,
  facetSelection,
  FILTER_VALUES,
  LISTED,
  type Labels,
  type ListedFilter,
} from './facets.ts';
import { last } from '../widget/last.ts';
import { takesPlaceBetween } from './occasion.ts';

/** What the page limits the calendar to, by its attributes: comma-separated, empty for no limit. */
export interface PageLimits {
  readonly municipality: string;
  readonly topic: string;
  readonly audience: string;
}

/** Which workshops the visitor looks through: those to come, those too that are over, or a month's. */
export type Scope = 'current' | 'all' | { readonly month: PlainDate };

export interface Filtered extends FacetResult<Workshop> {
  /** All options of each listed filter, also those that other filters leave without items. */
  readonly options: ReadonlyMap<ListedFilter, readonly string[]>;
  readonly keep: (workshop: Workshop) => boolean;
}

export class Catalogue {
  readonly #limited = last((feed: Feed, municipality: string, topic: string, audience: string) =>
    limitTo(feed.workshops, { municipality, topic, audience }),
  );
  readonly #ordered = last(makeProgramme);
  readonly #current = last(currentWorkshops);
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
    (workshops: readonly Workshop[], selection: Selection, labels: Labels): Filtered => {
      const result = applyFacets(
        workshops,
        calendarFacets(selection, labels),
        facetSelection(selection),
      );
      const kept = new Set(result.items);
      const options = this.#options(workshops);
      return { ...result, options, keep: (workshop) => kept.has(workshop) };
    },
  );

  /** The workshops within the page's limits. */
  workshops(feed: Feed, { municipality, topic, audience }: PageLimits): readonly Workshop[] {
    return this.#limited(feed, municipality, topic, audience);
  }

  /** The same in the order of time. */
  programme(workshops: readonly Workshop[], now: number, zone: string): Programme {
    return this.#ordered(workshops, now, zone);
  }

  /** What the visitor looks through, before their own filters. */
  inScope(workshops: readonly Workshop[], programme: Programme, scope: Scope): readonly Workshop[] {
    if (scope === 'all') return workshops;
    if (scope === 'current') return this.#current(programme);
    return this.#ofMonth(workshops, scope.month);
  }

  /** What their filters leave of it. */
  filter(workshops: readonly Workshop[], selection: Selection, labels: Labels): Filtered {
    return this.#filtered(workshops, selection, labels);
  }

  /** The filter whose removal brings most back. */
  loosen(
    workshops: readonly Workshop[],
    selection: Selection,
    labels: Labels,
  ): { name: string; count: number } | undefined {
    return facetToLoosen(workshops, calendarFacets(selection, labels), facetSelection(selection));
  }
}

/** Municipalities by code or name in any language; topics and audiences by code or label. */
function limitTo(workshops: readonly Workshop[], limits: PageLimits): readonly Workshop[] {
  const asked = {
    municipality: limits.municipality.trim() ? municipalityCodes(limits.municipality) : undefined,
    topic: words(limits.topic),
    audience: words(limits.audience),
  };
  const fits = (workshop: Workshop): boolean =>
    (['municipality', 'topic', 'audience'] as const).every((name) => {
      const values = asked[name];
      return !values || FILTER_VALUES[name](workshop).some((value) => values.includes(value));
    });
  return Object.values(asked).some(Boolean) ? workshops.filter(fits) : workshops;
}

function words(list: string): string[] | undefined {
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length ? parts : undefined;
}
