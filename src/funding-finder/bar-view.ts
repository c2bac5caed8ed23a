/** What stands above the rows: the question, and the count with its order. */

import { html, nothing, type TemplateResult } from 'lit';
import { filterIcon, searchIcon } from '../widget/action-icons.ts';
import { SORTS, type Sort } from './catalogue.ts';
import type { Wording } from './wording.ts';

export interface SearchContext extends Pick<Wording, 'messages'> {
  readonly query: string;
  readonly shows: (name: string) => boolean;
  /** The visitor turns to the field. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
  readonly openGuide: (event: Event) => void;
}

export function searchForm(context: SearchContext): TemplateResult {
  const { messages, query, shows, prepare, search, openGuide } = context;
  return html`<form
    class="ask no-print"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${
      shows('search')
        ? html`<div class="search">
            ${searchIcon}
            <input
              class="input"
              type="search"
              name="query"
              autocomplete="off"
              enterkeyhint="search"
              aria-label=${messages.searchLabel}
              placeholder=${messages.searchPlaceholder}
              .value=${query}
              @focus=${prepare}
              @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
            />
          </div>`
        : nothing
    }
    ${
      shows('guide')
        ? html`<button class="button" type="button" @click=${openGuide}>${messages.guide}</button>`
        : nothing
    }
  </form>`;
}

export interface BarContext extends Wording {
  readonly count: string;
  /** How many meet only some of the query. */
  readonly partial: number;
  readonly filterCount: number;
  readonly sort: Sort;
  readonly hasQuery: boolean;
  /** Without controls only the count is shown. */
  readonly controls: boolean;
  readonly openFilters: (event: Event) => void;
  readonly sortBy: (sort: string) => void;
}

export function bar(context: BarContext): TemplateResult {
  const { messages, format, count, partial, controls } = context;
  return html`<div class="bar">
    ${controls ? filterButton(context) : nothing}
    <p class="status" part="status">
      ${count}${
        partial > 0
          ? html`<span class="partly">
              · ${messages.countPartial(format.number(partial), partial)}</span
            >`
          : nothing
      }
    </p>
    ${controls ? order(context) : nothing}
  </div>`;
}

function filterButton({ messages, filterCount, openFilters }: BarContext): TemplateResult {
  return html`<button
    class="button open-filters no-print"
    type="button"
    aria-haspopup="dialog"
    aria-label=${filterCount > 0 ? messages.filtersChosen(filterCount) : nothing}
    @click=${openFilters}
  >
    ${filterIcon}${messages.filters}${filterCount > 0 ? ` (${filterCount})` : nothing}
  </button>`;
}

function order({ messages, sort, hasQuery, sortBy }: BarContext): TemplateResult {
  const sorts = SORTS.filter((each) => each !== 'relevance' || hasQuery);
  return html`<label class="order no-print"
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
