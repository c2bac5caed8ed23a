/** Built-in labels by code. A feed's own `vocabulary` adds to them and overrides them. */
export const artForms = {
  visual: 'kuvataide',
  photo: 'valokuvataide',
  music: 'musiikki',
  theatre: 'teatteri',
  dance: 'tanssi',
  film: 'elokuva',
  circus: 'sirkus',
  comics: 'sarjakuva',
  architecture: 'arkkitehtuuri',
  craft: 'käsityö',
  design: 'muotoilu',
  literature: 'kirjallisuus',
  media: 'mediataide',
  performance: 'esitystaide',
  community: 'yhteisötaide',
  environmental: 'ympäristötaide',
};
