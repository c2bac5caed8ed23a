import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Pilot, PilotPlace, Text } from '../feed/model.ts';
import { closeIcon } from '../widget/action-icons.ts';
import { heading } from '../widget/heading.ts';
import { paragraphs } from '../widget/paragraphs-view.ts';
import { picture } from '../widget/picture-view.ts';
import { joined, say } from '../widget/text-view.ts';
import type { Choice } from './choice.ts';
import { fact, linkList, linkOrText, linkTo, type LineContext } from './detail-lines-view.ts';
import { detailsStyles } from './details.styles.ts';
import { joining } from './joining-view.ts';
import { statusMark } from './mark-view.ts';
import type { PilotItem } from './pilots.ts';
import { placeMunicipality } from './places.ts';

export const styles = [detailsStyles];

export interface PanelModel extends Omit<DetailsModel, 'item'> {
  readonly choice: Choice;
  /** The pilots that the choice stands for. */
  readonly items: readonly PilotItem[];
  readonly isFiltered: boolean;
  readonly open: (id: string) => void;
}

interface DetailsModel extends LineContext {
  readonly item: PilotItem;
  readonly municipality: (code: string) => string;
  readonly artform: (code: string) => Text;
  readonly mayLoad: (image: string) => boolean;
  readonly close: () => void;
}

/** What was chosen, in words. Lives outside the map, so that it is read in order. */
export function detailsPanel(model: PanelModel): TemplateResult {
  const { choice, items } = model;
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && model.close();
  return html`<section
    class="details"
    id="details"
    part="details"
    aria-labelledby="details-title"
    @keydown=${closeOnEscape}
  >
    ${choice.kind === 'pilot' ? pilotDetails({ ...model, item: items[0]! }) : pilotChoice(model)}
  </section>`;
}

