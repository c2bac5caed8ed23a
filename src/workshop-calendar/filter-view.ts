/** Search, filters and what is chosen. Which controls there are follows from the feed itself. */

import { html, nothing, type TemplateResult } from 'lit';
import { toggle, type Selection } from '../filtering/facets.ts';
import { chips, facetDropdown, type Chip, type FacetOption } from '../widget/facet-view.ts';
import { chevronIcon, filterIcon } from '../widget/action-icons.ts';
import { searchIcon } from '../widget/icons.ts';
import type { Filtered } from './visitor-filter.ts';
import { freeFilters, without } from './facets.ts';
import { LISTED, type ListedFilter } from './filter-values.ts';
import type { Labels } from './labels.ts';
import type { AllMessages } from './later-words.ts';
import type { Wording } from './wording.ts';

export interface FilterContext extends Wording {
  readonly messages: AllMessages;
  readonly labels: Labels;
  readonly selection: Selection;
  readonly filtered: Filtered;
  /** Whether the page asks for a control (`filters` attribute). */
  readonly shows: (name: string) => boolean;
  /** Whether the second row of filters is open. */
  readonly expanded: boolean;
  readonly expand: () => void;
  readonly choose: (selection: Selection, entry?: 'push' | 'replace') => void;
}

/** These stand beside the search field; the others behind 'more filters'. */
const FIRST: readonly ListedFilter[] = ['municipality', 'topic'];
const REST: readonly ListedFilter[] = ['audience', 'language', 'attendance'];

export function filterControls(context: FilterContext): TemplateResult {
  const { shows, expanded, expand, messages } = context;
  const first = FIRST.map((name) => listed(name, context));
  const rest = REST.map((name) => listed(name, context));
  const hasRest = shows('dates') || shows('free') || rest.some((control) => control !== nothing);
  return html`<div class="controls ${expanded ? 'expanded' : ''} no-print">
    <div class="facets">
      ${shows('search') ? search(context) : nothing} ${first}
      ${
        hasRest
          ? html`<button
              class="button more-filters"
              type="button"
              aria-expanded=${expanded}
              aria-controls="more-filters"
              @click=${expand}
            >
              ${filterIcon}<span class="wide-only">${messages.moreFilters}</span
              ><span class="narrow-only">${messages.filters}</span>${chevronIcon}
            </button>`
          : nothing
      }
    </div>
    ${
      hasRest
        ? html`<div class="facets" id="more-filters" ?hidden=${!expanded}>
            ${
              expanded
                ? html`${rest} ${shows('dates') ? dates(context) : nothing}
                  ${shows('free') ? freeOfCharge(context) : nothing}`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** What limits the list now, each removable. */
export function chosenFilters(
  context: FilterContext,
  clear: () => void,
): TemplateResult | typeof nothing {
  const { selection, choose, messages } = context;
  const list: Chip[] = [];
  for (const name of LISTED) {
    for (const value of selection[name] ?? []) {
      list.push({
        label: filterLabel(name, context, value),
        remove: () => choose(toggle(selection, name, value)),
      });
    }
  }
  const { query, from, to, free } = freeFilters(selection);
  const others = { free, query: query !== undefined, dates: (from ?? to) !== undefined };
  for (const [name, isSet] of Object.entries(others)) {
    if (!isSet) continue;
    list.push({
      label: filterLabel(name, context),
      remove: () => choose(without(selection, name)),
    });
  }
  return chips(list, messages, clear);
}

/** A filter in words: `Teema: osallistaminen`. Without a value, all that is chosen of it. */
export function filterLabel(name: string, context: FilterContext, value?: string): string {
  const { format, messages, labels, selection, today } = context;
  const { query = '', from, to } = freeFilters(selection);
  switch (name) {
    case 'query':
      return messages.searchFilter(query);
    case 'free':
      return messages.free;
    case 'dates':
      if (from && to) return format.days(from, to, { today });
      return from
        ? messages.fromDay(format.day(from, { today }))
        : messages.toDay(format.day(to ?? today, { today }));
    default: {
      const filter = name as ListedFilter;
      const values = value === undefined ? (selection[name] ?? []) : [value];
      const words = values.map((each) => labels.option(filter, each)).join(', ');
      return messages.filterChip(messages[filter], words);
    }
  }
}

function search({ messages, selection, choose }: FilterContext): TemplateResult {
  return html`<div class="search">
    ${searchIcon}
    <input
      class="input"
      type="search"
      name="query"
      autocomplete="off"
      aria-label=${messages.searchLabel}
      placeholder=${messages.search}
      .value=${selection.query?.[0] ?? ''}
      @input=${(event: InputEvent) => {
        const { value } = event.target as HTMLInputElement;
        choose(value ? { ...selection, query: [value] } : without(selection, 'query'), 'replace');
      }}
    />
  </div>`;
}

/** A filter that cannot narrow anything isn't shown, unless something of it is chosen. */
function listed(name: ListedFilter, context: FilterContext): TemplateResult | typeof nothing {
  const { shows, filtered, selection, labels, messages, format, choose } = context;
  if (!shows(name)) return nothing;
  const selected = selection[name] ?? [];
  const values = new Set([...(filtered.options.get(name) ?? []), ...selected]);
  if (values.size < 2 && !selected.length) return nothing;
  const options = (): FacetOption[] =>
    [...values]
      .map((value) => ({
        value,
        label: labels.option(name, value),
        count: filtered.counts.get(name)?.get(value) ?? 0,
      }))
      .sort((a, b) => format.compare(a.label, b.label));
  return facetDropdown({
    legend: messages[name],
    options,
    selected,
    toggle: (value) => choose(toggle(selection, name, value)),
  });
}

function dates({ messages, selection, choose }: FilterContext): TemplateResult {
  const set = (name: 'from' | 'to') => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    choose(value ? { ...selection, [name]: [value] } : without(selection, name));
  };
  return html`<fieldset class="dates">
    <legend class="visually-hidden">${messages.dates}</legend>
    <label class="field"
      ><span class="label">${messages.dateFrom}</span
      ><input
        class="input"
        type="date"
        name="from"
        .value=${selection.from?.[0] ?? ''}
        @change=${set('from')}
    /></label>
    <label class="field"
      ><span class="label">${messages.dateTo}</span
      ><input
        class="input"
        type="date"
        name="to"
        .value=${selection.to?.[0] ?? ''}
        @change=${set('to')}
    /></label>
  </fieldset>`;
}

function freeOfCharge({ messages, selection, filtered, choose }: FilterContext): TemplateResult {
  const checked = freeFilters(selection).free;
  return html`<label class="check free"
    ><input
      type="checkbox"
      name="free"
      .checked=${checked}
      @change=${() => choose(checked ? without(selection, 'free') : { ...selection, free: ['1'] })}
    /><span>${messages.free}</span>
    <span class="count">${filtered.counts.get('free')?.get('1') ?? 0}</span></label
  >`;
}
