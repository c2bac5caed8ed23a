import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Feed, Grant, Pilot, Workshop } from '../feed/model.ts';
import { nextOccasion } from '../schedule/next-occasion.ts';
import { isSeries } from '../schedule/occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import { isPlaceholder, isPlaceholderLink, mailLink } from '../text/email.ts';
import type { CommonMessages } from '../text/fi/common.ts';
import { formatFor } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import { readPhone } from '../text/phone.ts';
import type { ItemLink, LinkController } from './links.ts';
import { joined, say, type Content as Said } from './text-view.ts';

interface LinkContext {
  readonly links: LinkController;
  /** The feed that names the item, in which it is looked up. */
  readonly feed: Feed;
  readonly language: Language;
  readonly messages: CommonMessages;
  readonly now: number;
  /** What is said of a workshop that isn't held as planned; for those who link to workshops. */
  readonly statuses?: { readonly cancelled: string; readonly postponed: string };
  /** What knows the times of a workshop that repeats, asked only for one; undefined until it is there. */
  readonly rules?: () => SeriesRules | undefined;
}

type Content = TemplateResult | typeof nothing;

/**
 * A link to an item of another collection. Opens it in the widget that shows it on this page; where
 * none does, a disclosure tells what the feed knows. Nothing for an id that the feed doesn't have.
 */
export function itemLink(link: ItemLink, context: LinkContext): Content {
  const { links, language, messages } = context;
  const target = links.target(link);
  // The contacts may be in another feed than the workshops that name them.
  const known =
    lookUp(link, context) ?? (target && lookUp(link, { ...context, feed: target.feed! }));
  if (!known) return nothing;
  const name = say(known.name, language, messages);
  if (!target) {
    return html`<details class="known">
      <summary>${name}</summary>
      <div class="known-body">${known.facts()}</div>
    </details>`;
  }
  const open = (event: MouseEvent) => {
    // Ctrl, Shift and the like open another tab or window: the address works there too.
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void target.open(link.id);
  };
  return html`<a href=${links.address(link)} @click=${open}>${name}</a>`;
}

interface Known {
  readonly name: Workshop['name'];
  readonly facts: () => Content;
}

function lookUp({ collection, id }: ItemLink, context: LinkContext): Known | undefined {
  context.links.need(collection);
  const item = context.feed[collection].find((candidate) => candidate.id === id);
  if (!item) return undefined;
  const name = 'title' in item ? item.title : item.name;
  const factsOf = FACTS[collection] as (known: typeof item, context: LinkContext) => Content;
  return { name, facts: () => factsOf(item, context) };
}

const FACTS = {
  workshops: workshopFacts,
  pilots: pilotFacts,
  funding: grantFacts,
  contacts: contactFacts,
};

/** Of a course or what repeats, the next time: the first one may be long past. */
function workshopFacts(
  workshop: Workshop,
  { language, messages, now, rules, statuses = { cancelled: '', postponed: '' } }: LinkContext,
): TemplateResult {
  const repeats = isSeries(workshop);
  const known = repeats ? rules?.() : undefined;
  const next = nextOccasion(workshop, now, known);
  const { status, place } = next ?? workshop;
  const { links, registration } = next?.workshop ?? workshop;
  const when = next || (repeats && !known) ? next?.when : workshop.when;
  const places: Said[] = [say(place?.name, language), say(place?.city, language)];
  const where = places.filter((part) => part !== nothing);
  const change = status === 'cancelled' || status === 'postponed' ? statuses[status] : '';
  return html`${change ? html`<p><b>${change}</b></p>` : nothing}
  ${when ? html`<p>${formatFor(language, messages).span(when)}</p>` : nothing}
  ${where.length ? html`<p>${joined(where, ', ')}</p>` : nothing}
  ${workshop.summary ? html`<p>${say(workshop.summary, language, messages)}</p>` : nothing}
  ${webLink(registration?.url ?? links?.[0]?.url)}`;
}

function pilotFacts(pilot: Pilot, { language, messages }: LinkContext): TemplateResult {
  return html`<p>${formatFor(language, messages).period(pilot.period)}</p>
    ${pilot.summary ? html`<p>${say(pilot.summary, language, messages)}</p>` : nothing}
    ${webLink(pilot.links?.[0]?.url)}`;
}

function grantFacts(grant: Grant, { language, messages }: LinkContext): TemplateResult {
  return html`<p>${say(grant.funder.name, language, messages)}</p>
    ${grant.summary ? html`<p>${say(grant.summary, language, messages)}</p>` : nothing}
    ${webLink(grant.links?.info ?? grant.links?.apply)}`;
}

function contactFacts(contact: Contact, { language, messages }: LinkContext): TemplateResult {
  const { role, organization, phones, emails, form } = contact;
  return html`${[role, organization].map((text) =>
    text ? html`<p>${say(text, language, messages)}</p>` : nothing,
  )}
  ${phones?.map(({ number, kind }) => {
    const phone = kind === 'fax' ? undefined : readPhone(number);
    return phone ? html`<p><a href=${phone.href}>${phone.text}</a></p>` : nothing;
  })}
  ${emails?.map(({ address }) =>
    isPlaceholder(address) ? nothing : html`<p><a href=${mailLink(address)}>${address}</a></p>`,
  )}
  ${webLink(form)}`;
}

/** An address as its host: whoever follows it sees where it leads. */
function webLink(url: string | undefined): Content {
  if (!url || isPlaceholderLink(url)) return nothing;
  return html`<p><a href=${url}>${new URL(url).host.replace(/^www\./, '') || url}</a></p>`;
}
