/** What search engines read of the calendar: written when the page has nothing else to do. */

import type { LitElement } from 'lit';
import type { SharedAttributes } from '../widget/attributes.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import type { Scene } from './scene.ts';

/** They read the next ones; a page isn't the place for a whole archive. */
const MOST = 100;

export class SearchEngines {
  readonly #host: LitElement & SharedAttributes;
  readonly #permalink: PermalinkController;
  readonly #scene: () => Scene | undefined;
  readonly #structuredData: StructuredDataController;
  #isWaiting = false;

  constructor(
    host: LitElement & SharedAttributes,
    permalink: PermalinkController,
    scene: () => Scene | undefined,
  ) {
    this.#host = host;
    this.#permalink = permalink;
    this.#scene = scene;
    this.#structuredData = new StructuredDataController(host);
  }

  /** After each render; several of them are answered at once. */
  tell(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      void this.#write(this.#scene());
    });
  }

  async #write(scene: Scene | undefined): Promise<void> {
    if (!scene || this.#host.structuredData === 'off') return this.#structuredData.write([]);
    const { structuredData } = await import('./structured-data.ts');
    if (!this.#host.isConnected) return;
    const { current, programme, now, format } = scene;
    this.#structuredData.write(
      structuredData(current.slice(0, MOST), {
        language: format.language,
        now,
        today: programme.today,
        linkTo: (id) => this.#permalink.linkTo(id),
      }),
    );
  }
}

/** Safari has no idle callback: there a moment's wait has to do. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
