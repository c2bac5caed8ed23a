import type { Language } from './locale.ts';
import { municipalityName } from './municipalities.ts';
import { wordFor } from './word-for.ts';

/**
 * Where something is, in the 27 municipalities. Finnish place names choose between 'in' and 'at'
 * (Turussa, but Loimaalla) and no rule foretells which, so the forms are listed as the Institute
 * for the Languages of Finland gives them.
 */
const FINNISH: Record<string, string> = {
  '019': 'Aurassa',
  '202': 'Kaarinassa',
  '284': 'Koskella Tl',
  '304': 'Kustavissa',
  '322': 'Kemiönsaaressa',
  '400': 'Laitilassa',
  '423': 'Liedossa',
  '430': 'Loimaalla',
  '445': 'Paraisilla',
  '480': 'Marttilassa',
  '481': 'Maskussa',
  '503': 'Mynämäellä',
  '529': 'Naantalissa',
  '538': 'Nousiaisissa',
  '561': 'Oripäässä',
  '577': 'Paimiossa',
  '631': 'Pyhärannassa',
  '636': 'Pöytyällä',
  '680': 'Raisiossa',
  '704': 'Ruskolla',
  '734': 'Salossa',
  '738': 'Sauvossa',
  '761': 'Somerolla',
  '833': 'Taivassalossa',
  '853': 'Turussa',
  '895': 'Uudessakaupungissa',
  '918': 'Vehmaalla',
};

/** Where Swedish says 'på' and not 'i'. */
const ISLANDS = new Set(['322']);

/** `Turussa` · `i Åbo` · `in Turku`. A place we have no forms of is named as a municipality. */
export function inMunicipality(code: string, language: Language): string {
  const name = municipalityName(code, language);
  if (language === 'fi') return wordFor(FINNISH, code) ?? `kunnassa ${name}`;
  if (language === 'sv') return `${ISLANDS.has(code) ? 'på' : 'i'} ${name}`;
  return `in ${name}`;
}
