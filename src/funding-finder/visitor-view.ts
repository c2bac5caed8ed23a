/**
 * What visitors do with the rows: search, filter, open, compare, save, follow and pass on links.
 * Comes after the first rows, with its styles.
 */

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import type { FundingFinderLaterMessages } from '../text/fi/later/funding-finder.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { controls } from '../widget/controls.styles.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { focusNear } from '../widget/focus.ts';
import { GroupController } from '../widget/group.ts';
import { LinkController } from '../widget/links.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { TooltipController } from '../widget/tooltip.ts';
import { StaleTelling } from '../widget/stale-telling.ts';
import { bar } from './bar-view.ts';
import { CallSearch } from './call-search.ts';
import type { Call } from './calls.ts';
import { Choices } from './choices.ts';
import { styles as comparisonStyles } from './compare-view.ts';
import { styles as detailsStyles } from './details-view.ts';
import { Dialogs, type DialogName } from './dialogs-view.ts';
import type { FilterName } from './facets.ts';
import { chosenFilters, filterGroups, type FilterContext } from './filter-view.ts';
import { styles as guideStyles } from './guide-view.ts';
import { nothingFound } from './nothing-view.ts';
import { Outlook, type View } from './outlook.ts';
import { pageLimit } from './page-limits.ts';
import { Picks } from './picks-view.ts';
import { readingChips } from './reading-view.ts';
import { rows, type RowActions, type RowContext } from './row-view.ts';
import type { Scene } from './scene.ts';
import { status } from './status-view.ts';
import { TakingAlong } from './take-along-view.ts';
import { Telling } from './telling.ts';
import { Typing } from './typing.ts';
import { VisitorRows, type ShownRows } from './visitor-rows-view.ts';
import { styles } from './visitor.styles.ts';

type Host = LitElement & SharedAttributes & { query: string | null | undefined };

interface Finder {
  readonly feed: FeedController;
  readonly locale: LocaleController<'funding-finder', FundingFinderLaterMessages>;
  readonly scene: () => Scene | undefined;
}

/** Where the focus goes from what was taken back: it stays near, or goes to the search. */
const NEAR = ['dialog[open] .button', '.tray .button', '.chip', '.ask .input'];

export class VisitorController implements ReactiveController {
  readonly styles = [controls, styles, detailsStyles, comparisonStyles, guideStyles];

  readonly #host: Host;
  readonly #permalink: PermalinkController;
  readonly #group: GroupController;
  readonly #announcer: AnnouncerController;
  readonly #choices: Choices;
  readonly #search: CallSearch;
  readonly #dialogs: Dialogs;
  readonly #outlook: Outlook;
  readonly #typing: Typing;
  readonly #telling: Telling;
  readonly #rows: VisitorRows;
  readonly #picks: Picks;
  readonly #takingAlong: TakingAlong;
  /** What has the focus before an update, which may take it away. */
  #focused: Element | null = null;
  readonly #openedGroups = new Set<FilterName>();
  /** The choices that the rows on screen come from. */
  #shown = '';

