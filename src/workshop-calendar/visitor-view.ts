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
import { isPlainDate, startOfMonth, type PlainDate } from '../time/plain-date.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { emit } from '../widget/events.ts';
import { DismissController } from '../widget/facet-view.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { downloadIcon, printIcon } from '../widget/icons.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { LinkController } from '../widget/links.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import { plain } from '../widget/text-view.ts';
import { controls } from '../widget/controls.styles.ts';
import type { AgendaOptions } from './agenda.ts';
import { list, type AgendaActions } from './agenda-view.ts';
import type * as DetailsModule from './details-view.ts';
import { freeFilters, without } from './facets.ts';
import { chosenFilters, filterControls, filterLabel, type FilterContext } from './filter-view.ts';
import { last } from '../widget/last.ts';
import type { MonthController } from './month-view.ts';
import { findInSeries, findOccasion, linkId, type Occasion } from './occasion.ts';
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

  /** Keys of the opened rows. */
  readonly #open = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** The item that a link asked for, until the visitor does something else. */
  #linked: string | undefined;
  #focusLinked = false;
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
    this.#adopt(controls);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#permalink.selected !== this.#selected) this.#navigated();
  }

  hostUpdated(): void {
    const scene = this.#calendar.scene();
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
    this.#filtersChanged();
  }

  agendaOptions(scene: Scene): AgendaOptions {
    const { from, to } = freeFilters(this.#selection);
    const limit = pageLimit(this.#host.limit);
    return {
      keep: this.#filtered(scene).keep,
      limit: limit + this.#extraRows,
      pastLimit: this.#showsPast ? limit + this.#extraPastRows : 0,
      from,
      to,
    };
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
    if (!filtered.scope.length && !this.#hasFilters) return nothing;
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
    return html`${linked ? html`<div class="pinned">${list([linked], context)}</div>` : nothing}
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
      workshops: this.#filtered(scene).items,
      month: this.#shownMonth(scene.programme.today),
      showMonth: (date) => this.#showMonth(date),
    })}`;
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
    const loosen = this.#filter.loosen(scope, selection, labels);
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

  #filtered({ workshops, current, programme, labels }: Scene): Filtered {
    const scope =
      this.view === 'month'
        ? this.#filter.ofMonth(workshops, this.#shownMonth(programme.today))
        : this.#showsPast
          ? workshops
          : current;
    return this.#filter.apply(scope, this.#selection, labels);
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
    this.#afterUpdate((scene) => {
      const count = countText(scene, this.#filtered(scene).items.length);
      this.#announcer.say(`${scene.format.month(date)}, ${count}`);
    });
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
    this.#extraRows = this.#extraPastRows = 0;
    this.#linked = undefined;
    const hadFocus = this.#host.shadowRoot?.activeElement;
    this.#afterUpdate((scene) => {
      if (hadFocus && !this.#host.shadowRoot?.activeElement) this.#recoverFocus();
      const { length } = this.#filtered(scene).items;
      this.#announcer.say(length ? countText(scene, length) : scene.messages.noMatch);
      emit(this.#host, 'vk-filter', { filters: this.#selection, count: length });
    });
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
