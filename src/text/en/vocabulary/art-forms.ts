import type * as fi from '../../fi/vocabulary/art-forms.ts';

export const artForms: typeof fi.artForms = {
  visual: 'visual arts',
  photo: 'photography',
  music: 'music',
  theatre: 'theatre',
  dance: 'dance',
  film: 'film',
  circus: 'circus',
  comics: 'comics',
  architecture: 'architecture',
  craft: 'crafts',
  design: 'design',
  literature: 'literature',
  media: 'media art',
  performance: 'performance art',
  community: 'community art',
  environmental: 'environmental art',
};