  constructor(host: Host, finder: Finder) {
    this.#host = host;
    this.#permalink = new PermalinkController(host, 'funding-finder');
    this.#group = new GroupController(host, this.#permalink);
    const has = (id: string): boolean =>
      !!finder.scene()?.calls.some(({ grant }) => grant.id === id);
    const links = new LinkController(host, 'funding', {
      feed: finder.feed,
      permalink: this.#permalink,
      shows: has,
    });
    this.#announcer = new AnnouncerController(host);
    new TooltipController(host);
    new StaleTelling(host, finder.feed, this.#announcer, finder.scene);
    this.#choices = new Choices(this.#permalink, () => host.query ?? '', has);
    this.#search = new CallSearch(host);
    this.#outlook = new Outlook(finder.locale, this.#choices, this.#search);
    this.#dialogs = new Dialogs(host);
    this.#typing = new Typing(host, (query) => this.ask(query));
    this.#telling = new Telling(host, {
      announcer: this.#announcer,
      choices: this.#choices,
      search: this.#search,
      outlook: this.#outlook,
      scene: finder.scene,
    });
    this.#picks = new Picks(this.#choices, this.#announcer);
    this.#takingAlong = new TakingAlong(host, this.#permalink, this.#announcer);
    this.#rows = new VisitorRows(host, {
      feed: finder.feed,
      permalink: this.#permalink,
      announcer: this.#announcer,
      links,
      outlook: this.#outlook,
      choices: this.#choices,
      picks: this.#picks,
      takingAlong: this.#takingAlong,
    });
    this.#group.onFollow = () => this.#filtersChanged();
    this.#permalink.onNavigate(() => {
      // What Back, Forward or a link changed in the rows is said as if it had been chosen here.
      if (this.#choices.rowsText !== this.#shown) this.#filtersChanged();
    });
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#choices.followPage()) this.#filtersChanged();
    this.#outlook.forget();
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#rows.follow();
  }

  hostUpdated(): void {
    this.#shown = this.#choices.rowsText;
    if (this.#focused && !this.#host.shadowRoot?.activeElement) focusNear(this.#host, NEAR);
    this.#rows.focusLinked();
  }

  /** What had to be loaded for the present view has been. */
  async settled(): Promise<void> {
    await this.#search.settled();
  }

  /** Whether the rows of the visitor's query can be shown. */
  isReady(scene: Scene): boolean {
    return !this.query.trim() || !!this.#outlook.of(scene).found || !this.#search.isBusy;
  }

  get query(): string {
    return this.#typing.query ?? this.#choices.query;
  }

  type(query: string): void {
    this.#typing.type(query);
  }

  ask(query: string): void {
    this.#telling.keepCounts();
    this.#search.retry();
    this.#choices.ask(query);
    this.#filtersChanged();
  }

  /** The visitor turns to the field: the index is built before anything is typed. */
  prepareSearch({ feed, format, now }: Scene): void {
    this.#search.retry();
    this.#search.prepare(feed, format.language, now);
  }

  open(dialog: DialogName, opener: HTMLElement): void {
    this.#dialogs.show(dialog, opener);
  }

  toggle(call: Call): void {
    this.#rows.toggle(call);
  }

  showMore(): void {
    this.#rows.showMore();
  }

  renderAnnouncements(): TemplateResult {
    return this.#announcer.render();
  }

  renderReading(scene: Scene): TemplateResult | typeof nothing {
    const view = this.#outlook.of(scene);
    if (!view.found) return nothing;
    const { labels } = view;
    return readingChips(view.found, { ...view.scene, labels, search: (rest) => this.ask(rest) });
  }

  renderFilters(scene: Scene): TemplateResult {
    const rows = Math.min(pageLimit(this.#host.limit), scene.calls.length);
    return filterGroups({ ...this.#filterContext(this.#outlook.of(scene)), rows });
  }

  renderStatus(scene: Scene): TemplateResult | string {
    return status(this.#outlook.of(scene));
  }

  renderBar(scene: Scene): TemplateResult {
    const view = this.#outlook.of(scene);
    return bar({
      ...view.scene,
      filterCount: this.#choices.filterCount,
      sort: this.#choices.sort,
      hasQuery: !!view.found,
      openFilters: ({ currentTarget }) => this.open('filters', currentTarget as HTMLElement),
      sortBy: (sort) => {
        this.#choices.sortBy(sort);
        this.#rows.startAnew();
        this.#telling.sorted();
      },
    });
  }

  renderChosen(scene: Scene): TemplateResult | typeof nothing {
    return chosenFilters(this.#filterContext(this.#outlook.of(scene)));
  }

  shownRows(scene: Scene): ShownRows {
    return this.#rows.shown(scene);
  }

  /** The linked call, where it isn't among the rows anyway, and what is said in place of rows. */
  renderAboveRows(context: RowContext): TemplateResult | typeof nothing {
    const { scene, listing, scope, found, labels } = this.#outlook.of(context);
    const linked = this.#rows.renderLinked(context);
    if (listing.calls.length || listing.partial.length) return linked;
    return html`${linked}${nothingFound({
      ...scene,
      labels,
      calls: scope,
      found,
      selection: this.#choices.filters,
      query: this.query,
      rows: (nearest) => rows(nearest, { ...context, level: context.level + 1 }),
      drop: (name) => {
        this.#choices.drop(name);
        this.#chose();
      },
      clear: this.#clearAll,
    })}`;
  }

  renderPartial(context: RowContext): TemplateResult | typeof nothing {
    return this.#rows.renderPartial(context);
  }

  rowActions(scene: Scene): RowActions {
    return this.#rows.actions(scene, (call, view) => this.#toggleCompared(call, view));
  }

  renderFooter(scene: Scene): TemplateResult | typeof nothing {
    return this.#takingAlong.renderFooter(this.#outlook.of(scene));
  }

  /** What was picked, and the dialogs. */
  renderEnd(scene: Scene): TemplateResult {
    const view = this.#outlook.of(scene);
    const { calls, partial } = view.listing;
    return html`${this.#picks.renderTray(view, {
      toggleSaved: () => {
        this.#choices.showSaved(!this.#choices.onlySaved);
        this.#filtersChanged();
      },
      openCompare: ({ currentTarget }) => this.open('compare', currentTarget as HTMLElement),
    })}
    ${this.#dialogs.render({
      ...this.#filterContext(view),
      level: scene.level,
      count: calls.length + partial.length,
      compared: this.#picks.listed('compare', view),
      clear: this.#clearAll,
      uncompare: (call) => this.#toggleCompared(call, view),
    })}`;
  }

  #filterContext(view: View): FilterContext {
    const { scene, labels } = view;
    return {
      ...scene,
      labels,
      selection: this.#choices.all,
      counts: this.#telling.counts(view),
      options: this.#outlook.options(view),
      shows: (name) => showsFilter(this.#host.filters, name),
      choose: (selection) => this.#choose(selection),
      opened: this.#openedGroups,
    };
  }

  #toggleCompared(call: Call, view: View): void {
    if (!this.#picks.toggleCompared(call, view)) this.#dialogs.close();
  }

  #choose(selection: Selection): void {
    this.#permalink.setFilters(selection);
    this.#chose();
  }

  readonly #clearAll = (): void => {
    this.#choices.clear();
    this.#chose();
  };

  #chose(): void {
    this.#group.sync();
    this.#filtersChanged();
  }

  /** After each change of the filters: the rows start anew. */
  #filtersChanged(): void {
    this.#typing.end();
    this.#rows.startAnew();
    this.#rows.forgetLink();
    this.#telling.filtersChanged();
  }
}
