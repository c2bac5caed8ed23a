/** Built-in labels by code. A feed's own `vocabulary` adds to them and overrides them. */
export const applicants = {
  artist: 'taiteilija',
  workgroup: 'työryhmä',
  association: 'yhdistys',
  municipality: 'kunta',
  company: 'yritys',
  foundation: 'säätiö',
  individual: 'yksityishenkilö',
  school: 'koulu tai oppilaitos',
  researcher: 'tutkija',
  museum: 'museo',
};
