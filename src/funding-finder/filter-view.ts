/** The filters: beside the list where there is room, else in a drawer; and what is chosen of them. */

import { html, nothing, type TemplateResult } from 'lit';
import type { FacetResult, Selection } from '../filtering/facets.ts';
import { toggle } from '../filtering/facets.ts';
import { chips, facetCheckboxes, type Chip, type FacetOption } from '../widget/facet-view.ts';
import { chevronIcon } from '../widget/action-icons.ts';
import { whenOpen } from '../widget/when-open.ts';
import { FILTERS, type FilterableCall, type FilterName } from './facets.ts';
import type { Labels } from './labels.ts';
import type { FullWording } from './later-words.ts';

export interface FilterContext extends FullWording {
  readonly labels: Labels;
  readonly selection: Selection;
  readonly counts: FacetResult<FilterableCall>['counts'];
  /** Every option that some call has, by filter, in the order shown. */
  readonly options: ReadonlyMap<FilterName, readonly string[]>;
  /** Whether the page asks for a filter (`filters` attribute). */
  readonly shows: (name: string) => boolean;
  readonly choose: (selection: Selection) => void;
  /** Groups that a choice has opened; they stay so, as the box last unticked has the focus. */
  readonly opened: Set<FilterName>;
  /** How many rows stand beside the filters; beside none, there is room for all. */
  readonly rows?: number;
}

/** These stand open; the others open when wanted. */
const OPEN: readonly FilterName[] = ['applicant', 'purpose', 'status'];
/** Beside fewer rows than these, filters would make the finder longer than it was. */
const ROWS_BESIDE = [5, 10, 10];

function standsOpen(name: FilterName, { rows = Infinity }: FilterContext): boolean {
  return rows >= (ROWS_BESIDE[OPEN.indexOf(name)] ?? Infinity) && OPEN.includes(name);
}

export function filterGroups(context: FilterContext): TemplateResult {
  return html`${FILTERS.map((name) => group(name, context))}`;
}

function group(name: FilterName, context: FilterContext): TemplateResult | typeof nothing {
  const { selection, choose } = context;
  const selected = selection[name] ?? [];
  const options = optionsOf(name, context);
  if (options.length < 2 && selected.length === 0) return nothing;
  const legend = filterName(name, context);
  if (selected.length > 0) context.opened.add(name);
  return html`<details class="group" ?open=${standsOpen(name, context) || context.opened.has(name)}>
    <summary>
      <span>${legend}</span>
      ${selected.length > 0 ? html`<span class="muted">(${selected.length})</span>` : nothing}
      ${chevronIcon}
    </summary>
    <div
      class="options"
      ${whenOpen(() =>
        facetCheckboxes({
          legend,
          options,
          selected,
          toggle: (value) => choose(toggle(selection, name, value)),
        }),
      )}
    ></div>
  </details>`;
}

/** The options of a filter with their counts; none where the page doesn't ask for it. */
export function optionsOf(name: FilterName, context: FilterContext): FacetOption[] {
  const { shows, labels, counts, options } = context;
  if (!shows(name)) return [];
  return (options.get(name) ?? []).map((value) => ({
    value,
    label: labels.option(name, value),
    count: counts.get(name)?.get(value) ?? 0,
  }));
}

export interface DrawerContext extends FilterContext {
  /** How many calls the filters leave. */
  readonly count: number;
  readonly clear: () => void;
  readonly close: () => void;
}

/** The same filters where there is no room beside the list. */
export function filterDrawer(context: DrawerContext): TemplateResult {
  const { messages, format, count, clear, close } = context;
  return html`<div class="dialog-body">${filterGroups(context)}</div>
    <div class="dialog-foot">
      <button class="button" type="button" @click=${clear}>${messages.clearFilters}</button>
      <button class="button primary" type="button" @click=${close}>
        ${messages.showCount(format.number(count), count)}
      </button>
    </div>`;
}

export function chosenFilters(context: FilterContext): TemplateResult | typeof nothing {
  const { selection, labels, messages, choose } = context;
  const list: Chip[] = FILTERS.flatMap((name) =>
    (selection[name] ?? []).map((value) => ({
      label: messages.chip(filterName(name, context), labels.option(name, value)),
      remove: () => choose(toggle(selection, name, value)),
    })),
  );
  return chips(list, messages, () => choose(withoutFilters(selection)));
}

export function filterName(name: FilterName, { messages }: Pick<FullWording, 'messages'>): string {
  return name === 'municipality' ? messages.where : messages[name];
}

/** The query, the order and what is saved stay when filters are cleared. */
function withoutFilters(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(([name]) => !(FILTERS as readonly string[]).includes(name)),
  );
}

const STATUSES = ['open', 'closing', 'rolling', 'upcoming', 'later', 'closed'];
const AMOUNTS = ['1000', '5000', '20000', '100000', 'more'];

/** All options that the calls have, in an order that stays while filters change. */
export function allOptions(
  calls: readonly FilterableCall[],
  labels: Labels,
  compare: (a: string, b: string) => number,
): Map<FilterName, readonly string[]> {
  const options = new Map<FilterName, readonly string[]>();
  for (const name of FILTERS) {
    // Calls share their lists of options: each list is opened once.
    const lists = new Set(calls.map((call) => call.values[name]));
    const present = new Set([...lists].flat());
    const fixed = name === 'status' ? STATUSES : name === 'amount' ? AMOUNTS : undefined;
    options.set(
      name,
      fixed
        ? fixed.filter((value) => present.has(value))
        : [...present].sort((a, b) => compare(labels.option(name, a), labels.option(name, b))),
    );
  }
  return options;
}
