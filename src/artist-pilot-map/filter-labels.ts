import { pickText, plain, type Text } from '../feed/model.ts';
import { municipalityName } from '../text/municipalities.ts';
import { wordFor } from '../text/word-for.ts';
import { audienceKey, pilotFacets, type PilotFacetName } from './pilots.ts';
import { pilotStatuses } from './pilot-status.ts';
import { artformText, type FullScene } from './scene.ts';

/** What of a scene the words follow from. */
type Words = Pick<FullScene, 'feed' | 'messages' | 'format'>;

/** What pilots are filtered by, by the names in links and the `filters` attribute. */
export type FilterName = PilotFacetName | 'month';

export const filterNames: readonly FilterName[] = [...pilotFacets.map(({ name }) => name), 'month'];

/** The words for what pilots are filtered by, in one language. */
export class FilterLabels {
  readonly #words: Words;
  readonly #audiences = new Map<string, Text>();

  constructor(words: Words) {
    this.#words = words;
    for (const { join } of words.feed.pilots) {
      if (join?.audience) this.#audiences.set(audienceKey(join.audience), join.audience);
    }
  }

  facet(name: FilterName): string {
    const { filterStatus, filterArtform, filterAudience, filterMonth, municipality } =
      this.#words.messages;
    return {
      status: filterStatus,
      artform: filterArtform,
      audience: filterAudience,
      month: filterMonth,
      municipality,
    }[name];
  }

  option(name: FilterName, value: string): string {
    const { messages, format } = this.#words;
    switch (name) {
      case 'status':
        return wordFor(messages.status, value) ?? value;
      case 'artform':
        return plain(artformText(value, this.#words), this.#words.format.language);
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
      this.#words.format.compare(this.option(name, a), this.option(name, b)),
    );
  }
}
