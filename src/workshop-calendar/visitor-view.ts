/**
 * What visitors do with the rows: search and filter, open, switch to the month, follow and pass on
 * links, take along. Comes after the first rows, with its styles.
 */

import {
  html,
  nothing,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type { Workshop } from '../feed/model.ts';
import type { Selection } from '../filtering/facets.ts';
import {
  addDays,
  endOfMonth,
  isPlainDate,
  startOfMonth,
  type PlainDate,
} from '../time/plain-date.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { emit } from '../widget/events.ts';
import { DismissController } from '../widget/facet-view.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { printIcon } from '../widget/action-icons.ts';
import { downloadIcon } from '../widget/icons.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { LinkController } from '../widget/links.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import { plain } from '../widget/text-view.ts';
import { controls } from '../widget/controls.styles.ts';
import { agenda, makeProgramme, type Agenda } from './agenda.ts';
import { timeWithin } from './agenda-range.ts';
import { list, type AgendaActions } from './agenda-view.ts';
import type * as DetailsModule from './details-view.ts';
import { freeFilters, without, type Stretch } from './facets.ts';
import { chosenFilters, filterControls, filterLabel, type FilterContext } from './filter-view.ts';
import { last } from '../widget/last.ts';
import type { MonthController } from './month-view.ts';
import type { Occasion } from './occasion.ts';
import { findInSeries, findOccasion, linkId } from './occasion-search.ts';
import type { RowContext } from './row-view.ts';
import { countText, pageLimit, wordingOf, type Scene } from './scene.ts';
import { VisitorFilter, type Filtered } from './visitor-filter.ts';

export type CalendarView = 'list' | 'month';

type Host = LitElement &
  SharedAttributes & {
    view: CalendarView | null | undefined;
    past: 'show' | null | undefined;
  };

interface Calendar {
  readonly feed: FeedController;
  readonly locale: LocaleController<'workshop-calendar'>;
  readonly scene: () => Scene | undefined;
}

/** What of the fragment isn't a filter. */
const VIEW_STATE = ['view', 'month', 'past'];
/** Search engines read the next ones; a page isn't the place for a whole archive. */
const MOST_STRUCTURED = 100;

export class VisitorController implements ReactiveController {
  readonly #host: Host;
  readonly #calendar: Calendar;
  readonly #permalink: PermalinkController;
  readonly #group: GroupController;
  readonly #links: LinkController;
  readonly #announcer: AnnouncerController;
  readonly #structuredData: StructuredDataController;
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
    ) => makeProgramme(workshops, now, zone, timeWithin(from, to)),
  );

  /** Keys of the opened rows. */
  readonly #open = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** The item that a link asked for, until the visitor does something else. */
  #linked: string | undefined;
  #focusLinked = false;
  /** The filters and the view of the rows on screen. */
  #shown = { filters: '', view: '' };
  #moreFilters = false;
  #extraRows = 0;
  #extraPastRows = 0;
  #shared: { readonly key: string; readonly copied: boolean } | undefined;
  #details: typeof DetailsModule | undefined;
  #month: MonthController | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: Host, calendar: Calendar) {
    this.#host = host;
    this.#calendar = calendar;
    this.#permalink = new PermalinkController(host, 'workshop-calendar');
    this.#group = new GroupController(host, this.#permalink);
    this.#links = new LinkController(host, 'workshops', {
      feed: calendar.feed,
      permalink: this.#permalink,
      shows: (id) => !!calendar.scene()?.workshops.some((workshop) => workshop.id === id),
    });
    this.#announcer = new AnnouncerController(host);
    this.#structuredData = new StructuredDataController(host);
    new DismissController(host);
    this.#group.onFollow = () => this.#filtersChanged();
    this.#permalink.onNavigate(() => this.#moved());
    this.#adopt(controls);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#permalink.selected !== this.#selected) this.#navigated();
  }

  hostUpdated(): void {
    const scene = this.#calendar.scene();
    this.#shown = { filters: this.#filtersText, view: this.#viewText };
    if (!scene) return;
    void this.#writeStructuredData(scene);
    if (this.#focusLinked && this.#details) this.#focusItem(this.#linked);
  }

  /** What had to be loaded for the present view has been. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  get view(): CalendarView {
    const chosen = this.#permalink.filters.view?.[0] ?? this.#host.view;
    return chosen === 'month' ? 'month' : 'list';
  }

  showView(view: CalendarView): void {
    this.#setViewState({ view }, 'push');
    this.#rowsChanged((scene) => this.#sayCount(scene));
  }

  agenda(scene: Scene): Agenda {
    const { from, to } = freeFilters(this.#selection);
    const { workshops, now, feed } = scene;
    const programme =
      from === undefined && to === undefined
        ? scene.programme
        : this.#within(workshops, now, feed.timeZone, from, to);
    const limit = pageLimit(this.#host.limit);
    return agenda(programme, {
      keep: this.#filtered(scene).keep,
      limit: limit + this.#extraRows,
      pastLimit: this.#showsPast ? limit + this.#extraPastRows : 0,
      from,
      to,
    });
  }

  rowActions(scene: Scene): AgendaActions {
    return {
      isOpen: ({ key }) => this.#open.has(key),
      toggle: (occasion) => this.toggle(occasion),
      details: (occasion) => this.#renderDetails(occasion, scene),
      showMore: () => this.showMore('more'),
      showMorePast: () => this.showMore('more-past'),
    };
  }

  toggle(occasion: Occasion): void {
    const { key, source } = occasion;
    this.#shared = undefined;
    if (this.#open.delete(key)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#open.add(key);
      this.#selected = linkId(occasion);
      this.#permalink.select(this.#selected);
      emit(this.#host, 'vk-select', { type: 'workshop', id: source.id });
    }
    this.#host.requestUpdate();
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  showMore(name: 'more' | 'more-past'): void {
    const root = this.#host.renderRoot;
    const before = new Set(root.querySelectorAll('.item'));
    if (name === 'more') this.#extraRows += pageLimit(this.#host.limit);
    else this.#extraPastRows += pageLimit(this.#host.limit);
    this.#afterUpdate(() => {
      const fresh = [...root.querySelectorAll('.item')].find((item) => !before.has(item));
      fresh?.querySelector<HTMLElement>('.name')?.focus();
    });
  }

  renderAnnouncements(): TemplateResult {
    return this.#announcer.render();
  }

  renderFilters(scene: Scene): TemplateResult | typeof nothing {
    const filtered = this.#filtered(scene);
    // A month without anything keeps them: the next one may have plenty.
    const scope = this.view === 'month' ? scene.workshops : filtered.scope;
    if (!scope.length && !this.#hasFilters) return nothing;
    const context = this.#filterContext(scene);
    return html`<div class="filters" part="filters">
      ${this.#host.filters?.trim() === 'none' ? nothing : filterControls(context)}
      ${chosenFilters(context, () => this.#choose({}))}
      <p class="status" part="status">${countText(scene, filtered.items.length)}</p>
    </div>`;
  }

  /** The linked item, where it isn't among the rows anyway, and what to say in place of rows. */
  renderAboveRows(
    scene: Scene,
    rows: readonly Occasion[],
    context: RowContext,
  ): TemplateResult | typeof nothing {
    const { items, scope } = this.#filtered(scene);
    const linked = this.#linkedOccasion(scene, rows);
    return html`${
      linked
        ? html`<div class="pinned">${list([linked], { ...context, idPrefix: 'linked-' })}</div>`
        : nothing
    }
    ${scope.length && !items.length ? this.#renderNoMatch(scene) : nothing}`;
  }

  renderMonth(scene: Scene, context: RowContext): TemplateResult {
    const above = this.renderAboveRows(scene, [], context);
    if (!this.#month) {
      void this.#load();
      return html`${above}
        <div class="month-loading" aria-busy="true"></div>`;
    }
    return html`${above}
    ${this.#month.render({
      ...context,
      ...freeFilters(this.#selection),
      isEmpty: !this.#filtered(scene).items.length,
      workshopsBetween: (from, to) => this.#workshopsBetween(from, to, scene),
      month: this.#shownMonth(scene.programme.today),
      showMonth: (date) => this.#showMonth(date),
    })}`;
  }

  #workshopsBetween(
    from: PlainDate,
    to: PlainDate,
    { workshops, labels }: Scene,
  ): readonly Workshop[] {
    const scope = this.#gridFilter.between(workshops, from, to);
    return this.#gridFilter.apply(scope, this.#selection, labels, { from, to }).items;
  }

  renderFooter(scene: Scene): TemplateResult {
    const { messages, programme } = scene;
    const { items } = this.#filtered(scene);
    return html`${
      this.view === 'list' && programme.past.length
        ? html`<button
            class="button"
            type="button"
            aria-pressed=${this.#showsPast ? 'true' : 'false'}
            @click=${() => this.#togglePast()}
          >
            ${messages.showPast}
          </button>`
        : nothing
    }${
      items.length
        ? html`<button class="button quiet" type="button" @click=${() => this.#saveAll(scene)}>
              ${downloadIcon}${messages.saveAll}
            </button>
            <button class="button quiet" type="button" @click=${() => print()}>
              ${printIcon}${messages.print}
            </button>`
        : nothing
    }`;
  }

  #renderDetails(occasion: Occasion, scene: Scene): TemplateResult {
    if (!this.#details) {
      void this.#load();
      return html`<p aria-busy="true">${scene.messages.loading}</p>`;
    }
    const { feed, labels, now, level } = scene;
    return this.#details.details(occasion, {
      ...wordingOf(scene),
      ...this.rowActions(scene),
      labels,
      now,
      level,
      feed,
      links: this.#links,
      language: this.#calendar.locale.language,
      mayLoadImage: (url) => mayLoadImage(url, feed.sources, this.#host.imageOrigins),
      linkTo: (item) => this.#permalink.linkTo(linkId(item)),
      saveFile: (workshop) => void this.#save([workshop], scene),
      share: (item) => void this.#share(item, scene),
      shared: this.#shared,
    });
  }

  /** Which filter to drop, and what then appears. */
  #renderNoMatch(scene: Scene): TemplateResult | typeof nothing {
    if (!this.#hasFilters) return nothing;
    const { messages, labels } = scene;
    const selection = this.#selection;
    const { scope } = this.#filtered(scene);
    const loosen = this.#filter.loosen(scope, selection, labels, this.#stretch(scene));
    const label = loosen
      ? messages.loosen(
          filterLabel(loosen.name, this.#filterContext(scene)),
          countText(scene, loosen.count),
        )
      : messages.clearFilters;
    const next = loosen ? without(selection, loosen.name) : {};
    return html`<div class="notice" part="message">
      <p>${messages.noMatch}</p>
      <button class="button" type="button" @click=${() => this.#choose(next)}>${label}</button>
    </div>`;
  }

  #filterContext(scene: Scene): FilterContext {
    return {
      ...wordingOf(scene),
      labels: scene.labels,
      selection: this.#selection,
      filtered: this.#filtered(scene),
      shows: (name) => showsFilter(this.#host.filters, name),
      expanded: this.#moreFilters,
      expand: () => {
        this.#moreFilters = !this.#moreFilters;
        this.#host.requestUpdate();
      },
      choose: (selection, entry) => this.#choose(selection, entry),
    };
  }

  #filtered(scene: Scene): Filtered {
    const { workshops, current, labels } = scene;
    const stretch = this.#stretch(scene);
    const scope =
      this.view === 'month'
        ? this.#filter.between(workshops, stretch.from!, stretch.to!)
        : this.#showsPast
          ? workshops
          : current;
    const all = this.view === 'month' ? workshops : scope;
    return this.#filter.apply(scope, this.#selection, labels, stretch, all);
  }

  /** What of the workshops' times is on screen; it bounds the days that the visitor chose. */
  #stretch({ programme, now }: Scene): Stretch {
    if (this.view === 'month') {
      const month = this.#shownMonth(programme.today);
      return { from: month, to: endOfMonth(month) };
    }
    const { from, to } = freeFilters(this.#selection);
    // The clock must not cost a search through the feed each minute where no days are chosen.
    if (this.#showsPast || (from === undefined && to === undefined)) return {};
    return { from: addDays(programme.today, -1), notOverAt: now };
  }

  /** The visitor's filters, without what else stands in the fragment. */
  readonly #filtersOf = last((state: Selection): Selection =>
    Object.fromEntries(Object.entries(state).filter(([name]) => !VIEW_STATE.includes(name))),
  );

  get #selection(): Selection {
    return this.#filtersOf(this.#permalink.filters);
  }

  get #hasFilters(): boolean {
    return Object.keys(this.#selection).length > 0;
  }

  get #showsPast(): boolean {
    return (this.#permalink.filters.past?.[0] ?? this.#host.past) === 'show';
  }

  #shownMonth(today: PlainDate): PlainDate {
    const month = `${this.#permalink.filters.month?.[0]}-01`;
    return isPlainDate(month) ? month : startOfMonth(today);
  }

  /** Sets what isn't a filter, beside the filters. */
  #setViewState(changes: Readonly<Record<string, string>>, entry: 'push' | 'replace'): void {
    const values = Object.entries(changes).map(([name, value]) => [name, [value]]);
    const filters = { ...this.#permalink.filters, ...Object.fromEntries(values) };
    this.#permalink.setFilters(filters, entry);
  }

  #showMonth(date: PlainDate): void {
    this.#setViewState({ month: date.slice(0, 7) }, 'replace');
    this.#afterUpdate((scene) => this.#sayMonth(scene));
  }

  #togglePast(): void {
    this.#setViewState({ past: this.#showsPast ? 'hide' : 'show' }, 'push');
    this.#filtersChanged();
  }

  #choose(selection: Selection, entry: 'push' | 'replace' = 'push'): void {
    const viewState = Object.entries(this.#permalink.filters).filter(([name]) =>
      VIEW_STATE.includes(name),
    );
    this.#permalink.setFilters({ ...Object.fromEntries(viewState), ...selection }, entry);
    this.#group.sync();
    this.#filtersChanged();
  }

  /** After each change of the filters: the rows start anew, and the count is said once. */
  #filtersChanged(): void {
    this.#rowsChanged((scene) => {
      this.#sayCount(scene);
      this.#tellFilters(scene);
    });
  }

  #rowsChanged(tell: (scene: Scene) => void): void {
    this.#extraRows = this.#extraPastRows = 0;
    this.#linked = undefined;
    const hadFocus = this.#host.shadowRoot?.activeElement;
    this.#afterUpdate((scene) => {
      if (hadFocus && !this.#host.shadowRoot?.activeElement) this.#recoverFocus();
      tell(scene);
    });
  }

  #sayCount(scene: Scene): void {
    const { length } = this.#filtered(scene).items;
    const { messages } = scene;
    const none = this.#hasFilters ? messages.noMatch : countText(scene, 0);
    this.#announcer.say(length ? countText(scene, length) : none);
  }

  #tellFilters(scene: Scene): void {
    emit(this.#host, 'vk-filter', {
      filters: this.#selection,
      count: this.#filtered(scene).items.length,
    });
  }

  #sayMonth(scene: Scene): void {
    const count = countText(scene, this.#filtered(scene).items.length);
    this.#announcer.say(`${scene.format.month(this.#shownMonth(scene.programme.today))}, ${count}`);
  }

  /** What had the focus has gone with the filter: it goes to the next chip, or back to the search. */
  #recoverFocus(): void {
    this.#host.renderRoot
      .querySelector<HTMLElement>('.chip, .filters .input, .filters .button')
      ?.focus();
  }

  /** Back, Forward or a link, maybe of another widget: open what it names, and go there. */
  #navigated(): void {
    this.#linked = this.#selected = this.#permalink.selected;
    this.#focusLinked = this.#linked !== undefined;
    this.#open.clear();
    const { activeElement } = this.#host.shadowRoot!;
    const closed = activeElement?.closest('.details')?.closest<HTMLElement>('.item')?.dataset.key;
    if (closed && !this.#focusLinked) this.#afterUpdate(() => this.#focusItem(closed));
  }

  /** What Back, Forward or a link changed in the rows is said as if it had been chosen here. */
  #moved(): void {
    const { filters, view } = this.#shown;
    const filtersMoved = this.#filtersText !== filters;
    if (!filtersMoved && this.#viewText === view) return;
    const { activeElement } = this.#host.shadowRoot!;
    this.#extraRows = this.#extraPastRows = 0;
    this.#afterUpdate((scene) => {
      if (activeElement && !this.#host.shadowRoot?.activeElement) this.#recoverFocus();
      if (this.view === 'month') this.#sayMonth(scene);
      else this.#sayCount(scene);
      if (filtersMoved) this.#tellFilters(scene);
    });
  }

  get #filtersText(): string {
    return JSON.stringify(this.#selection);
  }

  get #viewText(): string {
    return JSON.stringify(VIEW_STATE.map((name) => this.#permalink.filters[name]));
  }

  /** The item that a link asked for is opened; answers it only where it isn't among the rows. */
  #linkedOccasion(scene: Scene, rows: readonly Occasion[]): Occasion | undefined {
    if (this.#linked === undefined) return undefined;
    const shown = findOccasion(rows, this.#linked);
    const occasion = shown ?? findAnywhere(scene, this.#linked);
    if (occasion && this.#focusLinked) this.#open.add(occasion.key);
    return shown ? undefined : occasion;
  }

  #focusItem(id: string | undefined): void {
    this.#focusLinked = false;
    const item = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.item')].find(
      ({ dataset }) => dataset.key === id || dataset.id === id,
    );
    item?.querySelector<HTMLElement>('.name')?.focus();
  }

  #afterUpdate(act: (scene: Scene) => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const scene = this.#calendar.scene();
      if (scene) act(scene);
    });
  }

  /** Loads what only some need: details once a row opens, the month grid once it is asked for. */
  #load(): Promise<void> {
    this.#loading ??= this.#loadParts().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #loadParts(): Promise<void> {
    const [details, month] = await Promise.all([
      this.#open.size && !this.#details ? import('./details-view.ts') : this.#details,
      this.view === 'month' && !this.#month ? import('./month-view.ts') : undefined,
    ]);
    if (details && !this.#details) this.#adopt(details.styles);
    this.#details = details;
    if (month) {
      this.#adopt(month.styles);
      this.#month = new month.MonthController(this.#host);
    }
    this.#host.requestUpdate();
  }

  /** Styles come with the part that needs them. */
  #adopt(part: CSSResult): void {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styleSheet!];
  }

  #saveAll(scene: Scene): void {
    void this.#save(this.#filtered(scene).items, scene);
  }

  async #save(workshops: readonly Workshop[], { feed, messages, now }: Scene): Promise<void> {
    try {
      const { saveCalendar } = await import('./take-along-view.ts');
      await saveCalendar(workshops, {
        feed,
        messages,
        now,
        language: this.#calendar.locale.language,
        linkTo: (id) => this.#permalink.linkTo(id),
      });
    } catch (error) {
      console.warn(`<${this.#host.localName}>: the calendar file could not be made`, error);
      this.#announcer.say(messages.saveFailed);
    }
  }

  async #share(occasion: Occasion, { messages }: Scene): Promise<void> {
    const { shareLink } = await import('./take-along-view.ts');
    const outcome = await shareLink({
      url: this.#permalink.linkTo(linkId(occasion)),
      title: plain(occasion.workshop.name, this.#calendar.locale.language),
    });
    if (outcome === 'shared') return;
    this.#shared = { key: occasion.key, copied: outcome === 'copied' };
    if (outcome === 'copied') this.#announcer.say(messages.shareCopied);
    this.#host.requestUpdate();
  }

  async #writeStructuredData({ current, programme, now }: Scene): Promise<void> {
    if (this.#host.structuredData === 'off') return this.#structuredData.write([]);
    const { structuredData } = await import('./structured-data.ts');
    if (!this.#host.isConnected) return;
    this.#structuredData.write(
      structuredData(current.slice(0, MOST_STRUCTURED), {
        language: this.#calendar.locale.language,
        now,
        today: programme.today,
        linkTo: (id) => this.#permalink.linkTo(id),
      }),
    );
  }
}

/** Any occasion of the workshop that a link names, past ones too. */
function findAnywhere({ programme, workshops }: Scene, id: string): Occasion | undefined {
  const { running, coming, series, undated, past } = programme;
  const known = findOccasion([...running, ...coming, ...series, ...undated, ...past], id);
  return known ?? findInSeries(workshops, id);
}
