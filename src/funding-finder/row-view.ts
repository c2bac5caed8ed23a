/** One call: what it is, who pays, how much, for whom and until when. Its name opens the details. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../feed/model.ts';
import { DOT } from '../text/format.ts';
import { heading } from '../widget/heading.ts';
import { say } from '../widget/text-view.ts';
import type { Call } from './calls.ts';
import { isOver } from './deadline.ts';
import { applicantText, type Scene } from './scene.ts';
import { amountText, capital, deadlineText } from './wording.ts';

/** What a visitor can do with the rows; most of it comes after them. */
export interface RowActions {
  readonly isOpen: (call: Call) => boolean;
  readonly toggle: (call: Call) => void;
  readonly details: (call: Call) => TemplateResult;
  /** A text with what the search matched in it marked. */
  readonly marked?: (text: Text) => unknown;
  readonly buttons?: (call: Call) => TemplateResult;
}

export interface RowContext extends Scene, RowActions {}

export function rows(calls: readonly Call[], context: RowContext): TemplateResult {
  return html`<ul class="items" part="list">
    ${calls.map((call) => row(call, context))}
  </ul>`;
}

function row(call: Call, context: RowContext): TemplateResult {
  const { format, messages, level, isOpen, toggle, details, buttons } = context;
  const { grant, deadline } = call;
  const marked = context.marked ?? ((text: Text) => say(text, format.language, messages));
  const open = isOpen(call);
  const id = `details-${grant.id}`;
  const amount = amountText(grant.amount, context);
  const applicants = applicantText(grant.applicants, context);
  const { state, when } = deadlineText(deadline, grant, context);
  return html`<li
    class="item ${isOver(deadline) ? 'closed' : deadline.state}"
    part="item"
    data-id=${grant.id}
  >
    <div class="what">
      ${heading(
        level,
        html`<button
          class="name"
          type="button"
          aria-expanded=${open}
          aria-controls=${open ? id : nothing}
          @click=${() => toggle(call)}
        >
          ${marked(grant.name)}
        </button>`,
        { part: 'item-heading' },
      )}
      <p class="facts">
        ${say(grant.funder.name, format.language)}${
          amount
            ? html`<span aria-hidden="true">${DOT}</span><span class="sum">${amount}</span>`
            : nothing
        }
      </p>
      ${applicants ? html`<p class="applicants">${capital(applicants, format)}</p>` : nothing}
      ${grant.summary && !open ? html`<p class="summary">${marked(grant.summary)}</p>` : nothing}
    </div>
    <div class="when">
      <p class="state"><span class="shape" aria-hidden="true"></span>${state}</p>
      ${when ? html`<p class="instant">${when}</p>` : nothing}
    </div>
    <div class="actions no-print">${buttons?.(call)}</div>
    ${open ? html`<div class="details" id=${id} part="details">${details(call)}</div>` : nothing}
  </li>`;
}
