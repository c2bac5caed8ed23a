import type * as fi from '../../fi/vocabulary/art-forms.ts';

export const artForms: typeof fi.artForms = {
  visual: 'bildkonst',
  photo: 'fotokonst',
  music: 'musik',
  theatre: 'teater',
  dance: 'dans',
  film: 'film',
  circus: 'cirkus',
  comics: 'serier',
  architecture: 'arkitektur',
  craft: 'hantverk',
  design: 'formgivning',
  literature: 'litteratur',
  media: 'mediekonst',
  performance: 'performanskonst',
  community: 'gemenskapskonst',
  environmental: 'miljökonst',
};
