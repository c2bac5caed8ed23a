/** The filters of the pilots and the timeline: what they let through, and how they are shown. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import {
  applyFacets,
  facetToLoosen,
  type Facet,
  type FacetResult,
  type Selection,
} from '../filtering/facets.ts';
import type { Format } from '../text/format.ts';
import { dateAt } from '../time/moment.ts';
import { showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { last } from '../widget/last.ts';
import { Lazy, type LazyParts } from '../widget/lazy.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import { FilterLabels, type FilterName } from './filter-labels.ts';
import { filterChips, filterControls, type FilterContext } from './filter-view.ts';
import type { AllMessages } from './later-words.ts';
import { facetValues, pilotFacets, type PilotItem } from './pilots.ts';
import type { FullScene } from './scene.ts';
import { timelineOf, type Timeline } from './timeline.ts';

type Choose = (selection: Selection, entry?: 'push' | 'replace') => void;

const timelineView = new Lazy(() => import('./timeline-view.ts'));

export class PilotFilters {
  readonly #host: LitElement & SharedAttributes;
  readonly #parts: LazyParts;
  readonly #permalink: PermalinkController;
  readonly #choose: Choose;
  /** On narrow screens the filters stand behind one button. */
  #expanded = false;
  #timelineOpen = false;

  readonly #values = last(facetValues);
  readonly #timelineOf = last(timelineOf);
  readonly #filtered = last(
    (items: readonly PilotItem[], month: Facet<PilotItem>, selection: Selection) =>
      applyFacets(items, [...pilotFacets, month], selection),
  );
  /** As a facet's options are counted without its own choice: the next one can be chosen. */
  readonly #ofAllMunicipalities = last(
    (items: readonly PilotItem[], month: Facet<PilotItem>, selection: Selection) =>
      applyFacets(items, [...pilotFacets, month], { ...selection, municipality: [] }).items,
  );
  readonly #labels = last(
    (feed: Feed, messages: AllMessages, format: Format) =>
      new FilterLabels({ feed, messages, format }),
  );

  /** `choose` takes the visitor's choice over and tells of it. */
  constructor(
    host: LitElement & SharedAttributes,
    parts: LazyParts,
    permalink: PermalinkController,
    choose: Choose,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#permalink = permalink;
    this.#choose = choose;
  }

  async settled(): Promise<void> {
    if (this.#showsTimeline) await this.#parts.load(timelineView);
  }

  /** The timeline stays where a month was chosen. */
  keepTimeline(selection: Selection): void {
    if (selection['month']?.length) this.#timelineOpen = true;
  }

  /** What the filters let through, and how many each option would. */
  apply(scene: FullScene): FacetResult<PilotItem> {
    return this.#filtered(scene.items, this.#timelineIn(scene).facet, this.#permalink.filters);
  }

  /** As if no municipality was chosen. */
  ofAllMunicipalities(scene: FullScene): readonly PilotItem[] {
    const { facet } = this.#timelineIn(scene);
    return this.#ofAllMunicipalities(scene.items, facet, this.#permalink.filters);
  }

  render(scene: FullScene): TemplateResult {
    const context = this.#context(scene);
    return html`<div class="controls" part="filters">
      ${this.#host.filters?.trim() === 'none' ? nothing : filterControls(context)}
      ${context.timeline?.open ? this.#renderTimeline(scene) : nothing} ${filterChips(context)}
      <p class="status" part="status">${countText(scene, this.apply(scene).items.length)}</p>
    </div>`;
  }

  /** Which filter to drop, and what then appears. */
  renderNoMatch(scene: FullScene): TemplateResult {
    const { messages, items } = scene;
    const { selection, labels } = this.#context(scene);
    const facets = [...pilotFacets, this.#timelineIn(scene).facet];
    const loosen = facetToLoosen(items, facets, selection);
    const name = loosen?.name as FilterName | undefined;
    const label =
      name && loosen
        ? messages.loosen(labels.chosen(name, selection[name] ?? []), loosen.count)
        : messages.clearFilters;
    return html`<div class="notice" part="message">
      <p>${messages.emptyFiltered}</p>
      <button
        class="button"
        type="button"
        @click=${() => this.#choose(name ? { ...selection, [name]: [] } : {})}
      >
        ${label}
      </button>
    </div>`;
  }

  #timelineIn(scene: FullScene): Timeline {
    return this.#timelineOf(scene.items, monthAt(scene));
  }

  #context(scene: FullScene): FilterContext {
    const { feed, messages, format, items } = scene;
    const selection = this.#permalink.filters;
    const shows = (name: FilterName) => showsFilter(this.#host.filters, name);
    const hasTime = shows('month') && this.#timelineIn(scene).months.length > 1;
    return {
      scene,
      labels: this.#labels(feed, messages, format),
      selection,
      values: this.#values(items),
      counts: this.apply(scene).counts,
      shows,
      choose: (chosen) => this.#choose(chosen),
      expanded: this.#expanded,
      expand: () => {
        this.#expanded = !this.#expanded;
        this.#host.requestUpdate();
      },
      timeline: hasTime
        ? { open: this.#showsTimeline, toggle: () => this.#toggleTimeline() }
        : undefined,
    };
  }

  #renderTimeline(scene: FullScene): TemplateResult | typeof nothing {
    const view = this.#parts.get(timelineView);
    if (!view) return nothing;
    const { month, ...others } = this.#permalink.filters;
    return view.timeline({
      months: this.#timelineIn(scene).months,
      counts: this.apply(scene).counts.get('month'),
      chosen: month?.[0],
      thisMonth: monthAt(scene),
      // Arrows walk along the months: one Back leaves them all.
      choose: (chosen) => this.#choose(chosen ? { ...others, month: [chosen] } : others, 'replace'),
      messages: scene.messages,
      format: scene.format,
    });
  }

  get #showsTimeline(): boolean {
    return this.#timelineOpen || !!this.#permalink.filters['month'];
  }

  /** Closing it ends looking at one month. */
  #toggleTimeline(): void {
    const { month, ...others } = this.#permalink.filters;
    const isOpen = this.#showsTimeline;
    this.#timelineOpen = !isOpen;
    if (isOpen && month) this.#choose(others);
    else this.#host.requestUpdate();
  }
}

function monthAt({ now, feed }: FullScene): string {
  return dateAt(now, feed.timeZone).slice(0, 7);
}

/** `2 kokeilua 9 kokeilusta`. */
export function countText({ messages, items }: FullScene, count: number): string {
  return count === items.length
    ? messages.count(count)
    : messages.countFiltered(count, items.length);
}
