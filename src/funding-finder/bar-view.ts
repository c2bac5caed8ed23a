/** What stands beside the count: the way to the filters where they have no room, and the order. */

import { html, nothing, type TemplateResult } from 'lit';
import { filterIcon } from '../widget/action-icons.ts';
import { SORTS, type Sort } from './catalogue.ts';
import type { FullWording } from './later-words.ts';

export interface BarContext extends FullWording {
  readonly filterCount: number;
  readonly sort: Sort;
  readonly hasQuery: boolean;
  readonly openFilters: (event: Event) => void;
  readonly sortBy: (sort: string) => void;
}

export function bar(context: BarContext): TemplateResult {
  const { messages, filterCount, openFilters } = context;
  return html`<button
      class="button open-filters"
      type="button"
      aria-haspopup="dialog"
      aria-label=${filterCount > 0 ? messages.filtersChosen(filterCount) : nothing}
      @click=${openFilters}
    >
      ${filterIcon}${messages.filters}${filterCount > 0 ? ` (${filterCount})` : nothing}
    </button>
    ${order(context)}`;
}

function order({ messages, sort, hasQuery, sortBy }: BarContext): TemplateResult {
  const sorts = SORTS.filter((each) => each !== 'relevance' || hasQuery);
  return html`<label class="order"
    ><span>${messages.sort}</span>
    <select
      class="input"
      @change=${(event: Event) => sortBy((event.target as HTMLSelectElement).value)}
    >
      ${sorts.map(
        (each) =>
          html`<option value=${each} ?selected=${each === sort}>${messages.sorts[each]}</option>`,
      )}
    </select></label
  >`;
}
