/**
 * The element brings the first rows and the map's place. What the visitor then does with them
 * (filters, details, links) is the visitor controller's, and the drawing the map panel's; both are
 * loaded when the rows are there.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import { pilots } from '../feed/schema/pilot.ts';
import type { ArtistPilotMapLaterMessages } from '../text/fi/later/artist-pilot-map.ts';
import type { Messages } from '../text/messages.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { isLinked, sharedProperties, type SharedAttributes } from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { heading, headingPlace } from '../widget/heading.ts';
import { last } from '../widget/last.ts';
import { Lazy, LazyParts } from '../widget/lazy.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { base } from '../widget/tokens.styles.ts';
import { styles } from './artist-pilot-map.styles.ts';
import type { Choice } from './choice.ts';
import { loadLaterWords } from './later-words.ts';
import { pilotList } from './list-view.ts';
import { MapColumn } from './map-column-view.ts';
import { pilotItems } from './pilots.ts';
import { pageLimit, shownOf, type FullScene, type Scene } from './scene.ts';
import type { VisitorController } from './visitor-view.ts';

const MINUTE = 60_000;

/** The attributes that all four share, merged into the class of the same name. */
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
 * @csspart running - Beside `item` and `municipality`: a pilot is under way.
 * @csspart coming - Beside them: it is to come.
 * @csspart ended - Beside them: it is over.
 * @csspart postponed - Beside `item`: it is postponed.
 * @csspart cancelled - Beside `item`: it is cancelled.
 * @csspart off - Beside `municipality`: all of its pilots are postponed or cancelled.
 * @csspart details - What is told of the chosen pilot or municipality.
 * @csspart message - What is said in place of rows.
 * @fires vk-load - Rows are on screen.
 * @fires vk-error - The feed can't be had.
 * @fires vk-select - The visitor opened a pilot (`type: 'pilot'`) or a municipality.
 * @fires vk-filter - The visitor changed a filter.
 * @fires vk-drop - A feed item, or a field of one, was left out.
 */
