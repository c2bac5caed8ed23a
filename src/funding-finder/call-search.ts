import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/model.ts';
import { toLanguage, type Language } from '../text/locale.ts';
import { foundIn, type Found } from './found.ts';
import { last } from '../widget/last.ts';
import type { FundingSearch } from './search/index.ts';

/** Work is put down after this long, so that the page stays free to scroll and type. */
const SLICE = 8;

interface Corpus {
  readonly feed: Feed;
  readonly language: Language;
}

/**
 * The search behind the field: its code and its index come when the visitor first turns to it,
 * built in slices between which the page breathes.
 */
export class CallSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #corpus: Corpus | undefined;
  #search: FundingSearch | undefined;
  #building: Promise<void> | undefined;
  readonly #found = last((search: FundingSearch, query: string) => foundIn(search.find(query)));

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Settles when nothing is being built. */
  get settled(): Promise<void> {
    return this.#building ?? Promise.resolve();
  }

  /** Gets ready for a feed in a language; does nothing if it is, or is on the way. */
  prepare(feed: Feed, language: Language, now: number): void {
    if (this.#corpus?.feed === feed && this.#corpus.language === language) return;
    const corpus = { feed, language };
    this.#corpus = corpus;
    this.#search = undefined;
    this.#building = this.#build(corpus, now).catch((error: unknown) => {
      // The list stays as it is; the next keystroke tries again.
      console.warn('<vk-funding-finder>: the search could not be loaded', error);
      if (this.#corpus === corpus) this.#corpus = undefined;
    });
  }

  /** What a query finds; undefined for no query, and until the index is there. */
  find(query: string): Found | undefined {
    if (!query.trim() || !this.#search) return undefined;
    const found = this.#found(this.#search, query);
    // A letter, or nothing but 'and' and 'for': nothing was asked yet.
    return found.wishes.length > 0 ? found : undefined;
  }

  hostDisconnected(): void {
    this.#corpus = this.#search = undefined;
  }

  async #build(corpus: Corpus, now: number): Promise<void> {
    const { FundingSearch } = await import('./search/index.ts');
    const { feed, language } = corpus;
    const building = FundingSearch.build(feed.funding, {
      language,
      now,
      feedLanguage: toLanguage(feed.language),
      vocabulary: feed.vocabulary,
    });
    for (;;) {
      const until = performance.now() + SLICE;
      let step = building.next();
      while (!step.done && performance.now() < until) step = building.next();
      // Another feed or language came meanwhile.
      if (this.#corpus !== corpus) return;
      if (step.done) {
        this.#search = step.value;
        this.#host.requestUpdate();
        return;
      }
      await breathe();
    }
  }
}

/** Lets the page handle what has happened; a message comes sooner than a timer of 0 ms. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
