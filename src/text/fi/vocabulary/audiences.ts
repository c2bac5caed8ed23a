/** Built-in labels by code. A feed's own `vocabulary` adds to them and overrides them. */
export const audiences = {
  'culture-workers': 'kuntien kulttuurityöntekijät',
  officials: 'kuntien viranhaltijat',
  artists: 'taiteilijat',
  producers: 'kulttuurituottajat',
  associations: 'yhdistykset',
  residents: 'asukkaat',
  families: 'perheet',
  children: 'lapset',
  youth: 'nuoret',
  adults: 'aikuiset',
  seniors: 'ikäihmiset',
  everyone: 'kaikki',
};
