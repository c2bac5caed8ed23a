/**
 * The month's days as a grid (APG grid pattern), with what is on in each. A month has hundreds of
 * these, so that a day is drawn with few nodes and few parts.
 */

import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, weekday, type PlainDate } from '../time/plain-date.ts';
import { plain } from '../widget/text-view.ts';
import { dayLines, type DayLine } from './day-lines-view.ts';
import type { AllMessages } from './later-words.ts';
import type { DayEntry, GridDay, GridWeek, MonthGrid } from './month-grid.ts';
import { spokenTime, statusText, type Wording } from './wording.ts';

export interface GridContext extends Wording {
  readonly messages: AllMessages;
  /** The day that has the grid's tab stop. */
  readonly active: PlainDate;
  /** The day whose list is open. */
  readonly chosen: PlainDate | undefined;
  readonly clicked: (event: MouseEvent) => void;
  readonly keyed: (event: KeyboardEvent) => void;
}

/** Days have `data-date`; events `data-id` and, where that isn't enough, `data-key`. */
export function gridView({ weeks }: MonthGrid, context: GridContext): TemplateResult {
  const { messages, format, clicked, keyed } = context;
  return html`<table
      class="grid"
      role="grid"
      aria-labelledby="month-heading"
      aria-describedby="month-keys"
      @click=${clicked}
      @keydown=${keyed}
    >
      <thead>
        <tr>
          <th class="week" scope="col">
            <span aria-hidden="true">${messages.month.weekShort}</span
            ><span class="visually-hidden">${messages.month.weekColumn}</span>
          </th>
          ${weeks[0]!.days.map(
            ({ date }) =>
              html`<th scope="col" abbr=${format.weekday(date, 'long')}>
                <span aria-hidden="true">${format.weekday(date)}</span
                ><span class="visually-hidden">${format.weekday(date, 'long')}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((week) => weekRow(week, context))}
      </tbody>
    </table>
    <p class="visually-hidden" id="month-keys">${messages.month.keys}</p>`;
}

function weekRow({ number, days }: GridWeek, context: GridContext): TemplateResult {
  const { messages } = context;
  return html`<tr>
    <th class="week" scope="row">
      <span aria-hidden="true">${number}</span
      ><span class="visually-hidden">${messages.month.week(number)}</span>
    </th>
    ${days.map((day) => dayCell(day, context))}
  </tr>`;
}

function dayCell(day: GridDay, context: GridContext): TemplateResult {
  const { date, inMonth, isToday, occasions } = day;
  const { format, messages, active, chosen } = context;
  const name = messages.month.day(format.dayLong(date), occasions.length);
  // The day's button has the focus, not the cell: a cell's name would have to hold its events.
  // Figures, dots and names are set as text, which takes no part of the template's own.
  return html`<td
    class=${classes({ outside: !inMonth, today: isToday })}
    part="day"
    role="gridcell"
    data-date=${date}
    aria-selected=${date === chosen}
  >
    <button
      class="figure"
      type="button"
      tabindex=${date === active ? 0 : -1}
      aria-label=${name}
      aria-current=${isToday ? 'date' : nothing}
      .textContent=${String(dayOf(date))}
    ></button>
    <div class="dots" aria-hidden="true" .textContent=${dots(day)}></div>
    <div class="lanes" ${dayLines(linesOf(day, context))}></div>
  </td>`;
}

/** How many dots a day of a narrow column has at most. */
const MOST_DOTS = 3;

/** For a narrow column: a dot for what is on, a cross for what isn't held then. */
const dots = ({ occasions }: GridDay): string =>
  occasions
    .slice(0, MOST_DOTS)
    .map(({ status }) => (status === 'cancelled' || status === 'postponed' ? '×' : '•'))
    .join('');

function linesOf(day: GridDay, context: GridContext): (DayLine | undefined)[] {
  const { date, lanes, more } = day;
  const { messages, format } = context;
  const lines = lanes.map((entry) => entry && eventLine(entry, date, context));
  if (more)
    lines.push({
      classes: 'lane more-events',
      label: messages.month.moreOnDay(more, format.dayOfMonth(date)),
      first: '',
      text: messages.month.more(more),
    });
  return lines;
}

/**
 * A bar tells its name on its first day and again on each Monday. What isn't held then says so
 * before its name, in place of the time.
 */
function eventLine(entry: DayEntry, date: PlainDate, context: GridContext): DayLine {
  const { occasion, continues, goesOn } = entry;
  const { format, messages } = context;
  const { source, workshop, key, when, status } = occasion;
  const { start } = when!;
  const name = plain(workshop.name, format.language);
  const tellsName = !continues || weekday(date) === 1;
  const off = status === 'cancelled';
  const change = statusText(occasion, messages);
  const time = start.time && !continues && !goesOn ? format.time(start.time) : '';
  const first = off || (change && status === 'postponed') ? `${messages[status]}:` : time;
  const visible = [first, name].filter(Boolean).join(' ');
  const spoken = [visible, spokenTime(occasion, context), off ? '' : change];
  return {
    classes: classes({ 'lane event': true, off, continues, 'goes-on': goesOn }),
    label: spoken.filter(Boolean).join(', '),
    first: tellsName ? first : '',
    text: tellsName ? ` ${name}` : '',
    id: source.id,
    key: key === source.id ? undefined : key,
  };
}

const classes = (names: Readonly<Record<string, boolean>>): string =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(' ');
