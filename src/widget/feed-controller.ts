import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Collection, CollectionName } from '../feed/collection.ts';
import { FeedError } from '../feed/feed-error.ts';
import { loadFeed, type LoadedFeed } from '../feed/load.ts';
import type { Dropped, Feed } from '../feed/model.ts';
import { provide } from '../feed/on-demand.ts';
import { readFeed } from '../feed/read.ts';
import type { SharedAttributes } from './attributes.ts';
import { emit } from './events.ts';

export type FeedState =
  /** Neither `feed` nor `data` is set. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      /** What of this widget's collection was left out. */
      readonly dropped: readonly Dropped[];
      /** When older data are shown because newer can't be had: the instant they were fetched. */
      readonly stale?: number;
      /** More of it is on its way. */
      readonly isPartial?: boolean;
    }
  /** Without `error` while it is asked for again. */
  | { readonly status: 'error'; readonly error?: FeedError };

type Host = ReactiveControllerHost &
  HTMLElement &
  Pick<SharedAttributes, 'feed' | 'format' | 'data'>;

/** What this controller needs of the locale controller. */
interface Locale {
  readonly messages: unknown;
  readonly lost: unknown;
  set feedLanguage(tag: string | undefined);
}

/** Loaded only by a widget that follows an id into another collection than its own. */
const collections: Record<CollectionName, () => Promise<Collection>> = {
  workshops: async () => (await import('../feed/schema/workshop.ts')).workshops,
  pilots: async () => (await import('../feed/schema/pilot.ts')).pilots,
  funding: async () => (await import('../feed/schema/grant.ts')).funding,
  contacts: async () => (await import('../feed/schema/contact.ts')).contacts,
};

/** Milliseconds that reading may take before the page gets its turn: half a frame. */
const TURN = 8;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Drops are named in the console once a page, though four widgets may read the same feed. */
const warned = new WeakSet<Dropped>();

/**
 * Loads an element's feed, keeps the last good one through failures, tells the page what happened
 * (`vk-load`, `vk-error`, `vk-drop`) and settles {@link ready} when rows or a message are on screen.
 */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #collection: Collection;
  readonly #locale: Locale;
  readonly #rowsWait: () => boolean;
  readonly #task: Task<readonly [string, string, unknown], LoadedFeed | undefined>;
  #state: FeedState = { status: 'idle' };
  #refresh = false;
  /** Events that wait until what they tell of is on screen. */
  #news: (() => void)[] = [];
  #settle!: () => void;

  /** Resolves when rows or a message are on screen for the first time. */
  readonly ready: Promise<void> = new Promise((resolve) => (this.#settle = resolve));

  /** `rowsWait`: whether the widget can't show them yet, though the feed is there. */
  constructor(
    host: Host,
    collection: Collection,
    locale: Locale,
    rowsWait: () => boolean = () => false,
  ) {
    this.#host = host;
    this.#collection = collection;
    provide(collection);
    this.#locale = locale;
    this.#rowsWait = rowsWait;
    this.#task = new Task(host, {
      args: () => [host.feed?.trim() ?? '', host.format?.trim() || 'auto', host.data] as const,
      task: (args, { signal }) => this.#load(args, signal),
      onComplete: (loaded) => loaded && this.#arrived(loaded),
      onError: (error) => this.#failed(error),
    });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Reads further collections of the feed, to show what an id of this one points to. */
  async also(...names: CollectionName[]): Promise<void> {
    provide(...(await Promise.all(names.map((name) => collections[name]()))));
    this.#host.requestUpdate();
  }

  /** Loads again, past the shared request; what is on screen stays until newer data are there. */
  async refetch(): Promise<void> {
    const pressed = this.#host.shadowRoot?.activeElement;
    this.#refresh = true;
    await this.#task.run();
    await this.#host.updateComplete;
    if (pressed && !pressed.isConnected) (await import('./focus.ts')).regain(this.#host);
  }

  hostUpdated(): void {
    const { status } = this.#state;
    if (this.#locale.lost) this.#settle();
    if (status === 'loading' || !this.#locale.messages) return;
    if (status === 'ready' && this.#rowsWait()) return;
    this.#settle();
    for (const tell of this.#news.splice(0)) tell();
  }

  async #load(
    [feed, format, data]: readonly [string, string, unknown],
    signal: AbortSignal,
  ): Promise<LoadedFeed | undefined> {
    const refresh = this.#refresh;
    this.#refresh = false;
    const urls = feed.split(/\s+/).filter(Boolean);
    const given = data != null;
    if (!given && !urls.length) {
      this.#state = { status: 'idle' };
      return undefined;
    }
    const { status } = this.#state;
    // The button that was pressed stays, with the focus on it, until there is something to show.
    if (!refresh || status !== 'ready')
      this.#state = { status: refresh && status === 'error' ? status : 'loading' };
    if (given) return { ...readFeed(data, { base: document.baseURI }), failed: [] };
    const loaded = await loadFeed(
      // what is no address can't be had, but those beside it can
      urls.map((url) => URL.parse(url, document.baseURI)?.href ?? url),
      { signal, format, refresh, onPartial: (part) => !signal.aborted && this.#show(part) },
    );
    // A long feed takes a while to read; the page shall not stand still meanwhile. In a tab that
    // nobody looks at each pause would last a second.
    const steps = loaded.steps?.(this.#collection.name);
    let end = 0;
    while (steps && !steps.next().done) {
      if (document.hidden || performance.now() < end) continue;
      await nextTask();
      end = performance.now() + TURN;
    }
    return loaded;
  }

  /** Shows the first pages of a long feed while the rest is on its way. */
  #show({ feed }: LoadedFeed): void {
    this.#state = { status: 'ready', feed, dropped: [], isPartial: true };
    this.#host.requestUpdate();
  }

  #arrived({ feed, dropped, stale, failed = [] }: LoadedFeed): void {
    const { name } = this.#collection;
    const { length: count } = feed[name];
    const own = dropped.filter(({ path }) => path.startsWith(name));
    this.#locale.feedLanguage = feed.language;
    this.#state = { status: 'ready', feed, dropped: own, stale };
    this.#news.push(() => {
      for (const { path, reason } of own) emit(this.#host, 'vk-drop', { path, reason });
      // Some of several feeds: the others are shown.
      for (const error of failed) this.#tellOf(error);
      emit(this.#host, 'vk-load', { count, dropped: own.length });
    });
    this.#warn(dropped);
    this.#host.requestUpdate();
  }

  #failed(thrown: unknown): void {
    const error = thrown instanceof FeedError ? thrown : new FeedError('schema', { cause: thrown });
    this.#news.push(() => this.#tellOf(error));
    console.warn(`<${this.#host.localName}>: the feed could not be shown`, error);
    if (this.#state.status !== 'ready') this.#state = { status: 'error', error };
    this.#host.requestUpdate();
  }

  #tellOf({ kind, url, status }: FeedError): void {
    emit(this.#host, 'vk-error', { kind, url, status });
  }

  #warn(dropped: readonly Dropped[]): void {
    const news = dropped.filter((drop) => !warned.has(drop) && warned.add(drop));
    if (news.length)
      console.warn(
        `<${this.#host.localName}>: left out of the feed: ${news.map(({ path, reason }) => `${path} (${reason})`).join(', ')}`,
      );
  }
}
