/**
 * What visitors do with the contacts: search and filter, open, follow links to other widgets, copy
 * and take along. Comes after the first cards, or before them where a link, a group or the
 * directory needs it.
 */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Contact, Feed } from '../feed/model.ts';
import type { Selection } from '../filtering/facets.ts';
import type { ContactCardLaterMessages } from '../text/fi/later/contact-card.ts';
import { AnnouncerController } from '../widget/announcer.ts';
import { showsFilter, type SharedAttributes } from '../widget/attributes.ts';
import { copyText } from '../widget/clipboard.ts';
import { emit } from '../widget/events.ts';
import type { FeedController } from '../widget/feed-controller.ts';
import { focusFirstNew, focusItem, keepFocus } from '../widget/focus.ts';
import { GroupController } from '../widget/group.ts';
import { Lazy, type LazyParts } from '../widget/lazy.ts';
import { partPlace } from '../widget/lazy-view.ts';
import { LinkController } from '../widget/links.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import { MissingItem } from '../widget/missing-item.ts';
import { PermalinkController } from '../widget/permalink.ts';
import { rowLimit } from '../widget/row-limit.ts';
import { TooltipController } from '../widget/tooltip.ts';
import { StaleTelling } from '../widget/stale-telling.ts';
import type { CardActions, FullContext, Content } from './card-context.ts';
import type * as DirectoryView from './directory-view.ts';
import { chosenContacts, type Picked } from './chosen.ts';
import { Telling } from './telling.ts';

type Host = LitElement & SharedAttributes & { layout: 'card' | 'list' | null | undefined };

/** What the element lends. */
interface Cards {
  readonly feed: FeedController;
  readonly locale: LocaleController<'contact-card', ContactCardLaterMessages>;
  readonly parts: LazyParts;
  /** The contacts that the attributes ask for. */
  asked(): readonly Contact[];
  /** The cards on screen. */
  shown(): readonly Contact[];
  context(feed: Feed): FullContext;
}

/** What waits for a press. */
const parts = {
  code: new Lazy(() => import('./code-view.ts')),
  filtered: new Lazy(() => import('./filtered-view.ts')),
  linked: new Lazy(() => import('./linked-view.ts')),
  take: new Lazy(() => import('./take-along.ts')),
};

/** Where the focus goes from a filter that is taken back: to the next chip, or to the search. */
const NEAR_FILTERS = ['.chip', '.controls .input', '.controls summary'];

