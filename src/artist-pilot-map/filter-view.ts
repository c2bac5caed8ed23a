import { html, nothing, type TemplateResult } from 'lit';
import { toggle, type FacetResult, type Selection } from '../filtering/facets.ts';
import { chips, facetDropdown, type FacetOption } from '../widget/facet-view.ts';
import { chevronIcon, filterIcon } from '../widget/action-icons.ts';
import { filterNames, type FilterLabels, type FilterName } from './filter-labels.ts';
import { pilotFacets, type PilotFacetName, type PilotItem } from './pilots.ts';
import type { FullScene } from './scene.ts';

export interface FilterContext {
  readonly scene: FullScene;
  readonly labels: FilterLabels;
  readonly selection: Selection;
  /** Every value that the items have, filtered or not. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly counts: FacetResult<PilotItem>['counts'];
  readonly shows: (name: FilterName) => boolean;
  readonly choose: (selection: Selection) => void;
  /** On narrow screens the filters stand behind one button. */
  readonly expanded: boolean;
  readonly expand: () => void;
  /** Undefined where there is no time to look along. */
  readonly timeline: { readonly open: boolean; readonly toggle: () => void } | undefined;
}

/** A dropdown for each facet that tells items apart, and the way to the timeline. */
export function filterControls(context: FilterContext): TemplateResult | typeof nothing {
  const { scene, labels, selection, expanded, expand, timeline } = context;
  const dropdowns = pilotFacets
    .map(({ name }) => dropdown(name, context))
    .filter((control) => control !== nothing);
  if (!dropdowns.length && !timeline) return nothing;
  const chosen = filterNames.reduce((sum, name) => sum + (selection[name]?.length ?? 0), 0);
  return html`<div class="facets no-print ${expanded ? 'expanded' : ''}">
    <button class="button more-filters" type="button" aria-expanded=${expanded} @click=${expand}>
      ${filterIcon}<span>${scene.messages.filters}${chosen ? html` <b>(${chosen})</b>` : nothing}</span>${chevronIcon}
    </button>
    ${dropdowns}
    ${
      timeline
        ? html`<button
            class="button show-timeline"
            type="button"
            aria-expanded=${timeline.open}
            aria-controls="timeline"
            @click=${timeline.toggle}
          >
            ${labels.facet('month')}${chevronIcon}
          </button>`
        : nothing
    }
  </div>`;
}

/** What limits the list now, each removable. */
export function filterChips({
  scene,
  labels,
  selection,
  choose,
}: FilterContext): TemplateResult | typeof nothing {
  const list = filterNames.flatMap((name) =>
    (selection[name] ?? []).map((value) => ({
      label: labels.chosen(name, [value]),
      remove: () => choose(toggle(selection, name, value)),
    })),
  );
  return chips(list, scene.messages, () => choose({}));
}

function dropdown(name: PilotFacetName, context: FilterContext): TemplateResult | typeof nothing {
  const { labels, selection, values, counts, shows, choose } = context;
  const found = values.get(name) ?? [];
  const selected = selection[name] ?? [];
  if (!shows(name) || (found.length < 2 && !selected.length)) return nothing;
  const options = (): FacetOption[] =>
    labels.sorted(name, [...new Set([...found, ...selected])]).map((value) => ({
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
}
