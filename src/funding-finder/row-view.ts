/** One call: what it is, who pays, how much, for whom and until when. Its name opens the details. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/model.ts';
import { heading } from '../widget/heading.ts';
import { calendarIcon, checkIcon, plusIcon } from '../widget/icons.ts';
import { plain, say } from '../widget/text-view.ts';
import { isOver } from './deadline.ts';
import type { Call } from './facets.ts';
import type { Found } from './found.ts';
import type { Labels } from './labels.ts';
import { amountText, capital, deadlineText, type Wording } from './wording.ts';

/** What rows need to know beside their call. */
export interface RowContext extends Wording {
  readonly labels: Labels;
  /** Level of the rows' headings. */
  readonly level: number;
  readonly found: Found | undefined;
  readonly isOpen: (call: Call) => boolean;
  readonly toggle: (call: Call) => void;
  readonly details: (call: Call) => TemplateResult;
  readonly isCompared: (call: Call) => boolean;
  readonly compare: (call: Call) => void;
  /** Undefined for a call without a deadline to be reminded of. */
  readonly remind: (call: Call) => (() => void) | undefined;
}

export function row(call: Call, context: RowContext): TemplateResult {
  const { format, labels, level, isOpen, toggle, details } = context;
  const { grant, deadline } = call;
  const open = isOpen(call);
  const id = `details-${grant.id}`;
  const amount = amountText(grant.amount, context);
  const { state, when } = deadlineText(deadline, grant, context);
  const shape = isOver(deadline) ? 'closed' : deadline.state;
  return html`<li class="item ${shape}" part="item" data-id=${grant.id}>
    <div class="what">
      ${heading(
        level,
        html`<button
          class="name"
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${open ? id : nothing}
          @click=${() => toggle(call)}
        >
          ${marked(grant.name, context)}
        </button>`,
        { part: 'item-heading' },
      )}
      <p class="facts">
        ${say(grant.funder.name, format.language)}${
          amount
            ? html`<span aria-hidden="true"> · </span><span class="sum">${amount}</span>`
            : nothing
        }
      </p>
      ${
        grant.applicants?.length
          ? html`<p class="applicants">
              ${capital(labels.list('applicants', grant.applicants), format)}
            </p>`
          : nothing
      }
      ${
        grant.summary && !open
          ? html`<p class="summary">${marked(grant.summary, context)}</p>`
          : nothing
      }
    </div>
    <div class="when">
      <p class="state"><span class="shape" aria-hidden="true"></span>${state}</p>
      ${when ? html`<p class="instant">${when}</p>` : nothing}
    </div>
    <div class="actions no-print">
      ${compareButton(call, context)} ${remindButton(call, context)}
    </div>
    ${open ? html`<div class="details" id=${id} part="details">${details(call)}</div>` : nothing}
  </li>`;
}

function compareButton(call: Call, context: RowContext): TemplateResult {
  const { messages, format, isCompared, compare } = context;
  const chosen = isCompared(call);
  return html`<button
    class="button small"
    type="button"
    aria-pressed=${chosen ? 'true' : 'false'}
    aria-label=${messages.compareName(plain(call.grant.name, format.language))}
    @click=${() => compare(call)}
  >
    ${chosen ? checkIcon : plusIcon}${messages.compare}
  </button>`;
}

function remindButton(call: Call, context: RowContext): TemplateResult | typeof nothing {
  const { messages, format, remind } = context;
  const download = remind(call);
  if (!download) return nothing;
  return html`<button
    class="button small"
    type="button"
    title=${messages.remindHint}
    aria-label=${messages.remindName(plain(call.grant.name, format.language))}
    @click=${download}
  >
    ${calendarIcon}${messages.remind}
  </button>`;
}

/** A text with what the search matched in it marked; one in another language is left as it is. */
function marked(text: Text, { format, messages, found }: RowContext): unknown {
  const shown = say(text, format.language, messages);
  if (!found || typeof shown !== 'string') return shown;
  return found
    .marks(shown)
    .map(({ text: part, matched }) => (matched ? html`<mark>${part}</mark>` : part));
}
