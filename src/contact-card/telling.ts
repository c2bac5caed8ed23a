/**
 * What filters, or municipalities chosen elsewhere on the page, brought, told once it is on screen:
 * spoken, and filters to the page.
 */

import type { LitElement } from 'lit';
import type { Selection } from '../filtering/facets.ts';
import { municipalityName } from '../text/municipalities.ts';
import type { ContactCardLaterMessages } from '../text/fi/later/contact-card.ts';
import type { AnnouncerController } from '../widget/announcer.ts';
import { emit } from '../widget/events.ts';
import type { GroupController } from '../widget/group.ts';
import type { LocaleController } from '../widget/locale-controller.ts';

/** What is told comes from these. */
interface Sources {
  readonly announcer: AnnouncerController;
  readonly group: GroupController;
  readonly locale: LocaleController<'contact-card', ContactCardLaterMessages>;
  /** How many contacts the chosen municipalities leave; undefined without a feed. */
  readonly count: () => number | undefined;
}

export class Telling {
  readonly #host: LitElement;
  readonly #sources: Sources;
  /** The municipalities that were last told of. */
  #told = '';

  constructor(host: LitElement, sources: Sources) {
    this.#host = host;
    this.#sources = sources;
  }

  filtersChanged(filters: Selection, count: number): void {
    emit(this.#host, 'vk-filter', { filters, count });
    this.#told = this.#municipalities();
    const { announcer, locale } = this.#sources;
    announcer.say(locale.allMessages!.count(count));
  }

  /** What another widget of the group chose, or Back brought again, is said and not only seen. */
  async municipalitiesChanged(byName: boolean): Promise<void> {
    await this.#host.updateComplete;
    const { announcer, locale, count } = this.#sources;
    const { allMessages: messages } = locale;
    const contacts = count();
    if (!messages || contacts === undefined) return;
    const names = this.#municipalities();
    if (names === this.#told) return;
    this.#told = names;
    const counted = messages.count(contacts);
    const limits = names ? messages.limitedTo(names, counted) : messages.unlimited(counted);
    // Whoever chose knows what.
    announcer.say(byName ? limits : counted);
  }

  #municipalities(): string {
    const { group, locale } = this.#sources;
    const { format, language } = locale;
    return format.list(group.municipalities.map((code) => municipalityName(code, language)));
  }
}
