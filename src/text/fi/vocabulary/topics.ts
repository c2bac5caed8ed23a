/** Built-in labels by code. A feed's own `vocabulary` adds to them and overrides them. */
export const topics = {
  cooperation: 'yhteistyö',
  participation: 'osallistaminen',
  funding: 'rahoituslähteiden tuntemus',
  networks: 'verkostoissa toimiminen',
  wellbeing: 'kulttuurihyvinvointi',
  accessibility: 'saavutettavuus',
  children: 'lastenkulttuuri',
  heritage: 'kulttuuriperintö',
  communication: 'viestintä',
  digital: 'digitaalinen kulttuuri',
  visual: 'kuvataide',
  dance: 'tanssi',
  music: 'musiikki',
  literature: 'kirjallisuus',
  craft: 'käsityö',
};
