/** Municipalities outside the network that the feed or the page speaks of: their names come later. */

import type { LitElement } from 'lit';
import type { Feed } from '../feed/model.ts';
import { isNamed } from '../text/municipalities.ts';
import { last } from '../widget/last.ts';

type Host = LitElement & { readonly region: string | null | undefined };

export class Outsiders {
  readonly #host: Host;
  /** Looks once a feed. */
  readonly #look = last((feed: Feed, municipality: string) => {
    const wanted = new Set([
      ...feed.pilots.flatMap(({ municipalities }) => municipalities),
      ...municipality.split(',').filter((part) => part.trim()),
    ]);
    if (![...wanted].every(isNamed)) void this.#learn([...wanted]);
  });

  constructor(host: Host) {
    this.#host = host;
  }

  /** After each render; `municipality` is what the page limits the widget to. */
  name(feed: Feed, municipality: string): void {
    this.#look(feed, municipality);
  }

  async #learn(wanted: readonly string[]): Promise<void> {
    try {
      const { learnMunicipalities } = await import('./municipality-names.ts');
      await learnMunicipalities(wanted, this.#host.region);
      this.#host.requestUpdate();
    } catch (error) {
      console.warn(`<${this.#host.localName}>: names could not be loaded`, error);
    }
  }
}
