import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Feed, Workshop } from '../feed/model.ts';
import { workshops } from '../feed/schema/workshop.ts';
import type { Selection } from '../filtering/facets.ts';
import type { Messages } from '../text/messages.ts';
import { momentAt } from '../time/moment.ts';
import { isPlainDate, startOfMonth, type PlainDate } from '../time/plain-date.ts';
import { sameClock, visitorZone } from '../time/zone.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { sharedProperties, showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { copyText } from '../widget/clipboard.ts';
import { ClockController } from '../widget/clock.ts';
import { emit } from '../widget/events.ts';
import { DismissController } from '../widget/facet-view.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { heading } from '../widget/heading.ts';
import { calendarIcon, downloadIcon, listIcon, printIcon } from '../widget/icons.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { LinkController } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { saveFile } from '../widget/save-file.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { plain } from '../widget/text-view.ts';
import { tokens } from '../widget/tokens.styles.ts';
import { agenda, currentWorkshops, occasionsIn, type Agenda, type Programme } from './agenda.ts';
import { agendaView, list, type AgendaContext } from './agenda-view.ts';
import type * as DetailsModule from './details-view.ts';
import type { MonthController } from './month-view.ts';
import { Catalogue, type Filtered } from './catalogue.ts';
import { freeFilters, Labels, without } from './facets.ts';
import { chosenFilters, filterControls, filterLabel, type FilterContext } from './filter-view.ts';
import { last } from '../widget/last.ts';
import { findInSeries, findOccasion, linkId, type Occasion } from './occasion.ts';
import type { RowContext } from './row-view.ts';
import { styles } from './workshop-calendar.styles.ts';

/** Rows before 'show more' where the page doesn't say. */
const LIMIT = 20;
/** Search engines read the next ones; a page isn't the place for a whole archive. */
const MOST_STRUCTURED = 100;
/** What of the fragment isn't a filter. */
const VIEW_STATE = ['view', 'month', 'past'];

/** Everything that rendering works from, once feed and words are there. */
interface Scene {
  readonly feed: Feed;
  readonly messages: Messages<'workshop-calendar'>;
  readonly labels: Labels;
  readonly workshops: readonly Workshop[];
  readonly programme: Programme;
  readonly scope: readonly Workshop[];
  readonly filtered: Filtered;
}

export interface VkWorkshopCalendar extends SharedAttributes {}

/**
 * Workshops, courses, events and exhibitions of a feed: as an agenda or a month.
 *
 * @slot - Fallback: shown without JavaScript, until rows are there, and beside an error.
 * @csspart heading - The widget's heading.
 * @csspart filters - Search and filters.
 * @csspart status - The result count.
 * @csspart list - A list of items.
 * @csspart item - An item; `data-id` is its id in the feed.
 * @csspart item-heading - An item's heading.
 * @csspart details - What opens under an item.
 * @csspart month - A month, in the agenda and as a grid.
 * @csspart day - A day, in the agenda and in the grid.
 * @csspart message - What is said in place of rows.
 * @fires vk-load - Rows are on screen.
 * @fires vk-error - The feed can't be had.
 * @fires vk-select - The visitor opened an item.
 * @fires vk-filter - The visitor changed a filter.
 * @fires vk-drop - A feed item, or a field of one, was left out.
 */
export class VkWorkshopCalendar extends LitElement {
  static override styles = [tokens, styles];
  static override properties: PropertyDeclarations = {
    ...sharedProperties,
    view: {},
    topic: {},
    audience: {},
    past: {},
  };

  /** `list` (default) or `month`; the visitor can switch. */
  declare view: 'list' | 'month' | null | undefined;
  /** Show only these topics: codes or the feed's own words, comma-separated. */
  declare topic: string | null | undefined;
  /** Show only these audiences: codes or the feed's own words, comma-separated. */
  declare audience: string | null | undefined;
  /** `show`: past ones, too. */
  declare past: 'show' | null | undefined;

