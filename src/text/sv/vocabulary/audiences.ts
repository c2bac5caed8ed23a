import type * as fi from '../../fi/vocabulary/audiences.ts';

export const audiences: typeof fi.audiences = {
  'culture-workers': 'kommunernas kulturarbetare',
  officials: 'kommunala tjänsteinnehavare',
  artists: 'konstnärer',
  producers: 'kulturproducenter',
  associations: 'föreningar',
  residents: 'invånare',
  families: 'familjer',
  children: 'barn',
  youth: 'unga',
  adults: 'vuxna',
  seniors: 'seniorer',
  everyone: 'alla',
};
