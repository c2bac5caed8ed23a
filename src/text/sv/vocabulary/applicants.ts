import type * as fi from '../../fi/vocabulary/applicants.ts';

export const applicants: typeof fi.applicants = {
  artist: 'konstnär',
  workgroup: 'arbetsgrupp',
  association: 'förening',
  municipality: 'kommun',
  company: 'företag',
  foundation: 'stiftelse',
  individual: 'privatperson',
  school: 'skola eller läroanstalt',
  researcher: 'forskare',
  museum: 'museum',
};
