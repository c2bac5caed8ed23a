/**
 * What the visitor chose (filters, the view, a month, past ones), as it stands in the page's
 * fragment, and what it leaves of the workshops.
 */

import type { LitElement } from 'lit';
import type { Workshop } from '../feed/model.ts';
import type { Selection } from '../filtering/facets.ts';
import * as series from '../schedule/series.ts';
import {
  addDays,
  endOfMonth,
  isPlainDate,
  startOfMonth,
  type PlainDate,
} from '../time/plain-date.ts';
import type { SharedAttributes } from '../widget/attributes.ts';
import { last } from '../widget/last.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import { agenda, makeProgramme, type Agenda } from './agenda.ts';
import { timeWithin } from './agenda-range.ts';
import { freeFilters, type Stretch } from './facets.ts';
import { pageLimit, type Scene } from './scene.ts';
import { VisitorFilter, type Filtered } from './visitor-filter.ts';

export type CalendarView = 'list' | 'month';

/** The element, with what the page chose for the visitor. */
export type Host = LitElement &
  SharedAttributes & {
    view: CalendarView | null | undefined;
    past: 'show' | null | undefined;
  };

/** What of the fragment isn't a filter. */
const VIEW_STATE = ['view', 'month', 'past'];

export class Choices {
  readonly #host: Host;
  readonly #permalink: PermalinkController;
  readonly #filter = new VisitorFilter();
  /** The month's grid shows some days of its neighbours, too. */
  readonly #gridFilter = new VisitorFilter();
  readonly #within = last(
    (
      workshops: readonly Workshop[],
      now: number,
      zone: string,
      from: PlainDate | undefined,
      to: PlainDate | undefined,
    ) => makeProgramme(workshops, now, zone, series, timeWithin(from, to)),
  );

  /** What the page last said of what the visitor may change. */
  readonly #page: Pick<Host, 'view' | 'past'>;

  constructor(host: Host, permalink: PermalinkController) {
    this.#host = host;
    this.#permalink = permalink;
    this.#page = { view: host.view, past: host.past };
  }

  /** Before each render: what the page says anew counts, whatever was chosen before. True where it does. */
  followPage(): boolean {
    const { view, past } = this.#host;
    const news = {
      ...(view !== this.#page.view && { view: [] }),
      ...(past !== this.#page.past && { past: [] }),
    };
    Object.assign(this.#page, { view, past });
    const isNews = Object.keys(news).length > 0;
    if (isNews) this.#permalink.setFilters({ ...this.#permalink.filters, ...news }, 'replace');
    return isNews;
  }

  get view(): CalendarView {
    const chosen = this.#permalink.filters.view?.[0] ?? this.#host.view;
    return chosen === 'month' ? 'month' : 'list';
  }

  set view(view: CalendarView) {
    this.#set({ view }, 'push');
  }

  get showsPast(): boolean {
    return (this.#permalink.filters.past?.[0] ?? this.#host.past) === 'show';
  }

  set showsPast(shows: boolean) {
    this.#set({ past: shows ? 'show' : 'hide' }, 'push');
  }

  /** First day of the month that is shown. */
  month(today: PlainDate): PlainDate {
    const month = `${this.#permalink.filters.month?.[0]}-01`;
    // Weeks around the first and the last year there is would have days that there aren't.
    return isPlainDate(month) && /^[12]/.test(month) ? month : startOfMonth(today);
  }

  /** Any day of the month to show. */
  turnTo(date: PlainDate): void {
    this.#set({ month: date.slice(0, 7) }, 'replace');
  }

  /** The filters, without what else stands in the fragment. */
  get selection(): Selection {
    return this.#filtersOf(this.#permalink.filters);
  }

  select(selection: Selection, entry: 'push' | 'replace'): void {
    const viewState = Object.entries(this.#permalink.filters).filter(([name]) =>
      VIEW_STATE.includes(name),
    );
    this.#permalink.setFilters({ ...Object.fromEntries(viewState), ...selection }, entry);
  }

  get hasFilters(): boolean {
    return Object.keys(this.selection).length > 0;
  }

  /** As texts, to see later whether Back, Forward or a link changed anything. */
  get snapshot(): { readonly filters: string; readonly view: string } {
    const { filters } = this.#permalink;
    return {
      filters: JSON.stringify(this.selection),
      view: JSON.stringify(VIEW_STATE.map((name) => filters[name])),
    };
  }

  /** The agenda that the filters leave, some rows longer than the page has it. */
  agenda(scene: Scene, more: { readonly rows: number; readonly past: number }): Agenda {
    const { from, to } = freeFilters(this.selection);
    const { workshops, now, feed } = scene;
    const programme =
      from === undefined && to === undefined
        ? scene.programme
        : this.#within(workshops, now, feed.timeZone, from, to);
    const limit = pageLimit(this.#host.limit);
    return agenda(programme, {
      keep: this.filtered(scene).keep,
      limit: limit + more.rows,
      pastLimit: this.showsPast ? limit + more.past : 0,
      from,
      to,
    });
  }

  /** What the filters leave of the list or the month on screen. */
  filtered(scene: Scene): Filtered {
    const { workshops, current, labels } = scene;
    const stretch = this.#stretch(scene);
    const scope =
      this.view === 'month'
        ? this.#filter.between(workshops, stretch.from!, stretch.to!)
        : this.showsPast
          ? workshops
          : current;
    const all = this.view === 'month' ? workshops : scope;
    return this.#filter.apply(scope, this.selection, labels, stretch, all);
  }

  /** What the filters leave of what takes place between two days. */
  workshopsBetween(
    from: PlainDate,
    to: PlainDate,
    { workshops, labels }: Scene,
  ): readonly Workshop[] {
    const scope = this.#gridFilter.between(workshops, from, to);
    return this.#gridFilter.apply(scope, this.selection, labels, { from, to }).items;
  }

  /** The filter whose removal brings most back. */
  loosen(scene: Scene): { name: string; count: number } | undefined {
    const { scope } = this.filtered(scene);
    return this.#filter.loosen(scope, this.selection, scene.labels, this.#stretch(scene));
  }

  /** What of the workshops' times is on screen; it bounds the days that the visitor chose. */
  #stretch({ programme, now }: Scene): Stretch {
    if (this.view === 'month') {
      const month = this.month(programme.today);
      return { from: month, to: endOfMonth(month) };
    }
    const { from, to } = freeFilters(this.selection);
    // The clock must not cost a search through the feed each minute where no days are chosen.
    if (this.showsPast || (from === undefined && to === undefined)) return {};
    return { from: addDays(programme.today, -1), notOverAt: now };
  }

  readonly #filtersOf = last((state: Selection): Selection =>
    Object.fromEntries(Object.entries(state).filter(([name]) => !VIEW_STATE.includes(name))),
  );

  /** Sets what isn't a filter, beside the filters. */
  #set(changes: Readonly<Record<string, string>>, entry: 'push' | 'replace'): void {
    const values = Object.entries(changes).map(([name, value]) => [name, [value]]);
    const filters = { ...this.#permalink.filters, ...Object.fromEntries(values) };
    this.#permalink.setFilters(filters, entry);
  }
}
