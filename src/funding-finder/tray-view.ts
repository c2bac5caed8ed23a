/** What was picked out of the list: to compare, and saved for later. Stays in sight while scrolling. */

import { html, nothing, type TemplateResult } from 'lit';
import type { FullWording } from './later-words.ts';

export interface TrayContext extends Pick<FullWording, 'messages'> {
  readonly compared: number;
  readonly saved: number;
  readonly onlySaved: boolean;
  readonly toggleSaved: () => void;
  readonly clearCompare: () => void;
  readonly openCompare: (event: Event) => void;
}

export function tray(context: TrayContext): TemplateResult | typeof nothing {
  const { messages, compared, saved, onlySaved, toggleSaved, clearCompare, openCompare } = context;
  if (compared === 0 && saved === 0) return nothing;
  return html`<div class="tray no-print">
    ${
      compared > 0
        ? html`<p>${messages.comparing(compared)}</p>
            <button
              class="button primary"
              type="button"
              aria-haspopup="dialog"
              @click=${openCompare}
            >
              ${messages.openCompare}
            </button>
            <button class="button" type="button" @click=${clearCompare}>
              ${messages.clearCompare}
            </button>`
        : nothing
    }
    ${
      saved > 0
        ? html`<button
            class="button"
            type="button"
            aria-pressed=${onlySaved ? 'true' : 'false'}
            @click=${toggleSaved}
          >
            ${messages.onlySaved(saved)}
          </button>`
        : nothing
    }
  </div>`;
}
