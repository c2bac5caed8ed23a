import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/model.ts';
import type { WidgetName } from '../text/messages.ts';
import type { CollectionName } from '../feed/collection.ts';
import type { FeedController } from './feed-controller.ts';
import { focusItem } from './focus.ts';
import { encode, type PermalinkController } from './permalink.ts';

/** An item of the network by its collection and id, as the feed's references name it. */
export interface ItemLink {
  readonly collection: CollectionName;
  readonly id: string;
}

const WIDGETS: Record<CollectionName, WidgetName> = {
  workshops: 'workshop-calendar',
  pilots: 'artist-pilot-map',
  funding: 'funding-finder',
  contacts: 'contact-card',
};

type Host = ReactiveControllerHost & HTMLElement;

const controllers = new Set<LinkController>();

/**
 * Links between the four widgets of a page. A widget that shows an item of another collection asks
 * {@link target}: is there a widget on the page that shows that item? Then its link opens the item
 * there; otherwise what is known of it is shown in place (link-view.ts).
 */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #collection: CollectionName;
  readonly #feed: FeedController;
  readonly #permalink: PermalinkController;
  readonly #shows: (id: string) => boolean;
  readonly #needed = new Set<CollectionName>();
  #known: Feed | undefined;
  /** The link that another widget was last asked to follow. */
  #passedOn: string | undefined;

  /** `shows`: whether the widget can show an item of its feed; its attributes may leave some out. */
  constructor(
    host: Host,
    collection: CollectionName,
    {
      feed,
      permalink,
      shows = () => true,
    }: {
      feed: FeedController;
      permalink: PermalinkController;
      shows?: (id: string) => boolean;
    },
  ) {
    this.#host = host;
    this.#collection = collection;
    this.#feed = feed;
    this.#permalink = permalink;
    this.#shows = shows;
    host.addController(this);
  }

  /** The widget of this page that shows the item; of several the one that keeps it in the address. */
  target({ collection, id }: ItemLink): LinkController | undefined {
    const showing = [...controllers].filter(
      (other) => other !== this && other.#collection === collection && other.#has(id),
    );
    return showing.find((other) => other.#permalink.owns) ?? showing[0];
  }

  /** The widget of the same kind that shows what a link names, where this one doesn't. */
  elsewhere(link: string): LinkController | undefined {
    // Of what repeats a link names the day as well.
    const ids = [link, link.replace(/@[^@]*$/, '')];
    if (ids.some((id) => this.#has(id))) return undefined;
    return ids.map((id) => this.target({ collection: this.#collection, id })).find(Boolean);
  }

  /** The feed in which the widget's items are. */
  get feed(): Feed | undefined {
    return this.#known;
  }

  /** Has a collection read that the widget itself doesn't show; it renders again when that is done. */
  need(collection: CollectionName): void {
    if (this.#needed.has(collection)) return;
    this.#needed.add(collection);
    void this.#feed.also(collection);
  }

  /** Address of the item on this page. */
  address({ collection, id }: ItemLink): string {
    const page = location.href.split('#')[0]!;
    return `${page}#vk-${WIDGETS[collection]}:${encode(id)}`;
  }

  /** Opens one of this widget's items, and brings it before the visitor's eyes and keyboard. */
  async open(id: string): Promise<void> {
    this.#permalink.select(id);
    await this.#host.updateComplete;
    // Whoever follows a link wants what it names, whatever was filtered here before.
    if (!this.#item(id)) {
      this.#permalink.setFilters({}, 'replace');
      await this.#host.updateComplete;
    }
    const item = this.#item(id);
    if (!item) return;
    focusItem(item, { preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  }

  hostConnected(): void {
    controllers.add(this);
    // Moved to another place in the page, it may have nothing else to render for.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { state } = this.#feed;
    const feed = state.status === 'ready' ? state.feed : undefined;
    if (feed !== this.#known) {
      this.#known = feed;
      // Their links lead here from now on, or no longer.
      for (const other of controllers) if (other !== this) other.#host.requestUpdate();
    }
    this.#passOn();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#known = undefined;
    for (const other of controllers) other.#host.requestUpdate();
  }

  /** The first of several widgets has the page's fragment, but what it names may be another's. */
  #passOn(): void {
    const { selected, owns } = this.#permalink;
    if (selected === undefined) this.#passedOn = undefined;
    if (selected === this.#passedOn || !owns || !this.#known) return;
    const other = this.elsewhere(selected!);
    if (!other) return;
    this.#passedOn = selected;
    void other.open(selected!);
  }

  #item(id: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector(`[part~="item"][data-id="${CSS.escape(id)}"]`);
  }

  #has(id: string): boolean {
    return !!this.#known?.[this.#collection].some((item) => item.id === id) && this.#shows(id);
  }
}
