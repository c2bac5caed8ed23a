/**
 * The element brings the question and the first rows. What the visitor then does with them (search,
 * filters, details, links, files) is the visitor controller's, which is loaded when the rows are
 * there.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import { funding } from '../feed/schema/grant.ts';
import type { FundingFinderLaterMessages } from '../text/fi/later/funding-finder.ts';
import type { Messages } from '../text/messages.ts';
import { zoneSentence } from '../text/zone-sentence.ts';
import { dateAt } from '../time/moment.ts';
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
import { callsOf } from './calls.ts';
import { styles } from './funding-finder.styles.ts';
import { loadLaterWords } from './later-words.ts';
import { limitTo, pageLimit } from './page-limits.ts';
import { rows, type RowActions } from './row-view.ts';
import { countText, type Scene } from './scene.ts';
import { searchForm } from './search-form-view.ts';
import type { VisitorController } from './visitor-view.ts';

type Words = LocaleController<'funding-finder', FundingFinderLaterMessages>;

const MINUTE = 60_000;

/** The attributes that all four share, merged into the class of the same name. */
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
export class VkFundingFinder extends LitElement {
  static override styles = [base, styles];
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

  readonly #locale: Words = new LocaleController(this, 'funding-finder');
  readonly #feed = new FeedController(this, funding, this.#locale, () => this.#isWaiting);
  readonly #clock = new ClockController(this);
  readonly #calls = last(callsOf);
  readonly #limited = last(limitTo);
  readonly #parts = new LazyParts(this, () => this.#opening.clear());
  readonly #visitorPart = new Lazy(async () => {
    const [{ VisitorController }] = await Promise.all([
      import('./visitor-view.ts'),
      this.#locale.add(loadLaterWords),
    ]);
    const visitor = new VisitorController(this, {
      feed: this.#feed,
      locale: this.#locale,
      scene: () => this.#scene,
    });
    if (this.#typed !== undefined) visitor.ask(this.#typed);
    return visitor;
  });
  /** Rows wait for what the visitor, or whoever sent the link, has chosen. */
  #isWaiting = false;
  #hasShown = false;
  /** What was typed before the visitor's part had come. */
  #typed: string | undefined;
  /** Ids of rows that were pressed before. */
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
    if (this.#isWaiting) this.#parts.get(this.#visitorPart);
    else if (this.#scene) void this.#parts.getAfterPaint(this.#visitorPart);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    const { state } = this.#feed;
    this.#scene =
      messages && state.status === 'ready' ? this.#sceneOf(state.feed, messages) : undefined;
    this.#isWaiting = !!this.#scene && !this.#hasShown && this.#mustWait(this.#scene);
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

  #renderMessage(messages: Messages<'funding-finder'> | undefined): TemplateResult {
    const { state } = this.#feed;
    if (!messages || state.status === 'loading') return this.#locale.lost ?? loadingState(messages);
    return state.status === 'error'
      ? errorState(state.error, messages, this.#retry)
      : idleState(messages);
  }

  #renderScene(scene: Scene): TemplateResult {
    if (this.#isWaiting) return loadingState(scene.messages);
    this.#hasShown = true;
    const { messages, calls } = scene;
    return html`${staleNotice(this.#feed.state, scene, this.#retry)} ${this.#renderZone(scene)}
    ${
      calls.length
        ? this.#renderFinder(scene)
        : html`<p class="notice" part="message">${messages.empty}</p>`
    }`;
  }

  /** Said once, and only to whoever has another clock. */
  #renderZone(scene: Scene): TemplateResult | typeof nothing {
    const { timeZone } = scene.feed;
    if (isVisitorsClock(timeZone, scene.now)) return nothing;
    return html`<p class="muted small">${zoneSentence(timeZone, scene.now, scene)}</p>`;
  }

  /** What comes later has its place already, so that no row moves. */
  #renderFinder(scene: Scene): TemplateResult {
    const visitor = this.#visitor;
    const controls = this.filters?.trim() !== 'none';
    return html`${controls ? this.#renderAsking(scene) : nothing}
      <div class="body">
        ${
          controls
            ? html`<div class="sidebar no-print">${visitor?.renderFilters(scene)}</div>`
            : nothing
        }
        <div class="results">
          <div class=${controls ? 'bar' : 'bar plain'}>
            <p class="status" part="status">
              ${visitor?.renderStatus(scene) ?? countText(scene, scene.calls.length)}
            </p>
            ${controls ? html`<div class="tools no-print">${visitor?.renderBar(scene)}</div>` : nothing}
          </div>
          ${visitor?.renderChosen(scene)} ${this.#renderRows(scene)}
          <div class="footer no-print">${visitor?.renderFooter(scene)}</div>
        </div>
      </div>
      ${visitor?.renderEnd(scene)}`;
  }

  #renderAsking(scene: Scene): TemplateResult {
    const { messages } = scene;
    const visitor = this.#visitor;
    return html`<div class="asking" part="filters">
      ${searchForm({
        messages,
        query: visitor?.query ?? this.#typed ?? '',
        shows: (name) => showsFilter(this.filters, name),
        prepare: () => this.#withVisitor((its) => its.prepareSearch(scene)),
        search: (text) => this.#ask(text),
        openGuide: ({ currentTarget }) =>
          this.#withVisitor((its) => its.open('guide', currentTarget as HTMLElement)),
      })}
      ${visitor?.renderReading(scene)}
    </div>`;
  }

  #renderRows(scene: Scene): TemplateResult {
    const visitor = this.#visitor;
    const context = { ...scene, ...(visitor?.rowActions(scene) ?? this.#firstActions) };
    const limit = pageLimit(this.limit);
    const { calls, rest } = visitor?.shownRows(scene) ?? {
      calls: scene.calls.slice(0, limit),
      rest: scene.calls.length - limit,
    };
    return html`${visitor?.renderAboveRows(context)}
    ${calls.length ? rows(calls, context) : nothing} ${visitor?.renderPartial(context)}
    ${
      rest > 0
        ? html`<p class="no-print">
            <button
              class="button"
              type="button"
              data-more
              @click=${() => this.#withVisitor((its) => its.showMore())}
            >
              ${scene.messages.showMoreCount(rest)}
            </button>
          </p>`
        : nothing
    }`;
  }

  #sceneOf(feed: Feed, messages: Messages<'funding-finder'>): Scene {
    const { now } = this.#clock;
    // States change on the minute at the soonest.
    const all = this.#calls(feed.funding, now - (now % MINUTE));
    return {
      feed,
      messages,
      format: this.#locale.format,
      now,
      today: dateAt(now, feed.timeZone),
      calls: this.#limited(all, this.municipality ?? '', this.applicant ?? '', this.status ?? ''),
      level: (this.headingLevel || 2) + 1,
    };
  }

  #mustWait(scene: Scene): boolean {
    const isNeeded = isLinked(this) || !!this.query?.trim() || !!this.group;
    return isNeeded && !this.#visitorPart.isLost && !this.#visitor?.isReady(scene);
  }

  /** A press before the rest has come is seen at once, and remembered until it has. */
  readonly #firstActions: RowActions = {
    isOpen: ({ grant }) => this.#opening.has(grant.id),
    toggle: (call) => {
      const { id } = call.grant;
      if (!this.#opening.delete(id)) this.#opening.add(id);
      this.requestUpdate();
      this.#withVisitor((visitor) => visitor.toggle(call));
    },
    details: () => html`<p aria-busy="true">${this.#locale.messages!.loading}</p>`,
  };

  /** Of what is typed before the rest has come, the last counts. */
  #ask(text: string): void {
    this.#typed = text;
    if (this.#visitor) this.#visitor.type(text);
    else void this.#parts.load(this.#visitorPart);
  }

  get #visitor(): VisitorController | undefined {
    return this.#visitorPart.module;
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
