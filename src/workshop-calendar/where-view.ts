/** In the details: where a workshop is. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../feed/model.ts';
import { isOnlineOnly, type Occasion } from '../schedule/occasion.ts';
import { placeIcon } from '../widget/icons.ts';
import { mapLink } from '../widget/map-link.ts';
import { plain, say } from '../widget/text-view.ts';
import type { AllMessages } from './later-words.ts';
import { townOf, type Wording } from './wording.ts';

interface WhereContext extends Pick<Wording, 'format'> {
  readonly messages: AllMessages;
}

type Content = TemplateResult | typeof nothing;

/** The place with its address and a map, the way in online, or both. */
export function where(occasion: Occasion, context: WhereContext): Content {
  const { workshop, place } = occasion;
  const { format, messages } = context;
  const { online } = workshop;
  const isOnlyOnline = isOnlineOnly(occasion);
  const physical = place && !isOnlyOnline ? address(place, occasion, context) : nothing;
  const isOnline = isOnlyOnline || workshop.attendance === 'hybrid' || online;
  if (!isOnline) return physical;
  const platform = online?.platform ? ` (${online.platform})` : '';
  const link =
    online?.url && !online.afterRegistration && occasion.status !== 'cancelled'
      ? html`<a
            href=${online.url}
            aria-label=${`${messages.onlineLink}: ${plain(workshop.name, format.language)}`}
            >${messages.onlineLink}</a
          >${platform}`
      : html`${messages.attendances.online}${platform}`;
  return html`${physical}
    <p>${link}</p>
    ${online?.afterRegistration ? html`<p class="muted">${messages.onlineAfterRegistration}</p>` : nothing}`;
}

function address(
  place: Place,
  occasion: Occasion,
  { format, messages }: WhereContext,
): TemplateResult | typeof nothing {
  const { language } = format;
  const map = mapLink(place, townOf(occasion, format), language);
  const name = say(place.name, language);
  const town = [place.postalCode, townOf(occasion, format)].filter(Boolean).join(' ');
  const lines = [
    [
      place.url && place.name ? html`<a href=${place.url}>${name}</a>` : name,
      say(place.room, language),
    ],
    [say(place.street, language), town],
  ]
    .map((line) => line.filter((part) => part && part !== nothing))
    .filter((line) => line.length);
  if (!lines.length && !map) return nothing;
  return html`<p>
      ${lines.map(
        (line, i) =>
          html`${i ? html`<br />` : nothing}${line.map((part, j) => [j ? ', ' : '', part])}`,
      )}
    </p>
    ${
      map
        ? html`<p>
            <a
              class="with-icon"
              href=${map}
              target="_blank"
              rel="noopener noreferrer"
              aria-label="${messages.opensMap}: ${plain(place.name, language) || town}"
              >${placeIcon}<span>${messages.opensMap}</span></a
            >
          </p>`
        : nothing
    }`;
}
