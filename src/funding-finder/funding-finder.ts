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
import { heading } from '../widget/heading.ts';
import { copyIcon, downloadIcon, infoIcon, printIcon } from '../widget/icons.ts';
import { LinkController } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { saveFile } from '../widget/save-file.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { controls } from '../widget/controls.styles.ts';
import { base } from '../widget/tokens.styles.ts';
import { CallSearch } from './call-search.ts';
import { bar, searchForm } from './bar-view.ts';
import { Catalogue, type Listing } from './catalogue.ts';
import { Choices, type PickList } from './choices.ts';
import type * as Downloads from './downloads.ts';
import type { Download, DownloadContext } from './downloads.ts';
import type { Call } from './facets.ts';
import type { FilterContext } from './filter-view.ts';
import type { Found } from './found.ts';
import { styles } from './funding-finder.styles.ts';
import { Labels } from './labels.ts';
import { last } from '../widget/last.ts';
import type * as Parts from './parts.ts';
import { isRemindable } from './reminders.ts';
import { row, type RowContext } from './row-view.ts';

type Dialog = 'filters' | 'guide' | 'compare';

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
  #dialog: Dialog | undefined;
  #opener: HTMLElement | undefined;
  #guideStep = 0;
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
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
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
          : nothing
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
          ${this.#renderList(scene)} ${this.#renderFooter(scene)}
        </div>
      </div>
      ${parts ? this.#renderTray(parts, scene) : nothing}
      ${filters ? this.#renderDialog(parts, scene, filters) : nothing}`;
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

  #renderFooter({ messages, listing }: Scene): TemplateResult | typeof nothing {
    if (listing.calls.length === 0) return nothing;
    return html`<div class="footer no-print">
      <button class="button quiet" type="button" @click=${this.#copyLink}>
        ${copyIcon}${messages.copyLink}
      </button>
      <button class="button quiet" type="button" @click=${this.#saveTable}>
        ${downloadIcon}${messages.csv}
      </button>
      <button class="button quiet" type="button" @click=${() => print()}>
        ${printIcon}${messages.print}
      </button>
    </div>`;
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

  #renderDialog(
    parts: typeof Parts,
    scene: Scene,
    filters: FilterContext,
  ): TemplateResult | typeof nothing {
    const { messages, listing } = scene;
    const count = listing.calls.length + listing.partial.length;
    const frame = {
      messages,
      level: this.#level,
      close: this.#closeDialog,
      closed: this.#dialogClosed,
    };
    switch (this.#dialog) {
      case 'filters':
        return parts.dialog(
          parts.filterDrawer({
            ...filters,
            count,
            clear: this.#clearAll,
            close: this.#closeDialog,
          }),
          { ...frame, title: messages.filters, shape: 'drawer' },
        );
      case 'guide':
        return parts.dialog(
          parts.guide({
            ...filters,
            step: this.#guideStep,
            go: (step) => this.#guideTo(step),
            finish: this.#closeDialog,
            count,
            level: this.#level,
          }),
          { ...frame, title: messages.guide },
        );
      case 'compare':
        return parts.dialog(
          parts.comparison(this.#listed('compare', scene), {
            ...this.#wording(scene),
            labels: scene.labels,
            remove: (call) => this.#toggleCompared(call),
          }),
          { ...frame, title: messages.compareHeading, shape: 'wide' },
        );
      default:
        return nothing;
    }
  }

  #renderDetails(call: Call, scene: Scene): TemplateResult {
    const { messages, feed, labels } = scene;
    if (!this.#parts) return html`<p aria-busy="true">${messages.loading}</p>`;
    return this.#parts.details(call, {
      ...this.#wording(scene),
      feed,
      labels,
      links: this.#links,
      now: this.#clock.now,
      isSaved: ({ grant }) => this.#choices.ids('saved').includes(grant.id),
      save: ({ grant }) => void this.#choices.toggle('saved', grant.id),
      copyLink: () => void this.#copy(this.#permalink.linkTo(call.grant.id)),
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
    if (length === 0) this.#closeDialog();
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

  #opens(dialog: Dialog): (event: Event) => void {
    return (event) => {
      this.#opener = event.currentTarget as HTMLElement;
      this.#dialog = dialog;
      this.#guideStep = 0;
      this.requestUpdate();
    };
  }

  #guideTo(step: number): void {
    this.#guideStep = step;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const question = this.renderRoot.querySelector<HTMLElement>('#question');
      if (!question) return;
      question.tabIndex = -1;
      question.focus();
    });
  }

  readonly #closeDialog = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #dialogClosed = (): void => {
    this.#dialog = undefined;
    this.requestUpdate();
    // The list may have been rendered anew: focus goes back by hand where the browser can't.
    const opener = this.#opener;
    void this.updateComplete.then(() => (opener?.isConnected ? opener.focus() : undefined));
  };

  /** Loads what surrounds the rows: filters, details, comparison, guide. */
  async #load(): Promise<void> {
    this.#loading ??= this.#loadParts().finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  async #loadParts(): Promise<void> {
    const parts = await import('./parts.ts');
    if (!this.#parts) for (const sheet of parts.sheets) this.#adopt(sheet);
    this.#parts = parts;
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

  readonly #saveTable = (): void => {
    const scene = this.#scene;
    if (!scene) return;
    const { calls, partial } = scene.listing;
    void this.#save(scene, ({ table }, context) => table([...calls, ...partial], context));
  };

  #remind(call: Call, scene: Scene): void {
    const link = this.#permalink.linkTo(call.grant.id);
    void this.#save(scene, ({ reminder }, context) => reminder(call, link, context));
  }

  async #save(
    scene: Scene,
    make: (downloads: typeof Downloads, context: DownloadContext) => Download,
  ): Promise<void> {
    const { feed, labels, messages } = scene;
    const context = {
      ...this.#wording(scene),
      feed,
      labels,
      now: this.#clock.now,
      host: location.host || 'localhost',
    };
    try {
      const { text, name, type } = make(await import('./downloads.ts'), context);
      saveFile(text, name, type);
    } catch (error) {
      console.warn(`<${this.localName}>: the file could not be made`, error);
      this.#announcer.say(messages.saveFailed);
    }
  }

  readonly #copyLink = (): void => void this.#copy(location.href);

  async #copy(url: string): Promise<void> {
    const { copyText } = await import('../widget/clipboard.ts');
    const { messages } = this.#locale;
    this.#announcer.say((await copyText(url)) ? messages!.linkCopied : messages!.copyFailed);
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
