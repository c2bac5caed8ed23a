import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/model.ts';
import { toLanguage, type Language } from '../text/locale.ts';
import { foundIn, type Found } from './found.ts';
import type { Answer } from './search/answer.ts';
import type { Corpus, SearchEngine } from './search-engine.ts';

/** From this many calls on a thread of its own is worth its start. */
const MANY = 500;

/**
 * The search behind the field: its code and its index come when the visitor first turns to it.
 * It never makes typing wait: where it is done in another thread, what was found before stays until
 * the newest query is answered, and queries that were overtaken meanwhile are never asked.
 */
export class CallSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #feed: Feed | undefined;
  #language: Language | undefined;
  #engine: SearchEngine | undefined;
  #building: Promise<void> | undefined;
  #answering: Promise<void> | undefined;
  #hasFailed = false;
  /** The newest query. */
  #query = '';
  #found: Found | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isBusy(): boolean {
    return !!(this.#building ?? this.#answering);
  }

  /** Settles when nothing is being built or asked. */
  async settled(): Promise<void> {
    for (;;) {
      const work = this.#building ?? this.#answering;
      if (!work) return;
      await work;
    }
  }

  /** Gets ready for a feed in a language; does nothing if it is, or is on the way. */
  prepare(feed: Feed, language: Language, now: number): void {
    if (this.#feed === feed && this.#language === language) return;
    this.#reset();
    this.#feed = feed;
    this.#language = language;
    const building = this.#build(feed, language, now)
      .catch((error: unknown) => {
        // The list stays as it is; the next keystroke tries again.
        console.warn('<vk-funding-finder>: the search could not be loaded', error);
        if (this.#building === building) this.#hasFailed = true;
      })
      .finally(() => {
        if (this.#building !== building) return;
        this.#building = undefined;
        this.#host.requestUpdate();
      });
    this.#building = building;
  }

  /** After a failure: whoever turns to the field again has it tried again. */
  retry(): void {
    if (this.#hasFailed) this.#reset();
  }

  /** What a query finds; undefined for no query, and until something has been found. */
  find(query: string): Found | undefined {
    this.#query = query;
    if (!query.trim() || !this.#feed) return undefined;
    if (this.#found?.query !== query && this.#engine && !this.#answering) this.#ask(this.#engine);
    // A letter, or nothing but 'and' and 'for': nothing was asked yet.
    return this.#found?.wishes.length ? this.#found : undefined;
  }

  hostDisconnected(): void {
    this.#reset();
  }

  #ask(engine: SearchEngine): void {
    const query = this.#query;
    const answer = engine.find(query);
    if (!(answer instanceof Promise)) return this.#take(query, answer);
    this.#answering = this.#await(engine, query, answer)
      .catch((error: unknown) => {
        if (engine !== this.#engine) return;
        console.warn('<vk-funding-finder>: the search has stopped', error);
        this.#hasFailed = true;
      })
      .finally(() => (this.#answering = undefined));
  }

  /** Takes the answer, and asks what has been typed meanwhile. */
  async #await(engine: SearchEngine, query: string, answer: Promise<Answer>): Promise<void> {
    for (;;) {
      const found = await answer;
      if (engine !== this.#engine) return;
      this.#take(query, found);
      this.#host.requestUpdate();
      if (this.#query === query || !this.#query.trim()) return;
      query = this.#query;
      answer = Promise.resolve(engine.find(query));
    }
  }

  #take(query: string, answer: Answer): void {
    this.#found = foundIn(query, answer, this.#feed!.funding.length);
  }

  async #build(feed: Feed, language: Language, now: number): Promise<void> {
    const isWanted = () => this.#feed === feed && this.#language === language;
    const { funding: items, vocabulary } = feed;
    const feedLanguage = toLanguage(feed.language);
    const corpus: Corpus = { items, language, now, feedLanguage, vocabulary };
    const engine = await start(corpus, isWanted);
    if (engine && isWanted()) this.#engine = engine;
    else engine?.close();
  }

  #reset(): void {
    const engine = this.#engine;
    this.#feed = this.#engine = this.#building = this.#found = undefined;
    engine?.close();
    this.#hasFailed = false;
  }
}

async function start(corpus: Corpus, isWanted: () => boolean): Promise<SearchEngine | undefined> {
  if (corpus.items.length >= MANY) {
    try {
      const { searchInWorker } = await import('./search-in-worker.ts');
      return await searchInWorker(corpus, isWanted);
    } catch {
      // The page allows no thread: what follows needs none.
    }
  }
  const { searchInSlices } = await import('./search-in-slices.ts');
  return await searchInSlices(corpus, isWanted);
}
