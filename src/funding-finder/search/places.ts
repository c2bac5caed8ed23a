import { ARCHIPELAGO } from '../archipelago.ts';

/**
 * Where: municipalities, regions and wider areas by all the names people use, and what lies in what.
 * Names in Finnish, Swedish and English; former municipalities lead to the one they joined.
 */

/** code: names. A name of several words is joined by `_`. */
export const placeNames: Readonly<Record<string, string>> = {
  '019': 'aura',
  '202': 'kaarina s:t_karins st_karins sankt_karins piikkiö pikis kuusisto',
  '284': 'koski_tl koski',
  '304': 'kustavi gustavs',
  '322': 'kemiönsaari kimitoön kemiö kimito dragsfjärd taalintehdas dalsbruk västanfjärd',
  '400': 'laitila letala',
  '423': 'lieto lundo tarvasjoki',
  '430': 'loimaa alastaro mellilä',
  '445':
    'parainen pargas nauvo nagu korppoo korpo houtskari houtskär iniö länsi-turunmaa väståboland',
  '480': 'marttila s:t_mårtens',
  '481': 'masku masko askainen villnäs lemu',
  '503': 'mynämäki virmo mietoinen',
  '529': 'naantali nådendal merimasku rymättylä rimito velkua',
  '538': 'nousiainen nousiaiset nousis',
  '561': 'oripää',
  '577': 'paimio pemar',
  '631': 'pyhäranta',
  '636': 'pöytyä pöytis yläne karinainen',
  '680': 'raisio reso',
  '704': 'rusko vahto',
  '734':
    'salo halikko perniö bjärnå särkisalo finby kisko kiikala suomusjärvi muurla kuusjoki pertteli',
  '738': 'sauvo sagu',
  '761': 'somero',
  '833': 'taivassalo tövsala',
  '853': 'turku åbo',
  '895':
    'uusikaupunki uudessakaupungissa uudenkaupungin uudellekaupungille uuteenkaupunkiin uudestakaupungista nystad kalanti lokalahti',
  '918': 'vehmaa vemo',
  '02': 'varsinais-suomi varsinaissuomi egentliga_finland southwest_finland maakunta lounais-suomi landskap',
  // Towns outside the region stand for the country: what is open to all of it is open to them.
  FI:
    'suomi finland valtakunnallinen koko_maa koko_suomi hela_landet riksomfattande national nationwide ' +
    'helsinki helsingfors espoo esbo vantaa vanda tampere tammerfors oulu uleåborg pori björneborg rauma raumo ' +
    'jyväskylä kuopio lahti lahtis vaasa vasa hanko hangö raasepori raseborg lohja lojo forssa satakunta uusimaa nyland',
  archipelago: 'saaristo skärgård archipelago turunmaa åboland saari ö island saaristomeri',
  nordic:
    'pohjoismaat pohjoismaa pohjoismainen pohjola norden nordisk nordic ruotsi sverige norja tanska islanti scandinavia',
  baltic: 'baltia itämeri baltic östersjö baltikum viro estonia estland latvia',
  EU: 'eurooppa europa europe eurooppalainen european europeisk eu',
  'loimaan-seutu': 'loimaan_seutu loimaaregionen loimaa_region jokivarsi',
  'salon-seutu': 'salon_seutu saloregionen salo_region',
  'turun-seutu': 'turun_seutu åboregionen turku_region',
  'vakka-suomi': 'vakka-suomi vakkasuomi nystadsregionen',
};

/** Parts of the region that people name and no code stands for. */
const areaMembers: Readonly<Record<string, readonly string[]>> = {
  archipelago: ARCHIPELAGO,
  'loimaan-seutu': ['019', '284', '430', '480', '561', '636'],
  'salon-seutu': ['734', '761'],
  'turun-seutu': ['202', '423', '481', '503', '529', '538', '577', '680', '704', '738', '853'],
  'vakka-suomi': ['304', '400', '631', '833', '895', '918'],
};

const COUNTRYWIDE = 0.5;
const WIDER: readonly (readonly [area: string, admits: number])[] = [
  ['02', 0.75],
  ['FI', COUNTRYWIDE],
  ['nordic', 0.4],
  ['baltic', 0.4],
  ['EU', 0.4],
];

/**
 * How well an item's regions serve somebody in `place`: 1 for the place itself, less the wider the
 * area is that it shares the money with, 0 for elsewhere.
 */
export function admits(regions: readonly string[], place: string): number {
  // A call that names no region leaves nobody out.
  if (regions.length === 0) return COUNTRYWIDE;
  if (regions.includes(place)) return 1;
  let best = 0;
  const members = areaMembers[place];
  if (members) {
    const inside = regions.filter((code) => members.includes(code)).length;
    if (inside > 0) best = inside === regions.length ? 0.9 : 0.85;
  } else if (/^\d{3}$/.test(place)) {
    for (const [area, codes] of Object.entries(areaMembers)) {
      if (regions.includes(area) && codes.includes(place)) best = Math.max(best, 0.85);
    }
  } else if (place === 'nordic' || place === 'baltic' || place === 'EU') {
    return 0;
  }
  for (const [area, degree] of WIDER) {
    if (area !== place && regions.includes(area) && widens(area, place))
      best = Math.max(best, degree);
  }
  return best;
}

/** Whether `area` takes in `place`, by the order from region to Europe. */
function widens(area: string, place: string): boolean {
  const order = WIDER.map(([code]) => code);
  const at = order.indexOf(place);
  return at < 0 || order.indexOf(area) > at;
}
