/** The background of the map: pictures of a service that the page names, once the visitor agrees. */

import { nothing, type TemplateResult } from 'lit';
import { Lazy } from '../widget/lazy.ts';
import type { AllMessages } from './later-words.ts';
import { readTileTemplate } from './tiles.ts';
import type { TileLayer } from './tiles-view.ts';

/** What only some ask for. */
const parts = {
  consent: new Lazy(() => import('./tile-consent-view.ts')),
  tiles: new Lazy(() => import('./tiles-view.ts')),
};

/** Where it is shown. */
interface Surroundings {
  /** Something here is another. Settles when that is on screen. */
  changed(): Promise<unknown>;
  /** Focuses what the selector finds around the map. */
  focus(selector: string): void;
  /** Says that the service failed. */
  failed(): void;
}

export class Background {
  readonly #around: Surroundings;
  #source: { readonly template: string; readonly host: string } | undefined;
  #layer: TileLayer | undefined;
  #isBroken = false;
  /** Whether the question stands under the map. */
  #isAsking = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The service, as the page's `tiles` attribute names it. */
  use(tiles: string | null | undefined): void {
    const before = this.#source?.template;
    this.#source = readTileTemplate(tiles, document.baseURI);
    if (this.#source?.template === before || !(this.#layer || this.#isBroken)) return;
    // A yes was for one service, and so was a failure; another one is asked for anew.
    this.#layer = undefined;
    this.#isBroken = false;
    void this.#around.changed();
  }

  /** Whether there is one to offer. */
  get isOffered(): boolean {
    return !this.#isBroken && this.#source !== undefined;
  }

  /** What is shown of it; undefined where nothing is. */
  get layer(): TileLayer | undefined {
    return this.#layer;
  }

  async toggle(): Promise<void> {
    const source = this.#source;
    if (this.#layer) {
      this.#layer = undefined;
      if (source) parts.consent.module?.rememberConsent(source.host, false);
    } else if (source) {
      const consent = await parts.consent.load();
      if (!consent) return;
      if (consent.remembersConsent(source.host)) await this.#show();
      else this.#isAsking = !this.#isAsking;
    }
    await this.#around.changed();
    if (this.#isAsking) this.#around.focus('.consent');
  }

  renderQuestion(messages: AllMessages): TemplateResult | typeof nothing {
    const source = this.#source;
    const consent = parts.consent.module;
    if (!this.#isAsking || !consent || !source) return nothing;
    return consent.tileConsent({
      host: source.host,
      messages,
      allow: () => {
        consent.rememberConsent(source.host, true);
        void this.#show().then(() => this.#answered());
      },
      deny: () => void this.#answered(),
    });
  }

  renderFailure(messages: AllMessages): TemplateResult | typeof nothing {
    return (this.#isBroken && parts.consent.module?.tilesFailed(messages)) || nothing;
  }

  /** The question goes, and the focus back to the button that asked it. */
  async #answered(): Promise<void> {
    this.#isAsking = false;
    await this.#around.changed();
    this.#around.focus('.show-tiles');
  }

  async #show(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const view = await parts.tiles.load();
    if (view) this.#layer = new view.TileLayer(source.template, () => this.#fail());
    else this.#fail();
  }

  #fail(): void {
    this.#layer = undefined;
    this.#isBroken = true;
    this.#around.failed();
    void this.#around.changed();
  }
}
