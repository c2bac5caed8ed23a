/** What visitors take along: a calendar file of one or of all, and a link to pass on. */

import type { LitElement } from 'lit';
import type { Workshop } from '../feed/model.ts';
import type { Occasion } from '../schedule/occasion.ts';
import type { AnnouncerController } from '../widget/announcer.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import { shareLink } from '../widget/share.ts';
import { plain } from '../widget/text-view.ts';
import type { AllMessages } from './later-words.ts';
import { linkId } from './occasion-search.ts';
import type { Scene } from './scene.ts';

export class TakingAlong {
  readonly #host: LitElement;
  readonly #permalink: PermalinkController;
  readonly #announcer: AnnouncerController;
  #shared: { readonly key: string; readonly copied: boolean } | undefined;

  constructor(host: LitElement, permalink: PermalinkController, announcer: AnnouncerController) {
    this.#host = host;
    this.#permalink = permalink;
    this.#announcer = announcer;
  }

  /** The link last shared, until another row is opened or closed. */
  get shared(): { readonly key: string; readonly copied: boolean } | undefined {
    return this.#shared;
  }

  forgetShared(): void {
    this.#shared = undefined;
  }

  async save(
    workshops: readonly Workshop[],
    { feed, now, format }: Scene,
    messages: AllMessages,
  ): Promise<void> {
    try {
      const { saveCalendar } = await import('./save-calendar.ts');
      const name = saveCalendar(workshops, {
        feed,
        messages,
        now,
        language: format.language,
        linkTo: (id) => this.#permalink.linkTo(id),
        page: this.#host.baseURI,
      });
      this.#announcer.say(messages.downloaded(name));
    } catch (error) {
      console.warn(`<${this.#host.localName}>: the calendar file could not be made`, error);
      this.#announcer.say(messages.saveFailed);
    }
  }

  async share(occasion: Occasion, { format }: Scene, messages: AllMessages): Promise<void> {
    const outcome = await shareLink({
      url: this.#permalink.linkTo(linkId(occasion)),
      title: plain(occasion.workshop.name, format.language),
    });
    if (outcome === 'shared') return;
    this.#shared = { key: occasion.key, copied: outcome === 'copied' };
    if (outcome === 'copied') this.#announcer.say(messages.shareCopied);
    this.#host.requestUpdate();
  }
}
