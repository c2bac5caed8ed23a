import { html, nothing, type TemplateResult } from 'lit';
import type { AnnouncerController } from './announcer.ts';
import type { FeedController } from './feed-controller.ts';
import { infoIcon } from './icons.ts';
import type { LinkController } from './links.ts';

/**
 * A link outlives what it names: whoever follows it reads that above what there is, and hears it
 * once.
 */
export class MissingItem {
  readonly #feed: FeedController;
  readonly #announcer: AnnouncerController;
  readonly #links: LinkController;
  #id: string | undefined;

  constructor(feed: FeedController, announcer: AnnouncerController, links: LinkController) {
    this.#feed = feed;
    this.#announcer = announcer;
    this.#links = links;
  }

  /** Whether a notice is on screen. */
  get isTold(): boolean {
    return this.#id !== undefined;
  }

  /** `id`: what the link names, where the widget hasn't got it; `sentence` says so. */
  render(id: string | undefined, sentence: string): TemplateResult | typeof nothing {
    const { state } = this.#feed;
    const isOnItsWay = state.status === 'ready' && state.isPartial;
    const isFound = id === undefined || isOnItsWay || this.#links.elsewhere(id);
    const missing = isFound ? undefined : id;
    if (missing !== undefined && missing !== this.#id) this.#announcer.say(sentence);
    this.#id = missing;
    if (missing === undefined) return nothing;
    return html`<div class="notice" part="message">
      ${infoIcon}
      <p>${sentence}</p>
    </div>`;
  }
}
