/** What a query or a filter brought, told once its rows are on screen: spoken, and to the page. */

import type { LitElement } from 'lit';
import { updated } from '../widget/after-update.ts';
import type { AnnouncerController } from '../widget/announcer.ts';
import { emit } from '../widget/events.ts';
import type { CallSearch } from './call-search.ts';
import type { Counts } from './catalogue.ts';
import type { Choices } from './choices.ts';
import type { Outlook, View } from './outlook.ts';
import type { Scene } from './scene.ts';
import { spokenStatus } from './status-view.ts';

/** What is told comes from these. */
interface Sources {
  readonly announcer: AnnouncerController;
  readonly choices: Choices;
  readonly search: CallSearch;
  readonly outlook: Outlook;
  readonly scene: () => Scene | undefined;
}

export class Telling {
  readonly #host: LitElement;
  readonly #sources: Sources;
  /** Counts that stand for the newest while the rows of a keystroke are painted. */
  #olderCounts: Counts | undefined;

  constructor(host: LitElement, sources: Sources) {
    this.#host = host;
    this.#sources = sources;
  }

  /** How many calls each option would leave. */
  counts(view: View): Counts {
    return this.#olderCounts ?? this.#sources.outlook.counts(view);
  }

  /** Before a query is asked for: the counts on screen stay until its rows have been painted. */
  keepCounts(): void {
    this.#olderCounts = this.#sources.outlook.latestCounts();
  }

  /** After each change of query or filters. */
  filtersChanged(): void {
    void updated(this.#host)
      .then(() => this.#sources.search.settled())
      .then(() => this.#host.updateComplete)
      .then(() => this.#tell());
  }

  /** After the rows have been put into another order. */
  sorted(): void {
    const { announcer, choices, outlook } = this.#sources;
    const scene = this.#sources.scene();
    if (!scene) return;
    const { messages } = outlook.of(scene).scene;
    announcer.say(messages.sorted(messages.sorts[choices.sort]));
  }

  #tell(): void {
    if (this.#olderCounts) {
      // The counts follow what was typed once its rows have been painted.
      this.#olderCounts = undefined;
      setTimeout(() => this.#host.requestUpdate());
    }
    const { announcer, choices, outlook } = this.#sources;
    const scene = this.#sources.scene();
    if (!scene) return;
    const view = outlook.of(scene);
    const { calls, partial } = view.listing;
    const count = calls.length + partial.length;
    announcer.say(spokenStatus(view));
    const { filters, query } = choices;
    const searched = query.trim() && { query: [query.trim()] };
    emit(this.#host, 'vk-filter', { filters: { ...filters, ...searched }, count });
  }
}
