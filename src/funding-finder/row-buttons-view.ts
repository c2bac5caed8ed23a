/** What stands beside a row once the rows are there: compare, remind; and what the search matched. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/model.ts';
import { checkIcon, plusIcon } from '../widget/action-icons.ts';
import { calendarIcon } from '../widget/icons.ts';
import { plain, say } from '../widget/text-view.ts';
import type { Call } from './calls.ts';
import type { Found } from './found.ts';
import type { FullWording } from './later-words.ts';

export interface RowButtons extends FullWording {
  readonly isCompared: boolean;
  readonly compare: () => void;
  /** Undefined for a call without a deadline to be reminded of. */
  readonly remind: (() => void) | undefined;
}

export function rowButtons({ grant }: Call, context: RowButtons): TemplateResult {
  const { messages, format, isCompared, compare, remind } = context;
  const name = plain(grant.name, format.language);
  return html`<button
      class="button small"
      type="button"
      aria-pressed=${isCompared}
      aria-label=${messages.compareName(name)}
      @click=${compare}
    >
      ${isCompared ? checkIcon : plusIcon}${messages.compare}
    </button>
    ${
      remind
        ? html`<button
            class="button small"
            type="button"
            data-tip=${messages.remindHint}
            aria-label=${messages.remindName(name)}
            .ariaDescription=${messages.remindHint}
            @click=${remind}
          >
            ${calendarIcon}${messages.remind}
          </button>`
        : nothing
    }`;
}

/** A text with what the search matched in it marked; one in another language is left as it is. */
export function marked(
  text: Text,
  found: Found | undefined,
  { format, messages }: FullWording,
): unknown {
  const shown = say(text, format.language, messages);
  if (!found || typeof shown !== 'string') return shown;
  return found
    .marks(shown)
    .map(({ text: part, matched }) => (matched ? html`<mark>${part}</mark>` : part));
}
