/** What stands under the rows: past ones, a calendar file of all, a print. */

import { html, nothing, type TemplateResult } from 'lit';
import { printIcon } from '../widget/action-icons.ts';
import { downloadIcon } from '../widget/icons.ts';
import type { AllMessages } from './later-words.ts';

interface Footer {
  readonly messages: AllMessages;
  /** Without any, nothing is offered. */
  readonly past: { readonly isShown: boolean; readonly toggle: () => void } | undefined;
  /** Undefined where there are no rows. */
  readonly saveAll: (() => void) | undefined;
}

export function footer({ messages, past, saveAll }: Footer): TemplateResult {
  return html`${
    past
      ? html`<button
          class="button"
          type="button"
          aria-pressed=${past.isShown}
          @click=${past.toggle}
        >
          ${messages.showPast}
        </button>`
      : nothing
  }${
    saveAll
      ? html`<button class="button quiet" type="button" @click=${saveAll}>
            ${downloadIcon}${messages.saveAll}
          </button>
          <button class="button quiet" type="button" @click=${() => print()}>
            ${printIcon}${messages.print}
          </button>`
      : nothing
  }`;
}