export class VisitorController implements CardActions {
  readonly #host: Host;
  readonly #cards: Cards;
  readonly #permalink: PermalinkController;
  readonly #group: GroupController;
  readonly #links: LinkController;
  readonly #announcer: AnnouncerController;
  readonly #missing: MissingItem;
  readonly #telling: Telling;
  /** Search engines wait; people don't. */
  readonly #searchEngines = new Lazy(async () => {
    const { SearchEngines } = await import('./search-engines.ts');
    return new SearchEngines(this.#host);
  });
  #dismissesDropdowns = false;
  #openedLine: string | undefined;
  /** What the fragment said when we last looked. */
  #selected: string | undefined;
  /** What a link named last; a press on a line is none. */
  #linked: string | undefined;
  #shownAllOf: unknown;
  readonly #openCodes = new Set<string>();

  constructor(host: Host, cards: Cards) {
    this.#host = host;
    this.#cards = cards;
    this.#permalink = new PermalinkController(host, 'contact-card', {
      yields: () => yieldsFragment(host),
    });
    this.#group = new GroupController(host, this.#permalink);
    this.#links = new LinkController(host, 'contacts', {
      feed: cards.feed,
      permalink: this.#permalink,
      shows: (id) => cards.asked().some((contact) => contact.id === id),
    });
    this.#announcer = new AnnouncerController(host);
    new TooltipController(host);
    new StaleTelling(
      host,
      cards.feed,
      this.#announcer,
      () => this.#feed && cards.context(this.#feed),
    );
    this.#missing = new MissingItem(cards.feed, this.#announcer, this.#links);
    this.#telling = new Telling(host, {
      announcer: this.#announcer,
      group: this.#group,
      locale: cards.locale,
      count: () => this.#feed && this.chosen.contacts.length,
    });
    this.#group.onFollow = () => void this.#telling.municipalitiesChanged(false);
    this.#permalink.onNavigate(() => void this.#telling.municipalitiesChanged(true));
    host.addController({
      hostUpdated: () => {
        this.#describe();
        this.#focusLinked();
      },
    });
  }

  /** What the present view needs has been loaded. */
  async settled(): Promise<void> {
    if (this.#needsFiltered) await this.#cards.parts.load(parts.filtered);
  }

  /** Those of the asked contacts that serve the municipalities chosen on the page. */
  get chosen(): Picked {
    return chosenContacts(this.#cards.asked(), this.#group.municipalities);
  }

  /** Id of the contact that a link names. */
  get linkedId(): string | undefined {
    return this.#permalink.selected;
  }

  /** Whether the visitor asked for those beyond the limit; another feed starts anew. */
  get showsAll(): boolean {
    return this.#shownAllOf !== undefined && this.#shownAllOf === this.#source;
  }

  showAll(): void {
    this.#shownAllOf = this.#source;
    void focusFirstNew(this.#host);
  }

  renderAnnouncements(): TemplateResult {
    return this.#announcer.render();
  }

  /** What limits the cards, or undefined until its code has come: it would push them down. */
  renderAboveCards(context: FullContext): Content | undefined {
    const { municipalities } = this.#group;
    if (!this.#needsFiltered) return this.#renderMissing(context);
    const view = this.#cards.parts.get(parts.filtered);
    if (!view) return parts.filtered.isLost ? this.#renderMissing(context) : undefined;
    const choose = (codes: readonly string[]) => {
      void keepFocus(this.#host, NEAR_FILTERS);
      this.#group.choose(codes);
    };
    return html`${this.#renderMissing(context)}
    ${view.chosenMunicipalities(municipalities, context, choose)}
    ${this.chosen.standIns ? view.standInNotice(municipalities, context) : nothing}`;
  }

  renderDirectory(view: typeof DirectoryView, context: FullContext): TemplateResult {
    if (!this.#dismissesDropdowns) {
      this.#dismissesDropdowns = true;
      new view.DismissController(this.#host);
    }
    const { filters, selected } = this.#permalink;
    if (selected !== undefined && selected !== this.#selected) this.#linked = selected;
    const { query = [], ...selection } = filters;
    const shown = this.#host.filters;
    const choose = (chosen: Selection, entry?: 'push' | 'replace') =>
      this.#filter(chosen, view, entry);
    const contacts = this.#cards.asked();
    const found = view.findContacts(contacts, { ...context, ...this.#search });
    return html`${this.#renderMissing(context)}
    ${view.directoryView(contacts, found, {
      ...context,
      ...this.#search,
      limit: this.showsAll ? Infinity : rowLimit(this.#host.limit, Infinity),
      opened: selected === undefined ? undefined : { id: selected, line: this.#openedLine },
      linkedId: this.#linked,
      shows: (control) => shown?.trim() !== 'none' && showsFilter(shown, control),
      search: (text) =>
        choose({ ...filters, query: text.trim() ? [text] : [] }, query.length ? 'replace' : 'push'),
      toggle: (name, value) => {
        const values = selection[name] ?? [];
        const others = values.filter((other) => other !== value);
        choose({
          ...filters,
          [name]: others.length < values.length ? others : [...values, value],
        });
      },
      clear: () => choose({}),
      open: ({ id }, line) => this.#open(id, line),
      showMore: () => this.showAll(),
    })}`;
  }

  #renderMissing({ messages }: FullContext): Content {
    const { selected } = this.#permalink;
    const isThere = this.#cards.asked().some(({ id }) => id === selected);
    return this.#missing.render(isThere ? undefined : selected, messages.notFound);
  }

  async copy(text: string): Promise<void> {
    const copied = await copyText(text);
    const { allMessages: messages } = this.#cards.locale;
    this.#announcer.say(copied ? messages!.copiedText(text) : messages!.copyFailed);
  }

  async save(contact: Contact): Promise<void> {
    const take = await this.#cards.parts.load(parts.take);
    const feed = this.#feed;
    if (!feed) return;
    const messages = this.#cards.locale.allMessages!;
    const name = take?.saveVCard(contact, this.#cards.context(feed), document.baseURI);
    this.#announcer.say(name === undefined ? messages.failed : messages.saved(name));
  }

  isCodeOpen({ id }: Contact): boolean {
    return this.#openCodes.has(id);
  }

  toggleCode({ id }: Contact): void {
    if (!this.#openCodes.delete(id)) {
      this.#openCodes.add(id);
      void this.#cards.parts.load(parts.code);
    }
    this.#host.requestUpdate();
  }

  code(contact: Contact): TemplateResult {
    const { language } = this.#cards.locale;
    const messages = this.#cards.locale.allMessages!;
    const view = this.#cards.parts.get(parts.code);
    if (!view) return partPlace(parts.code, this.#cards.parts, messages);
    return view.codeView(contact, { messages, language });
  }

  openLinked(): void {
    void this.#cards.parts.load(parts.linked);
  }

  linked(contact: Contact): Content {
    // Asked for by opening one, not by showing it.
    const view = parts.linked.module && this.#cards.parts.get(parts.linked);
    const feed = this.#feed;
    if (!view || !feed)
      return partPlace(parts.linked, this.#cards.parts, this.#cards.locale.allMessages!);
    return view.linkedView(contact.id, { ...this.#cards.context(feed), links: this.#links });
  }

  /** The chosen municipalities narrow cards, too; a directory shows them among its filters. */
  get #needsFiltered(): boolean {
    return this.#host.layout !== 'list' && this.#group.municipalities.length > 0;
  }

  /** What the element was given to show. */
  get #source(): unknown {
    return this.#host.data ?? this.#host.feed;
  }

  get #feed(): Feed | undefined {
    const { state } = this.#cards.feed;
    return state.status === 'ready' ? state.feed : undefined;
  }

  /** What is searched for, and what is chosen of the other filters. */
  get #search(): { readonly query: string; readonly selection: Selection } {
    const { query = [], ...selection } = this.#permalink.filters;
    return { query: query[0] ?? '', selection };
  }

  #open(id: string, line: string): void {
    const isOpen = this.#permalink.selected === id && (this.#openedLine ?? line) === line;
    this.#openedLine = isOpen ? undefined : line;
    this.#permalink.select(isOpen ? undefined : id);
    this.#selected = this.#permalink.selected;
    this.#host.requestUpdate();
    if (!isOpen) emit(this.#host, 'vk-select', { type: 'contact', id });
  }

  /** Whoever follows a link, from elsewhere or on this page, is brought to what it names. */
  #focusLinked(): void {
    const { selected } = this.#permalink;
    if (selected === this.#selected || !this.#feed) return;
    const id = selected ?? '';
    const item = this.#host.renderRoot.querySelector<HTMLElement>(
      `[part~="item"][data-id="${CSS.escape(id)}"]`,
    );
    if (!item && selected !== undefined && !this.#missing.isTold) return;
    this.#selected = selected;
    if (item) focusItem(item);
  }

  #filter(filters: Selection, view: typeof DirectoryView, entry?: 'push' | 'replace'): void {
    void keepFocus(this.#host, NEAR_FILTERS);
    this.#permalink.setFilters(filters, entry);
    this.#group.sync();
    const feed = this.#feed;
    if (!feed) return;
    const { count } = view.findContacts(this.#cards.asked(), {
      ...this.#cards.context(feed),
      ...this.#search,
    });
    this.#telling.filtersChanged(filters, count);
  }

  /** The cards on screen; a directory's contacts are all told of. */
  #describe(): void {
    if (!this.#feed) return;
    const isOff = this.#host.structuredData === 'off';
    const engines = isOff ? this.#searchEngines.module : this.#cards.parts.get(this.#searchEngines);
    const contacts = this.#host.layout === 'list' ? this.#cards.asked() : this.#cards.shown();
    engines?.tell(contacts, this.#cards.locale.language);
  }
}

/** The page's fragment is a directory's, where there is one, and not that of a card beside it. */
const yieldsFragment = ({ layout }: Host): boolean =>
  layout !== 'list' &&
  !!document.querySelector('vk-contact-card[layout="list"]:not([permalinks="off"])');
