/** What opens under a row: everything the feed knows of a workshop, and how to take it along. */

import { html, nothing, type TemplateResult } from 'lit';
import {
  pickText,
  type Accessibility,
  type Feed,
  type Material,
  type Text,
  type Workshop,
} from '../feed/model.ts';
import type { Occasion } from '../schedule/occasion.ts';
import { DOT } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import { externalIcon } from '../widget/action-icons.ts';
import { itemLink } from '../widget/link-view.ts';
import type { ItemLink, LinkController } from '../widget/links.ts';
import { paragraphs } from '../widget/paragraphs-view.ts';
import { richText } from '../widget/rich-text.ts';
import { picture } from '../widget/picture-view.ts';
import { joined, languageMark, plain, say } from '../widget/text-view.ts';
import { detailsStyles } from './details.styles.ts';
import { conceptValue, isFree } from './filed-under.ts';
import type { AllMessages } from './later-words.ts';
import { canRegister } from './can-register.ts';
import { registrationState } from './registration.ts';
import type { RowContext } from './row-view.ts';
import { takeAlong, type TakeAlong } from './take-along-view.ts';
import { laterTimes, sessions, time } from './times-view.ts';
import { where } from './where-view.ts';
import { registrationText, statusText } from './wording.ts';

export const styles = [detailsStyles];

/** What details need to know beside what rows do. */
export interface DetailsContext extends RowContext, TakeAlong {
  readonly messages: AllMessages;
  readonly feed: Feed;
  readonly links: LinkController;
  readonly language: Language;
  /** Only images from origins that the page trusts are loaded. */
  readonly mayLoadImage: (url: string) => boolean;
}

export function details(occasion: Occasion, context: DetailsContext): TemplateResult {
  const { workshop, note } = occasion;
  const { format, messages } = context;
  const { language } = format;
  const change = statusText(occasion, messages);
  return html`
    ${
      change || note
        ? html`<div class="notice change">
            <p>
              ${change ? html`<strong>${change}.</strong> ` : nothing}${say(note, language, messages)}
            </p>
          </div>`
        : nothing
    }
    ${
      workshop.image && context.mayLoadImage(workshop.image.url)
        ? picture(workshop.image, language, messages)
        : nothing
    }
    <div class="prose">
      ${paragraphs(workshop.summary, language, messages)} ${description(workshop, context)}
    </div>
    ${registerButton(occasion, context)}
    <dl class="terms">
      ${term(messages.when, time(occasion, context))}
      ${term(messages.sessions, sessions(occasion, context))}
      ${term(messages.laterTimes, laterTimes(occasion, context))}
      ${term(messages.where, where(occasion, context))}
      ${term(messages.registrationTerm, registration(occasion, context))}
      ${term(messages.price, price(workshop, context))}
      ${term(messages.forWhom, audience(workshop, context))}
      ${term(messages.languages, (workshop.languages ?? []).map((tag) => context.labels.language(tag)).join(', '))}
      ${term(messages.accessibility, access(occasion, context))}
      ${term(messages.materials, materials(workshop.materials, context))}
      ${term(messages.links, links(workshop, context))}
      ${term(messages.organizer, organizer(workshop, context))}
      ${term(messages.contact, contacts(workshop, context))}
      ${term(messages.partOf, workshop.partOf ? items('workshops', [workshop.partOf], context) : nothing)}
      ${term(messages.pilot, workshop.pilot ? items('pilots', [workshop.pilot], context) : nothing)}
    </dl>
    ${takeAlong(occasion, context)}
  `;
}

type Content = TemplateResult | string | typeof nothing | readonly unknown[];

