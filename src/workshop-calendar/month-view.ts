/**
 * The month: moving about in its grid of days (APG grid pattern: one tab stop, arrows between days),
 * and under it the day that the visitor opened. Loaded when somebody asks for it.
 */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Workshop } from '../feed/model.ts';
import type { Occasion } from '../schedule/occasion.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import { occasionsBetween } from '../schedule/occasions-between.ts';
import {
  addMonths,
  endOfMonth,
  monthOf,
  startOfMonth,
  yearOf,
  type PlainDate,
} from '../time/plain-date.ts';
import { overlaps } from '../time/span.ts';
import { heading } from '../widget/heading.ts';
import { backIcon, forwardIcon } from '../widget/action-icons.ts';
import { last } from '../widget/last.ts';
import { list } from './agenda-view.ts';
import { destination, gridRange, monthGrid, type MonthGrid } from './month-grid.ts';
import { gridView } from './month-grid-view.ts';
import type { AllMessages } from './later-words.ts';
import { styles } from './month.styles.ts';
import { nearestMonth } from './nearest-month.ts';
import type { RowContext } from './row-view.ts';
import type { Scene } from './scene.ts';

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

  readonly #occasionsOn = last(occasionsOn);
  readonly #gridOf = last((occasions: readonly Occasion[], month: PlainDate, today: PlainDate) =>
    monthGrid(occasions, { month, today, lanes: LANES }),
  );

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
    const { workshopsBetween, rules, from, to } = context;
    const shown = gridRange(month);
    const workshops = workshopsBetween(shown.from, shown.to);
    this.#occasions = this.#occasionsOn(workshops, month, rules, from, to);
    const grid = this.#gridOf(this.#occasions, month, today);
    return html`<div class="month" part="month">
      <div class="month-bar">
        ${heading(level, format.month(month), { className: 'month-heading', id: 'month-heading' })}
        <div class="month-buttons no-print">
          <button
            class="button icon-only"
            type="button"
            aria-label=${messages.month.previous}
            data-tip
            @click=${() => this.#turn(-1)}
          >
            ${backIcon}
          </button>
          <button
            class="button icon-only"
            type="button"
            aria-label=${messages.month.next}
            data-tip
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

  #renderGrid(grid: MonthGrid, context: MonthContext): TemplateResult {
    const chosen = this.#chosen;
    const active = this.#activeIn(grid.month, context);
    const draw = (): TemplateResult =>
      gridView(grid, { ...context, active, chosen, clicked: this.#clicked, keyed: this.#keyed });
    // Whatever else makes the calendar draw itself anew, an announcement say, leaves the days alone.
    return html`${guard([grid, active, chosen, context.messages], draw)}`;
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
    const { key, id } = pressed.closest<HTMLElement>('.event')?.dataset ?? {};
    if (date)
      void this.#open(
        date,
        this.#occasions.find((occasion) => occasion.key === (key ?? id)),
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
    if (startOfMonth(date) === month) this.#host.requestUpdate();
    else await showMonth(date);
    await this.#host.updateComplete;
  }
}

/** What is on in the weeks of the month, within the days that the visitor chose. */
function occasionsOn(
  workshops: readonly Workshop[],
  month: PlainDate,
  rules: SeriesRules | undefined,
  from: PlainDate | undefined,
  to: PlainDate | undefined,
): Occasion[] {
  const range = gridRange(month);
  const first = from !== undefined && from > range.from ? from : range.from;
  const last = to !== undefined && to < range.to ? to : range.to;
  return occasionsBetween(workshops, first, last, rules);
}
