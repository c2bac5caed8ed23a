import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import { pilots } from '../feed/schema/pilot.ts';
import {
  applyFacets,
  facetToLoosen,
  type FacetResult,
  type Selection,
} from '../filtering/facets.ts';
import type { Messages } from '../text/messages.ts';
import { municipalityCodes, municipalityName } from '../text/municipalities.ts';
import { dateAt, momentAt } from '../time/moment.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { sharedProperties, showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { emit } from '../widget/events.ts';
import { DismissController } from '../widget/facet-view.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { heading } from '../widget/heading.ts';
import { placeIcon } from '../widget/icons.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { last } from '../widget/last.ts';
import { LinkController } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { controls } from '../widget/controls.styles.ts';
import { base } from '../widget/tokens.styles.ts';
import { styles } from './artist-pilot-map.styles.ts';
import { chosenItems, chosenMunicipalities, type Choice } from './choice.ts';
import type * as DetailsModule from './details-view.ts';
import {
  filterChips,
  filterControls,
  filterLabel,
  Labels,
  type FilterContext,
} from './filter-view.ts';
import { expandIcon, layersIcon, locateIcon } from './icons-view.ts';
import { legend } from './legend-view.ts';
import { listRow } from './list-view.ts';
import type { MapPanel } from './map-panel-view.ts';
import type { MapTarget } from './map-view.ts';
import {
  facetValues,
  pilotFacets,
  pilotItems,
  type PilotFacetName,
  type PilotItem,
} from './pilots.ts';
import { defaultRegion } from './regions/index.ts';

/** Rows before 'show more' where the page doesn't say. */
const defaultLimit = 10;
const minute = 60_000;

/** Everything that rendering works from, once feed and words are there. */
interface Scene {
  readonly feed: Feed;
  readonly messages: Messages<'artist-pilot-map'>;
  readonly labels: Labels;
  /** What the page's attributes let through. */
  readonly items: readonly PilotItem[];
  readonly filtered: FacetResult<PilotItem>;
}

/** What opened the details, to give the focus back to. */
type Opener = MapTarget | { readonly row: string };

export interface VkArtistPilotMap extends SharedAttributes {}

/**
 * Artist pilots of a feed on a map of their municipalities, and as a list that tells the same.
 *
 * @slot - Fallback: shown without JavaScript, until rows are there, and beside an error.
 * @csspart heading - The widget's heading.
 * @csspart filters - The filters.
 * @csspart status - The result count.
 * @csspart map - The frame of the map.
 * @csspart municipality - A municipality on the map.
 * @csspart list - The list of pilots.
 * @csspart item - A pilot in the list; `data-id` is its id in the feed.
 * @csspart item-heading - A pilot's heading.
 * @csspart details - What is told of the chosen pilot or municipality.
 * @csspart message - What is said in place of rows.
 * @fires vk-load - Rows are on screen.
 * @fires vk-error - The feed can't be had.
 * @fires vk-select - The visitor opened a pilot (`type: 'pilot'`) or a municipality.
 * @fires vk-filter - The visitor changed a filter.
 * @fires vk-drop - A feed item, or a field of one, was left out.
 */
// The interface of the same name holds the attributes that all widgets share.
export class VkArtistPilotMap extends LitElement {
  static override styles = [base, controls, styles];
  static override properties: PropertyDeclarations = {
    ...sharedProperties,
    region: {},
    status: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
  };

  /** Code of the region to draw, default `02`; `FI` draws the whole country. */
  declare region: string | null | undefined;
  /** Show only these: `running`, `coming`, `ended`, `postponed`, `cancelled`, space-separated. */
  declare status: string | null | undefined;
  /** Address of background tiles with `{z}`, `{x}` and `{y}`; loaded only if the visitor agrees. */
  declare tiles: string | null | undefined;
  /** Whom the background map is owed to; shown with it. */
  declare tilesAttribution: string | null | undefined;