  readonly #locale = new LocaleController(this, 'workshop-calendar');
  readonly #feed = new FeedController(this, workshops, this.#locale);
  readonly #clock = new ClockController(this);
  readonly #permalink = new PermalinkController(this, 'workshop-calendar');
  readonly #group = new GroupController(this, this.#permalink);
  readonly #announcer = new AnnouncerController(this);
  readonly #links = new LinkController(this, 'workshops', {
    feed: this.#feed,
    permalink: this.#permalink,
    shows: (id) => !!this.#scene?.workshops.some((workshop) => workshop.id === id),
  });
  readonly #structuredData = new StructuredDataController(this);
  readonly #catalogue = new Catalogue();
  readonly #labels = last(
    (messages: Messages<'workshop-calendar'>, feed: Feed) =>
      new Labels(this.#locale.format, messages, feed.vocabulary, feed.workshops),
  );

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
  #scene: Scene | undefined;

  constructor() {
    super();
    new SurfaceController(this);
    new DismissController(this);
    this.#group.onFollow = () => this.#filtersChanged();
  }

  /** Settles when rows or a message are on screen. */
  readonly ready: Promise<void> = this.#feed.ready.then(() => this.#settled());

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override willUpdate(): void {
    if (this.#permalink.selected !== this.#selected) this.#navigated();
  }

  protected override updated(): void {
    if (this.#scene) void this.#writeStructuredData(this.#scene);
    if (this.#focusLinked && this.#details) this.#focusItem(this.#linked);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    this.#scene = undefined;
    return html`<div class="calendar" lang=${messages ? language : nothing}>
      ${this.#announcer.render()} ${messages ? this.#renderHeading(messages) : nothing}
      ${this.#renderState(messages)}
    </div>`;
  }

  #renderHeading(messages: Messages<'workshop-calendar'>): TemplateResult {
    const isMonth = this.#view === 'month';
    const choice = (
      view: 'list' | 'month',
      label: string,
      icon: TemplateResult,
      pressed: boolean,
    ): TemplateResult =>
      html`<button
        class="button"
        type="button"
        aria-pressed=${pressed ? 'true' : 'false'}
        @click=${() => this.#showView(view)}
      >
        ${icon}${label}
      </button>`;
    return html`<div class="top">
      ${heading(this.headingLevel, this.heading?.trim() || messages.heading, {
        className: 'heading',
        part: 'heading',
      })}
      ${
        this.#feed.state.status === 'ready' && showsFilter(this.filters, 'view')
          ? html`<div class="views no-print" role="group" aria-label=${messages.view}>
              ${choice('list', messages.viewList, listIcon, !isMonth)}
              ${choice('month', messages.viewMonth, calendarIcon, isMonth)}
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderState(messages: Messages<'workshop-calendar'> | undefined): TemplateResult {
    const { state } = this.#feed;
    if (!messages || state.status === 'loading') return loadingState(messages);
    if (state.status === 'idle') return idleState(messages);
    if (state.status === 'error') return errorState(state.error, messages, this.#retry);
    const scene = this.#setScene(state.feed, messages);
    return html`
      ${
        state.stale === undefined
          ? nothing
          : staleNotice(this.#momentText(state.stale, scene), messages, this.#retry)
      }
      ${this.#renderZone(scene)} ${this.#renderFilters(scene)} ${this.#renderResults(scene)}
      ${this.#renderFooter(scene)}
    `;
  }

  /** Said once, and only to whoever has another clock. */
  #renderZone({ feed, messages }: Scene): TemplateResult | typeof nothing {
    const { now } = this.#clock;
    const { timeZone } = feed;
    if (sameClock(timeZone, visitorZone(), now)) return nothing;
    const sentence =
      timeZone === 'Europe/Helsinki'
        ? messages.finnishTime
        : messages.timeZone(this.#locale.format.zoneName(timeZone, now));
    return html`<p class="zone muted small">${sentence}</p>`;
  }

  #renderFilters(scene: Scene): TemplateResult | typeof nothing {
    const { messages, filtered, scope } = scene;
    if (!scope.length && !this.#hasFilters) return nothing;
    const { length } = filtered.items;
    const context = this.#filterContext(scene);
    return html`<div class="filters" part="filters">
      ${this.filters?.trim() === 'none' ? nothing : filterControls(context)}
      ${chosenFilters(context, () => this.#choose({}))}
      <p class="status" part="status">
        ${messages.count(this.#locale.format.number(length), length)}
      </p>
    </div>`;
  }

  #renderResults(scene: Scene): TemplateResult | typeof nothing {
    const { filtered, scope, programme, messages } = scene;
    const context = this.#rowContext(scene);
    const linked = this.#linkedOccasion(scene);
    const pinned = linked ? html`<div class="pinned">${list([linked], context)}</div>` : nothing;
    if (this.#view === 'month') {
      return html`${pinned}${filtered.items.length ? nothing : this.#renderNoMatch(scene)}
      ${this.#renderMonth(scene, context)}`;
    }
    if (!scope.length) {
      const sentence = programme.past.length ? messages.emptyWithPast : messages.empty;
      return html`${pinned}
        <p class="notice" part="message">${sentence}</p>`;
    }
    if (!filtered.items.length) return html`${pinned}${this.#renderNoMatch(scene)}`;
    return html`${pinned}${agendaView(this.#agenda(scene), context)}`;
  }

  #renderMonth(scene: Scene, context: RowContext): TemplateResult {
    const month = this.#month;
    if (!month) {
      void this.#load();
      return html`<div class="month-loading" aria-busy="true"></div>`;
    }
    return month.render({
      ...context,
      workshops: scene.workshops.filter(scene.filtered.keep),
      month: this.#shownMonth(scene.programme.today),
      showMonth: (date) => this.#showMonth(date),
    });
  }

  /** Which filter to drop, and what then appears. */
  #renderNoMatch(scene: Scene): TemplateResult | typeof nothing {
    const { messages, scope, labels } = scene;
    const selection = this.#selection;
    if (!this.#hasFilters) return nothing;
    const loosen = this.#catalogue.loosen(scope, selection, labels);
    const context = this.#filterContext(scene);
    return html`<div class="notice" part="message">
      <p>${messages.noMatch}</p>
      ${
        loosen
          ? html`<button
              class="button"
              type="button"
              @click=${() => this.#choose(without(selection, loosen.name))}
            >
              ${messages.loosen(
                filterLabel(loosen.name, context),
                messages.count(this.#locale.format.number(loosen.count), loosen.count),
              )}
            </button>`
          : html`<button class="button" type="button" @click=${() => this.#choose({})}>
              ${messages.clearFilters}
            </button>`
      }
    </div>`;
  }

  #renderFooter({ messages, programme, filtered }: Scene): TemplateResult {
    const canTogglePast = this.#view === 'list' && programme.past.length > 0;
    return html`<div class="footer no-print">
      ${
        canTogglePast
          ? html`<button
              class="button"
              type="button"
              aria-pressed=${this.#showsPast ? 'true' : 'false'}
              @click=${() => this.#togglePast()}
            >
              ${messages.showPast}
            </button>`
          : nothing
      }
      ${
        filtered.items.length
          ? html`<button class="button quiet" type="button" @click=${() => this.#saveAll()}>
                ${downloadIcon}${messages.saveAll}
              </button>
              <button class="button quiet" type="button" @click=${() => print()}>
                ${printIcon}${messages.print}
              </button>`
          : nothing
      }
    </div>`;
  }

  #setScene(feed: Feed, messages: Messages<'workshop-calendar'>): Scene {
    const labels = this.#labels(messages, feed);
    const workshops = this.#catalogue.workshops(feed, {
      municipality: this.municipality ?? '',
      topic: this.topic ?? '',
      audience: this.audience ?? '',
    });
    const programme = this.#catalogue.programme(workshops, this.#clock.now, feed.timeZone);
    const scope = this.#catalogue.inScope(
      workshops,
      programme,
      this.#view === 'month'
        ? { month: this.#shownMonth(programme.today) }
        : this.#showsPast
          ? 'all'
          : 'current',
    );
    const filtered = this.#catalogue.filter(scope, this.#selection, labels);
    return (this.#scene = { feed, messages, labels, workshops, programme, scope, filtered });
  }

  #agenda({ programme, filtered }: Scene): Agenda {
    const limit = this.limit && this.limit > 0 ? Math.floor(this.limit) : LIMIT;
    const { from, to } = freeFilters(this.#selection);
    return agenda(programme, {
      keep: filtered.keep,
      limit: limit + this.#extraRows,
      pastLimit: this.#showsPast ? limit + this.#extraPastRows : 0,
      from,
      to,
    });
  }

  #rowContext(scene: Scene): AgendaContext {
    const { messages, labels, feed, programme } = scene;
    return {
      format: this.#locale.format,
      messages,
      labels,
      zone: feed.timeZone,
      today: programme.today,
      now: this.#clock.now,
      level: (this.headingLevel || 2) + 1,
      isOpen: ({ key }) => this.#open.has(key),
      toggle: (occasion) => this.#toggle(occasion),
      details: (occasion) => this.#renderDetails(occasion, scene),
      showMore: () => this.#showMore('more'),
      showMorePast: () => this.#showMore('more-past'),
    };
  }

  #renderDetails(occasion: Occasion, scene: Scene): TemplateResult {
    if (!this.#details) {
      void this.#load();
      return html`<p aria-busy="true">${scene.messages.loading}</p>`;
    }
    const { feed } = scene;
    return this.#details.details(occasion, {
      ...this.#rowContext(scene),
      feed,
      links: this.#links,
      language: this.#locale.language,
      mayLoadImage: (url) => mayLoadImage(url, feed.sources, this.imageOrigins),
      linkTo: (item) => this.#permalink.linkTo(linkId(item)),
      saveFile: (workshop) => void this.#save([workshop]),
      share: (item) => void this.#share(item, scene),
      shared: this.#shared,
    });
  }

  #filterContext({ messages, labels, filtered, feed, programme }: Scene): FilterContext {
    return {
      format: this.#locale.format,
      messages,
      labels,
      zone: feed.timeZone,
      today: programme.today,
      selection: this.#selection,
      filtered,
      shows: (name) => showsFilter(this.filters, name),
      expanded: this.#moreFilters,
      expand: () => {
        this.#moreFilters = !this.#moreFilters;
        this.requestUpdate();
      },
      choose: (selection, entry) => this.#choose(selection, entry),
    };
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

  get #view(): 'list' | 'month' {
    const chosen = this.#permalink.filters.view?.[0] ?? this.view;
    return chosen === 'month' ? 'month' : 'list';
  }

  get #showsPast(): boolean {
    return (this.#permalink.filters.past?.[0] ?? this.past) === 'show';
  }

  #shownMonth(today: PlainDate): PlainDate {
    const month = `${this.#permalink.filters.month?.[0]}-01`;
    return isPlainDate(month) ? month : startOfMonth(today);
  }

  /** Sets what isn't a filter, beside the filters. */
  #setViewState(changes: Readonly<Record<string, string>>, entry: 'push' | 'replace'): void {
    const values = Object.entries(changes).map(([name, value]) => [name, [value]]);
    this.#permalink.setFilters(
      { ...this.#permalink.filters, ...Object.fromEntries(values) },
      entry,
    );
  }

  #showView(view: 'list' | 'month'): void {
    this.#setViewState({ view }, 'push');
    this.#filtersChanged();
  }

  #showMonth(date: PlainDate): void {
    this.#setViewState({ month: date.slice(0, 7) }, 'replace');
    void this.updateComplete.then(() => {
      if (!this.#scene) return;
      const { format } = this.#locale;
      this.#announcer.say(`${format.month(date)}, ${this.#countText(this.#scene)}`);
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
    this.requestUpdate();
    const hadFocus = this.shadowRoot?.activeElement;
    void this.updateComplete.then(() => {
      if (hadFocus && !this.shadowRoot?.activeElement) this.#recoverFocus();
      if (!this.#scene) return;
      const { filtered, messages } = this.#scene;
      const count = filtered.items.length;
      this.#announcer.say(count ? this.#countText(this.#scene) : messages.noMatch);
      emit(this, 'vk-filter', { filters: this.#selection, count });
    });
  }

  /** What had the focus has gone with the filter: it goes to the next chip, or back to the search. */
  #recoverFocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.chip, .filters .input, .filters .button')?.focus();
  }

  #countText({ messages, filtered }: Scene): string {
    const { length } = filtered.items;
    return messages.count(this.#locale.format.number(length), length);
  }

  /** Back, Forward or a link, maybe of another widget: open what it names, and go there. */
  #navigated(): void {
    this.#linked = this.#selected = this.#permalink.selected;
    this.#focusLinked = this.#linked !== undefined;
    this.#open.clear();
  }

  /** The linked item, where it isn't among the rows anyway: opened, on top. */
  #linkedOccasion(scene: Scene): Occasion | undefined {
    if (this.#linked === undefined) return undefined;
    const rows = this.#view === 'list' ? occasionsIn(this.#agenda(scene)) : [];
    const shown = findOccasion(rows, this.#linked);
    const occasion = shown ?? findWorkshop(scene, this.#linked);
    if (occasion && this.#focusLinked) this.#open.add(occasion.key);
    return shown ? undefined : occasion;
  }

  #focusItem(id: string | undefined): void {
    this.#focusLinked = false;
    const item = [...this.renderRoot.querySelectorAll<HTMLElement>('.item')].find(
      ({ dataset }) => dataset.key === id || dataset.id === id,
    );
    item?.querySelector<HTMLElement>('.name')?.focus();
  }

  #toggle(occasion: Occasion): void {
    const { key, source } = occasion;
    this.#shared = undefined;
    if (this.#open.delete(key)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#open.add(key);
      this.#selected = linkId(occasion);
      this.#permalink.select(this.#selected);
      emit(this, 'vk-select', { type: 'workshop', id: source.id });
    }
    this.requestUpdate();
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  #showMore(name: 'more' | 'more-past'): void {
    const button = this.renderRoot.querySelector(`[data-more=${name}]`);
    const before = new Set(this.renderRoot.querySelectorAll('.item'));
    const step = this.limit && this.limit > 0 ? Math.floor(this.limit) : LIMIT;
    if (name === 'more') this.#extraRows += step;
    else this.#extraPastRows += step;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const fresh = [...this.renderRoot.querySelectorAll<HTMLElement>('.item')].find(
        (item) => !before.has(item),
      );
      (fresh?.querySelector<HTMLElement>('.name') ?? (button as HTMLElement | null))?.focus();
    });
  }

  /** Loads what only some need: details once a row opens, the month grid once it is asked for. */
  async #load(): Promise<void> {
    this.#loading ??= this.#loadParts().finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  async #loadParts(): Promise<void> {
    const [details, month] = await Promise.all([
      this.#open.size && !this.#details ? import('./details-view.ts') : this.#details,
      this.#view === 'month' && !this.#month ? import('./month-view.ts') : undefined,
    ]);
    if (details && !this.#details) this.#adopt(details.styles);
    this.#details = details;
    if (month) {
      this.#adopt(month.styles);
      this.#month = new month.MonthController(this);
    }
    this.requestUpdate();
  }

  /** Styles come with the part that needs them. */
  #adopt(part: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styleSheet!];
  }

  async #settled(): Promise<void> {
    await this.#loading;
    await this.updateComplete;
  }

  async #save(workshops: readonly Workshop[], name?: string): Promise<void> {
    const scene = this.#scene;
    if (!scene) return;
    const { feed, messages } = scene;
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const text = calendarFile(workshops, {
        language: this.#locale.language,
        messages,
        host: new URL(feed.sources[0] ?? location.href, location.href).host || 'localhost',
        stamp: feed.updated ?? this.#clock.now,
        name,
        linkTo: (id) => this.#permalink.linkTo(id),
      });
      const file = workshops.length === 1 ? workshops[0]!.id : this.#locale.format.language;
      saveFile(text, `${file.replace(/[^\w-]+/g, '-')}.ics`, 'text/calendar;charset=utf-8');
    } catch (error) {
      console.warn(`<${this.localName}>: the calendar file could not be made`, error);
      this.#announcer.say(messages.saveFailed);
    }
  }

  #saveAll(): void {
    if (!this.#scene) return;
    const { filtered, feed, messages } = this.#scene;
    const publisher = plain(feed.publisher?.name, this.#locale.language);
    void this.#save(filtered.items, publisher ? messages.ics.name(publisher) : messages.heading);
  }

  async #share(occasion: Occasion, { messages }: Scene): Promise<void> {
    const url = this.#permalink.linkTo(linkId(occasion));
    const title = plain(occasion.workshop.name, this.#locale.language);
    if ('share' in navigator) {
      try {
        await navigator.share({ title, url });
        return;
      } catch (error) {
        // The visitor thought better of it; anything else means that sharing isn't allowed here.
        if ((error as Error).name === 'AbortError') return;
      }
    }
    const copied = await copyText(url);
    this.#shared = { key: occasion.key, copied };
    if (copied) this.#announcer.say(messages.shareCopied);
    this.requestUpdate();
  }

  async #writeStructuredData({ programme }: Scene): Promise<void> {
    if (this.structuredData === 'off') return this.#structuredData.write([]);
    const { structuredData } = await import('./structured-data.ts');
    if (!this.isConnected) return;
    const next = currentWorkshops(programme).slice(0, MOST_STRUCTURED);
    this.#structuredData.write(
      structuredData(next, {
        language: this.#locale.language,
        now: this.#clock.now,
        today: programme.today,
        linkTo: (id) => this.#permalink.linkTo(id),
      }),
    );
  }

  #momentText(epoch: number, { feed, programme }: Scene): string {
    const moment = momentAt(epoch, feed.timeZone);
    return this.#locale.format.moment(moment, { today: programme.today, weekday: false });
  }

  readonly #retry = (): void => void this.refetch();
}

/** Any occasion of the workshop that a link names, past ones too. */
function findWorkshop({ programme, workshops }: Scene, id: string): Occasion | undefined {
  const { running, coming, series, undated, past } = programme;
  const known = findOccasion([...running, ...coming, ...series, ...undated, ...past], id);
  return known ?? findInSeries(workshops, id);
}
