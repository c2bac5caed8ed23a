import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../widget/text-view.ts';
import { openState, type Interval, type OfficeHours } from './office-hours.ts';
import { seasons, specialDays, type Season, type SpecialDay } from './week-table.ts';
import { daysOf, remarksOn, timesOf } from './week-words.ts';
import { open, reachable, type Wording } from './wording.ts';
import { openedStyles } from './opened.styles.ts';

export const styles = [openedStyles];

/** How far ahead holidays and exceptions are told of. */
const AHEAD_DAYS = 30;

export interface Availability {
  readonly text: string | undefined;
  readonly isOpen: boolean;
}

/** Whether it is open now, and until or from when: an office opens, a phone is answered. */
export function availability(
  hours: OfficeHours,
  {
    zone,
    now,
    wording,
    of,
  }: { zone: string; now: number; wording: Wording; of: 'phone' | 'office' },
): Availability {
  const state = openState(hours, zone, now);
  const text = of === 'phone' ? reachable(state, wording) : open(state, wording);
  return { text, isOpen: state.kind === 'open' || state.kind === 'always' };
}

/** The week as a table, the season that comes, and the days that differ. */
export function hoursTable(hours: OfficeHours, wording: Wording): TemplateResult {
  const special = specialDays(hours, wording.today, AHEAD_DAYS);
  return html`<div class="hours-table">
    ${seasons(hours, wording.today).map((season) => week(season, wording))}
    ${
      special.length
        ? html`<table>
            <caption>
              ${wording.messages.exceptions}
            </caption>
            <tbody>
              ${special.map((day) => specialRow(day, wording))}
            </tbody>
          </table>`
        : nothing
    }
  </div>`;
}

function week({ from, to, rows }: Season, wording: Wording): TemplateResult {
  const { messages, format, today } = wording;
  const caption = [
    from && messages.seasonFrom(format.day(from, { today })),
    to && messages.seasonUntil(format.day(to, { today })),
  ].filter(Boolean);
  return html`<table class="week">
    ${
      caption.length
        ? html`<caption>
            ${caption.join(', ')}
          </caption>`
        : nothing
    }
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${daysOf(row, wording)}</th>
            <td>${times(row.openings, wording)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function specialRow(day: SpecialDay, wording: Wording): TemplateResult {
  const { messages, format, today } = wording;
  const holiday = day.because && day.because !== 'exception' ? messages.holidays[day.because] : '';
  return html`<tr>
    <th scope="row">
      ${format.days(day.from, day.to, { today })} ${holiday}
      ${day.note ? say(day.note, format.language, messages) : nothing}
    </th>
    <td>${times(day.intervals, wording)}</td>
  </tr>`;
}

function times(
  openings: readonly (Interval & { readonly weeks?: 'odd' | 'even' })[],
  wording: Wording,
): unknown {
  if (!openings.length) return wording.messages.closed;
  return openings.map((opening) => {
    const { note } = opening;
    const remarks = remarksOn(opening, wording);
    return html`<span class="opening"
      ><span class="times">${timesOf(opening, wording)}</span>
      ${remarks.length ? html`<span class="muted">${remarks.join(', ')}</span>` : nothing}
      ${note ? html`<span class="muted">${say(note, wording.format.language, wording.messages)}</span>` : nothing}
    </span>`;
  });
}