  readonly #locale = new LocaleController(this, 'artist-pilot-map');
  readonly #feed = new FeedController(this, pilots, this.#locale);
  readonly #clock = new ClockController(this);
  readonly #permalink = new PermalinkController(this, 'artist-pilot-map');
  readonly #group = new GroupController(this, this.#permalink);
  readonly #links = new LinkController(this, 'pilots', {
    feed: this.#feed,
    permalink: this.#permalink,
    shows: (id) => this.#scene?.items.some(({ pilot }) => pilot.id === id) ?? false,
  });
  readonly #announcer = new AnnouncerController(this);

  readonly #items = last((feed: Feed, now: number, municipality: string, status: string) =>
    pilotItems(feed, now, {
      municipalities: municipalityCodes(municipality),
      statuses: status.split(/[\s,]+/).filter(Boolean),
    }),
  );
  readonly #values = last(facetValues);
  readonly #filtered = last((items: readonly PilotItem[], selection: Selection) =>
    applyFacets(items, pilotFacets, selection),
  );
  readonly #labels = last(
    (messages: Messages<'artist-pilot-map'>, feed: Feed) =>
      new Labels(this.#locale.format, messages, feed),
  );

  #scene: Scene | undefined;
  /** A municipality or a mark; a chosen pilot is in the permalink. */
  #choice: Choice | undefined;
  #opener: Opener | undefined;
  #focusDetails = false;
  #extraRows = 0;
  /** On narrow screens the map waits until it is asked for. */
  #mapOpen = false;
  #panel: MapPanel | undefined;
  #panelLoading: Promise<void> | undefined;
  #mapFailed = false;
  #details: typeof DetailsModule | undefined;
  readonly #resize = new ResizeObserver(() => this.#loadMap());

  constructor() {
    super();
    new SurfaceController(this);
    new DismissController(this);
    this.#permalink.onNavigate(() => this.#navigated());
    this.#group.onFollow = () => this.#filtersChanged();
  }

  /** Settles when rows or a message are on screen. */
  readonly ready: Promise<void> = this.#feed.ready;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    document.addEventListener('fullscreenchange', this.#redraw);
    if (this.#permalink.selected) this.#navigated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    document.removeEventListener('fullscreenchange', this.#redraw);
    this.#panel?.stop();
    this.#panel = undefined;
  }

  protected override updated(): void {
    this.#loadMap();
    this.#updatePanel();
    if (this.#focusDetails && this.#details) this.#showDetails();
  }

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    this.#scene = undefined;
    return html`<section lang=${messages ? language : nothing} aria-labelledby="heading">
      ${this.#announcer.render()} ${messages ? this.#renderHeading(messages) : nothing}
      ${this.#renderState(messages)}
    </section>`;
  }

  #renderHeading(messages: Messages<'artist-pilot-map'>): TemplateResult {
    return heading(this.headingLevel, this.heading?.trim() || messages.heading, {
      className: 'heading',
      id: 'heading',
      part: 'heading',
    });
  }

  #renderState(messages: Messages<'artist-pilot-map'> | undefined): TemplateResult {
    const { state } = this.#feed;
    if (!messages || state.status === 'loading') {
      return html`<div class="layout">
        <div class="map-column"><div class="map-frame"></div></div>
        <div class="list-column">${loadingState(messages)}</div>
      </div>`;
    }
    if (state.status === 'idle') return idleState(messages);
    if (state.status === 'error') return errorState(state.error, messages, this.#retry);
    const scene = this.#setScene(state.feed, messages);
    return html`
      ${
        state.stale === undefined
          ? nothing
          : staleNotice(this.#momentText(state.stale, scene), messages, this.#retry)
      }
      ${this.#renderFilters(scene)}
      <div class="layout">${this.#renderMap(scene)} ${this.#renderList(scene)}</div>
    `;
  }

  #setScene(feed: Feed, messages: Messages<'artist-pilot-map'>): Scene {
    // Whole minutes, so that what follows from the items is worked out once a minute.
    const now = Math.floor(this.#clock.now / minute) * minute;
    const items = this.#items(feed, now, this.municipality ?? '', this.status ?? '');
    const filtered = this.#filtered(items, this.#permalink.filters);
    const labels = this.#labels(messages, feed);
    return (this.#scene = { feed, messages, labels, items, filtered });
  }

  #renderFilters(scene: Scene): TemplateResult | typeof nothing {
    const { messages, items, filtered } = scene;
    if (!items.length) return nothing;
    const context = this.#filterContext(scene);
    const count = filtered.items.length;
    return html`<div class="controls" part="filters">
      ${this.filters?.trim() === 'none' ? nothing : filterControls(context)} ${filterChips(context)}
      <p class="muted" part="status">
        ${count === items.length ? messages.count(count) : messages.countFiltered(count, items.length)}
      </p>
    </div>`;
  }

  #renderMap(scene: Scene): TemplateResult {
    const { messages } = scene;
    const open = this.#mapOpen;
    return html`<div class="map-column ${open ? 'open' : ''}">
      <button
        class="button toggle-map no-print"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="map"
        @click=${this.#toggleMap}
      >
        ${placeIcon}${open ? messages.hideMap : messages.showMap}
      </button>
      <div class="map-body" id="map">
        <div class="map-frame" part="map" ?hidden=${this.#mapFailed}></div>
        ${
          this.#mapFailed
            ? html`<p class="notice" part="message">${messages.mapFailed}</p>`
            : nothing
        }
        <p class="attribution small muted">
          ${messages.attribution}${
            this.#panel?.showsTiles && this.tilesAttribution
              ? html` ${this.tilesAttribution}`
              : nothing
          }
        </p>
        ${legend(scene.filtered.items, messages)}
        <div class="tools no-print">${this.#renderTools(messages)}</div>
        ${this.#panel?.renderNotes() ?? nothing}
        <details class="help small no-print">
          <summary>${messages.help}</summary>
          <div class="prose" id="map-help">
            ${messages.helpText.map((text) => html`<p>${text}</p>`)}
          </div>
        </details>
      </div>
    </div>`;
  }

  #renderTools(messages: Messages<'artist-pilot-map'>): TemplateResult {
    const panel = this.#panel;
    const fullScreen = document.fullscreenElement === this;
    return html`
      ${
        this.tiles?.trim() && panel?.offersTiles !== false
          ? html`<button
              class="button"
              type="button"
              aria-pressed=${panel?.showsTiles ? 'true' : 'false'}
              @click=${() => this.#panel?.toggleTiles()}
            >
              ${layersIcon}${messages.showTiles}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => this.#panel?.findMe()}>
        ${locateIcon}${messages.nearMe}
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button class="button" type="button" @click=${this.#toggleFullScreen}>
              ${expandIcon}${fullScreen ? messages.leaveFullScreen : messages.fullScreen}
            </button>`
          : nothing
      }
    `;
  }

  #renderList(scene: Scene): TemplateResult {
    const { messages, items, filtered } = scene;
    if (!items.length) {
      return html`<div class="list-column">
        <p class="notice" part="message">${messages.empty}</p>
      </div>`;
    }
    const rows = this.#rows(scene);
    const rest = filtered.items.length - this.#rowCount;
    return html`<div class="list-column">
      ${
        rows.length
          ? html`<ul class="list" part="list" aria-label=${messages.list}>
              ${rows.map((item) => this.#renderRow(item, scene))}
            </ul>`
          : this.#renderNoMatch(scene)
      }
      ${
        rest > 0
          ? html`<button class="button no-print" type="button" @click=${this.#showMore}>
              ${messages.showMoreCount(rest)}
            </button>`
          : nothing
      }
      ${this.#renderDetails(scene)}
    </div>`;
  }

  #renderRow(item: PilotItem, { messages, labels }: Scene): TemplateResult {
    const { pilot } = item;
    const { format, language } = this.#locale;
    return listRow({
      item,
      chosen: this.#chosen?.kind === 'pilot' && this.#chosen.id === pilot.id,
      headingLevel: this.#level + 1,
      artforms: (pilot.artforms ?? []).map((code) => labels.artform(code)).join(', '),
      municipalities: pilot.municipalities
        .map((code) => municipalityName(code, language))
        .join(', '),
      messages,
      format,
      open: () => this.#chooseRow(pilot.id),
    });
  }

  /** Which filter to drop, and what then appears. */
  #renderNoMatch(scene: Scene): TemplateResult {
    const { messages, items } = scene;
    const context = this.#filterContext(scene);
    const loosen = facetToLoosen(items, pilotFacets, context.selection);
    const name = loosen?.name as PilotFacetName | undefined;
    return html`<div class="notice" part="message">
      <p>${messages.emptyFiltered}</p>
      <button
        class="button"
        type="button"
        @click=${() => this.#choose(name ? { ...context.selection, [name]: [] } : {})}
      >
        ${
          name && loosen
            ? messages.loosen(filterLabel(name, context), loosen.count)
            : messages.clearFilters
        }
      </button>
    </div>`;
  }

  #renderDetails(scene: Scene): TemplateResult | typeof nothing {
    const choice = this.#chosen;
    if (!choice) return nothing;
    const found = chosenItems(choice, choice.kind === 'pilot' ? scene.items : scene.filtered.items);
    if (choice.kind === 'pilot' && !found.length) return nothing;
    if (!this.#details) {
      void this.#loadDetails();
      return html`<div class="details" aria-busy="true"></div>`;
    }
    const { feed, messages, labels } = scene;
    const { format, language } = this.#locale;
    return this.#details.detailsPanel({
      choice,
      items: found,
      feed,
      now: this.#clock.now,
      headingLevel: this.#level + 1,
      municipality: (code) => municipalityName(code, language),
      artform: (code) => labels.artform(code),
      mayLoad: (url) => mayLoadImage(url, feed.sources, this.imageOrigins),
      isFiltered: scene.filtered.items.length < scene.items.length,
      links: this.#links,
      messages,
      format,
      open: (id) => this.#open({ kind: 'pilot', id }, this.#opener),
      close: () => this.#close(),
    });
  }

  get #level(): number {
    return this.headingLevel ?? 2;
  }

  get #chosen(): Choice | undefined {
    const { selected } = this.#permalink;
    return selected ? { kind: 'pilot', id: selected } : this.#choice;
  }

  get #rowCount(): number {
    const limit = this.limit && this.limit > 0 ? Math.floor(this.limit) : defaultLimit;
    return limit + this.#extraRows;
  }

  /** The first rows, and the chosen one wherever it stands. */
  #rows({ filtered }: Scene): PilotItem[] {
    const count = this.#rowCount;
    const chosen = this.#chosen;
    return filtered.items.filter(
      ({ pilot }, index) => index < count || (chosen?.kind === 'pilot' && chosen.id === pilot.id),
    );
  }

  #filterContext({ messages, labels, items, filtered }: Scene): FilterContext {
    return {
      labels,
      selection: this.#permalink.filters,
      values: this.#values(items),
      counts: filtered.counts,
      shows: (name) => showsFilter(this.filters, name),
      choose: (selection) => this.#choose(selection),
      messages,
    };
  }

  #momentText(epoch: number, { feed }: Scene): string {
    const today = dateAt(this.#clock.now, feed.timeZone);
    return this.#locale.format.moment(momentAt(epoch, feed.timeZone), { today, weekday: false });
  }

  #choose(selection: Selection): void {
    this.#permalink.setFilters(selection);
    this.#group.sync();
    this.#filtersChanged();
  }

  /** After each change of the filters: rows start anew, and the count is said once. */
  #filtersChanged(): void {
    this.#extraRows = 0;
    this.#choice = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (!this.#scene) return;
      const { messages, items, filtered } = this.#scene;
      const count = filtered.items.length;
      this.#announcer.say(
        count ? messages.countFiltered(count, items.length) : messages.emptyFiltered,
      );
      emit(this, 'vk-filter', { filters: this.#permalink.filters, count });
    });
  }

  #chooseRow(id: string): void {
    if (this.#permalink.selected === id) this.#close();
    else this.#open({ kind: 'pilot', id }, { row: id });
  }

  #open(choice: Choice, opener: Opener | undefined): void {
    this.#opener = opener;
    this.#focusDetails = true;
    this.#choice = choice.kind === 'pilot' ? undefined : choice;
    this.#permalink.select(choice.kind === 'pilot' ? choice.id : undefined);
    if (choice.kind === 'pilot') emit(this, 'vk-select', { type: 'pilot', id: choice.id });
    if (choice.kind === 'area') emit(this, 'vk-select', { type: 'municipality', id: choice.code });
    this.requestUpdate();
  }

  /** Back to where the visitor was: the row or what they chose on the map. */
  #close(): void {
    const id = this.#permalink.selected;
    const opener = this.#opener ?? (id ? { row: id } : undefined);
    this.#opener = undefined;
    this.#choice = undefined;
    this.#permalink.select(undefined);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (!opener) return;
      if (!('row' in opener) && this.#panel?.focus(opener)) return;
      const row = 'row' in opener ? opener.row : id;
      this.renderRoot
        .querySelector<HTMLElement>(`[data-id="${CSS.escape(row ?? '')}"] .name`)
        ?.focus();
    });
  }

  /** Back, Forward or a link: show what it names. */
  #navigated(): void {
    this.#choice = undefined;
    this.#opener = undefined;
    this.#focusDetails = this.#permalink.selected !== undefined;
    this.requestUpdate();
  }

  #showDetails(): void {
    const details = this.renderRoot.querySelector('.details');
    const title = this.renderRoot.querySelector<HTMLElement>('#details-title');
    if (!details || !title) return;
    this.#focusDetails = false;
    title.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'nearest' });
    this.#panel?.reveal();
  }

  /** More rows; focus goes to the first new one, where reading goes on. */
  readonly #showMore = (): void => {
    const before = new Set(this.renderRoot.querySelectorAll('.row'));
    this.#extraRows += this.limit && this.limit > 0 ? Math.floor(this.limit) : defaultLimit;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const rows = [...this.renderRoot.querySelectorAll('.row')];
      rows
        .find((row) => !before.has(row))
        ?.querySelector<HTMLElement>('.name')
        ?.focus();
    });
  };

  readonly #retry = (): void => void this.refetch();
  readonly #redraw = (): void => this.requestUpdate();

  readonly #toggleMap = (): void => {
    this.#mapOpen = !this.#mapOpen;
    this.requestUpdate();
  };

  readonly #toggleFullScreen = (): void => {
    const change =
      document.fullscreenElement === this ? document.exitFullscreen() : this.requestFullscreen();
    // Refused by the browser or the page's permissions: the map stays as large as it is.
    change.catch(() => undefined);
  };

  async #loadDetails(): Promise<void> {
    this.#details = await import('./details-view.ts');
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#details.detailsStyles.styleSheet!];
    this.requestUpdate();
  }

  /** The drawing comes after the rows, and only where it is seen. */
  #loadMap(): void {
    if (!this.#scene || this.#panel || this.#panelLoading || this.#mapFailed) return;
    const frame = this.renderRoot.querySelector<HTMLElement>('.map-frame');
    if (!frame?.clientWidth) return;
    this.#panelLoading = this.#makePanel(frame).finally(() => (this.#panelLoading = undefined));
  }

  async #makePanel(frame: HTMLElement): Promise<void> {
    try {
      const { MapPanel } = await import('./map-panel-view.ts');
      if (!this.isConnected) return;
      this.#panel = new MapPanel(frame, this.#mapActions);
    } catch (error) {
      this.#mapFailed = true;
      console.warn(`<${this.localName}>: the map could not be loaded`, error);
    }
    this.requestUpdate();
  }

  #updatePanel(): void {
    const scene = this.#scene;
    if (!scene) return;
    const choice = this.#chosen;
    this.#panel?.update({
      region: this.region?.trim() || defaultRegion,
      only: municipalityCodes(this.municipality),
      items: scene.filtered.items,
      isFiltered: scene.filtered.items.length < scene.items.length,
      chosen: chosenMunicipalities(choice, scene.items),
      chosenPilot: choice?.kind === 'pilot' ? choice.id : undefined,
      tiles: this.tiles,
      messages: scene.messages,
      format: this.#locale.format,
    });
  }

  readonly #mapActions = {
    chooseArea: (code: string, items: readonly PilotItem[]) => {
      const [only] = items;
      const choice: Choice =
        items.length === 1 ? { kind: 'pilot', id: only!.pilot.id } : { kind: 'area', code };
      this.#open(choice, { area: code });
    },
    choosePlaces: (ids: readonly string[], marker: string) => {
      const choice: Choice =
        ids.length === 1 ? { kind: 'pilot', id: ids[0]! } : { kind: 'places', ids };
      this.#open(choice, { marker });
    },
    failed: () => {
      this.#mapFailed = true;
      this.requestUpdate();
    },
    changed: () => this.requestUpdate(),
  };
}
