import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Phone, PostalAddress, Text } from '../feed/model.ts';
import { copyIcon, placeIcon } from '../widget/icons.ts';
import { clockIcon, globeIcon, mailIcon, phoneIcon, speechIcon } from './icons-view.ts';
import { isVisitorsClock } from '../time/zone.ts';
import { municipalityName } from '../text/municipalities.ts';
import { mapLink } from '../widget/map-link.ts';
import { plain, say } from '../widget/text-view.ts';
import { absence } from './away.ts';
import { wordingFor, type CardContext, type Content } from './card-context.ts';
import { isPlaceholder, isPlaceholderLink, mailLink } from '../text/email.ts';
import type { OfficeHours } from './office-hours.ts';
import { hostOf } from '../text/host.ts';
import { readPhone, type PhoneNumber } from '../text/phone.ts';
import { zoneSentence } from '../text/zone-sentence.ts';

/**
 * The ways to reach a contact, as a list: number, address and hours are read, not guessed.
 * `brief`: the quick ones alone, for a substitute.
 */
export function ways(contact: Contact, context: CardContext, brief: boolean): TemplateResult {
  const { messages } = context;
  const { form, web, visit, postal } = contact;
  return html`<ul class="ways">
    ${contact.phones?.map((phone) => phoneWay(phone, contact, context))}
    ${contact.emails?.map(({ address, label }) => mailWay(address, label, contact, context))}
    ${
      form && !isPlaceholderLink(form)
        ? way(
            speechIcon,
            html`<a href=${form} aria-label=${nameFor(messages.form, contact, context)}
              >${messages.form}</a
            >`,
          )
        : nothing
    }
    ${
      brief
        ? nothing
        : [
            officeWay(contact, context),
            visit ? addressWay(visit, messages.visit, context, true) : nothing,
            postal ? addressWay(postal, messages.postal, context, false) : nothing,
            web
              ?.filter(({ url }) => !isPlaceholderLink(url))
              .map(({ url, label }) =>
                way(globeIcon, html`<a href=${url}>${webLabel(url, label, context)}</a>`),
              ),
          ]
    }
  </ul>`;
}

/** The feed's words, or where the link leads; an address breaks in its own places, words between them. */
function webLabel(url: string, label: Text | undefined, { messages, language }: CardContext) {
  const written = plain(label, language) || hostOf(url) || messages.website;
  return label && !/^\S+\.\S+$/.test(written) ? say(label, language) : inParts(written);
}

/** An icon, the main line, what is worth knowing beside it, and what else acts. */
function way(
  icon: TemplateResult,
  main: unknown,
  notes: unknown = nothing,
  action: Content = nothing,
) {
  return html`<li class="way">
    ${icon}
    <div>
      <div class="main">${main}</div>
      ${notes}
    </div>
    ${action}
  </li>`;
}

/**
 * The accessible name of what acts, with whose it is: out of its place on the page, 'Call 040…'
 * alone says little. (Browsers put a space before a comma that is hidden from the eye.)
 */
export const nameFor = (words: string, { name }: Contact, { language }: CardContext): string =>
  `${words}, ${plain(name, language)}`;

function copyButton(label: string, text: string, { copy }: CardContext): TemplateResult {
  return html`<button
    class="button quiet icon-only no-print"
    type="button"
    aria-label=${label}
    data-tip
    @click=${() => copy(text)}
  >
    ${copyIcon}
  </button>`;
}

function phoneWay(entry: Phone, contact: Contact, context: CardContext): Content {
  const phone = readPhone(entry.number);
  if (!phone) return nothing;
  const { messages, language } = context;
  const { kind, label } = entry;
  const words = kind === 'sms' ? messages.text : kind === 'fax' ? messages.fax : messages.call;
  const sentence = words(phone.text);
  const text = unbroken(sentence, phone.text);
  const href = kind === 'sms' ? phone.href.replace('tel:', 'sms:') : phone.href;
  return way(
    phoneIcon,
    html`${
      kind === 'fax'
        ? text
        : html`<a href=${href} aria-label=${nameFor(sentence, contact, context)}>${text}</a>`
    }
    ${label ? html`<span class="muted">${say(label, language, messages)}</span>` : nothing}`,
    kind === 'sms' || kind === 'fax'
      ? nothing
      : html`${callHours(entry, contact, context)}
          <p class="muted small">${rate(entry, phone, context)}</p>`,
    copyButton(messages.copyNumber(phone.text), phone.dial, context),
  );
}

/** A number is one word: it isn't broken over two lines. */
function unbroken(sentence: string, number: string): TemplateResult {
  const [before, after] = sentence.split(number);
  return html`${before}<span class="number-text">${number}</span>${after}`;
}

/** The feed's own words about the price, else what the number itself says. */
function rate(entry: Phone, phone: PhoneNumber, { messages, language }: CardContext): unknown {
  const { cost, costNote } = entry;
  if (costNote) return say(costNote, language, messages);
  if (cost === 'free') return messages.rates.free;
  if (cost === 'extra') return messages.rates.premium;
  return messages.rates[phone.rate];
}

const isPersonal = ({ type }: Contact) => type === 'person' || type === 'role';

