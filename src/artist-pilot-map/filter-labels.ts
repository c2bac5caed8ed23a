import { pickText, type Text } from '../feed/model.ts';
import { municipalityName } from '../text/municipalities.ts';
import { audienceKey, pilotFacets, type PilotFacetName } from './pilots.ts';
import { pilotStatuses, type PilotStatus } from './pilot-status.ts';
import { artformName, type FullScene } from './scene.ts';

/** What pilots are filtered by, by the names in links and the `filters` attribute. */
export type FilterName = PilotFacetName | 'month';

export const filterNames: readonly FilterName[] = [...pilotFacets.map(({ name }) => name), 'month'];

/** The words for what pilots are filtered by, in one language. */
export class FilterLabels {
  readonly #scene: FullScene;
  readonly #audiences = new Map<string, Text>();

  constructor(scene: FullScene) {
    this.#scene = scene;
    for (const { join } of scene.feed.pilots) {
      if (join?.audience) this.#audiences.set(audienceKey(join.audience), join.audience);
    }
  }

  facet(name: FilterName): string {
    const { filterStatus, filterArtform, filterAudience, filterMonth, municipality } =
      this.#scene.messages;
    return {
      status: filterStatus,
      artform: filterArtform,
      audience: filterAudience,
      month: filterMonth,
      municipality,
    }[name];
  }

  option(name: FilterName, value: string): string {
    const { messages, format } = this.#scene;
    switch (name) {
      case 'status':
        return messages.status[value as PilotStatus] ?? value;
      case 'artform':
        return artformName(value, this.#scene);
      case 'municipality':
        return municipalityName(value, format.language);
      case 'audience': {
        const audience = this.#audiences.get(value);
        return (audience && pickText(audience, format.language)?.text) ?? value;
      }
      case 'month':
        return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? format.month(value) : value;
    }
  }

  /** `Taiteenala: tanssi, musiikki`: what is chosen of one facet. A month speaks for itself. */
  chosen(name: FilterName, values: readonly string[]): string {
    const options = values.map((value) => this.option(name, value)).join(', ');
    return name === 'month' ? options : `${this.facet(name)}: ${options}`;
  }

  /** Statuses in their own order, all else by the alphabet of the language. */
  sorted(name: PilotFacetName, values: readonly string[]): string[] {
    if (name === 'status') return pilotStatuses.filter((status) => values.includes(status));
    return values.toSorted((a, b) =>
      this.#scene.format.compare(this.option(name, a), this.option(name, b)),
    );
  }
}
