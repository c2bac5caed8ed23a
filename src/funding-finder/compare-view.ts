/** Up to three calls side by side: a table, so that each fact is read across. */

import { css, html, nothing, type TemplateResult } from 'lit';
import type { Grant } from '../feed/model.ts';
import { closeIcon, externalIcon } from '../widget/action-icons.ts';
import { plain, say } from '../widget/text-view.ts';
import type { Call } from './calls.ts';
import type { Labels } from './labels.ts';
import { conditions, ownShareText } from './conditions.ts';
import type { FullWording } from './later-words.ts';
import { termList } from './term-list-view.ts';
import { amountText, capital, deadlineText } from './wording.ts';

export interface CompareContext extends FullWording {
  readonly labels: Labels;
  readonly remove: (call: Call) => void;
}

export function comparison(calls: readonly Call[], context: CompareContext): TemplateResult {
  const { messages, format, labels, remove } = context;
  const { language } = format;
  const words = (field: Parameters<Labels['list']>[0], codes: readonly string[] = []) =>
    termList(
      codes.map((code) => labels.term(field, code)),
      context,
    );
  const lines: [string, (call: Call) => unknown][] = [
    [messages.funder, ({ grant }) => say(grant.funder.name, language, messages)],
    [messages.deadline, (call) => deadlineLines(call, context)],
    [messages.amountLabel, ({ grant }) => amountText(grant.amount, context)],
    [messages.ownShare, ({ grant }) => ownShareText(grant.amount, context)],
    [
      messages.paid,
      ({ grant }) => grant.amount?.paid && say(grant.amount.paid, language, messages),
    ],
    [messages.who, ({ grant }) => words('applicants', grant.applicants)],
    [messages.whoNot, ({ grant }) => words('applicants', grant.excludedApplicants)],
    [messages.conditions, ({ grant }) => conditions(grant.eligibility, context).join(' ')],
    [messages.what, ({ grant }) => words('purposes', grant.purposes)],
    [
      messages.art,
      ({ grant }) => words('artForms', grant.artForms) || capital(messages.anyArtForm, format),
    ],
    [messages.area, ({ grant }) => words('regions', grant.regions)],
  ];
  // A line that none of them has anything on says nothing.
  const told = lines.filter(([, value]) => calls.some((call) => value(call)));
  return html`<div
    class="scroll dialog-body"
    tabindex="0"
    role="region"
    aria-label=${messages.compareHeading}
  >
    <table class="comparison">
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${messages.call}</span></th>
          ${calls.map(
            (call) =>
              html`<th scope="col">
                <div class="compared">
                  <span>${say(call.grant.name, language, messages)}</span>
                  <button
                    class="button quiet icon-only no-print"
                    type="button"
                    aria-label=${messages.removeFromCompare(plain(call.grant.name, language))}
                    data-tip
                    @click=${() => remove(call)}
                  >
                    ${closeIcon}
                  </button>
                </div>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${told.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row"><span class="line">${name}</span></th>
              ${calls.map(
                (call) =>
                  html`<td>
                    ${value(call) || html`<span class="muted">${messages.unknown}</span>`}
                  </td>`,
              )}
            </tr>`,
        )}
        <tr>
          <th scope="row"><span class="visually-hidden">${messages.apply}</span></th>
          ${calls.map(({ grant }) => html`<td>${way(grant, context)}</td>`)}
        </tr>
      </tbody>
    </table>
  </div>`;
}

function deadlineLines({ deadline, grant }: Call, wording: FullWording): TemplateResult {
  const { state, when } = deadlineText(deadline, grant, wording);
  return html`<b>${state}</b>${when ? html`<br />${when}` : nothing}`;
}

function way(
  { cancelled, links }: Grant,
  { messages }: FullWording,
): TemplateResult | typeof nothing {
  const apply = cancelled ? undefined : links?.apply;
  const url = apply ?? links?.info;
  if (!url) return nothing;
  return html`<a href=${url}>${apply ? messages.apply : messages.info}${externalIcon}</a>`;
}

export const styles = css`
  .scroll {
    overflow: auto;
    /* What gets the focus isn't under the names of the lines. */
    scroll-padding-inline-start: 11em;
  }
  .comparison {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .comparison th,
  .comparison td {
    padding: var(--_2) var(--_3);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    min-inline-size: 11em;
    overflow-wrap: anywhere;
  }
  /* As wide as the longest word, which isn't cut. */
  .comparison th {
    overflow-wrap: break-word;
  }
  /* Above the names of the lines: as narrow as they are. */
  .comparison thead th:first-child {
    min-inline-size: 0;
  }
  .comparison tbody th {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 7em;
    background: var(--_surface);
    font-weight: 600;
  }
  .comparison thead th {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .compared {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_1);
  }
  /* As large as a fingertip, however long the name. */
  .compared > .button {
    flex: none;
  }
  /* The name stands beside the cross, not above its middle. */
  .compared > span {
    padding-block-start: var(--_2);
  }
  .comparison td a {
    display: inline-block;
    padding-block: 2px;
  }
  /* Follows the last word, also where it stands on a second line. */
  .comparison a > .icon {
    display: inline-block;
    margin-inline-start: var(--_1);
    vertical-align: -0.2em;
  }
  /* Above their values, in no width of their own: beside them, one whole call wouldn't fit. */
  @media (max-width: 480px) {
    .scroll.dialog-body {
      padding: var(--_2);
      scroll-padding-inline: var(--_2);
    }
    .comparison th,
    .comparison td {
      padding: var(--_2);
    }
    .comparison thead th:first-child,
    .comparison tbody th {
      min-inline-size: 0;
      padding-inline: 0;
      background: none;
    }
    .line {
      display: block;
      inline-size: 0;
      font-size: 0.875em;
      text-indent: var(--_2);
      white-space: nowrap;
    }
    .comparison tr:not(:last-child) > td {
      padding-block-start: calc(var(--_2) + 1lh);
    }
  }
`;
