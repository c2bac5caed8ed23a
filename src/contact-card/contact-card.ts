import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import { contacts } from '../feed/schema/contact.ts';
import type { Selection } from '../filtering/facets.ts';
import { municipalityCodes, municipalityName } from '../text/municipalities.ts';
import { momentAt } from '../time/moment.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { sharedProperties, showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { ClockController } from '../widget/clock.ts';
import { emit } from '../widget/events.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { heading } from '../widget/heading.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { Lazy } from '../widget/lazy.ts';
import { LinkController } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import type { StructuredDataController } from '../widget/structured-data-controller.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { base } from '../widget/tokens.styles.ts';
import type { CardContext, Content } from './card-context.ts';
import { card } from './card-view.ts';
import { styles } from './contact-card.styles.ts';
import type { DirectoryContext } from './directory-view.ts';
import { askedContacts, chosenContacts } from './pick.ts';

/** Cards before 'show more', where the page sets no `limit`. A directory shows all its lines. */
const CARDS = 6;

/** What comes after the first rows, or when it is asked for. */
const parts = {
  code: new Lazy(() => import('./code-view.ts')),
  directory: new Lazy(() => import('./directory-view.ts')),
  filtered: new Lazy(() => import('./filtered-view.ts')),
  hours: new Lazy(() => import('./hours-view.ts')),
  linked: new Lazy(() => import('./linked-view.ts')),
  searchEngines: new Lazy(() => import('./search-engines.ts')),
  take: new Lazy(() => import('./take-along.ts')),
};

export interface VkContactCard extends SharedAttributes {}

/**
 * Contacts of a culture network: one card, several, or a directory of all municipalities.
 *
 * @slot - Shown without JavaScript, until cards are there, and when the feed can't be had
 * @csspart heading - The widget's heading
 * @csspart filters - Search and filters of the directory
 * @csspart status - How many contacts were found
 * @csspart list - The list of cards or lines
 * @csspart item - One contact, with its id in `data-id`
 * @csspart item-heading - The contact's name
 * @csspart details - What a line of the directory opens to
 * @csspart message - A message in place of contacts, or above them
 * @fires vk-load - Contacts are on screen
 * @fires vk-error - The feed can't be had
 * @fires vk-select - A contact was opened in the directory
 * @fires vk-filter - The visitor searched or filtered
 * @fires vk-drop - A contact, or a field of one, was left out of the feed
 */
