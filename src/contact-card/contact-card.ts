/**
 * The element brings the first cards. What the visitor then does with them (filters, the directory,
 * links, files) is the visitor controller's, which is loaded when the cards are there; hours come
 * by themselves, where somebody has any.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import { contacts } from '../feed/schema/contact.ts';
import type { ContactCardLaterMessages } from '../text/fi/later/contact-card.ts';
import { municipalityCodes } from '../text/municipalities.ts';
import { isLinked, sharedProperties, type SharedAttributes } from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { heading, headingPlace } from '../widget/heading.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { Lazy, LazyParts } from '../widget/lazy.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { rowLimit } from '../widget/row-limit.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { base } from '../widget/tokens.styles.ts';
import type { CardActions, CardContext, FullContext } from './card-context.ts';
import { card } from './card-view.ts';
import { styles } from './contact-card.styles.ts';
import { loadLaterWords } from './later-words.ts';
import { askedContacts } from './pick.ts';
import type { VisitorController } from './visitor-view.ts';
import { waysStyles } from './ways.styles.ts';

/** Cards before 'show more', where the page sets no `limit`. A directory shows all its lines. */
const CARDS = 6;

/** What comes after the first cards, or before them where they can't be shown without. */
const parts = {
  directory: new Lazy(() => import('./directory-view.ts')),
  hours: new Lazy(() => import('./hours-view.ts')),
};

/** The attributes that all four share, merged into the class of the same name. */
export interface VkContactCard extends SharedAttributes {}

/**
 * Contacts of a culture network: one card, several, or a directory of all municipalities.
 *
 * @slot - Shown without JavaScript, until cards are there, and when the feed can't be had.
 * @csspart heading - The widget's heading.
 * @csspart filters - Search and filters of the directory.
 * @csspart status - How many contacts were found.
 * @csspart list - The list of cards or lines.
 * @csspart item - One contact, with its id in `data-id`.
 * @csspart item-heading - The contact's name.
 * @csspart details - What a line of the directory opens to.
 * @csspart message - A message in place of contacts, or above them.
 * @fires vk-load - Contacts are on screen.
 * @fires vk-error - The feed can't be had.
 * @fires vk-select - A contact was opened in the directory.
 * @fires vk-filter - The visitor searched or filtered.
 * @fires vk-drop - A contact, or a field of one, was left out of the feed.
 */
export class VkContactCard extends LitElement {
  static override styles = [base, styles, waysStyles];
  static override properties: PropertyDeclarations = {
    ...sharedProperties,
    contact: {},
    layout: {},
  };

  /** Ids of the contacts to show, separated by spaces or commas; all of the feed without. */
  declare contact: string | null | undefined;
  /** `card` (default) or `list`: a directory. */
  declare layout: 'card' | 'list' | null | undefined;

