import type * as fi from '../../fi/vocabulary/regions.ts';

export const regions: typeof fi.regions = {
  FI: 'all of Finland',
  '02': 'Southwest Finland',
  archipelago: 'the archipelago',
  nordic: 'Nordic countries',
  baltic: 'Baltic Sea region',
  EU: 'EU countries',
};
