/**
 * What visitors do with the rows: search and filter, open, switch to the month, follow and pass on
 * links, take along. Comes after the first rows, with its styles.
 */

import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import type { Occasion } from '../schedule/occasion.ts';
import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { afterUpdate } from '../widget/after-update.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { showsFilter } from '../widget/attributes.ts';
import { controls } from '../widget/controls.styles.ts';
import { DismissController } from '../widget/facet-view.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { focusFirstNew, keepFocus } from '../widget/focus.ts';
import { GroupController } from '../widget/group.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { Lazy, LazyParts } from '../widget/lazy.ts';
import { partPlace } from '../widget/lazy-view.ts';
import { LinkController } from '../widget/links.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { MissingItem } from '../widget/missing-item.ts';
import { OpenedRows } from '../widget/opened.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { TooltipController } from '../widget/tooltip.ts';
import { StaleTelling } from '../widget/stale-telling.ts';
import type { Agenda } from './agenda.ts';
import { list, type AgendaActions } from './agenda-view.ts';
import { Choices, type CalendarView, type Host } from './choices.ts';
import { freeFilters } from './facets.ts';
import { chosenFilters, filterControls, type FilterContext } from './filter-view.ts';
import { footer } from './footer-view.ts';
import type { AllMessages } from './later-words.ts';
import type { MonthChoice } from './month-view.ts';
import { noMatch } from './no-match-view.ts';
import { linkId } from './occasion-search.ts';
import { linkedOccasion } from './linked-occasion.ts';
import type { RowContext } from './row-view.ts';
import { countText, pageLimit, wordingOf, type Scene } from './scene.ts';
import { SearchEngines } from './search-engines.ts';
import { TakingAlong } from './taking-along.ts';
import { Telling } from './telling.ts';
import { visitorStyles } from './visitor.styles.ts';

export type { CalendarView } from './choices.ts';

interface Calendar {
  readonly feed: FeedController;
  readonly locale: LocaleController<'workshop-calendar', WorkshopCalendarLaterMessages>;
  readonly scene: () => Scene | undefined;
}

/** Where the focus goes from a filter that is taken back: to the next chip, or to the search. */
const NEAR_FILTERS = ['.chip', '.filters .input', '.filters .button'];

export class VisitorController implements ReactiveController {
  readonly styles = [visitorStyles, controls];
  readonly #host: Host;
  readonly #calendar: Calendar;
  readonly #permalink: PermalinkController;
  readonly #group: GroupController;
  readonly #links: LinkController;
  readonly #announcer: AnnouncerController;
  readonly #choices: Choices;
  readonly #opened: OpenedRows;
  readonly #missing: MissingItem;
  readonly #telling: Telling;
  readonly #takingAlong: TakingAlong;
  readonly #searchEngines: SearchEngines;
  readonly #parts: LazyParts;
  readonly #detailsPart = new Lazy(() => import('./details-view.ts'));

  /** The filters and the view of the rows on screen. */
  #shown = { filters: '', view: '' };
  #moreFilters = false;
  readonly #extra = { rows: 0, past: 0 };

