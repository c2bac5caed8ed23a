import { html, nothing, type TemplateResult } from 'lit';
import { fromEpochDay } from '../time/plain-date.ts';
import { say } from '../widget/text-view.ts';
import type { Interval, OfficeHours } from './office-hours.ts';
import { seasons, specialDays, type Season, type SpecialDay, type WeekRow } from './week-table.ts';
import type { Wording } from './wording.ts';
import { openedStyles } from './opened.styles.ts';

export const styles = [openedStyles];

/** How far ahead holidays and exceptions are told of. */
const AHEAD_DAYS = 30;

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
  return html`<table>
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
            <th scope="row">${days(row, wording)}</th>
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

/** `ma–to`, `pe`. */
function days({ firstDay, lastDay }: WeekRow, { format }: Wording): string {
  const name = (day: number) => format.weekday(fromEpochDay(MONDAY + day - 1));
  return firstDay === lastDay ? name(firstDay) : `${name(firstDay)}–${name(lastDay)}`;
}

/** 5 January 1970, in days since 1970: any Monday would do. */
const MONDAY = 4;

function times(
  openings: readonly (Interval & { readonly weeks?: 'odd' | 'even' })[],
  { messages, format }: Wording,
): unknown {
  if (!openings.length) return messages.closed;
  return openings.map(({ opens, closes, byAppointment, weeks, note }) => {
    const remarks = [
      byAppointment && messages.byAppointment,
      weeks && messages.weeks[weeks],
    ].filter(Boolean);
    return html`<span class="opening"
      >${format.time(opens)}–${format.time(closes)}
      ${remarks.length ? html`<span class="muted">${remarks.join(', ')}</span>` : nothing}
      ${note ? html`<span class="muted">${say(note, format.language, messages)}</span>` : nothing}
    </span>`;
  });
}
