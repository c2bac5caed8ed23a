import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import { toggle, type FacetResult, type Selection } from '../filtering/facets.ts';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { municipalityName } from '../text/municipalities.ts';
import { chips, facetDropdown, type FacetOption } from '../widget/facet-view.ts';
import { plain } from '../widget/text-view.ts';
import { audienceKey, pilotFacets, type PilotFacetName, type PilotItem } from './pilots.ts';
import { pilotStatuses, type PilotStatus } from './pilot-status.ts';

/** The words for what pilots are filtered by, in one language. */
export class Labels {
  readonly #format: Format;
  readonly #messages: Messages<'artist-pilot-map'>;
  readonly #vocabulary: Feed['vocabulary'];
  readonly #audiences = new Map<string, string>();

  constructor(format: Format, messages: Messages<'artist-pilot-map'>, feed: Feed) {
    this.#format = format;
    this.#messages = messages;
    this.#vocabulary = feed.vocabulary;
    for (const { join } of feed.pilots) {
      if (!join?.audience) continue;
      this.#audiences.set(audienceKey(join.audience), plain(join.audience, format.language));
    }
  }

  facet(name: PilotFacetName): string {
    const { filterStatus, filterArtform, filterAudience, municipality } = this.#messages;
    return {
      status: filterStatus,
      artform: filterArtform,
      audience: filterAudience,
      municipality,
    }[name];
  }

  option(name: PilotFacetName, value: string): string {
    switch (name) {
      case 'status':
        return this.#messages.status[value as PilotStatus] ?? value;
      case 'artform':
        return this.artform(value);
      case 'municipality':
        return municipalityName(value, this.#format.language);
      case 'audience':
        return this.#audiences.get(value) ?? value;
    }
  }

  /** The feed's own word for an art form, else ours. */
  artform(code: string): string {
    const term = this.#vocabulary['artForms']?.[code];
    return (
      term?.[this.#format.language] ?? this.#messages.artforms[code] ?? term?.fi ?? term?.sv ?? code
    );
  }

  /** Statuses in their own order, all else by the alphabet of the language. */
  sorted(name: PilotFacetName, values: readonly string[]): string[] {
    if (name === 'status') return pilotStatuses.filter((status) => values.includes(status));
    return values.toSorted((a, b) =>
      this.#format.compare(this.option(name, a), this.option(name, b)),
    );
  }
}

export interface FilterContext {
  readonly labels: Labels;
  readonly selection: Selection;
  /** Every value that the items have, filtered or not. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly counts: FacetResult<PilotItem>['counts'];
  readonly shows: (name: PilotFacetName) => boolean;
  readonly choose: (selection: Selection) => void;
  readonly messages: Messages<'artist-pilot-map'>;
}

/** A dropdown for each facet that tells items apart. */
export function filterControls(context: FilterContext): TemplateResult {
  const { labels, selection, values, counts, shows, choose } = context;
  return html`<div class="facets no-print">
    ${pilotFacets.map(({ name }) => {
      const found = values.get(name) ?? [];
      const selected = selection[name] ?? [];
      if (!shows(name) || (found.length < 2 && !selected.length)) return nothing;
      const options = labels
        .sorted(name, [...new Set([...found, ...selected])])
        .map((value): FacetOption => ({
          value,
          label: labels.option(name, value),
          count: counts.get(name)?.get(value) ?? 0,
        }));
      return facetDropdown({
        legend: labels.facet(name),
        options,
        selected,
        toggle: (value) => choose(toggle(selection, name, value)),
      });
    })}
  </div>`;
}

/** What limits the list now, each removable. */
export function filterChips(context: FilterContext): TemplateResult | typeof nothing {
  const { labels, selection, choose, messages } = context;
  const list = pilotFacets.flatMap(({ name }) =>
    (selection[name] ?? []).map((value) => ({
      label: `${labels.facet(name)}: ${labels.option(name, value)}`,
      remove: () => choose(toggle(selection, name, value)),
    })),
  );
  return chips(list, messages, () => choose({}));
}

/** `Taiteenala: tanssi, musiikki`: all that is chosen of one facet. */
export function filterLabel(name: PilotFacetName, { labels, selection }: FilterContext): string {
  const values = (selection[name] ?? []).map((value) => labels.option(name, value));
  return `${labels.facet(name)}: ${values.join(', ')}`;
}