/** A line of the list of facts; left out where nothing is known. */
function term(name: string, content: Content): TemplateResult | typeof nothing {
  if (content === nothing || content === '' || (Array.isArray(content) && !content.length)) {
    return nothing;
  }
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** The richer text, unless only the plain one is in the language that was asked for. */
function description(
  { description, descriptionHtml: rich }: Workshop,
  { format: { language }, messages }: DetailsContext,
): Content {
  const isAsked = (text: Text | undefined): boolean => text?.[language] !== undefined;
  if (!rich || (isAsked(description) && !isAsked(rich)))
    return paragraphs(description, language, messages);
  const { text, language: shown } = pickText(rich, language);
  return html`${
      shown === language
        ? nothing
        : html`<p class="language-mark">(${languageMark(shown, language, messages)})</p>`
    }
    <div lang=${shown}>${richText(text)}</div>`;
}

function registerButton(occasion: Occasion, context: DetailsContext): Content {
  const { workshop, status, when } = occasion;
  const { format, messages, now } = context;
  const url = workshop.registration?.url;
  if (!url || status === 'cancelled' || !when || when.endsAt <= now) return nothing;
  const state = registrationState(workshop, now);
  if (!canRegister(state)) return nothing;
  const label = state.kind === 'waiting-list' ? messages.registerQueue : messages.register;
  return html`<p class="no-print">
    <a
      class="button primary"
      href=${url}
      aria-label=${`${label}: ${plain(workshop.name, format.language)}`}
      >${label}${externalIcon}</a
    >
  </p>`;
}

function registration(occasion: Occasion, context: DetailsContext): Content {
  const { workshop, status, when } = occasion;
  const { format, messages, now } = context;
  if (status === 'cancelled' || !when || when.endsAt <= now) return nothing;
  const registration = workshop.registration;
  const state = registrationState(workshop, now);
  if (state.kind === 'none' && !registration) return nothing;
  const left = state.kind === 'open' ? state.remaining : undefined;
  return html`<p>
      ${state.kind === 'none' ? messages.registrationNone : registrationText(state, context)}${
        left === undefined ? nothing : html`<br />${messages.placesLeft(left)}`
      }${
        registration?.capacity
          ? html`<br />${messages.capacityTerm}: ${format.number(registration.capacity)}`
          : nothing
      }
    </p>
    ${registration?.note ? html`<p>${say(registration.note, format.language, messages)}</p>` : nothing}`;
}

function price(workshop: Workshop, { format, messages }: DetailsContext): Content {
  const { price } = workshop;
  if (!price) return nothing;
  const { language } = format;
  const sum = isFree(workshop)
    ? messages.free
    : price.amount !== undefined
      ? format.money(price.amount, price.currency)
      : price.groups?.length
        ? joined(
            price.groups.map(({ name, amount }) => {
              const group = say(name, language, messages);
              const each = format.money(amount, price.currency);
              return typeof group === 'string'
                ? messages.priceEach(group, each)
                : html`${group} ${each}`;
            }),
            DOT,
          )
        : say(price.text, language, messages);
  if (sum === nothing && !price.note && !price.url) return nothing;
  return html`${sum}${price.note ? html`<br />${say(price.note, language, messages)}` : nothing}${
    price.url ? html`<br /><a href=${price.url}>${messages.price}</a>` : nothing
  }`;
}

function audience(
  { audience = [], ageMin, ageMax }: Workshop,
  { labels, format, messages }: DetailsContext,
): Content {
  const words = audience.map((concept) =>
    say(labels.term('audience', conceptValue(concept)), format.language, messages),
  );
  if (ageMin !== undefined && ageMax !== undefined) words.push(messages.ages(ageMin, ageMax));
  else if (ageMin !== undefined) words.push(messages.agesFrom(ageMin));
  else if (ageMax !== undefined) words.push(messages.agesTo(ageMax));
  return joined(words, ', ');
}

/** The workshop's own arrangements first, then those of the place. */
function access({ workshop, place }: Occasion, context: DetailsContext): Content {
  const sources = [workshop.accessibility, place?.accessibility].filter(
    (source): source is Accessibility => source !== undefined,
  );
  const { format, messages } = context;
  const features = [...new Set(sources.flatMap(({ features }) => features ?? []))];
  const url = sources.find((source) => source.url)?.url;
  const summaries = sources.flatMap(({ summary }) => (summary ? [summary] : []));
  if (!summaries.length && !features.length && !url) return nothing;
  return html`${summaries.map((summary) => html`<p>${say(summary, format.language, messages)}</p>`)}
  ${
    features.length
      ? html`<ul class="bullets">
          ${features.map((feature) => html`<li>${messages.features[feature] ?? feature}</li>`)}
        </ul>`
      : nothing
  }
  ${url ? html`<p><a href=${url}>${messages.placeAccessibility}</a></p>` : nothing}`;
}

function materials(list: readonly Material[] = [], { format, messages }: DetailsContext): Content {
  return list.length
    ? html`<ul>
        ${list.map(({ label, url, lang }) => {
          const words = label ? labelOf(label, lang, format.language, messages) : (url ?? '');
          return html`<li>
            ${url ? html`<a href=${url} hreflang=${lang ?? nothing}>${words}</a>` : words}${inLanguage(lang, format.language, messages)}
          </li>`;
        })}
      </ul>`
    : nothing;
}

function links(
  { links: list = [], registration }: Workshop,
  { format, messages }: DetailsContext,
): Content {
  // What has a button of its own isn't told again.
  const shown = list.filter(
    ({ rel }) => rel !== 'calendar' && !(rel === 'register' && registration?.url),
  );
  return shown.length
    ? html`<ul>
        ${shown.map(
          ({ url, label, lang }) =>
            html`<li>
              <a href=${url} hreflang=${lang ?? nothing}
                >${label ? labelOf(label, lang, format.language, messages) : url}</a
              >${inLanguage(lang, format.language, messages)}
            </li>`,
        )}
      </ul>`
    : nothing;
}

/** In another language it says so, unless what it leads to says the same behind it. */
function labelOf(
  label: Text,
  lang: string | undefined,
  shown: Language,
  messages: DetailsContext['messages'],
): Content {
  return say(label, shown, inLanguage(lang, shown, messages) === nothing ? messages : undefined);
}

function inLanguage(
  lang: string | undefined,
  shown: string,
  messages: DetailsContext['messages'],
): TemplateResult | typeof nothing {
  const mark = lang && lang !== shown ? messages.inLanguage[lang] : undefined;
  return mark ? html` <span class="language-mark">(${mark})</span>` : nothing;
}

function organizer({ organizer }: Workshop, { format }: DetailsContext): Content {
  if (!organizer) return nothing;
  const name = say(organizer.name, format.language);
  return organizer.url ? html`<a href=${organizer.url}>${name}</a>` : html`${name}`;
}

/** Whom to ask; ids that the feed doesn't have say nothing. */
function contacts(workshop: Workshop, context: DetailsContext): Content {
  const ids = [...(workshop.contacts ?? []), workshop.organizer?.contact].filter(
    (id): id is string => id !== undefined,
  );
  return items('contacts', ids, context);
}

function items(
  collection: ItemLink['collection'],
  ids: readonly string[],
  context: DetailsContext,
): Content {
  return [...new Set(ids)].flatMap((id) => {
    const link = itemLink({ collection, id }, context);
    return link === nothing ? [] : html`<div>${link}</div>`;
  });
}