  constructor(host: Host, calendar: Calendar) {
    const { feed, locale, scene } = calendar;
    this.#host = host;
    this.#calendar = calendar;
    this.#permalink = new PermalinkController(host, 'workshop-calendar');
    this.#choices = new Choices(host, this.#permalink);
    this.#opened = new OpenedRows(host, this.#permalink, 'workshop');
    this.#group = new GroupController(host, this.#permalink);
    this.#links = new LinkController(host, 'workshops', {
      feed,
      permalink: this.#permalink,
      shows: (id) => scene()?.workshops.some((workshop) => workshop.id === id) ?? true,
    });
    this.#announcer = new AnnouncerController(host);
    new TooltipController(host);
    new StaleTelling(host, feed, this.#announcer, scene);
    this.#missing = new MissingItem(feed, this.#announcer, this.#links);
    this.#telling = new Telling(host, {
      announcer: this.#announcer,
      choices: this.#choices,
      locale,
      scene,
    });
    this.#takingAlong = new TakingAlong(host, this.#permalink, this.#announcer);
    this.#searchEngines = new SearchEngines(host, this.#permalink, scene);
    this.#parts = new LazyParts(host);
    new DismissController(host);
    this.#group.onFollow = () => this.#filtersChanged();
    this.#permalink.onNavigate(() => this.#moved());
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#choices.followPage()) this.#startRowsAnew();
    const closed = this.#opened.follow();
    if (closed) afterUpdate(this.#host, this.#calendar.scene, () => this.#opened.focus(closed));
  }

  hostUpdated(): void {
    this.#shown = this.#choices.snapshot;
    if (!this.#calendar.scene()) return;
    this.#searchEngines.tell();
    if (this.#detailsPart.module) this.#opened.focusLinked();
  }

  /** What had to be loaded for the opened rows has been. */
  async settled(): Promise<void> {
    if (this.#opened.isAny) await this.#parts.load(this.#detailsPart);
  }

  /** They come with this part. */
  get #words(): AllMessages {
    return this.#calendar.locale.allMessages!;
  }

  get view(): CalendarView {
    return this.#choices.view;
  }

  showView(view: CalendarView): void {
    this.#choices.view = view;
    this.#startRowsAnew();
    this.#telling.viewChanged();
  }

  agenda(scene: Scene): Agenda {
    return this.#choices.agenda(scene, this.#extra);
  }

  monthChoice(scene: Scene): MonthChoice {
    const { from, to } = freeFilters(this.#choices.selection);
    return {
      from,
      to,
      count: this.#choices.filtered(scene).items.length,
      workshopsBetween: (first, last) => this.#choices.workshopsBetween(first, last, scene),
      rules: scene.programme.rules,
      month: this.#choices.month(scene.programme.today),
      showMonth: async (date) => this.showMonth(date),
    };
  }

  showMonth(date: PlainDate): void {
    this.#choices.turnTo(date);
    this.#telling.monthTurned();
  }

  rowActions(scene: Scene): AgendaActions {
    return {
      isOpen: (occasion) => this.#opened.has(occasion.key),
      toggle: (occasion) => this.toggle(occasion),
      details: (occasion) => this.#renderDetails(occasion, scene),
      showMore: () => this.showMore('more'),
      showMorePast: () => this.showMore('more-past'),
    };
  }

  toggle(occasion: Occasion): void {
    this.#takingAlong.forgetShared();
    if (this.#missing.isTold) this.#opened.forgetLink();
    this.#opened.toggle(occasion.key, occasion.source.id, linkId(occasion));
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  showMore(name: 'more' | 'more-past'): void {
    this.#extra[name === 'more' ? 'rows' : 'past'] += pageLimit(this.#host.limit);
    void focusFirstNew(this.#host);
  }

  renderAnnouncements(): TemplateResult {
    return this.#announcer.render();
  }

  renderFilters(scene: Scene): TemplateResult | typeof nothing {
    const filtered = this.#choices.filtered(scene);
    // A month without anything keeps them: the next one may have plenty.
    const scope = this.view === 'month' ? scene.workshops : filtered.scope;
    if (!scope.length && !this.#choices.hasFilters) return nothing;
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
    const { items, scope } = this.#choices.filtered(scene);
    const isFilteredOut = scope.length && !items.length && this.#choices.hasFilters;
    return html`${this.#renderLinked(scene, rows, context)}
    ${
      isFilteredOut
        ? noMatch(scene, this.#choices.loosen(scene), this.#filterContext(scene))
        : nothing
    }`;
  }

  renderFooter(scene: Scene): TemplateResult {
    const messages = this.#words;
    const { items } = this.#choices.filtered(scene);
    const hasPast = this.view === 'list' && scene.programme.past.length > 0;
    return footer({
      messages,
      past: hasPast
        ? { isShown: this.#choices.showsPast, toggle: () => this.#togglePast() }
        : undefined,
      saveAll: items.length ? () => void this.#takingAlong.save(items, scene, messages) : undefined,
    });
  }

  #renderLinked(
    scene: Scene,
    rows: readonly Occasion[],
    context: RowContext,
  ): TemplateResult | typeof nothing {
    const link = this.#opened.linked;
    const linked = linkedOccasion(link, scene, rows);
    const missing = this.#missing.render(
      linked === 'missing' ? link : undefined,
      this.#words.notFound,
    );
    if (!linked || linked === 'missing') return missing;
    this.#opened.openLinked(linked.occasion.key);
    return linked.isBeside
      ? html`<div class="pinned">
          ${list([linked.occasion], { ...context, idPrefix: 'linked-' })}
        </div>`
      : nothing;
  }

  #renderDetails(occasion: Occasion, scene: Scene): TemplateResult {
    const details = this.#parts.get(this.#detailsPart);
    if (!details) return partPlace(this.#detailsPart, this.#parts, scene.messages);
    const { feed, labels, now, level } = scene;
    return details.details(occasion, {
      ...wordingOf(scene),
      ...this.rowActions(scene),
      messages: this.#words,
      labels,
      now,
      level,
      feed,
      links: this.#links,
      language: this.#calendar.locale.language,
      mayLoadImage: (url) => mayLoadImage(url, feed.sources, this.#host.imageOrigins),
      linkTo: (item) => this.#permalink.linkTo(linkId(item)),
      save: (workshop) => void this.#takingAlong.save([workshop], scene, this.#words),
      share: (item) => void this.#takingAlong.share(item, scene, this.#words),
      shared: this.#takingAlong.shared,
    });
  }

  #filterContext(scene: Scene): FilterContext {
    return {
      ...wordingOf(scene),
      messages: this.#words,
      labels: scene.labels,
      selection: this.#choices.selection,
      filtered: this.#choices.filtered(scene),
      shows: (name) => showsFilter(this.#host.filters, name),
      expanded: this.#moreFilters,
      expand: () => {
        this.#moreFilters = !this.#moreFilters;
        this.#host.requestUpdate();
      },
      choose: (selection, entry) => this.#choose(selection, entry),
    };
  }

  #togglePast(): void {
    this.#choices.showsPast = !this.#choices.showsPast;
    this.#filtersChanged();
  }

  #choose(selection: Selection, entry: 'push' | 'replace' = 'push'): void {
    this.#choices.select(selection, entry);
    this.#group.sync();
    this.#filtersChanged();
  }

  #filtersChanged(): void {
    this.#startRowsAnew();
    this.#telling.filtersChanged();
  }

  #startRowsAnew(): void {
    this.#extra.rows = this.#extra.past = 0;
    this.#opened.forgetLink();
    void keepFocus(this.#host, NEAR_FILTERS);
  }

  /** Back, Forward or a link: the rows are others where the filters or the view are. */
  #moved(): void {
    const { filters, view } = this.#choices.snapshot;
    const filtersMoved = filters !== this.#shown.filters;
    if (!filtersMoved && view === this.#shown.view) return;
    // The link stays: it may be what led here.
    this.#extra.rows = this.#extra.past = 0;
    void keepFocus(this.#host, NEAR_FILTERS);
    this.#telling.moved(filtersMoved);
  }
}
