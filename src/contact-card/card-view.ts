import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Image, Text } from '../feed/model.ts';
import { hostOf } from '../text/host.ts';
import { municipalityName } from '../text/municipalities.ts';
import { heading } from '../widget/heading.ts';
import { downloadIcon, infoIcon } from '../widget/icons.ts';
import { codeIcon, houseIcon } from './icons-view.ts';
import { plain, say } from '../widget/text-view.ts';
import { absence, standIn } from './away.ts';
import { initials } from './initials.ts';
import { wordingFor, type CardContext, type Content } from './card-context.ts';
import { topicText } from './topic-text.ts';
import { nameFor, ways } from './ways-view.ts';
import type { Wording } from './wording.ts';

/**
 * `item`: a card of its own. `body`: under a line of the directory, which has the name already.
 * `substitute`: inside the card of somebody away.
 */
export type CardKind = 'item' | 'body' | 'substitute';

/** One contact with every way to reach it. */
export function card(contact: Contact, context: CardContext, kind: CardKind): TemplateResult {
  return html`<article
    class="card ${kind}"
    part=${kind === 'item' ? 'item' : 'details'}
    data-id=${kind === 'item' ? contact.id : nothing}
  >
    ${who(contact, context, kind)} ${away(contact, context, kind)}
    ${ways(contact, context, kind === 'substitute')}
    ${
      kind === 'substitute'
        ? nothing
        : html`<div class="more-about">
            ${about(contact, context)} ${linked(contact, context)} ${take(contact, context)}
          </div>`
    }
  </article>`;
}

function who(contact: Contact, context: CardContext, kind: CardKind): Content {
  const { language, messages, level } = context;
  const name = plain(contact.name, language);
  const lines = [contact.role, contact.organization, contact.department].filter(
    (text): text is Text => text !== undefined && plain(text, language) !== name,
  );
  if (kind === 'body' && !lines.length && !contact.photo) return nothing;
  const photo =
    contact.photo && context.mayLoadImage(contact.photo.url) ? contact.photo : undefined;
  return html`<header class="who">
    ${face(contact, name, photo, context)}
    <div>
      ${
        kind === 'body'
          ? nothing
          : heading(kind === 'item' ? level : level + 1, say(contact.name, language, messages), {
              className: 'name',
              part: 'item-heading',
            })
      }
      ${lines.map(
        (text, i) => html`<p class=${i ? 'muted' : nothing}>${say(text, language, messages)}</p>`,
      )}
      ${
        photo?.credit
          ? html`<p class="muted small">${messages.imageCredit(plain(photo.credit, language))}</p>`
          : nothing
      }
    </div>
  </header>`;
}

/** The photo, over the initials that stay where it can't be had; a house for units. */
function face(
  { type }: Contact,
  name: string,
  photo: Image | undefined,
  { language }: CardContext,
): TemplateResult {
  const letters = type === 'unit' || type === 'organization' ? '' : initials(name);
  return html`<div class="face">
    <span aria-hidden="true">${letters || houseIcon}</span>
    ${
      photo
        ? html`<img
            src=${photo.url}
            alt=${plain(photo.alt, language)}
            loading="lazy"
            @error=${hidePhoto}
          />`
        : nothing
    }
  </div>`;
}

/** Its credit goes with it. */
function hidePhoto({ target }: Event): void {
  (target as HTMLElement).closest('.who')!.classList.add('lost');
}

function away(contact: Contact, context: CardContext, kind: CardKind): Content {
  const wording = wordingFor(contact, context);
  const when = absence(contact, wording.today);
  if (!when) return nothing;
  const { messages, language, contacts } = context;
  const substitute =
    when === 'now' && kind !== 'substitute' ? standIn(contact, contacts, wording.today) : undefined;
  return html`<div class="away">
    <p class="away-when">
      ${infoIcon}
      <b>${awayWords(contact, when, wording)}</b>
    </p>
    ${contact.away?.note ? html`<p>${say(contact.away.note, language, messages)}</p>` : nothing}
    ${
      substitute
        ? html`<p>${messages.substitute}</p>
            ${card(substitute, context, 'substitute')}`
        : nothing
    }
  </div>`;
}

function awayWords(
  { away: absent }: Contact,
  when: 'now' | 'soon',
  wording: Wording<CardContext['messages']>,
): string {
  const { messages, format, today } = wording;
  const { from, to } = absent ?? {};
  if (when === 'now') {
    return to ? messages.awayUntil(format.day(to, { today })) : messages.awayUntilFurtherNotice;
  }
  return to
    ? messages.awayDuring(format.days(from!, to, { today }))
    : messages.awayFrom(format.day(from!, { today }));
}

/** What the contact answers for, where, and in which languages. */
function about(contact: Contact, { feed, language, messages, format }: CardContext): Content {
  const topics = contact.topics?.map(({ id, label }) =>
    say(label ?? topicText(id!, feed, language, messages), language, messages),
  );
  const places = contact.municipalities?.map((code) => municipalityName(code, language));
  const languages = contact.languages?.map(
    (tag) => messages.signLanguages[tag] ?? format.languageName(tag),
  );
  const listed = (values: string[]) => format.list(values.sort(format.compare));
  const rows = [
    topics?.length
      ? row(
          messages.responsible,
          topics.map((topic) => html`<span class="tag">${topic}</span> `),
        )
      : nothing,
    places?.length
      ? row(places.length > 1 ? messages.municipalities : messages.municipality, listed(places))
      : nothing,
    languages?.length ? row(messages.languages, format.list(languages)) : nothing,
    contact.sameAs?.length
      ? row(
          messages.elsewhere,
          contact.sameAs.map((url) => html`<a href=${url}>${hostOf(url)}</a> `),
        )
      : nothing,
  ];
  return rows.some((content) => content !== nothing)
    ? html`<dl class="about">${rows}</dl>`
    : nothing;
}

const row = (term: string, description: unknown) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;

/** What else of the network is the contact's, where the feed has more than contacts. */
function linked(contact: Contact, { feed, messages, openLinked, linked: items }: CardContext) {
  if (!feed.holds.some((name) => name !== 'contacts')) return nothing;
  return html`<details class="linked" @toggle=${openLinked}>
    <summary>${messages.linkedItems}</summary>
    ${items(contact)}
  </details>`;
}

/** What to take along: a file for the address book, a code for the phone. */
function take(contact: Contact, context: CardContext): TemplateResult {
  const { messages } = context;
  const isOpen = context.isCodeOpen(contact);
  const codeWords = isOpen ? messages.hideCode : messages.showCode;
  return html`<div class="take no-print">
      <button
        class="button"
        type="button"
        aria-label=${nameFor(messages.save, contact, context)}
        @click=${() => context.save(contact)}
      >
        ${downloadIcon}<span>${messages.save}</span>
      </button>
      <button
        class="button"
        type="button"
        aria-label=${nameFor(codeWords, contact, context)}
        aria-expanded=${isOpen}
        @click=${() => context.toggleCode(contact)}
      >
        ${codeIcon}<span>${codeWords}</span>
      </button>
    </div>
    ${isOpen ? context.code(contact) : nothing}`;
}
