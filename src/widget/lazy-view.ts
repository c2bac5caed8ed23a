import { html, type TemplateResult } from 'lit';
import type { CommonMessages } from '../text/fi/common.ts';
import type { Lazy, LazyParts } from './lazy.ts';

/** Stands where a part will be that a press asked for: it comes, or can't be had just now. */
export function partPlace(
  part: Lazy<object>,
  parts: LazyParts,
  messages: CommonMessages,
): TemplateResult {
  return part.isLost
    ? html`<p role="alert">${messages.failed}</p>
        <p>
          <button class="button" type="button" @click=${() => parts.load(part)}>
            ${messages.retry}
          </button>
        </p>`
    : html`<p class="muted" aria-busy="true">${messages.loading}</p>`;
}
