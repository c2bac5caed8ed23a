/** The agenda on screen: sections, months and days around the rows. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Occasion } from '../schedule/occasion.ts';
import { dayOf, type PlainDate } from '../time/plain-date.ts';
import { heading } from '../widget/heading.ts';
import type { Agenda, AgendaDay, AgendaMonth } from './agenda.ts';
import { row, type RowActions, type RowContext } from './row-view.ts';
import { untilText } from './wording.ts';

export interface AgendaActions extends RowActions {
  readonly showMore: () => void;
  readonly showMorePast: () => void;
}

export interface AgendaContext extends RowContext, AgendaActions {}

/** After so many rows, days are laid out only when they come near. */
const FAR = 50;

export function agendaView(agenda: Agenda, context: AgendaContext): TemplateResult {
  const { messages, level } = context;
  const { running, months, undated, past, more, morePast } = agenda;
  return html`
    ${
      // What is going on stands under its last day: that is what a visitor needs to know.
      running.length ? section(messages.ongoing, list(running, context, untilText), level) : nothing
    }
    ${monthSections(months, context)}
    ${more ? moreButton(messages.showMore, context.showMore, 'more') : nothing}
    ${undated.length ? section(messages.undated, list(undated, context), level) : nothing}
    ${
      past.length
        ? html`<div class="past">
            ${heading(level, messages.past, { className: 'section-heading' })}
            ${monthSections(past, { ...context, level: level + 1 })}
            ${morePast ? moreButton(messages.showMorePast, context.showMorePast, 'more-past') : nothing}
          </div>`
        : nothing
    }
  `;
}

/** Rows without a day beside them; `leadOf` says what stands in place of a row's time. */
export function list(
  occasions: readonly Occasion[],
  context: RowContext,
  leadOf?: (occasion: Occasion, context: RowContext) => string | undefined,
): TemplateResult {
  return html`<ul class="items undated" part="list">
    ${occasions.map((occasion) =>
      row(occasion, {
        ...context,
        level: context.level + 1,
        lead: leadOf?.(occasion, context),
      }),
    )}
  </ul>`;
}

function section(title: string, content: TemplateResult, level: number): TemplateResult {
  return html`<section>
    ${heading(level, title, { className: 'section-heading' })} ${content}
  </section>`;
}

function monthSections(months: readonly AgendaMonth[], context: RowContext): TemplateResult[] {
  const { format, level } = context;
  let before = 0;
  return months.map(({ month, days }) => {
    const isFar = before >= FAR;
    for (const { occasions } of days) before += occasions.length;
    return html`<section part="month" class=${isFar ? 'far' : nothing}>
      ${heading(level, format.month(month), { className: 'section-heading' })}
      <ol class="days" part="list">
        ${days.map((day) => daySection(day, context))}
      </ol>
    </section>`;
  });
}

function daySection({ first, last, occasions }: AgendaDay, context: RowContext): TemplateResult {
  const { format, today, level } = context;
  const isToday = first <= today && today <= last;
  // Each row says its day in full to those who hear it, so the large figures are for the eye only.
  return html`<li class="day ${isToday ? 'today' : ''}" part="day">
    <div class="date" aria-hidden="true">
      <span class="number ${first === last ? '' : 'range'}">${dayNumbers(first, last)}</span>
      <span class="weekday">${first === last ? format.weekday(first) : nothing}</span>
    </div>
    <ul class="items">
      ${occasions.map((occasion) => row(occasion, { ...context, level: level + 1 }))}
    </ul>
  </li>`;
}

/** `14` or `20–1`; the row itself tells the months. */
function dayNumbers(first: PlainDate, last: PlainDate): string {
  return first === last ? String(dayOf(first)) : `${dayOf(first)}–${dayOf(last)}`;
}

function moreButton(label: string, show: () => void, name: string): TemplateResult {
  return html`<p class="more no-print">
    <button class="button" type="button" data-more=${name} @click=${show}>${label}</button>
  </p>`;
}