/** A municipality or a mark with none or several pilots: which one? */
function pilotChoice(model: PanelModel): TemplateResult {
  const { choice, items, isFiltered, messages, format, municipality, open } = model;
  const name = choice.kind === 'area' ? municipality(choice.code) : '';
  const none = (isFiltered ? messages.areaFiltered : messages.areaNone)(name);
  const title = name ? messages.areaHeading(name, items.length) : messages.count(items.length);
  return html`
    ${detailsHead(items.length ? title : name, model)}
    ${
      items.length
        ? html`<ul class="links">
            ${items.map(
              ({ pilot, status }) =>
                html`<li>
                  <button class="button choice" type="button" @click=${() => open(pilot.id)}>
                    ${statusMark(status)}
                    <span
                      >${say(pilot.title, format.language, messages)}
                      <span class="muted small">${messages.status[status]}</span></span
                    >
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p>${none}</p>`
    }
  `;
}

/** Everything that the feed tells of a pilot. */
function pilotDetails(model: DetailsModel): TemplateResult {
  const { item, messages, format, headingLevel } = model;
  const { pilot, status } = item;
  const { language } = format;
  // Read from the feed only for this: the map alone needs neither.
  model.links.need('workshops');
  model.links.need('contacts');
  const contacts = contactsOf(pilot, model.feed);
  return html`
    ${detailsHead(say(pilot.title, language, messages), model)}
    <p class="state">${statusMark(status)}<span class="word">${messages.status[status]}</span></p>
    ${status === 'cancelled' ? html`<p>${messages.cancelledNote}</p>` : nothing}
    ${status === 'postponed' ? html`<p>${messages.postponedNote}</p>` : nothing}
    ${
      pilot.summary
        ? html`<div class="prose">${paragraphs(pilot.summary, language, messages)}</div>`
        : nothing
    }
    ${(pilot.images ?? [])
      .filter(({ url }) => model.mayLoad(url))
      .map((image) => picture(image, language, messages))}
    ${
      pilot.description
        ? html`<div class="prose">${paragraphs(pilot.description, language, messages)}</div>`
        : nothing
    }
    ${facts(model)}
    ${status === 'ended' || status === 'cancelled' ? nothing : joining(pilot, model)}
    ${linkList(
      messages.workshops,
      headingLevel,
      model.feed.workshops
        .filter((workshop) => workshop.pilot === pilot.id)
        .map(({ id }) => linkTo('workshops', id, model)),
    )}
    ${linkList(
      messages.materials,
      headingLevel,
      (pilot.materials ?? []).map(({ label, url }) => linkOrText(label, url, model)),
    )}
    ${linkList(
      messages.links,
      headingLevel,
      (pilot.links ?? []).map(({ label, url }) => linkOrText(label, url, model)),
    )}
    ${linkList(
      messages.contact,
      headingLevel,
      contacts.map((id) => linkTo('contacts', id, model)),
    )}
  `;
}

/** The heading takes the focus when details open; the button gives it back. */
function detailsHead(
  title: unknown,
  { headingLevel, messages, close }: Pick<DetailsModel, 'headingLevel' | 'messages' | 'close'>,
): TemplateResult {
  return html`<div class="details-head">
    <div id="details-title" tabindex="-1" class="details-title">
      ${heading(headingLevel, title, { part: 'item-heading' })}
    </div>
    <button
      class="button quiet icon-only no-print"
      type="button"
      aria-label=${messages.closeDetails}
      data-tip
      @click=${close}
    >
      ${closeIcon}
    </button>
  </div>`;
}

function facts(model: DetailsModel): TemplateResult {
  const { item, messages, format, artform } = model;
  const { pilot } = item;
  const artists = pilot.artists ?? [];
  const artforms = (pilot.artforms ?? []).map((code) =>
    say(artform(code), format.language, messages),
  );
  return html`<dl class="facts">
    ${
      artists.length
        ? fact(
            messages.artist(artists.length),
            artists.map(({ name, url }, i) => {
              const text = say(name, format.language, messages);
              return html`${i ? ', ' : ''}${url ? html`<a href=${url}>${text}</a>` : text}`;
            }),
          )
        : nothing
    }
    ${artforms.length ? fact(messages.artform(artforms.length), joined(artforms, ', ')) : nothing}
    ${fact(messages.when, format.period(pilot.period))} ${fact(messages.where, where(model))}
  </dl>`;
}

/** Municipalities with the places in them; those without a place stand alone. */
function where({ item: { pilot }, municipality, messages, format }: DetailsModel): TemplateResult {
  const { language } = format;
  const line = (place: PilotPlace) => {
    const isArea = place.precision === 'area';
    const named = say(place.name, language, messages);
    const street = isArea ? nothing : say(place.street, language);
    const period = place.period && format.period(place.period);
    return html`${named}${isArea && named !== nothing ? html` ${messages.approximate}` : nothing}${street === nothing ? nothing : html`, ${street}`}${
      period ? html` <span class="muted">(${period})</span>` : nothing
    }`;
  };
  const places = (pilot.places ?? []).filter(({ name }) => name);
  const codeOf = (place: PilotPlace) => placeMunicipality(place, pilot);
  const elsewhere = places.filter((place) => !codeOf(place));
  const codes = new Set([
    ...pilot.municipalities,
    ...places.flatMap((place) => codeOf(place) ?? []),
  ]);
  return html`<ul>
    ${[...codes].map((code) => {
      const here = places.filter((place) => codeOf(place) === code);
      return html`<li>
        ${municipality(code)}${
          here.length
            ? html`: ${here.map((place, i) => html`${i ? '; ' : ''}${line(place)}`)}`
            : nothing
        }
      </li>`;
    })}
    ${elsewhere.map((place) => html`<li>${line(place)}</li>`)}
  </ul>`;
}

/** Contacts of the pilot that the feed has, but for the one that stands with joining. */
function contactsOf({ contacts = [], join }: Pilot, feed: Feed): string[] {
  return contacts.filter(
    (id) => id !== join?.contact && feed.contacts.some((contact) => contact.id === id),
  );
}
