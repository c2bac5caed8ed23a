/** The question: there with the first rows, as visitors begin to type before the rest has come. */

import { html, nothing, type TemplateResult } from 'lit';
import { searchIcon } from '../widget/icons.ts';
import type { Wording } from './wording.ts';

export interface SearchFormContext extends Pick<Wording, 'messages'> {
  readonly query: string;
  readonly shows: (name: string) => boolean;
  /** The visitor turns to the field. */
  readonly prepare: () => void;
  readonly search: (query: string) => void;
  readonly openGuide: (event: Event) => void;
}

export function searchForm(context: SearchFormContext): TemplateResult | typeof nothing {
  const { messages, query, shows, prepare, search, openGuide } = context;
  if (!shows('search') && !shows('guide')) return nothing;
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
