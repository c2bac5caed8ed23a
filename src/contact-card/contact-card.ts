import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import type { Selection } from '../filtering/facets.ts';
import { inMunicipality } from '../text/municipality-cases.ts';
import { municipalityCodes, municipalityName } from '../text/municipalities.ts';
import { momentAt } from '../time/moment.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { sharedProperties, showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { copyText } from '../widget/clipboard.ts';
import { ClockController } from '../widget/clock.ts';
import { emit } from '../widget/events.ts';
import { chips, DismissController } from '../widget/facet-view.ts';
import { FeedController } from '../widget/feed-controller.ts';
import { GroupController } from '../widget/group.ts';
import { heading } from '../widget/heading.ts';
import { mayLoadImage } from '../widget/image-origins.ts';
import { itemLink } from '../widget/link-view.ts';
import { LinkController, type ItemLink } from '../widget/links.ts';
import { LocaleController } from '../widget/locale-controller.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { saveFile } from '../widget/save-file.ts';
import { errorState, idleState, loadingState, staleNotice } from '../widget/states.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import { SurfaceController } from '../widget/surface-controller.ts';
import { plain } from '../widget/text-view.ts';
import { tokens } from '../widget/tokens.styles.ts';
import type { CardContext, Content } from './card-context.ts';
import { card } from './card-view.ts';
import { styles } from './contact-card.styles.ts';
import type { DirectoryContext } from './directory-view.ts';
import { linkedItems } from './linked-items.ts';
import { askedContacts, chosenContacts } from './pick.ts';
import { structuredData } from './structured-data.ts';

/** Cards before 'show more', where the page sets no `limit`. A directory shows all its lines. */
const CARDS = 6;

/** Parts that few visitors ask for, loaded when they do. */
type DirectoryModule = typeof import('./directory-view.ts');
type HoursModule = typeof import('./hours-view.ts');
type CodeModule = typeof import('./code-view.ts');
type VCardModule = typeof import('./vcard.ts');
let directoryModule: DirectoryModule | undefined;
let hoursModule: HoursModule | undefined;
let codeModules: (CodeModule & VCardModule) | undefined;

export interface ContactCard extends SharedAttributes {}

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
export class ContactCard extends LitElement {
  static override styles = [tokens, styles];
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
  #openedLine: string | undefined;
  readonly #openCodes = new Set<string>();

