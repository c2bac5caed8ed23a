import type * as fi from '../../fi/vocabulary/applicants.ts';

export const applicants: typeof fi.applicants = {
  artist: 'artist',
  workgroup: 'working group',
  association: 'association',
  municipality: 'municipality',
  company: 'company',
  foundation: 'foundation',
  individual: 'private person',
  school: 'school or college',
  researcher: 'researcher',
  museum: 'museum',
};
