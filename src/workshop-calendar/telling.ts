/**
 * What filters, the other view or another month brought, told once it is on screen: spoken, and
 * filters to the page.
 */

import type { WorkshopCalendarLaterMessages } from '../text/fi/later/workshop-calendar.ts';
import { afterUpdate } from '../widget/after-update.ts';
import type { AnnouncerController } from '../widget/announcer.ts';
import { emit } from '../widget/events.ts';
import type { LocaleController } from '../widget/locale-controller.ts';
import type { Choices, Host } from './choices.ts';
import { countText, type Scene } from './scene.ts';

/** What is told comes from these. */
interface Sources {
  readonly announcer: AnnouncerController;
  readonly choices: Choices;
  readonly locale: LocaleController<'workshop-calendar', WorkshopCalendarLaterMessages>;
  readonly scene: () => Scene | undefined;
}

export class Telling {
  readonly #host: Host;
  readonly #sources: Sources;

  constructor(host: Host, sources: Sources) {
    this.#host = host;
    this.#sources = sources;
  }

  filtersChanged(): void {
    this.#afterUpdate((scene) => {
      this.#sayCount(scene);
      this.#tellFilters(scene);
    });
  }

  viewChanged(): void {
    this.#afterUpdate((scene) => this.#sayView(scene));
  }

  monthTurned(): void {
    this.#afterUpdate((scene) => this.#sayMonth(scene));
  }

  /** What Back, Forward or a link changed is said as if it had been chosen here. */
  moved(filtersMoved: boolean): void {
    this.#afterUpdate((scene) => {
      this.#sayView(scene);
      if (filtersMoved) this.#tellFilters(scene);
    });
  }

  #sayCount(scene: Scene): void {
    const { announcer, choices, locale } = this.#sources;
    const { length } = choices.filtered(scene).items;
    // The later words come with the part that tells.
    const none = choices.hasFilters ? locale.allMessages!.noMatch : countText(scene, 0);
    announcer.say(length ? countText(scene, length) : none);
  }

  /** A month's workshops are fewer than the list's: whose number it is, is said with it. */
  #sayView(scene: Scene): void {
    if (this.#sources.choices.view === 'month') this.#sayMonth(scene);
    else this.#sayCount(scene);
  }

  #sayMonth(scene: Scene): void {
    const { announcer, choices } = this.#sources;
    const count = countText(scene, choices.filtered(scene).items.length);
    const month = scene.format.month(choices.month(scene.programme.today));
    announcer.say(`${month}, ${count}`);
  }

  #tellFilters(scene: Scene): void {
    const { choices } = this.#sources;
    emit(this.#host, 'vk-filter', {
      filters: choices.selection,
      count: choices.filtered(scene).items.length,
    });
  }

  #afterUpdate(tell: (scene: Scene) => void): void {
    afterUpdate(this.#host, this.#sources.scene, tell);
  }
}