  readonly #locale = new LocaleController(this, 'contact-card');
  readonly #feed = new FeedController(this, 'contacts', this.#locale);
  readonly #clock = new ClockController(this);
  readonly #permalink = new PermalinkController(this, 'contact-card');
  readonly #group = new GroupController(this, this.#permalink);
  readonly #links = new LinkController(this, 'contacts', {
    feed: this.#feed,
    permalink: this.#permalink,
    shows: (id) => this.#asked.some((contact) => contact.id === id),
  });
  readonly #announcer = new AnnouncerController(this);
  readonly #structuredData = new StructuredDataController(this);

  constructor() {
    super();
    new SurfaceController(this);
    new DismissController(this);
    this.#group.onFollow = () => void this.#announceMunicipalities();
    this.#permalink.onNavigate = () => this.#group.sync();
  }

  /** Settled when contacts or a message are on screen. */
  get ready(): Promise<void> {
    return this.#feed.ready.then(async () => {
      if (this.layout === 'list') await loadDirectory();
      await this.updateComplete;
    });
  }

  /** Loads the feed again. */
  refetch(): Promise<void> {
    return this.#feed.refetch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.layout === 'list' && !directoryModule) this.#update(loadDirectory());
    if (changed.has('feed') || changed.has('data')) this.#shownAll = false;
  }

  protected override updated(): void {
    const { state } = this.#feed;
    const items =
      state.status === 'ready' && this.layout !== 'list'
        ? this.#cards.map((contact) => structuredData(contact, this.#locale.language))
        : [];
    this.#structuredData.write(items);
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
    if (this.layout === 'list') {
      if (!directoryModule) return loadingState(messages, 6);
      const context = this.#directoryContext(feed);
      const found = directoryModule.findContacts(this.#asked, context);
      return html`${found.standIns ? this.#renderStandIns() : nothing}
      ${directoryModule.directoryView(this.#asked, found, context)}`;
    }
    return this.#renderCards(feed);
  }

  #renderCards(feed: Feed): TemplateResult {
    const messages = this.#locale.messages!;
    const { contacts, standIns } = chosenContacts(this.#asked, this.#group.municipalities);
    const context = this.#cardContext(feed, this.#level + 1);
    const cards = this.#cards;
    return html`${this.#renderChosen()} ${standIns ? this.#renderStandIns() : nothing}
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

  /** What another widget of the group chose, and how to undo it. */
  #renderChosen(): Content {
    const { messages, language } = this.#locale;
    const { municipalities } = this.#group;
    return chips(
      municipalities.map((code) => ({
        label: `${messages!.municipality}: ${municipalityName(code, language)}`,
        remove: () => this.#group.choose(municipalities.filter((other) => other !== code)),
      })),
      messages!,
      () => this.#group.choose([]),
    );
  }

  #renderStandIns(): TemplateResult {
    const { messages, language, format } = this.#locale;
    const where = this.#group.municipalities.map((code) => inMunicipality(code, language));
    return html`<p class="notice" part="message">${messages!.standIns(format.list(where))}</p>`;
  }

  #cardContext(feed: Feed, level: number): CardContext {
    const { language, format } = this.#locale;
    const messages = this.#locale.messages!;
    const links = { links: this.#links, feed, language, messages };
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
      hours: (hours, wording) => hoursModule?.hoursTable(hours, wording) ?? nothing,
      loadHours: () => this.#update(loadHours()),
      linked: (contact) => this.#renderLinked(contact, feed, (link) => itemLink(link, links)),
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
    const name = plain(contact.name, this.#locale.language);
    if (!codeModules) return html`<p class="muted">${messages.loading}</p>`;
    const { codeImage, smallVCard } = codeModules;
    return html`<div class="code-box">
      ${codeImage(smallVCard(contact, this.#vCardOptions(feed)), messages.code(name))}
      <p class="muted small">${messages.codeHelp}</p>
    </div>`;
  }

  #renderLinked(contact: Contact, feed: Feed, link: (link: ItemLink) => Content): Content {
    const messages = this.#locale.messages!;
    const linked = linkedItems(contact.id, feed, this.#clock.now);
    return linked.length
      ? html`<dl class="about linked">
          ${linked.map(
            ({ collection, ids }) =>
              html`<div>
                <dt>${messages.linked[collection]}</dt>
                ${ids.map((id) => html`<dd>${link({ collection, id })}</dd>`)}
              </div>`,
          )}
        </dl>`
      : nothing;
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
    if (state.status !== 'ready' || !directoryModule) return;
    const { count } = directoryModule.findContacts(this.#asked, this.#directoryContext(state.feed));
    emit(this, 'vk-filter', { filters, count });
    this.#announcer.say(this.#locale.messages!.count(count));
  }

  /** Another widget of the group chose; what that changes here is said, not only seen. */
  async #announceMunicipalities(): Promise<void> {
    await this.updateComplete;
    const { messages, language, format } = this.#locale;
    if (!messages || this.#feed.state.status !== 'ready') return;
    const { municipalities } = this.#group;
    const count = messages.count(chosenContacts(this.#asked, municipalities).contacts.length);
    const names = municipalities.map((code) => municipalityName(code, language));
    this.#announcer.say(
      names.length ? messages.limitedTo(format.list(names), count) : messages.unlimited(count),
    );
  }

  async #copy(text: string): Promise<void> {
    const copied = await copyText(text);
    const { messages } = this.#locale;
    this.#announcer.say(copied ? messages!.copiedText(text) : messages!.copyFailed);
  }

  async #save(contact: Contact, feed: Feed): Promise<void> {
    const { vCard, vCardFileName } = await import('./vcard.ts');
    const name = plain(contact.name, this.#locale.language);
    saveFile(
      vCard(contact, this.#vCardOptions(feed)),
      vCardFileName(name),
      'text/vcard;charset=utf-8',
    );
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
    if (!this.#openCodes.delete(id)) {
      this.#openCodes.add(id);
      if (!codeModules) this.#update(loadCode());
    }
    this.requestUpdate();
  }

  /** Renders again when a lazy part has come; without it, the rest of the card still stands. */
  #update(loading: Promise<void>): void {
    loading.then(
      () => this.requestUpdate(),
      (error: unknown) => {
        console.warn('<vk-contact-card>: a part could not be loaded', error);
        const { messages } = this.#locale;
        if (messages) this.#announcer.say(messages.failed);
      },
    );
  }
}

async function loadDirectory(): Promise<void> {
  directoryModule ??= await import('./directory-view.ts');
}

async function loadHours(): Promise<void> {
  hoursModule ??= await import('./hours-view.ts');
}

async function loadCode(): Promise<void> {
  const [code, vcard] = await Promise.all([import('./code-view.ts'), import('./vcard.ts')]);
  codeModules ??= { ...code, ...vcard };
}
