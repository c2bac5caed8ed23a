import type * as fi from '../../fi/vocabulary/regions.ts';

export const regions: typeof fi.regions = {
  FI: 'hela Finland',
  '02': 'Egentliga Finland',
  archipelago: 'skärgården',
  nordic: 'Norden',
  baltic: 'Östersjöområdet',
  EU: 'EU-länderna',
};
