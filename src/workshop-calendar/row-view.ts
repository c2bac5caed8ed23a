/** One row: what it is, when, where and whether one can still come. Its name opens the details. */

import { html, nothing, type TemplateResult } from 'lit';
import { isOnlineOnly, type Occasion } from '../schedule/occasion.ts';
import { DOT } from '../text/format.ts';
import { heading } from '../widget/heading.ts';
import { joined, say, type Content } from '../widget/text-view.ts';
import type { Labels } from './labels.ts';
import { conceptValue, isFree } from './filed-under.ts';
import { registrationState, type RegistrationState } from './registration.ts';
import {
  registrationText,
  rowTime,
  spokenTime,
  statusText,
  townOf,
  type Wording,
} from './wording.ts';

/** What rows can be asked to do. */
export interface RowActions {
  readonly isOpen: (occasion: Occasion) => boolean;
  readonly toggle: (occasion: Occasion) => void;
  readonly details: (occasion: Occasion) => TemplateResult | typeof nothing;
}

/** What rows need to know beside their occasion. */
export interface RowContext extends Wording, RowActions {
  readonly labels: Labels;
  readonly now: number;
  /** Level of the rows' headings. */
  readonly level: number;
  /** Keeps ids apart where the same row may stand twice. */
  readonly idPrefix?: string;
  /** Said first of a row, in place of its time. */
  readonly lead?: string;
}

export function row(occasion: Occasion, context: RowContext): TemplateResult {
  const { format, messages, level, isOpen, toggle, details } = context;
  const { workshop, source, key, status } = occasion;
  const open = isOpen(occasion);
  const id = `details-${context.idPrefix ?? ''}${key.replace(/\s/g, '_')}`;
  return html`<li class="item" part="item" data-id=${source.id} data-key=${key}>
    ${heading(
      level,
      html`<button
        class="name ${status === 'cancelled' ? 'off' : ''}"
        type="button"
        aria-expanded=${open}
        aria-controls=${open ? id : nothing}
        @click=${() => toggle(occasion)}
      >
        ${say(workshop.name, format.language, messages)}
      </button>`,
      { part: 'item-heading' },
    )}
    <p class="facts">${facts(occasion, context)}</p>
    ${themes(occasion, context)} ${states(occasion, context)}
    ${open ? html`<div class="details" id=${id} part="details">${details(occasion)}</div>` : nothing}
  </li>`;
}

/** Time and place in one line. The day in full is there for those who hear the row alone. */
function facts(occasion: Occasion, context: RowContext): TemplateResult {
  const { format, messages } = context;
  const { place, when } = occasion;
  const time = context.lead ?? rowTime(occasion, context);
  const town = townOf(occasion, format);
  const where = isOnlineOnly(occasion)
    ? messages.online
    : place?.name
      ? html`${say(place.name, format.language)}${town ? `, ${town}` : nothing}`
      : town;
  const separator =
    time && where ? html`<span class="dot" aria-hidden="true">${DOT}</span>` : nothing;
  return html`${
      when
        ? html`<span class="visually-hidden">${spokenTime(occasion, context)}. </span
            ><span class="time" aria-hidden="true">${time}</span>`
        : nothing
    }${separator}<span>${where}</span>`;
}

/** Themes, sessions and 'free', quietly. */
function themes(
  { workshop, session }: Occasion,
  { labels, format, messages }: RowContext,
): TemplateResult | typeof nothing {
  const words: Content[] = (workshop.topics ?? []).map((topic) =>
    say(labels.term('topic', conceptValue(topic)), format.language, messages),
  );
  if (session && session.of > 1) words.push(messages.sessionOf(session.number, session.of));
  if (isFree(workshop)) words.push(messages.free);
  return words.length ? html`<p class="themes">${joined(words, DOT)}</p>` : nothing;
}

/** What differs from the plan first, then registration; of what is off or over, only the former. */
function states(occasion: Occasion, context: RowContext): TemplateResult | typeof nothing {
  const { messages, format, today, now } = context;
  const { workshop, status, previousStart, when } = occasion;
  const isOver = when !== null && when.endsAt <= now;
  const change = statusText(occasion, messages);
  const registration =
    status === 'cancelled' || isOver || !when ? undefined : registrationState(workshop, now);
  const materials = isOver ? workshop.materials?.length : 0;
  if (!change && (!registration || registration.kind === 'none') && !materials) return nothing;
  return html`<div class="states">
    ${change ? html`<p class="tag ${status}"><span>${change}</span></p>` : nothing}
    ${
      previousStart && status !== 'cancelled'
        ? html`<p class="previous">
            ${messages.previously(format.moment(previousStart, { today }))}
          </p>`
        : nothing
    }
    ${registration ? registrationLine(registration, context) : nothing}
    ${materials ? html`<p class="materials">${messages.materials} (${materials})</p>` : nothing}
  </div>`;
}

function registrationLine(
  state: RegistrationState,
  context: RowContext,
): TemplateResult | typeof nothing {
  if (state.kind === 'none') return nothing;
  const few = state.kind === 'open' && state.few;
  const left = state.kind === 'open' ? state.remaining : undefined;
  const { messages } = context;
  return html`<p class="registration ${few ? 'few' : state.kind}">
    <span class="shape" aria-hidden="true"></span>
    <span
      >${registrationText(state, context)}${
        left === undefined
          ? nothing
          : html`<br /><span class="left"
                >${few ? messages.fewLeft(left) : messages.placesLeft(left)}</span
              >`
      }</span
    >
  </p>`;
}
