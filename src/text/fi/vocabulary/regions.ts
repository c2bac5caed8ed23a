/** Built-in labels by code. A feed's own `vocabulary` adds to them and overrides them. */
export const regions = {
  FI: 'koko Suomi',
  '02': 'Varsinais-Suomi',
  archipelago: 'saaristo',
  nordic: 'Pohjoismaat',
  baltic: 'Itämeren alue',
  EU: 'EU-maat',
};