export class VkArtistPilotMap extends LitElement {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    ...sharedProperties,
    region: {},
    status: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
  };

  /** Code of the region to draw, default `02`; `FI` draws the whole country. */
  declare region: string | null | undefined;
  /** Show only these: `planned`, `running`, `ended`, `postponed`, `cancelled`, space-separated. */
  declare status: string | null | undefined;
  /** Address of background tiles with `{z}`, `{x}` and `{y}`; loaded only if the visitor agrees. */
  declare tiles: string | null | undefined;
  /** Whom the background map is owed to; shown with it. */
  declare tilesAttribution: string | null | undefined;

  readonly #locale = new LocaleController<'artist-pilot-map', ArtistPilotMapLaterMessages>(
    this,
    'artist-pilot-map',
  );
  readonly #feed = new FeedController(this, pilots, this.#locale, () => this.#waitsForVisitor);
  readonly #clock = new ClockController(this);
  readonly #parts = new LazyParts(this, () => (this.#opening = undefined));
  readonly #visitorPart = new Lazy(async () => {
    const { VisitorController } = await this.#withWords(import('./visitor-view.ts'));
    return new VisitorController(this, {
      feed: this.#feed,
      map: this.#map,
      parts: this.#parts,
      scene: () => this.#scene as FullScene | undefined,
    });
  });
  readonly #map = new MapColumn(
    this,
    this.#parts,
    {
      chooseArea: (...area) => this.#withVisitor((visitor) => visitor.chooseArea(...area)),
      choosePlaces: (...places) => this.#withVisitor((visitor) => visitor.choosePlaces(...places)),
      say: (sentence) => this.#withVisitor((visitor) => visitor.say(sentence)),
    },
    new Lazy(() => this.#withWords(import('./map-panel-view.ts'))),
  );
  // Codes, not the attribute: which names we know grows as regions are drawn.
  readonly #items = last((feed: Feed, now: number, codes: string | undefined, status: string) =>
    pilotItems(feed, now, {
      municipalities: codes?.split(','),
      statuses: status.split(/[\s,]+/).filter(Boolean),
    }),
  );
  /** The row that was pressed before what opens it has come. */
  #opening: string | undefined;
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
    if (this.#waitsForVisitor) this.#parts.get(this.#visitorPart);
    else if (this.#scene) void this.#parts.getAfterPaint(this.#visitorPart);
  }

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const messages = this.#locale.allMessages ?? this.#locale.messages;
    const { state } = this.#feed;
    this.#scene =
      messages && state.status === 'ready' ? this.#sceneOf(state.feed, messages) : undefined;
    return html`<section lang=${messages ? language : nothing} aria-labelledby="heading">
      ${this.#visitor?.renderAnnouncements()}
      ${
        messages
          ? heading(this.headingLevel, this.heading?.trim() || messages.heading, {
              id: 'heading',
              part: 'heading',
            })
          : headingPlace
      }
      ${this.#scene ? this.#renderScene(this.#scene) : this.#renderMessage(messages)}
    </section>`;
  }

  #renderMessage(messages: Messages<'artist-pilot-map'> | undefined): TemplateResult {
    const { state } = this.#feed;
    if (!messages || state.status === 'loading')
      return this.#locale.lost ?? this.#renderLoading(messages);
    return state.status === 'error'
      ? errorState(state.error, messages, this.#retry)
      : idleState(messages);
  }

  #renderLoading(messages: Messages<'artist-pilot-map'> | undefined): TemplateResult {
    return html`${this.#renderFiltersPlace('\u00a0')}
      <div class="layout">
        <div class="map-column">
          <div class="map-body"><div class="map-frame"></div></div>
        </div>
        <div class="list-column">${loadingState(messages)}</div>
      </div>`;
  }

  #renderScene(scene: Scene): TemplateResult {
    const { messages, items } = scene;
    const visitor = this.#visitor;
    // Read by the visitor's part alone, which comes with its words.
    const full = scene as FullScene;
    if (this.#waitsForVisitor) return this.#renderLoading(messages);
    const shown = visitor?.shown(full) ?? shownOf(items, pageLimit(this.limit), this.#firstChoice);
    return html`${staleNotice(this.#feed.state, scene, this.#retry)}
      ${
        items.length
          ? (visitor?.renderFilters(full) ?? this.#renderFiltersPlace(messages.count(items.length)))
          : nothing
      }
      <div class="layout">
        ${this.#map.render(scene, shown)}
        <div class="list-column">
          ${
            shown.rows.length
              ? pilotList(shown, scene, this.#listActions)
              : items.length
                ? visitor?.renderNoMatch(full)
                : html`<p class="notice" part="message">${messages.empty}</p>`
          }
          ${visitor?.renderDetails(full) ?? this.#renderDetailsPlace(scene)}
        </div>
      </div>`;
  }

  /** The place of the filters until they come, so that no row moves. */
  #renderFiltersPlace(count: string): TemplateResult {
    return html`<div class="controls" part="filters">
      ${this.filters?.trim() === 'none' ? nothing : html`<div class="facets"></div>`}
      <p class="status" part="status">${count}</p>
    </div>`;
  }

  /** A press is seen before its answer can be given. */
  #renderDetailsPlace({ messages }: Scene): TemplateResult | typeof nothing {
    return this.#opening === undefined
      ? nothing
      : html`<div class="details" part="details" id="details" aria-busy="true">
          <p>${messages.loading}</p>
        </div>`;
  }

  #sceneOf(feed: Feed, messages: Messages<'artist-pilot-map'>): Scene {
    const { now } = this.#clock;
    const codes = this.municipality?.trim()
      ? municipalityCodes(this.municipality).join()
      : undefined;
    // Whole minutes, so that what follows from the items is worked out once a minute.
    const items = this.#items(feed, now - (now % MINUTE), codes, this.status ?? '');
    const level = (this.headingLevel || 2) + 1;
    return { feed, messages, format: this.#locale.format, now, items, level };
  }

  /** Rows wait where they depend on what the visitor, or whoever sent the link, has chosen. */
  get #waitsForVisitor(): boolean {
    return isLinked(this) && !this.#visitor && !this.#visitorPart.isLost;
  }

  get #visitor(): VisitorController | undefined {
    return this.#visitorPart.module;
  }

  get #firstChoice(): Choice | undefined {
    return this.#opening === undefined ? undefined : { kind: 'pilot', id: this.#opening };
  }

  /** A press before the rest has come is seen at once, and remembered until it has. */
  readonly #listActions = {
    open: (id: string) => {
      this.#opening = this.#opening === id ? undefined : id;
      this.requestUpdate();
      this.#withVisitor((visitor) => visitor.chooseRow(id));
    },
    showMore: () => this.#withVisitor((visitor) => visitor.showMore()),
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
    await this.#visitor?.settled();
    await this.updateComplete;
  }

  readonly #retry = (): void => void this.refetch();
}