/** A number's own hours; a person's hours are those of their phone. */
function callHours(entry: Phone, contact: Contact, context: CardContext): Content {
  const hours = entry.hours ?? (isPersonal(contact) ? contact.hours : undefined);
  return hours ? hoursNote(hours, contact, context, 'phone') : nothing;
}

/** When an office is open; a person's hours stand beside their phone already. */
function officeWay(contact: Contact, context: CardContext): Content {
  const { hours, phones } = contact;
  if (!hours || (isPersonal(contact) && phones?.length)) return nothing;
  return way(clockIcon, hoursNote(hours, contact, context, 'office'));
}

/**
 * Whether it is open now, in words, and all the hours in a disclosure. Room is kept for a sentence
 * of the usual length until hours can be reckoned with: what stands below doesn't move then.
 */
function hoursNote(
  hours: OfficeHours,
  contact: Contact,
  context: CardContext,
  of: 'phone' | 'office',
): TemplateResult {
  const { language, messages, format, now, hours: later } = context;
  const { weekly, exceptions, holidays, always, text } = hours;
  const { timeZone: zone } = contact;
  const wording = wordingFor(contact, context);
  const label = of === 'phone' ? messages.callHours : messages.openingHours;
  const usual = of === 'phone' ? messages.reachableFrom : messages.opens;
  // Whoever is away can't be reached, whatever the hours say.
  const hasState =
    (always || weekly?.length || exceptions?.length) && absence(contact, wording.today) !== 'now';
  const hasTable = weekly?.length || exceptions?.length || holidays?.length;
  const zoneNote = hasState && !isVisitorsClock(zone, now) && zoneSentence(zone, now, context);
  const room = usual(messages.tomorrow, format.timeRange('09:00'));
  return html`<div>
    ${hasState ? stateNow(hours, contact, context, of, room) : nothing}
    ${zoneNote ? html`<p class="muted small">${zoneNote}</p>` : nothing}
    ${text ? html`<p>${say(text, language, messages)}</p>` : nothing}
    ${
      hasTable
        ? html`<details class="hours">
            <summary aria-label=${nameFor(label, contact, context)}>
              <span aria-hidden="true">${label}</span>
            </summary>
            ${later?.view.hoursTable(hours, { ...wording, messages: later.messages })}
          </details>`
        : nothing
    }
  </div>`;
}

function stateNow(
  hours: OfficeHours,
  contact: Contact,
  context: CardContext,
  of: 'phone' | 'office',
  room: string,
): TemplateResult {
  const { now, hours: later } = context;
  const state = later?.view.availability(hours, {
    zone: contact.timeZone,
    now,
    wording: wordingFor(contact, { ...context, messages: later.messages }),
    of,
  });
  const look = state && (state.isOpen ? 'is-open' : 'is-closed');
  return html`<p class="status ${look}" data-room=${room}>
    ${state && html`<span>${state.text}</span>`}
  </p>`;
}

function mailWay(
  address: string,
  label: Text | undefined,
  contact: Contact,
  context: CardContext,
): TemplateResult {
  const { messages, language } = context;
  if (isPlaceholder(address)) {
    return way(mailIcon, messages.placeholder(address.slice(address.lastIndexOf('@') + 1)));
  }
  return way(
    mailIcon,
    html`<a href=${mailLink(address)} aria-label=${nameFor(address, contact, context)}
        >${breakable(address)}</a
      >
      ${label ? html`<span class="muted">${say(label, language, messages)}</span>` : nothing}`,
    nothing,
    copyButton(messages.copyAddress(address), address, context),
  );
}

/** An address may break before its dots and slashes: people read it in parts. */
const inParts = (name: string): unknown[] =>
  name.split(/(?=[./])/).map((part, i) => (i ? html`<wbr />${part}` : part));

/** An address breaks after its @ first. */
function breakable(address: string): unknown {
  const at = address.lastIndexOf('@') + 1;
  return html`${inParts(address.slice(0, at))}<wbr /><span class="domain"
      >${inParts(address.slice(at))}</span
    >`;
}

function addressWay(
  place: PostalAddress,
  label: string,
  context: CardContext,
  onMap: boolean,
): Content {
  const { messages, language } = context;
  const { city, municipality } = place;
  const name =
    plain(city, language) || (municipality ? municipalityName(municipality, language) : '');
  const town = [place.postalCode, name].filter(Boolean).join(' ');
  const lines = [
    say(place.name, language, messages),
    // A street's name is what its sign says: it needs its language, but no remark.
    say(place.street, language),
    say(place.room, language, messages),
    say(place.poBox, language),
    town,
  ].filter((line) => line && line !== nothing);
  if (!lines.length) return nothing;
  const written = [place.name, place.street, place.poBox]
    .map((part) => plain(part, language))
    .concat(town)
    .filter(Boolean)
    .join(', ');
  const map = onMap && mapLink(place, name, language);
  return way(
    placeIcon,
    html`<span class="muted small">${label}</span>`,
    html`<address>${lines.map((line, i) => (i ? html`<br />${line}` : line))}</address>
      ${
        place.accessibility?.summary
          ? html`<p class="small">${say(place.accessibility.summary, language, messages)}</p>`
          : nothing
      }
      ${
        map
          ? html`<p>
              <a href=${map} aria-label="${messages.opensMap}, ${town}">${messages.opensMap}</a>
            </p>`
          : nothing
      }`,
    copyButton(messages.copyAddress(written), written, context),
  );
}
