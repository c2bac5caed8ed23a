/**
 * The element brings the first rows. What the visitor then does with them (filters, details, links,
 * files) is the visitor controller's, which is loaded when the rows are there; the month and the
 * rules of repetition are loaded where they are needed.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FeedError } from '../feed/feed-error.ts';
import type { Feed } from '../feed/model.ts';
import { workshops } from '../feed/schema/workshop.ts';
import { isSeries } from '../schedule/occasion.ts';
import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import type { Messages } from '../text/messages.ts';
import { zoneSentence } from '../text/zone-sentence.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { isVisitorsClock } from '../time/zone.ts';
import {
  isLinked,
  sharedProperties,
  showsFilter,
  type SharedAttributes,
} from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { heading, headingPlace } from '../widget/heading.ts';
import { last } from '../widget/last.ts';
import { Lazy, LazyParts } from '../widget/lazy.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { base } from '../widget/tokens.styles.ts';
import { agenda, occasionsIn, type Programme } from './agenda.ts';
import { agendaView, type AgendaActions, type AgendaContext } from './agenda-view.ts';
import { loadLaterWords } from './later-words.ts';
import type { MonthChoice, MonthController } from './month-view.ts';
import { countText, pageAgenda, pageLimit, sceneMaker, wordingOf, type Scene } from './scene.ts';
import { viewSwitch } from './view-switch-view.ts';
import type { CalendarView, VisitorController } from './visitor-view.ts';
import { styles } from './workshop-calendar.styles.ts';

/** The attributes that all four share, merged into the class of the same name. */
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
  static override styles = [base, styles];
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

  readonly #locale = new LocaleController<'workshop-calendar', WorkshopCalendarLaterMessages>(
    this,
    'workshop-calendar',
  );
  readonly #feed = new FeedController(this, workshops, this.#locale, () => this.#isWaiting);
  readonly #clock = new ClockController(this);
  readonly #sceneOf = sceneMaker(this, this.#locale, this.#clock);
  readonly #sharesClock = last(
    ({ now, coming, series }: Programme, zone: string) =>
      isVisitorsClock(zone, now) &&
      [...coming, ...series].every(({ when }) => isVisitorsClock(zone, when!.start.epoch)),
  );
  readonly #parts = new LazyParts(this, () => this.#opening.clear());
  readonly #visitorPart = new Lazy(async () => {
    const { VisitorController } = await this.#withWords(import('./visitor-view.ts'));
    return new VisitorController(this, {
      feed: this.#feed,
      locale: this.#locale,
      scene: () => this.#scene,
    });
  });
  readonly #monthPart = new Lazy(async () => {
    const { MonthController } = await this.#withWords(import('./month-view.ts'));
    return new MonthController(this);
  });
  readonly #seriesPart = new Lazy(() => import('../schedule/series.ts'));
  readonly #repeats = last((feed: Feed) => feed.workshops.some(isSeries));
  /** Keys of rows that were pressed before. */
  readonly #opening = new Set<string>();
  #scene: Scene | undefined;

  constructor() {
    super();
    new SurfaceController(this);
  }

  /** Settles when rows or a message are on screen. */
  readonly ready: Promise<void> = this.#feed.ready.then(() => this.#settled());

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override updated(): void {
    if (!this.#scene) return;
    if (this.#waitsForVisitor) this.#parts.get(this.#visitorPart);
    else if (!this.#isWaiting) void this.#parts.getAfterPaint(this.#visitorPart);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    const { state } = this.#feed;
    const feed = state.status === 'ready' ? state.feed : undefined;
    // Together with the feed, not after it.
    const month = this.#shownView === 'month' ? this.#parts.get(this.#monthPart) : undefined;
    const rules = feed && this.#repeats(feed) ? this.#parts.get(this.#seriesPart) : undefined;
    this.#scene =
      messages && feed && !this.#lacksRules ? this.#sceneOf(feed, messages, rules) : undefined;
    return html`<section lang=${messages ? language : nothing} aria-labelledby="heading">
      ${this.#visitor?.renderAnnouncements()} ${this.#renderTop(messages)}
      ${this.#scene ? this.#renderScene(this.#scene, month) : this.#renderMessage(messages)}
    </section>`;
  }

  #renderTop(messages: Messages<'workshop-calendar'> | undefined): TemplateResult {
    return html`<div class="top">
      ${
        messages
          ? heading(this.headingLevel, this.heading?.trim() || messages.heading, {
              id: 'heading',
              part: 'heading',
            })
          : headingPlace
      }
      ${
        this.#scene && showsFilter(this.filters, 'view')
          ? viewSwitch(this.#shownView, this.#scene.messages, this.#show)
          : nothing
      }
    </div>`;
  }

  #renderMessage(messages: Messages<'workshop-calendar'> | undefined): TemplateResult {
    const { state } = this.#feed;
    if (!messages || state.status === 'loading') return this.#locale.lost ?? loadingState(messages);
    if (this.#lacksRules)
      return this.#seriesPart.isLost
        ? errorState(new FeedError('network'), messages, () => this.#parts.load(this.#seriesPart))
        : loadingState(messages);
    return state.status === 'error'
      ? errorState(state.error, messages, this.#retry)
      : idleState(messages);
  }

  #renderScene(scene: Scene, month: MonthController | undefined): TemplateResult {
    const visitor = this.#visitor;
    if (this.#isWaiting && !visitor)
      return html`<div class=${this.view === 'month' ? 'month-place' : nothing}>
        ${loadingState(scene.messages)}
      </div>`;
    const choice = month && (visitor?.monthChoice(scene) ?? month.firstChoice(scene, this.#turnTo));
    return html`${staleNotice(this.#feed.state, scene, this.#retry)} ${this.#renderZone(scene)}
    ${visitor?.renderFilters(scene) ?? this.#renderFiltersPlace(scene, choice)}
    ${
      this.#isWaiting
        ? html`<div class="month-place" aria-busy="true"></div>`
        : this.#renderRows(scene, month, choice)
    }
    ${
      scene.workshops.length
        ? html`<div
            class="footer no-print ${!month && scene.programme.past.length ? 'with-past' : ''}"
          >
            ${visitor?.renderFooter(scene)}
          </div>`
        : nothing
    }`;
  }

  /** Said once, and only to whoever has another clock, now or when something is on. */
  #renderZone(scene: Scene): TemplateResult | typeof nothing {
    const { timeZone } = scene.feed;
    if (this.#sharesClock(scene.programme, timeZone)) return nothing;
    return html`<p class="zone muted small">${zoneSentence(timeZone, scene.now, scene)}</p>`;
  }

  /** The place of the filters until they come, so that no row moves. */
  #renderFiltersPlace(
    scene: Scene,
    month: MonthChoice | undefined,
  ): TemplateResult | typeof nothing {
    const { current, workshops } = scene;
    if (!(month ? workshops : current).length) return nothing;
    return html`<div class="filters" part="filters">
      ${this.filters?.trim() === 'none' ? nothing : html`<div class="controls"></div>`}
      <p class="status" part="status">${countText(scene, month?.count ?? current.length)}</p>
    </div>`;
  }

  #renderRows(
    scene: Scene,
    month: MonthController | undefined,
    choice: MonthChoice | undefined,
  ): TemplateResult {
    const { programme, messages, current } = scene;
    const visitor = this.#visitor;
    const context: AgendaContext = {
      ...wordingOf(scene),
      labels: scene.labels,
      now: scene.now,
      level: scene.level,
      ...(visitor?.rowActions(scene) ?? this.#firstActions),
    };
    if (month && choice)
      return html`${visitor?.renderAboveRows(scene, [], context)}
      ${month.render({ ...context, ...choice, messages: this.#locale.allMessages! })}`;
    const showsPast = this.past === 'show';
    const rows =
      visitor?.agenda(scene) ?? agenda(programme, pageAgenda(pageLimit(this.limit), showsPast));
    const empty = programme.past.length ? messages.emptyWithPast : messages.empty;
    return html`${visitor?.renderAboveRows(scene, occasionsIn(rows), context)}
    ${current.length ? nothing : html`<p class="notice" part="message">${empty}</p>`}
    ${agendaView(rows, context)}`;
  }

  /** Rows that could be shown by what the feed says wait for code. */
  get #isWaiting(): boolean {
    if (!this.#scene) return this.#lacksRules && !this.#seriesPart.isLost;
    if (!this.#visitor && this.#waitsForVisitor) return true;
    const { module, isLost } = this.#monthPart;
    return this.#shownView === 'month' && !module && !isLost;
  }

  /** The feed has workshops that repeat, and what knows their times isn't there. */
  get #lacksRules(): boolean {
    const { state } = this.#feed;
    return state.status === 'ready' && this.#repeats(state.feed) && !this.#seriesPart.module;
  }

  /** Rows wait where they depend on what the visitor, or whoever sent the link, has chosen. */
  get #waitsForVisitor(): boolean {
    const isNeeded = isLinked(this) || !!this.group;
    return isNeeded && !this.#visitorPart.isLost;
  }

  get #visitor(): VisitorController | undefined {
    return this.#visitorPart.module;
  }

  get #shownView(): CalendarView {
    return this.#visitor?.view ?? (this.view === 'month' ? 'month' : 'list');
  }

  /** A press before the rest has come is seen at once, and remembered until it has. */
  readonly #firstActions: AgendaActions = {
    isOpen: ({ key }) => this.#opening.has(key),
    toggle: (occasion) => {
      if (!this.#opening.delete(occasion.key)) this.#opening.add(occasion.key);
      this.requestUpdate();
      this.#withVisitor((visitor) => visitor.toggle(occasion));
    },
    details: () => html`<p aria-busy="true">${this.#locale.messages!.loading}</p>`,
    showMore: () => this.#withVisitor((visitor) => visitor.showMore('more')),
    showMorePast: () => this.#withVisitor((visitor) => visitor.showMore('more-past')),
  };

  readonly #show = (view: CalendarView): void => {
    // Where it couldn't be had before, this press tries again.
    if (view === 'month') void this.#parts.load(this.#monthPart);
    this.#withVisitor((visitor) => visitor.showView(view));
  };

  readonly #turnTo = async (month: PlainDate): Promise<void> => {
    const visitor = await this.#parts.load(this.#visitorPart);
    visitor?.showMonth(month);
  };

  /** A part, and the words that it says. */
  async #withWords<T>(part: Promise<T>): Promise<T> {
    await Promise.all([part, this.#locale.add(loadLaterWords)]);
    return part;
  }

  #withVisitor(act: (visitor: VisitorController) => void): void {
    this.#parts.with(this.#visitorPart, act);
  }

  async #settled(): Promise<void> {
    if (this.#scene) await this.#parts.getAfterPaint(this.#visitorPart);
    if (this.#scene && this.#shownView === 'month') await this.#parts.load(this.#monthPart);
    await this.#visitor?.settled();
    await this.updateComplete;
  }

  readonly #retry = (): void => void this.refetch();
}
