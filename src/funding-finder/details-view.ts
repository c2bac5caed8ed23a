/** What opens under a call: everything that decides whether to apply, and the way there. */

import { css, html, nothing, type TemplateResult } from 'lit';
import type { Feed, Grant, Round } from '../feed/model.ts';
import { checkIcon, externalIcon } from '../widget/action-icons.ts';
import { copyIcon } from '../widget/icons.ts';
import type { LinkController } from '../widget/links.ts';
import { itemLink } from '../widget/link-view.ts';
import { paragraphs } from '../widget/paragraphs-view.ts';
import { plain, say } from '../widget/text-view.ts';
import type { Call } from './calls.ts';
import type { Labels } from './labels.ts';
import { conditions, ownShareText } from './conditions.ts';
import type { FullWording } from './later-words.ts';
import { termList } from './term-list-view.ts';
import { amountText, capital, closingTime, momentText } from './wording.ts';

export interface DetailsContext extends FullWording {
  readonly feed: Feed;
  readonly labels: Labels;
  readonly links: LinkController;
  readonly now: number;
  readonly isSaved: (call: Call) => boolean;
  readonly save: (call: Call) => void;
  readonly copyLink: () => void;
}

type Content = TemplateResult | string | typeof nothing;

export function details(call: Call, context: DetailsContext): TemplateResult {
  const { format, messages, labels } = context;
  const { grant } = call;
  const { language } = format;
  const { amount, eligibility } = grant;
  const sentences = conditions(eligibility, context);
  const words = (field: Parameters<Labels['list']>[0], codes: readonly string[] = []) =>
    termList(
      codes.map((code) => labels.term(field, code)),
      context,
    );
  const contact = grant.contact ? contactLink(grant.contact, context) : nothing;
  return html`
    <div class="prose">
      ${grant.summary ? html`<p class="lead">${say(grant.summary, language, messages)}</p>` : nothing}
      ${paragraphs(grant.description, language, messages)}
    </div>
    <dl class="facts-list">
      ${fact(messages.kind, capital(messages.kinds[grant.kind ?? ''] ?? '', format))}
      ${fact(messages.who, words('applicants', grant.applicants))}
      ${fact(messages.whoNot, words('applicants', grant.excludedApplicants))}
      ${fact(
        messages.conditions,
        sentences.length > 0 || eligibility?.text
          ? html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}${paragraphs(eligibility?.text, language, messages)}`
          : nothing,
      )}
      ${fact(messages.what, words('purposes', grant.purposes))}
      ${fact(
        messages.art,
        grant.artForms?.length
          ? words('artForms', grant.artForms)
          : capital(messages.anyArtForm, format),
      )}
      ${fact(messages.area, words('regions', grant.regions))}
      ${fact(messages.amountLabel, sum(grant, context))}
      ${fact(messages.basis, say(amount?.basis, language, messages))}
      ${fact(messages.ownShare, ownShareText(amount, context) ?? nothing)}
      ${fact(messages.paid, say(amount?.paid, language, messages))}
      ${fact(messages.rounds, rounds(grant, context))}
      ${fact(messages.funder, funder(grant, context))} ${fact(messages.contact, contact)}
    </dl>
    ${actions(call, context)}
    ${
      grant.verifiedAt
        ? html`<p class="small muted">
            ${messages.verified(format.day(grant.verifiedAt, { weekday: false }))}
          </p>`
        : nothing
    }
  `;
}

/** A term and what is known of it; nothing where nothing is. */
function fact(term: string, value: Content): Content {
  if (value === nothing || value === '') return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function sum({ amount }: Grant, context: DetailsContext): Content {
  const text = amountText(amount, context);
  const note = say(amount?.note, context.format.language, context.messages);
  if (!text && note === nothing) return nothing;
  return html`${text}${text && note !== nothing ? html`<br />` : nothing}${note}`;
}

function funder(
  { funder: { name, abbr, url } }: Grant,
  { format, messages }: DetailsContext,
): Content {
  const text = say(name, format.language, messages);
  const short = abbr?.length ? ` (${abbr.join(', ')})` : nothing;
  return url ? html`<a href=${url}>${text}</a>${short}` : html`${text}${short}`;
}

function rounds(grant: Grant, context: DetailsContext): Content {
  const { messages } = context;
  if (grant.rolling) return `${messages.rolling}. ${messages.rollingHint}.`;
  const usual = say(grant.recurs?.usual, context.format.language, messages);
  if (!grant.rounds?.length) return usual === nothing ? messages.later : usual;
  return html`<ul class="rounds">
      ${grant.rounds.map((round) => html`<li>${roundLine(round, grant, context)}</li>`)}
    </ul>
    ${usual === nothing ? usual : html`<p>${usual}</p>`}`;
}

function roundLine(round: Round, { cancelled }: Grant, context: DetailsContext): TemplateResult {
  const { messages, format, now } = context;
  const { opens, closes, closesAt = Infinity, label, decisionBy } = round;
  const isOpen = (opens?.epoch ?? -Infinity) <= now && closesAt > now;
  const state = isOpen
    ? messages.roundNow
    : closesAt <= now
      ? messages.roundPast
      : messages.roundComing;
  const from = opens && momentText(opens, context);
  const until = closes && closingTime(round, context);
  const span =
    from && until
      ? `${from} – ${until}`
      : until
        ? messages.roundUntil(until)
        : messages.roundFrom(from ?? '');
  const when = html`${span}${
    cancelled ? nothing : html` <span class="round-state ${isOpen ? 'now' : ''}">(${state})</span>`
  }`;
  return html`${label ? html`<b>${say(label, format.language, messages)}</b>: ` : nothing}${
    opens || closes ? when : messages.later
  }${
    decisionBy
      ? html`<br /><span class="muted small"
            >${messages.decisionBy(format.period({ start: decisionBy }))}</span
          >`
      : nothing
  }`;
}

function contactLink(id: string, { feed, links, format, messages, now }: DetailsContext): Content {
  const context = { links, feed, language: format.language, messages, now };
  return itemLink({ collection: 'contacts', id }, context);
}

function actions(call: Call, context: DetailsContext): TemplateResult {
  const { messages, format, isSaved, save, copyLink } = context;
  const { cancelled, links: { apply, info, guide } = {} } = call.grant;
  const saved = isSaved(call);
  return html`<div class="ways">
    ${apply && !cancelled ? html`<a class="button primary" href=${apply}>${messages.apply}${externalIcon}</a>` : nothing}
    ${info ? html`<a class="button" href=${info}>${messages.info}</a>` : nothing}
    ${guide ? html`<a class="button" href=${guide}>${messages.guideLink}</a>` : nothing}
    <button
      class="button no-print"
      type="button"
      aria-pressed=${saved}
      aria-label=${messages.saveName(plain(call.grant.name, format.language))}
      @click=${() => save(call)}
    >
      ${saved ? checkIcon : nothing}${saved ? messages.saved : messages.save}
    </button>
    <button class="button quiet no-print" type="button" @click=${copyLink}>
      ${copyIcon}${messages.copyLink}
    </button>
  </div>`;
}

export const styles = css`
  .details {
    display: grid;
    gap: var(--_4);
    padding: var(--_2) 0 var(--_4);
  }
  .lead {
    font-size: 1.0625em;
  }
  .facts-list {
    display: grid;
    gap: 0 var(--_6);
  }
  .facts-list > div {
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_border);
  }
  .facts-list dt {
    font-weight: 600;
  }
  .facts-list dd {
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }
  .facts-list a {
    display: inline-block;
    padding-block: 2px;
  }
  .rounds li + li {
    margin-block-start: var(--_1);
  }
  .round-state {
    color: var(--_muted);
  }
  .round-state.now {
    color: inherit;
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  @container vk (min-width: 560px) {
    .facts-list > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: var(--_4);
    }
  }
`;