export class VkContactCard extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    ...sharedProperties,
    contact: {},
    layout: {},
  };

  /** Ids of the contacts to show, separated by spaces or commas; all of the feed without. */
  declare contact: string | null | undefined;
  /** `card` (default) or `list`: a directory. */
  declare layout: 'card' | 'list' | null | undefined;

  #shownAll = false;
  #structuredData: StructuredDataController | undefined;
  #closesDropdowns = false;
  #openedLine: string | undefined;
  /** The municipalities that were last told of. */
  #announced = '';
  readonly #openCodes = new Set<string>();

  readonly #locale = new LocaleController(this, 'contact-card');
  readonly #feed = new FeedController(this, contacts, this.#locale);
  readonly #clock = new ClockController(this);
  readonly #permalink = new PermalinkController(this, 'contact-card');
  readonly #group = new GroupController(this, this.#permalink);
  readonly #links = new LinkController(this, 'contacts', {
    feed: this.#feed,
    permalink: this.#permalink,
    shows: (id) => this.#asked.some((contact) => contact.id === id),
  });
  readonly #announcer = new AnnouncerController(this);

  constructor() {
    super();
    new SurfaceController(this);
    this.#group.onFollow = () => void this.#announceMunicipalities();
    this.#permalink.onNavigate(() => void this.#announceMunicipalities());
  }

  /** Settled when contacts or a message are on screen. */
  get ready(): Promise<void> {
    return this.#feed.ready.then(async () => {
      if (this.layout === 'list') await parts.directory.load();
      await this.updateComplete;
    });
  }

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.layout === 'list') this.#part(parts.directory);
    if (changed.has('feed') || changed.has('data')) this.#shownAll = false;
  }

  protected override updated(): void {
    // Search engines wait; people don't.
    if (this.#feed.state.status === 'ready' && this.structuredData !== 'off') this.#describe();
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#locale;
    const { state } = this.#feed;
    if (!messages || state.status === 'loading') return loadingState(messages, 3);
    if (state.status === 'idle') return idleState(messages);
    const title = this.heading ?? messages.heading;
    return html`<section lang=${language} aria-label=${title || messages.heading}>
      ${title ? heading(this.#level, title, { className: 'heading', part: 'heading' }) : nothing}
      ${
        state.status === 'error'
          ? errorState(state.error, messages, () => void this.refetch())
          : [this.#renderStale(state.stale), this.#renderContacts(state.feed)]
      }
      ${this.#announcer.render()}
    </section>`;
  }

  #renderStale(stale: number | undefined): Content {
    const { messages, format } = this.#locale;
    const { state } = this.#feed;
    if (stale === undefined || !messages || state.status !== 'ready') return nothing;
    const { date: today } = momentAt(this.#clock.now, state.feed.timeZone);
    const when = format.moment(momentAt(stale, state.feed.timeZone), { today, weekday: false });
    return staleNotice(when, messages, () => void this.refetch());
  }

  #renderContacts(feed: Feed): TemplateResult {
    const { messages } = this.#locale;
    if (!this.#asked.length) {
      return html`<p class="notice" part="message">${messages!.empty}</p>`;
    }
    const { municipalities } = this.#group;
    if (this.layout !== 'list') {
      const filtered = municipalities.length ? this.#part(parts.filtered) : undefined;
      // Waits, so that what limits the cards doesn't push them down a moment later.
      if (municipalities.length && !filtered) return loadingState(messages, 3);
      return this.#renderCards(feed, filtered);
    }
    const directory = this.#part(parts.directory);
    if (!directory) return loadingState(messages, 6);
    if (!this.#closesDropdowns) {
      this.#closesDropdowns = true;
      new directory.DismissController(this);
    }
    const context = this.#directoryContext(feed);
    const found = directory.findContacts(this.#asked, context);
    return directory.directoryView(this.#asked, found, context);
  }

  #renderCards(feed: Feed, filtered: typeof parts.filtered.module): TemplateResult {
    const messages = this.#locale.messages!;
    const { municipalities } = this.#group;
    const { contacts, standIns } = chosenContacts(this.#asked, municipalities);
    const context = this.#cardContext(feed, this.#level + 1);
    const cards = this.#cards;
    return html`${filtered?.chosenMunicipalities(municipalities, context, (codes) => this.#group.choose(codes))}
      ${standIns ? filtered?.standInNotice(municipalities, context) : nothing}
      ${contacts.length ? nothing : html`<p class="notice" part="message">${messages.nothing}</p>`}
      <div class="cards ${cards.length > 1 ? 'several' : ''}" part="list">
        ${cards.map((contact) => card(contact, context, 'item'))}
      </div>
      ${
        cards.length < contacts.length
          ? html`<button class="button more" type="button" @click=${this.#showMore}>
              ${messages.showMoreCount(contacts.length - cards.length)}
            </button>`
          : nothing
      }`;
  }

  #cardContext(feed: Feed, level: number): CardContext {
    const { language, format } = this.#locale;
    const messages = this.#locale.messages!;
    return {
      feed,
      contacts: this.#byId(feed),
      language,
      messages,
      format,
      now: this.#clock.now,
      level,
      mayLoadImage: (url) => mayLoadImage(url, feed.sources, this.imageOrigins),
      copy: (text) => void this.#copy(text),
      save: (contact) => void this.#save(contact, feed),
      isCodeOpen: ({ id }) => this.#openCodes.has(id),
      toggleCode: (contact) => this.#toggleCode(contact),
      code: (contact) => this.#renderCode(contact, feed),
      hours: (hours, wording) =>
        parts.hours.module ? this.#part(parts.hours)!.hoursTable(hours, wording) : nothing,
      loadHours: () => void this.#part(parts.hours),
      linked: (contact) =>
        feed.holds.some((name) => name !== 'contacts')
          ? this.#renderLinked(contact, feed)
          : nothing,
    };
  }

  #directoryContext(feed: Feed): DirectoryContext {
    const { filters, selected } = this.#permalink;
    const { query = [], ...selection } = filters;
    return {
      ...this.#cardContext(feed, this.#level + 1),
      query: query[0] ?? '',
      selection,
      limit: this.#shownAll ? Infinity : (this.limit ?? Infinity),
      opened: selected === undefined ? undefined : { id: selected, line: this.#openedLine },
      shows: (control) => this.filters?.trim() !== 'none' && showsFilter(this.filters, control),
      search: (text) =>
        this.#filter(
          { ...filters, query: text.trim() ? [text] : [] },
          query.length ? 'replace' : 'push',
        ),
      toggle: (name, value) => {
        const values = selection[name] ?? [];
        const others = values.filter((other) => other !== value);
        this.#filter({
          ...filters,
          [name]: others.length < values.length ? others : [...values, value],
        });
      },
      clear: () => this.#filter({}),
      open: ({ id }, line) => this.#open(id, line),
      showMore: this.#showMore,
    };
  }

  #renderCode(contact: Contact, feed: Feed): TemplateResult {
    const messages = this.#locale.messages!;
    const code = this.#part(parts.code);
    if (!code) return html`<p class="muted">${messages.loading}</p>`;
    return code.codeView(contact, { messages, ...this.#vCardOptions(feed) });
  }

  #renderLinked(contact: Contact, feed: Feed): Content {
    const { language } = this.#locale;
    const messages = this.#locale.messages!;
    const view = parts.linked.module && this.#part(parts.linked);
    const context = { links: this.#links, feed, language, messages, now: this.#clock.now };
    return html`<details class="linked" @toggle=${() => void this.#part(parts.linked)}>
      <summary>${messages.linkedItems}</summary>
      ${view?.linkedView(contact.id, context) ?? html`<p class="muted">${messages.loading}</p>`}
    </details>`;
  }

  get #level(): number {
    return this.headingLevel ?? 2;
  }

  /** The contacts that the attributes ask for. */
  get #asked(): readonly Contact[] {
    const { state } = this.#feed;
    if (state.status !== 'ready') return [];
    return askedContacts(state.feed.contacts, {
      ids: this.contact?.split(/[\s,]+/).filter(Boolean) ?? [],
      municipalities: municipalityCodes(this.municipality),
    });
  }

  /** The cards on screen; one that a link opens is always among them. */
  get #cards(): readonly Contact[] {
    const { contacts } = chosenContacts(this.#asked, this.#group.municipalities);
    const limit = this.#shownAll ? Infinity : (this.limit ?? CARDS);
    const { selected } = this.#permalink;
    const linked = contacts.findIndex(({ id }) => id === selected);
    if (linked < limit) return contacts.slice(0, limit);
    return [...contacts.slice(0, limit), contacts[linked]!];
  }

  #byId(feed: Feed): ReadonlyMap<string, Contact> {
    return new Map(feed.contacts.map((contact) => [contact.id, contact]));
  }

  readonly #showMore = (): void => {
    this.#shownAll = true;
    this.requestUpdate();
  };

  #open(id: string, line: string): void {
    const isOpen = this.#permalink.selected === id && (this.#openedLine ?? line) === line;
    this.#openedLine = isOpen ? undefined : line;
    this.#permalink.select(isOpen ? undefined : id);
    this.requestUpdate();
    if (!isOpen) emit(this, 'vk-select', { type: 'contact', id });
  }

  #filter(filters: Selection, entry?: 'push' | 'replace'): void {
    this.#permalink.setFilters(filters, entry);
    this.#group.sync();
    const { state } = this.#feed;
    const directory = parts.directory.module;
    if (state.status !== 'ready' || !directory) return;
    const { count } = directory.findContacts(this.#asked, this.#directoryContext(state.feed));
    emit(this, 'vk-filter', { filters, count });
    const { language, format, messages } = this.#locale;
    const { municipalities } = this.#group;
    this.#announced = format.list(municipalities.map((code) => municipalityName(code, language)));
    this.#announcer.say(messages!.count(count));
  }

  /** Another widget of the group chose, or Back undid it: that is said, not only seen. */
  async #announceMunicipalities(): Promise<void> {
    await this.updateComplete;
    const { messages, language, format } = this.#locale;
    if (!messages || this.#feed.state.status !== 'ready') return;
    const { municipalities } = this.#group;
    const count = messages.count(chosenContacts(this.#asked, municipalities).contacts.length);
    const names = municipalities.map((code) => municipalityName(code, language));
    const chosen = format.list(names);
    if (chosen === this.#announced) return;
    this.#announced = chosen;
    this.#announcer.say(chosen ? messages.limitedTo(chosen, count) : messages.unlimited(count));
  }

  async #copy(text: string): Promise<void> {
    const { copyText } = await parts.take.load();
    const copied = await copyText(text);
    const { messages } = this.#locale;
    this.#announcer.say(copied ? messages!.copiedText(text) : messages!.copyFailed);
  }

  async #save(contact: Contact, feed: Feed): Promise<void> {
    const { saveVCard } = await parts.take.load();
    const name = saveVCard(contact, this.#vCardOptions(feed));
    this.#announcer.say(this.#locale.messages!.saved(name));
  }

  #vCardOptions(feed: Feed) {
    const source = feed.sources[0];
    return {
      language: this.#locale.language,
      revised: feed.updated,
      host: source && URL.canParse(source) ? new URL(source).host : location.host,
    };
  }

  #toggleCode({ id }: Contact): void {
    if (!this.#openCodes.delete(id)) this.#openCodes.add(id);
    this.requestUpdate();
  }

  /** Writes schema.org data of the cards on screen; a directory's contacts are on their own pages. */
  #describe(): void {
    const module = this.#part(parts.searchEngines);
    if (!module) return;
    this.#structuredData ??= new module.StructuredDataController(this);
    const cards = this.layout === 'list' ? [] : this.#cards;
    const { language } = this.#locale;
    this.#structuredData.write(cards.map((contact) => module.structuredData(contact, language)));
  }

  /** A lazy part, or undefined until it has come; then the element renders again. */
  #part<T extends object>(part: Lazy<T>): T | undefined {
    if (part.module) this.#dress(part.module);
    else {
      part.load().then(
        () => this.requestUpdate(),
        // The rest of the card stands without it.
        (error: unknown) => console.warn(`<${this.localName}>: a part could not be loaded`, error),
      );
    }
    return part.module;
  }

  /** A lazy module may bring its own looks. */
  #dress(module: { readonly styles?: readonly CSSResult[] }): void {
    const root = this.shadowRoot!;
    for (const { styleSheet } of module.styles ?? []) {
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      }
    }
  }
}
