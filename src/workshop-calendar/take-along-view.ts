/** Adding to one's own calendar, and passing on. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Workshop } from '../feed/model.ts';
import type { Occasion } from '../schedule/occasion.ts';
import { chevronIcon, shareIcon } from '../widget/action-icons.ts';
import { calendarIcon } from '../widget/icons.ts';
import { plain } from '../widget/text-view.ts';
import { googleCalendarLink, outlookLink, type CalendarLinkTexts } from './calendar-links.ts';
import type { AllMessages } from './later-words.ts';
import type { RowContext } from './row-view.ts';
import { locationLine } from './location.ts';

export interface TakeAlong {
  readonly messages: AllMessages;
  readonly linkTo: (occasion: Occasion) => string;
  readonly save: (workshop: Workshop) => void;
  readonly share: (occasion: Occasion) => void;
  /** The link last shared, shown where it could not be copied. */
  readonly shared?: { readonly key: string; readonly copied: boolean };
}

export function takeAlong(occasion: Occasion, context: RowContext & TakeAlong): TemplateResult {
  const { messages, share, shared, linkTo } = context;
  const justShared = shared?.key === occasion.key ? shared : undefined;
  return html`<div class="actions no-print">
      ${calendarMenu(occasion, context)}
      <button class="button" type="button" @click=${() => share(occasion)}>
        ${shareIcon}${messages.share}
      </button>
      ${justShared?.copied ? html`<span class="muted">${messages.shareCopied}</span>` : nothing}
    </div>
    ${
      justShared && !justShared.copied
        ? html`<label class="field"
            ><span class="label">${messages.copyFailed}</span
            ><input class="input" readonly .value=${linkTo(occasion)}
          /></label>`
        : nothing
    }`;
}

/** Nothing to add where there is no date, or where it won't be held. */
function calendarMenu(
  occasion: Occasion,
  context: RowContext & TakeAlong,
): TemplateResult | typeof nothing {
  const { when, status, source, workshop } = occasion;
  const { format, messages, now, save } = context;
  if (!when || status === 'cancelled' || when.endsAt <= now) return nothing;
  const texts: CalendarLinkTexts = {
    language: format.language,
    details: [plain(workshop.summary, format.language), context.linkTo(occasion)]
      .filter(Boolean)
      .join('\n\n'),
    location: locationLine(occasion, format, messages),
  };
  const subscription = subscriptionOf(source);
  return html`<details class="menu">
    <summary class="button">${calendarIcon}${messages.addToCalendar}${chevronIcon}</summary>
    <ul class="panel">
      <li>
        <button class="button quiet" type="button" @click=${() => save(source)}>
          ${messages.calendarFile}
        </button>
      </li>
      ${site(messages.googleCalendar, googleCalendarLink(occasion, texts), messages)}
      ${site(messages.outlookCalendar, outlookLink(occasion, texts, 'outlook.live.com'), messages)}
      ${site(messages.office365Calendar, outlookLink(occasion, texts, 'outlook.office.com'), messages)}
      ${
        subscription
          ? html`<li><a class="button quiet" href=${subscription}>${messages.subscribe}</a></li>`
          : nothing
      }
    </ul>
  </details>`;
}

function site(name: string, href: string, messages: AllMessages): TemplateResult {
  return html`<li>
    <a
      class="button quiet"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label=${messages.opensSite(name)}
      >${name}</a
    >
  </li>`;
}

/** A calendar file that the feed names; `webcal:` makes the visitor's calendar follow it. */
function subscriptionOf({ links }: Workshop): string | undefined {
  const url = links?.find(({ rel, url }) => rel === 'calendar' && /^https?:/.test(url))?.url;
  return url?.replace(/^https?:/, 'webcal:');
}
