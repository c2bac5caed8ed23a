import type * as fi from '../../fi/vocabulary/audiences.ts';

export const audiences: typeof fi.audiences = {
  'culture-workers': 'municipal culture workers',
  officials: 'municipal officials',
  artists: 'artists',
  producers: 'cultural producers',
  associations: 'associations',
  residents: 'residents',
  families: 'families',
  children: 'children',
  youth: 'young people',
  adults: 'adults',
  seniors: 'older people',
  everyone: 'everyone',
};
