/** Names of municipalities outside the network, for feeds and pages that speak of them. */

import { addMunicipalities, isNamed } from '../text/municipalities.ts';
import { loadFigure, regionCode } from './regions/index.ts';

/** Learns names from the region's figure, and from the country's where that isn't enough. */
export async function learnMunicipalities(
  wanted: readonly string[],
  region: string | null | undefined,
): Promise<void> {
  for (const code of [regionCode(region), 'FI']) {
    if (wanted.every(isNamed)) return;
    const { areas } = await loadFigure(code);
    addMunicipalities(Object.fromEntries(areas.map(([id, , , , , fi, sv]) => [id, { fi, sv }])));
  }
}
