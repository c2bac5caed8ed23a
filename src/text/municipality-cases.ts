import type { Language } from './locale.ts';
import { municipalityName } from './municipalities.ts';

/**
 * The 27 in the cases that sentences need. Finnish place names choose between 'in' and 'at'
 * (Turussa, but Loimaalla) and no rule foretells which, so the forms are listed as the Institute
 * for the Languages of Finland gives them: genitive, then where.
 */
const FINNISH: Record<string, readonly [genitive: string, where: string]> = {
  '019': ['Auran', 'Aurassa'],
  '202': ['Kaarinan', 'Kaarinassa'],
  '284': ['Kosken Tl', 'Koskella Tl'],
  '304': ['Kustavin', 'Kustavissa'],
  '322': ['Kemiönsaaren', 'Kemiönsaaressa'],
  '400': ['Laitilan', 'Laitilassa'],
  '423': ['Liedon', 'Liedossa'],
  '430': ['Loimaan', 'Loimaalla'],
  '445': ['Paraisten', 'Paraisilla'],
  '480': ['Marttilan', 'Marttilassa'],
  '481': ['Maskun', 'Maskussa'],
  '503': ['Mynämäen', 'Mynämäellä'],
  '529': ['Naantalin', 'Naantalissa'],
  '538': ['Nousiaisten', 'Nousiaisissa'],
  '561': ['Oripään', 'Oripäässä'],
  '577': ['Paimion', 'Paimiossa'],
  '631': ['Pyhärannan', 'Pyhärannassa'],
  '636': ['Pöytyän', 'Pöytyällä'],
  '680': ['Raision', 'Raisiossa'],
  '704': ['Ruskon', 'Ruskolla'],
  '734': ['Salon', 'Salossa'],
  '738': ['Sauvon', 'Sauvossa'],
  '761': ['Someron', 'Somerolla'],
  '833': ['Taivassalon', 'Taivassalossa'],
  '853': ['Turun', 'Turussa'],
  '895': ['Uudenkaupungin', 'Uudessakaupungissa'],
  '918': ['Vehmaan', 'Vehmaalla'],
};

/** Where Swedish says 'på' and not 'i'. */
const ISLANDS = new Set(['322']);

/** `Turussa` · `i Åbo` · `in Turku`. A place we have no forms of is named as a municipality. */
export function inMunicipality(code: string, language: Language): string {
  const name = municipalityName(code, language);
  if (language === 'fi') return FINNISH[code]?.[1] ?? `kunnassa ${name}`;
  if (language === 'sv') return `${ISLANDS.has(code) ? 'på' : 'i'} ${name}`;
  return `in ${name}`;
}

/** `Turun` · `Åbos` · `Turku’s`, before what belongs to the municipality. */
export function ofMunicipality(code: string, language: Language): string {
  const name = municipalityName(code, language);
  if (language === 'fi') return FINNISH[code]?.[0] ?? `kunnan ${name}`;
  // Swedish names that end in s take no other one: Pargas, Reso but Nousis.
  if (language === 'sv') return /[sxz]$/.test(name) ? name : `${name}s`;
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}
