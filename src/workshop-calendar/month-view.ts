/**
 * The month as a grid (APG grid pattern): one tab stop, arrows between days, and under it the day
 * that the visitor opened. Loaded when somebody asks for it.
 */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Workshop } from '../feed/model.ts';
import type { Occasion } from '../schedule/occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import { occasionsBetween } from '../schedule/occasions-between.ts';
import {
  addMonths,
  dayOf,
  endOfMonth,
  monthOf,
  startOfMonth,
  weekday,
  yearOf,
  type PlainDate,
} from '../time/plain-date.ts';
import { overlaps } from '../time/span.ts';
import { heading } from '../widget/heading.ts';
import { backIcon, forwardIcon } from '../widget/action-icons.ts';
import { plain } from '../widget/text-view.ts';
import { list } from './agenda-view.ts';
import {
  destination,
  gridRange,
  monthGrid,
  type DayEntry,
  type GridDay,
  type GridWeek,
  type MonthGrid,
} from './month-grid.ts';
import type { AllMessages } from './later-words.ts';
import { styles } from './month.styles.ts';
import { nearestMonth } from './nearest-month.ts';
import type { RowContext } from './row-view.ts';
import type { Scene } from './scene.ts';
import { spokenTime, statusText } from './wording.ts';

/** Lines in a day before '+n more'. */
const LANES = 3;

/** Which month is shown, and what of it. */
export interface MonthChoice {
  /** What the filters leave of what takes place between two days. */
  readonly workshopsBetween: (from: PlainDate, to: PlainDate) => readonly Workshop[];
  /** How many workshops the filters leave in the month. */
  readonly count: number;
  /** What knows the times of those that repeat, where any do. */
  readonly rules: SeriesRules | undefined;
  /** The days that the visitor chose; either end may be open. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** First day of the month to show. */
  readonly month: PlainDate;
  /** Settles when the month has been turned to. */
  readonly showMonth: (date: PlainDate) => Promise<void>;
}

export interface MonthContext extends RowContext, MonthChoice {
  readonly messages: AllMessages;
}

