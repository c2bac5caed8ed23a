/** Nothing found: which limit to drop and what then appears, and what comes nearest. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import { heading } from '../widget/heading.ts';
import { QUERY, type FilterableCall, type FilterName } from './facets.ts';
import { filterName } from './filter-view.ts';
import type { Found } from './found.ts';
import type { Labels } from './labels.ts';
import { limitToDrop, nearestCalls } from './nearest.ts';
import type { FullWording } from './later-words.ts';

export interface NothingContext extends FullWording {
  readonly labels: Labels;
  readonly calls: readonly FilterableCall[];
  readonly selection: Selection;
  readonly query: string;
  readonly found: Found | undefined;
  readonly level: number;
  readonly rows: (calls: readonly FilterableCall[]) => TemplateResult;
  readonly drop: (name: string) => void;
  readonly clear: () => void;
}

export function nothingFound(context: NothingContext): TemplateResult {
  const { messages, format, calls, selection, found, level, rows, drop, clear } = context;
  const limit = limitToDrop(calls, selection, found);
  const nearest = nearestCalls(calls, selection, found);
  return html`<div class="notice" part="message">
      <p>${messages.noMatch}</p>
      ${
        limit
          ? html`<button class="button" type="button" @click=${() => drop(limit.name)}>
              ${messages.loosen(
                limitText(limit.name, context),
                messages.count(format.number(limit.count), limit.count),
              )}
            </button>`
          : html`<button class="button" type="button" @click=${clear}>
              ${messages.clearFilters}
            </button>`
      }
    </div>
    ${
      nearest.length > 0
        ? html`${heading(level, messages.nearest, { className: 'section' })} ${rows(nearest)}`
        : nothing
    }`;
}

/** What is chosen of a filter, or what was searched for, in words. */
function limitText(name: string, context: NothingContext): string {
  if (name === QUERY) return context.query;
  const filter = name as FilterName;
  const values = (context.selection[name] ?? []).map((value) =>
    context.labels.option(filter, value),
  );
  return context.messages.chip(filterName(filter, context), values.join(', '));
}