  readonly #locale = new LocaleController<'contact-card', ContactCardLaterMessages>(
    this,
    'contact-card',
  );
  readonly #feed = new FeedController(this, contacts, this.#locale, () => this.#isHeld);
  readonly #clock = new ClockController(this);
  readonly #parts = new LazyParts(this);
  readonly #visitorPart = new Lazy(async () => {
    const [{ VisitorController }] = await Promise.all([
      import('./visitor-view.ts'),
      this.#locale.add(loadLaterWords),
    ]);
    return new VisitorController(this, {
      feed: this.#feed,
      locale: this.#locale,
      parts: this.#parts,
      asked: () => this.#asked,
      shown: () => this.#cards,
      context: (feed) => this.#context(feed) as FullContext,
    });
  });

  /** What the cards can't do without is on its way. */
  #isHeld = false;

  constructor() {
    super();
    new SurfaceController(this);
  }

  /** Settles when contacts or a message are on screen. */
  readonly ready: Promise<void> = this.#feed.ready.then(() => this.#settled());

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override willUpdate(): void {
    // What the first contacts can't do without comes together with the feed.
    if (this.layout === 'list') this.#parts.get(parts.directory);
    if (this.#waitsForVisitor) this.#parts.get(this.#visitorPart);
  }

  protected override updated(): void {
    if (this.#feed.state.status !== 'ready' || !this.#locale.messages) return;
    void this.#parts.getAfterPaint(this.#visitorPart);
    if (this.#hasHours) this.#parts.get(parts.hours);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    const { state } = this.#feed;
    if (state.status === 'idle' && messages) return idleState(messages);
    const title = this.heading?.trim() || messages?.heading;
    return html`<section lang=${messages ? language : nothing} aria-labelledby="heading">
      ${
        title ? heading(this.headingLevel, title, { id: 'heading', part: 'heading' }) : headingPlace
      }
      ${
        !messages || state.status === 'loading'
          ? (this.#locale.lost ?? loadingState(messages, 3))
          : state.status === 'error'
            ? errorState(state.error, messages, this.#retry)
            : state.status === 'ready' && this.#renderReady(this.#context(state.feed))
      }
      ${this.#visitor?.renderAnnouncements()}
    </section>`;
  }

  #renderReady(context: CardContext): TemplateResult {
    return html`${staleNotice(this.#feed.state, context, this.#retry)}
    ${this.#renderContacts(context)}`;
  }

  #renderContacts(context: CardContext): TemplateResult {
    const { messages } = context;
    const visitor = this.#visitor;
    if (!this.#asked.length) {
      this.#isHeld = false;
      return html`<p class="notice" part="message">${messages.empty}</p>`;
    }
    if (this.#isDirectory) {
      const directory = this.#parts.get(parts.directory);
      this.#isHeld = !directory || !visitor;
      if (!directory || !visitor) return loadingState(messages, 6);
      return visitor.renderDirectory(directory, context as FullContext);
    }
    const above = visitor ? visitor.renderAboveCards(context as FullContext) : nothing;
    this.#isHeld = above === undefined || (!visitor && this.#waitsForVisitor);
    return this.#isHeld ? loadingState(messages, 3) : html`${above} ${this.#renderCards(context)}`;
  }

  #renderCards(context: CardContext): TemplateResult {
    const { messages } = context;
    const cards = this.#cards;
    const left = this.#chosen.length - cards.length;
    return html`${cards.length ? nothing : html`<p class="notice" part="message">${messages.nothing}</p>`}
      <div class="cards ${cards.length > 1 ? 'several' : ''}" part="list">
        ${cards.map((contact) => card(contact, context, 'item'))}
      </div>
      ${
        left > 0
          ? html`<button class="button more no-print" type="button" @click=${this.#showMore}>
              ${messages.showMoreCount(left)}
            </button>`
          : nothing
      }`;
  }

  #context(feed: Feed): CardContext {
    const { language, format, allMessages } = this.#locale;
    const hours = allMessages && parts.hours.module && this.#parts.get(parts.hours);
    const visitor = this.#visitor;
    return {
      feed,
      contacts: new Map(feed.contacts.map((contact) => [contact.id, contact])),
      language,
      messages: allMessages ?? this.#locale.messages!,
      format,
      now: this.#clock.now,
      level: (this.headingLevel || 2) + 1,
      mayLoadImage: (url) => mayLoadImage(url, feed.sources, this.imageOrigins),
      hours: hours && { view: hours, messages: allMessages },
      ...this.#actions,
      isCodeOpen: (contact) => !!visitor?.isCodeOpen(contact),
      code: (contact) => visitor?.code(contact) ?? nothing,
      linked: (contact) => visitor?.linked(contact) ?? nothing,
    };
  }

  /** A press before the rest has come is remembered until it has. */
  readonly #actions: Pick<CardActions, 'copy' | 'save' | 'toggleCode' | 'openLinked'> = {
    copy: (text) => this.#withVisitor((visitor) => visitor.copy(text)),
    save: (contact) => this.#withVisitor((visitor) => visitor.save(contact)),
    toggleCode: (contact) => this.#withVisitor((visitor) => visitor.toggleCode(contact)),
    openLinked: () => this.#withVisitor((visitor) => visitor.openLinked()),
  };

  /** The contacts that the attributes ask for. */
  get #asked(): readonly Contact[] {
    const { state } = this.#feed;
    if (state.status !== 'ready') return [];
    return askedContacts(state.feed.contacts, {
      ids: this.contact?.split(/[\s,]+/).filter(Boolean) ?? [],
      municipalities: this.municipality?.trim() ? municipalityCodes(this.municipality) : undefined,
    });
  }

  /** Those of them that the visitor's choices leave. */
  get #chosen(): readonly Contact[] {
    return this.#visitor?.chosen.contacts ?? this.#asked;
  }

  /** The cards on screen; one that a link opens is always among them. */
  get #cards(): readonly Contact[] {
    const chosen = this.#chosen;
    const limit = this.#visitor?.showsAll ? Infinity : rowLimit(this.limit, CARDS);
    const linked = chosen.findIndex(({ id }) => id === this.#visitor?.linkedId);
    return [...chosen.slice(0, limit), ...(linked >= limit ? [chosen[linked]!] : [])];
  }

  get #hasHours(): boolean {
    const { state } = this.#feed;
    return (
      state.status === 'ready' &&
      state.feed.contacts.some(
        (contact) => contact.hours || contact.phones?.some(({ hours }) => hours),
      )
    );
  }

  /** Cards wait where they depend on what the visitor, or whoever sent the link, has chosen. */
  get #waitsForVisitor(): boolean {
    const isNeeded = isLinked(this) || this.layout === 'list' || !!this.group;
    return isNeeded && !this.#visitorPart.isLost;
  }

  /** Cards stand in for a directory that can't be had. */
  get #isDirectory(): boolean {
    return this.layout === 'list' && !parts.directory.isLost && !this.#visitorPart.isLost;
  }

  get #visitor(): VisitorController | undefined {
    return this.#visitorPart.module;
  }

  readonly #retry = (): void => void this.refetch();

  readonly #showMore = (): void => this.#withVisitor((visitor) => visitor.showAll());

  #withVisitor(act: (visitor: VisitorController) => void): void {
    this.#parts.with(this.#visitorPart, act);
  }

  async #settled(): Promise<void> {
    if (this.#feed.state.status === 'ready') {
      const visitor = await this.#parts.getAfterPaint(this.#visitorPart);
      await Promise.all([
        visitor?.settled(),
        this.#hasHours && this.#parts.load(parts.hours),
        this.layout === 'list' && this.#parts.load(parts.directory),
      ]);
    }
    await this.updateComplete;
  }
}