export class MonthController implements ReactiveController {
  readonly styles = [styles];
  readonly #host: LitElement;
  /** The day that has the grid's tab stop; undefined until the visitor moves. */
  #active: PlainDate | undefined;
  /** The day whose list is open, once the visitor chose one. */
  #chosen: PlainDate | undefined;
  #context: MonthContext | undefined;
  /** What is on in the weeks on screen. */
  #occasions: readonly Occasion[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#chosen = undefined;
  }

  /** The month that today is in, with all that is on: before the visitor chooses anything. */
  firstChoice({ workshops, programme }: Scene, showMonth: MonthChoice['showMonth']): MonthChoice {
    const month = startOfMonth(programme.today);
    const { rules } = programme;
    const between = (from: PlainDate, to: PlainDate): Workshop[] => [
      ...new Set(occasionsBetween(workshops, from, to, rules).map(({ source }) => source)),
    ];
    const count = between(month, endOfMonth(month)).length;
    return { workshopsBetween: between, count, rules, month, showMonth };
  }

  render(context: MonthContext): TemplateResult {
    this.#context = context;
    const { month, today, format, messages, level } = context;
    this.#occasions = occasionsOn(context);
    const grid = monthGrid(this.#occasions, { month, today, lanes: LANES });
    return html`<div class="month" part="month">
      <div class="month-bar">
        ${heading(level, format.month(month), { className: 'month-heading', id: 'month-heading' })}
        <div class="month-buttons no-print">
          <button
            class="button icon-only"
            type="button"
            aria-label=${messages.month.previous}
            @click=${() => this.#turn(-1)}
          >
            ${backIcon}
          </button>
          <button
            class="button icon-only"
            type="button"
            aria-label=${messages.month.next}
            @click=${() => this.#turn(1)}
          >
            ${forwardIcon}
          </button>
          ${
            startOfMonth(today) === month
              ? nothing
              : html`<button class="button" type="button" @click=${() => this.#goTo(today)}>
                  ${messages.month.today}
                </button>`
          }
        </div>
      </div>
      ${this.#renderGrid(grid, context)} ${context.count ? nothing : this.#renderEmpty(context)}
      ${this.#renderDay(grid, context)} ${this.#renderGoingOn(grid, context)}
    </div>`;
  }

  #renderGrid({ weeks, month }: MonthGrid, context: MonthContext): TemplateResult {
    const { messages, format } = context;
    const active = this.#activeIn(month, context);
    return html`<table
        class="grid"
        role="grid"
        aria-labelledby="month-heading"
        aria-describedby="month-keys"
        @click=${this.#clicked}
        @keydown=${this.#keyed}
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
          ${weeks.map((week) => this.#renderWeek(week, active, context))}
        </tbody>
      </table>
      <p class="visually-hidden" id="month-keys">${messages.month.keys}</p>`;
  }

  #renderWeek(
    { number, days }: GridWeek,
    active: PlainDate,
    context: MonthContext,
  ): TemplateResult {
    const { messages } = context;
    return html`<tr>
      <th class="week" scope="row">
        <span aria-hidden="true">${number}</span
        ><span class="visually-hidden">${messages.month.week(number)}</span>
      </th>
      ${days.map((day) => this.#renderCell(day, day.date === active, context))}
    </tr>`;
  }

  #renderCell(day: GridDay, isActive: boolean, context: MonthContext): TemplateResult {
    const { date, inMonth, isToday, lanes, occasions, more } = day;
    const { format, messages } = context;
    const name = messages.month.day(format.dayLong(date), occasions.length);
    // Not a template each: a month has hundreds. Nor are figures and names parts of their own.
    const dot = (n: number) => occasions[n]?.status ?? 'none';
    // The day's button has the focus, not the cell: a cell's name would have to hold its events.
    return html`<td
      class="${inMonth ? '' : 'outside'} ${isToday ? 'today' : ''}"
      part="day"
      role="gridcell"
      data-date=${date}
      aria-selected=${date === this.#chosen ? 'true' : 'false'}
    >
      <button
        class="figure"
        type="button"
        tabindex=${isActive ? 0 : -1}
        aria-label=${isToday ? messages.month.todayIs(name) : name}
        aria-current=${isToday ? 'date' : nothing}
      >
        <span .textContent=${String(dayOf(date))}></span>
      </button>
      <span class="dots" aria-hidden="true"
        ><i class=${dot(0)}></i><i class=${dot(1)}></i><i class=${dot(2)}></i><i class=${dot(3)}></i
      ></span>
      <div class="lanes">
        ${lanes.map((entry) => (entry ? this.#renderEntry(entry, day, context) : html`<div class="lane"></div>`))}
        ${
          more
            ? html`<button
                class="lane more-events"
                type="button"
                tabindex="-1"
                aria-label=${messages.month.moreOnDay(more, format.dayOfMonth(date))}
              >
                ${messages.month.more(more)}
              </button>`
            : nothing
        }
      </div>
    </td>`;
  }

  /**
   * A line in a day. A bar tells its name on its first day and again on each Monday. What isn't held
   * then says so before its name, in place of the time.
   */
  #renderEntry(entry: DayEntry, { date }: GridDay, context: MonthContext): TemplateResult {
    const { occasion, continues, goesOn } = entry;
    const { format, messages } = context;
    const { start } = occasion.when!;
    const name = plain(occasion.workshop.name, format.language);
    const tellsName = !continues || weekday(date) === 1;
    const { status } = occasion;
    const off = status === 'cancelled';
    const change = statusText(occasion, messages);
    const time = start.time && !continues && !goesOn ? format.time(start.time) : '';
    const first = off || (change && status === 'postponed') ? `${messages[status]}:` : time;
    const visible = [first, name].filter(Boolean).join(' ');
    const spoken = [visible, spokenTime(occasion, context), off ? '' : change];
    return html`<button
      class="lane event ${off ? 'off' : ''} ${continues ? 'continues' : ''} ${goesOn ? 'goes-on' : ''}"
      type="button"
      part="item"
      tabindex="-1"
      data-id=${occasion.source.id}
      data-key=${occasion.key}
      aria-label=${spoken.filter(Boolean).join(', ')}
    >
      <span class="event-time" .textContent=${tellsName ? first : ''}></span>
      <span class="event-name" .textContent=${tellsName ? name : ''}></span>
    </button>`;
  }

  /** Months may lie between one workshop and the next: nobody should have to leaf through them. */
  #renderEmpty({ month, workshopsBetween, rules, format, messages }: MonthContext): TemplateResult {
    const nearest = nearestMonth(workshopsBetween, month, rules);
    return html`<div class="notice" part="message">
      <p>${messages.month.emptyMonth}</p>
      ${
        nearest === undefined
          ? nothing
          : html`<button class="button no-print" type="button" @click=${() => this.#goTo(nearest)}>
              ${messages.month.show(`${format.monthName(monthOf(nearest))} ${yearOf(nearest)}`)}
            </button>`
      }
    </div>`;
  }

  /** What lasts longer than a week would fill every day, so it is told once. */
  #renderGoingOn({ goingOn }: MonthGrid, context: MonthContext): TemplateResult | typeof nothing {
    if (!goingOn.length) return nothing;
    const { messages, level } = context;
    return html`<section class="going-on">
      ${heading(level + 1, messages.month.goingOn, { className: 'small-heading' })}
      ${list(goingOn, { ...context, level: level + 1 })}
    </section>`;
  }

  /** The chosen day; in a narrow column, where days show dots alone, the active one. */
  #renderDay(
    { month, weeks, goingOn }: MonthGrid,
    context: MonthContext,
  ): TemplateResult | typeof nothing {
    const { format, messages, level } = context;
    const date = this.#chosen ?? this.#activeIn(month, context);
    const day = weeks.flatMap(({ days }) => days).find((each) => each.date === date);
    if (!day) return nothing;
    const isGoingOn = goingOn.some(({ when }) => overlaps(when!, date, date));
    return html`<section
      class="chosen-day ${this.#chosen ? '' : 'only-narrow'}"
      aria-labelledby="day-heading"
      @keydown=${this.#keyedInDay}
    >
      ${heading(
        level + 1,
        html`<span tabindex="-1" id="day-heading" class="day-title">${format.dayLong(date)}</span>`,
        { className: 'small-heading' },
      )}
      ${
        day.occasions.length
          ? list(day.occasions, { ...context, level: level + 1 })
          : html`<p class="muted">
              ${isGoingOn ? messages.month.onlyGoingOn : messages.month.emptyDay}
            </p>`
      }
    </section>`;
  }

  /** The tab stop: where the visitor was, else today, else the month's first day. */
  #activeIn(month: PlainDate, { today }: MonthContext): PlainDate {
    for (const date of [this.#active, today]) {
      if (date?.slice(0, 7) === month.slice(0, 7)) return date;
    }
    return month;
  }

  /** A press anywhere in a day opens it, on one of its events that as well. */
  readonly #clicked = ({ target }: MouseEvent): void => {
    const pressed = target as HTMLElement;
    const date = pressed.closest<HTMLElement>('[data-date]')?.dataset.date;
    const key = pressed.closest<HTMLElement>('.event')?.dataset.key;
    if (date)
      void this.#open(
        date,
        this.#occasions.find((occasion) => occasion.key === key),
      );
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const context = this.#context!;
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-date]')?.dataset.date;
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = destination(event.key, event.shiftKey, from);
    if (!to) return;
    event.preventDefault();
    this.#active = to;
    if (startOfMonth(to) !== context.month) this.#chosen = undefined;
    void this.#focusDay(to);
  };

  readonly #keyedInDay = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#chosen) return;
    event.preventDefault();
    const date = this.#chosen;
    this.#chosen = undefined;
    this.#active = date;
    void this.#focusDay(date);
  };

  /** Opens a day under the grid, and of it one event. */
  async #open(date: PlainDate, occasion?: Occasion): Promise<void> {
    const { isOpen, toggle } = this.#context!;
    this.#chosen = this.#active = date;
    if (occasion && !isOpen(occasion)) toggle(occasion);
    await this.#show(date);
    const day = this.#host.renderRoot.querySelector('.chosen-day');
    const items = [...(day?.querySelectorAll<HTMLElement>('.item') ?? [])];
    const item = items.find(({ dataset }) => dataset.key === occasion?.key);
    const name = item?.querySelector<HTMLElement>('.name');
    (name ?? day?.querySelector<HTMLElement>('.day-title'))?.focus();
  }

  #turn(months: number): void {
    this.#chosen = this.#active = undefined;
    void this.#show(addMonths(this.#context!.month, months));
  }

  #goTo(date: PlainDate): void {
    this.#chosen = undefined;
    this.#active = date;
    void this.#focusDay(date);
  }

  async #focusDay(date: PlainDate): Promise<void> {
    await this.#show(date);
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-date="${date}"] > .figure`)?.focus();
  }

  /** Settles when the day's month is on screen. */
  async #show(date: PlainDate): Promise<void> {
    const { month, showMonth } = this.#context!;
    if (startOfMonth(date) !== month) await showMonth(date);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** What is on in the weeks of the month, within the days that the visitor chose. */
function occasionsOn({ month, workshopsBetween, rules, from, to }: MonthContext): Occasion[] {
  const range = gridRange(month);
  const first = from !== undefined && from > range.from ? from : range.from;
  const last = to !== undefined && to < range.to ? to : range.to;
  return occasionsBetween(workshopsBetween(range.from, range.to), first, last, rules);
}
