import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { pickText, type Feed } from '../feed/model.ts';
import { funding } from '../feed/schema/grant.ts';
import type { Selection } from '../filtering/facets.ts';
import type { Messages } from '../text/messages.ts';
import { dateAt, momentAt } from '../time/moment.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { sameClock, visitorZone } from '../time/zone.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { sharedProperties, showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { emit } from '../widget/events.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { heading, headingPlace } from '../widget/heading.ts';
import { infoIcon } from '../widget/icons.ts';
import { LinkController } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { controls } from '../widget/controls.styles.ts';
import { base } from '../widget/tokens.styles.ts';
import { CallSearch } from './call-search.ts';
import { bar, searchForm } from './bar-view.ts';
import { Catalogue, type Listing } from './catalogue.ts';
import { Choices, type PickList } from './choices.ts';
import type { Dialogs, DialogName } from './dialogs-view.ts';
import type { Call } from './facets.ts';
import type { FilterContext } from './filter-view.ts';
import type { Found } from './found.ts';
import { styles } from './funding-finder.styles.ts';
import { Labels } from './labels.ts';
import { last } from '../widget/last.ts';
import type * as Parts from './parts.ts';
import { isRemindable } from './reminders.ts';
import { row, type RowContext } from './row-view.ts';
import type { TakeAlongContext } from './take-along-view.ts';

/** Rows before 'show more' where the page doesn't say. */
const LIMIT = 20;

/** Everything that rendering works from, once feed and words are there. */
interface Scene {
  readonly feed: Feed;
  readonly messages: Messages<'funding-finder'>;
  readonly labels: Labels;
  readonly today: PlainDate;
  readonly calls: readonly Call[];
  readonly found: Found | undefined;
  readonly listing: Listing;
}

export interface VkFundingFinder extends SharedAttributes {}

/**
 * Calls for funding of a feed: searched in the visitor's own words, filtered, compared.
 *
 * @slot - Fallback: shown without JavaScript, until rows are there, and beside an error.
 * @csspart heading - The widget's heading.
 * @csspart filters - Search and filters.
 * @csspart status - The result count.
 * @csspart list - A list of items.
 * @csspart item - An item; `data-id` is its id in the feed.
 * @csspart item-heading - An item's heading.
 * @csspart details - What opens under an item.
 * @csspart message - What is said in place of rows.
 * @fires vk-load - Rows are on screen.
 * @fires vk-error - The feed can't be had.
 * @fires vk-select - The visitor opened an item.
 * @fires vk-filter - The visitor changed the search or a filter.
 * @fires vk-drop - A feed item, or a field of one, was left out.
 */
// The interface of the same name holds the attributes that all widgets share.
export class VkFundingFinder extends LitElement {
  static override styles = [base, controls, styles];
  static override properties: PropertyDeclarations = {
    ...sharedProperties,
    query: {},
    applicant: {},
    status: {},
  };

  /** What stands in the search field at first; the visitor can change it. */
  declare query: string | null | undefined;
  /** Show only what these may apply for: codes, comma-separated. */
  declare applicant: string | null | undefined;
  /** Show only these states: `open`, `closing`, `rolling`, `upcoming`, `later`, `closed`. */
  declare status: string | null | undefined;

  readonly #locale = new LocaleController(this, 'funding-finder');
  readonly #feed = new FeedController(this, funding, this.#locale);
  readonly #clock = new ClockController(this);
  readonly #permalink = new PermalinkController(this, 'funding-finder');
  readonly #group = new GroupController(this, this.#permalink);
  readonly #announcer = new AnnouncerController(this);
  readonly #links = new LinkController(this, 'funding', {
    feed: this.#feed,
    permalink: this.#permalink,
    shows: (id) => !!this.#scene?.calls.some(({ grant }) => grant.id === id),
  });
  readonly #choices = new Choices(this.#permalink, () => this.query ?? '');
  readonly #search = new CallSearch(this);
  readonly #catalogue = new Catalogue();
  readonly #labels = last(
    (messages: Messages<'funding-finder'>, feed: Feed) =>
      new Labels(this.#locale.format, messages, feed.vocabulary, feed.funding),
  );
  readonly #options = last((parts: typeof Parts, calls: readonly Call[], labels: Labels) =>
    parts.allOptions(calls, labels, this.#locale.format.compare),
  );
  readonly #byFunder = last(
    (labels: Labels) =>
      (a: Call, b: Call): number =>
        this.#locale.format.compare(funderOf(a, labels), funderOf(b, labels)),
  );

  /** Ids of the opened rows. */
  readonly #open = new Set<string>();
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** The item that a link asked for, to be shown whatever the filters. */
  #linked: string | undefined;
  #focusLinked = false;
  #extraRows = 0;
  #dialogs: Dialogs | undefined;
  #parts: typeof Parts | undefined;
  #loading: Promise<void> | undefined;
  #scene: Scene | undefined;

  constructor() {
    super();
    new SurfaceController(this);
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
    // Rows first; what surrounds them follows at once.
    if (this.#scene && !this.#parts) void this.#load();
    if (this.#focusLinked && this.#parts) this.#focusLinkedItem();
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    this.#scene = undefined;
    return html`<div class="finder" lang=${messages ? language : nothing}>
      ${this.#announcer.render()}
      ${
        messages
          ? heading(this.headingLevel, this.heading?.trim() || messages.heading, {
              className: 'heading',
              part: 'heading',
            })
          : headingPlace
      }
      ${this.#renderState(messages)}
    </div>`;
  }

  #renderState(messages: Messages<'funding-finder'> | undefined): TemplateResult {
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
      ${this.#renderZone(scene)}
      ${
        scene.calls.length > 0
          ? this.#renderFinder(scene)
          : html`<p class="notice" part="message">${infoIcon} <span>${messages.empty}</span></p>`
      }
    `;
  }

  #renderFinder(scene: Scene): TemplateResult {
    const parts = this.#parts;
    const filters = parts && this.#filterContext(parts, scene);
    const hasFilters = this.#choices.filterCount > 0;
    return html`${this.#renderAsk(scene)}
      <div class="body">
        ${
          this.#hidesControls
            ? nothing
            : html`<div class="sidebar no-print">${filters && parts.filterGroups(filters)}</div>`
        }
        <div class="results">
          ${this.#renderBar(scene)}
          ${
            hasFilters
              ? html`<div class="chosen">${filters && parts.chosenFilters(filters)}</div>`
              : nothing
          }
          ${this.#renderList(scene)} ${parts ? this.#renderFooter(parts, scene) : nothing}
        </div>
      </div>
      ${parts ? this.#renderTray(parts, scene) : nothing}
      ${filters ? this.#renderDialog(scene, filters) : nothing}`;
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
    return html`<p class="muted small">${sentence}</p>`;
  }

  #renderAsk(scene: Scene): TemplateResult | typeof nothing {
    const { messages, found, labels } = scene;
    if (this.#hidesControls) return nothing;
    const { query } = this.#choices;
    return html`<div class="asking" part="filters">
      ${searchForm({
        messages,
        query,
        shows: this.#shows,
        prepare: () => this.#prepareSearch(scene),
        search: (text) => this.#ask(text),
        openGuide: this.#opens('guide'),
      })}
      ${
        found && this.#parts
          ? this.#parts.readingChips(found.wishes, {
              ...this.#wording(scene),
              labels,
              query,
              search: (rest) => this.#ask(rest),
            })
          : nothing
      }
    </div>`;
  }

  #renderBar(scene: Scene): TemplateResult {
    return bar({
      ...this.#wording(scene),
      count: this.#countText(scene),
      partial: scene.listing.partial.length,
      filterCount: this.#choices.filterCount,
      sort: this.#choices.sort,
      hasQuery: !!scene.found,
      controls: !this.#hidesControls,
      openFilters: this.#opens('filters'),
      sortBy: (sort) => {
        this.#choices.sortBy(sort);
        this.#extraRows = 0;
        this.requestUpdate();
      },
    });
  }

  #renderList(scene: Scene): TemplateResult {
    const { listing, messages } = scene;
    const context = this.#rowContext(scene);
    const limit = this.#step + this.#extraRows;
    const pinned = this.#pinned(scene);
    const all = listing.calls.length + listing.partial.length;
    const partial = listing.partial.slice(0, Math.max(0, limit - listing.calls.length));
    return html`${pinned ? this.#renderRows([pinned], context) : nothing}
    ${
      all > 0
        ? this.#renderRows(listing.calls.slice(0, limit), context)
        : this.#renderNothing(scene, context)
    }
    ${
      partial.length > 0
        ? html`${heading(context.level, messages.partial, { className: 'section' })}
          ${this.#renderRows(partial, { ...context, level: context.level + 1 })}`
        : nothing
    }
    ${
      all > limit
        ? html`<p class="no-print">
            <button class="button" type="button" data-more @click=${this.#showMore}>
              ${messages.showMoreCount(all - limit)}
            </button>
          </p>`
        : nothing
    }`;
  }

  #renderRows(calls: readonly Call[], context: RowContext): TemplateResult {
    return html`<ul class="items" part="list">
      ${calls.map((call) => row(call, context))}
    </ul>`;
  }

  #renderNothing(scene: Scene, context: RowContext): TemplateResult {
    const { calls, found } = scene;
    return (
      this.#parts?.nothingFound({
        ...context,
        calls,
        found,
        selection: this.#choices.filters,
        query: this.#choices.query,
        rows: (nearest) => this.#renderRows(nearest, { ...context, level: context.level + 1 }),
        drop: (name) => {
          this.#choices.drop(name);
          this.#chose();
        },
        clear: this.#clearAll,
      }) ?? html`<p part="message">${scene.messages.noMatch}</p>`
    );
  }

  #renderFooter(parts: typeof Parts, scene: Scene): TemplateResult | typeof nothing {
    const { calls, partial } = scene.listing;
    return calls.length > 0
      ? parts.footer([...calls, ...partial], this, this.#takeAlongContext(scene))
      : nothing;
  }

  #renderTray(parts: typeof Parts, scene: Scene): TemplateResult | typeof nothing {
    const { onlySaved } = this.#choices;
    return parts.tray({
      messages: scene.messages,
      compared: this.#listed('compare', scene).length,
      saved: this.#listed('saved', scene).length,
      onlySaved,
      toggleSaved: () => this.#choices.showSaved(!onlySaved),
      clearCompare: () => this.#choices.emptyComparison(),
      openCompare: this.#opens('compare'),
    });
  }

  #renderDialog(scene: Scene, filters: FilterContext): TemplateResult | typeof nothing {
    const { calls, partial } = scene.listing;
    return (
      this.#dialogs?.render({
        ...filters,
        level: this.#level,
        count: calls.length + partial.length,
        compared: this.#listed('compare', scene),
        clear: this.#clearAll,
        uncompare: (call) => this.#toggleCompared(call),
      }) ?? nothing
    );
  }

  #renderDetails(call: Call, scene: Scene): TemplateResult {
    const { messages, feed, labels } = scene;
    const parts = this.#parts;
    if (!parts) return html`<p aria-busy="true">${messages.loading}</p>`;
    return parts.details(call, {
      ...this.#wording(scene),
      feed,
      labels,
      links: this.#links,
      now: this.#clock.now,
      isSaved: ({ grant }) => this.#choices.ids('saved').includes(grant.id),
      save: ({ grant }) => void this.#choices.toggle('saved', grant.id),
      copyLink: () =>
        void parts.copy(this.#permalink.linkTo(call.grant.id), this.#takeAlongContext(scene)),
    });
  }

  #setScene(feed: Feed, messages: Messages<'funding-finder'>): Scene {
    const { now } = this.#clock;
    const labels = this.#labels(messages, feed);
    const calls = this.#catalogue.calls(feed.funding, now, {
      municipality: this.municipality ?? '',
      applicant: this.applicant ?? '',
      status: this.status ?? '',
    });
    const { query, filters, sort, onlySaved } = this.#choices;
    if (query.trim()) this.#search.prepare(feed, this.#locale.language, now);
    const found = this.#search.find(query);
    const scope = onlySaved ? this.#pick(calls, this.#choices.ids('saved')) : calls;
    const listing = this.#catalogue.list(scope, filters, found, sort, this.#byFunder(labels));
    const today = dateAt(now, feed.timeZone);
    return (this.#scene = { feed, messages, labels, today, calls, found, listing });
  }

  #wording({ messages, today }: Scene): Pick<RowContext, 'format' | 'messages' | 'today'> {
    return { format: this.#locale.format, messages, today };
  }

  #rowContext(scene: Scene): RowContext {
    const { labels, found } = scene;
    return {
      ...this.#wording(scene),
      labels,
      level: this.#level,
      found,
      isOpen: ({ grant }) => this.#open.has(grant.id),
      toggle: (call) => this.#toggle(call),
      details: (call) => this.#renderDetails(call, scene),
      isCompared: ({ grant }) => this.#choices.ids('compare').includes(grant.id),
      compare: (call) => this.#toggleCompared(call),
      remind: (call) =>
        isRemindable(call.grant, this.#clock.now) ? () => this.#remind(call, scene) : undefined,
    };
  }

  #filterContext(parts: typeof Parts, scene: Scene): FilterContext {
    const { labels, listing, calls } = scene;
    return {
      ...this.#wording(scene),
      labels,
      selection: this.#choices.all,
      counts: listing.counts,
      options: this.#options(parts, calls, labels),
      shows: this.#shows,
      choose: (selection) => this.#choose(selection),
    };
  }

  /** Level of the rows' headings. */
  get #level(): number {
    return (this.headingLevel || 2) + 1;
  }

  get #step(): number {
    return this.limit && this.limit > 0 ? Math.floor(this.limit) : LIMIT;
  }

  get #hidesControls(): boolean {
    return this.filters?.trim() === 'none';
  }

  readonly #shows = (name: string): boolean => showsFilter(this.filters, name);

  /** The calls of a list that the feed still has. */
  #listed(list: PickList, { calls }: Scene): readonly Call[] {
    return this.#choices
      .ids(list)
      .flatMap((id) => calls.find(({ grant }) => grant.id === id) ?? []);
  }

  readonly #pick = last((calls: readonly Call[], ids: readonly string[]) =>
    calls.filter(({ grant }) => ids.includes(grant.id)),
  );

  #toggleCompared({ grant }: Call): void {
    const messages = this.#locale.messages!;
    const done = this.#choices.toggle('compare', grant.id);
    const { length } = this.#choices.ids('compare');
    if (length === 0) this.#dialogs?.close();
    this.#announcer.say(done ? messages.comparing(length) : messages.compareFull);
  }

  #prepareSearch({ feed }: Scene): void {
    this.#search.prepare(feed, this.#locale.language, this.#clock.now);
  }

  #ask(query: string): void {
    this.#choices.ask(query);
    this.#filtersChanged();
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

  /** After each change of the filters: the rows start anew, and the count is said once. */
  #filtersChanged(): void {
    this.#extraRows = 0;
    this.#linked = undefined;
    this.requestUpdate();
    void this.#search.settled.then(() => this.updateComplete).then(() => this.#tell());
  }

  #tell(): void {
    const scene = this.#scene;
    if (!scene) return;
    const { calls, partial } = scene.listing;
    const count = calls.length + partial.length;
    this.#announcer.say(count > 0 ? this.#countText(scene) : scene.messages.noMatch);
    const { filters, query } = this.#choices;
    const searched = query.trim() && { query: [query.trim()] };
    emit(this, 'vk-filter', { filters: { ...filters, ...searched }, count });
  }

  #countText({ messages, listing }: Scene): string {
    const { length } = listing.calls;
    return messages.count(this.#locale.format.number(length), length);
  }

  /** Back, Forward or a link, maybe of another widget: open what it names, and go there. */
  #navigated(): void {
    this.#linked = this.#selected = this.#permalink.selected;
    this.#open.clear();
    if (this.#linked === undefined) return;
    this.#open.add(this.#linked);
    this.#focusLinked = true;
  }

  /** The linked call, where it isn't among the rows anyway. */
  #pinned({ calls, listing }: Scene): Call | undefined {
    if (this.#linked === undefined) return undefined;
    const limit = this.#step + this.#extraRows;
    const shown = [...listing.calls, ...listing.partial].slice(0, limit);
    if (shown.some(({ grant }) => grant.id === this.#linked)) return undefined;
    return calls.find(({ grant }) => grant.id === this.#linked);
  }

  #focusLinkedItem(): void {
    this.#focusLinked = false;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-id="${CSS.escape(this.#linked ?? '')}"] .name`)
      ?.focus();
  }

  #toggle({ grant }: Call): void {
    const { id } = grant;
    if (this.#open.delete(id)) {
      this.#selected = undefined;
      this.#permalink.select(undefined);
    } else {
      this.#open.add(id);
      this.#selected = id;
      this.#permalink.select(id);
      emit(this, 'vk-select', { type: 'grant', id });
    }
    this.requestUpdate();
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  readonly #showMore = (): void => {
    const before = new Set(this.renderRoot.querySelectorAll('.item'));
    this.#extraRows += this.#step;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const fresh = [...this.renderRoot.querySelectorAll('.item')].find(
        (item) => !before.has(item),
      );
      fresh?.querySelector<HTMLElement>('.name')?.focus();
    });
  };

  /** A press before the rest has come is answered when it has. */
  #opens(dialog: DialogName): (event: Event) => void {
    return ({ currentTarget }) =>
      void this.#load().then(() => this.#dialogs?.show(dialog, currentTarget as HTMLElement));
  }

  /** Loads what surrounds the rows: filters, details, comparison, guide. */
  async #load(): Promise<void> {
    if (this.#parts) return;
    this.#loading ??= this.#loadParts()
      // The rows stay as they are; the next press tries again.
      .catch((error: unknown) =>
        console.warn(`<${this.localName}>: its controls could not be loaded`, error),
      )
      .finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  async #loadParts(): Promise<void> {
    const parts = await import('./parts.ts');
    for (const sheet of parts.sheets) this.#adopt(sheet);
    this.#parts = parts;
    this.#dialogs = new parts.Dialogs(this);
    this.requestUpdate();
  }

  /** Styles come with the part that needs them. */
  #adopt(part: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styleSheet!];
  }

  async #settled(): Promise<void> {
    await this.#search.settled;
    await this.#loading;
    await this.updateComplete;
  }

  #remind(call: Call, scene: Scene): void {
    const link = this.#permalink.linkTo(call.grant.id);
    void this.#load().then(() =>
      this.#parts?.remind(call, link, this, this.#takeAlongContext(scene)),
    );
  }

  #takeAlongContext(scene: Scene): TakeAlongContext {
    const { feed, labels } = scene;
    return {
      ...this.#wording(scene),
      feed,
      labels,
      now: this.#clock.now,
      say: (text) => this.#announcer.say(text),
    };
  }

  #momentText(epoch: number, { feed, today }: Scene): string {
    const moment = momentAt(epoch, feed.timeZone);
    return this.#locale.format.moment(moment, { today, weekday: false });
  }

  readonly #retry = (): void => void this.refetch();
}

function funderOf({ values, grant }: Call, labels: Labels): string {
  return labels.option('funder', values.funder[0] ?? pickText(grant.funder.name, 'fi').text);
}
