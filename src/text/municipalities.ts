import type { Language } from './locale.ts';

interface MunicipalityNames {
  fi: string;
  /** Only where it differs from the Finnish name. */
  sv?: string;
  /** Only where English uses another name than Finnish: the two with a Swedish majority. */
  en?: string;
}

/**
 * The 27 municipalities of Varsinais-Suomi by their code in Statistics Finland's classification
 * of municipalities 2026. A map of another region adds its own with {@link addMunicipalities}.
 */
const NAMES: Record<string, MunicipalityNames> = {
  '019': { fi: 'Aura' },
  '202': { fi: 'Kaarina', sv: 'S:t Karins' },
  '284': { fi: 'Koski Tl', sv: 'Koskis' },
  '304': { fi: 'Kustavi', sv: 'Gustavs' },
  '322': { fi: 'Kemiönsaari', sv: 'Kimitoön', en: 'Kimitoön' },
  '400': { fi: 'Laitila', sv: 'Letala' },
  '423': { fi: 'Lieto', sv: 'Lundo' },
  '430': { fi: 'Loimaa' },
  '445': { fi: 'Parainen', sv: 'Pargas', en: 'Pargas' },
  '480': { fi: 'Marttila', sv: 'S:t Mårtens' },
  '481': { fi: 'Masku' },
  '503': { fi: 'Mynämäki', sv: 'Virmo' },
  '529': { fi: 'Naantali', sv: 'Nådendal' },
  '538': { fi: 'Nousiainen', sv: 'Nousis' },
  '561': { fi: 'Oripää' },
  '577': { fi: 'Paimio', sv: 'Pemar' },
  '631': { fi: 'Pyhäranta' },
  '636': { fi: 'Pöytyä' },
  '680': { fi: 'Raisio', sv: 'Reso' },
  '704': { fi: 'Rusko' },
  '734': { fi: 'Salo' },
  '738': { fi: 'Sauvo', sv: 'Sagu' },
  '761': { fi: 'Somero' },
  '833': { fi: 'Taivassalo', sv: 'Tövsala' },
  '853': { fi: 'Turku', sv: 'Åbo' },
  '895': { fi: 'Uusikaupunki', sv: 'Nystad' },
  '918': { fi: 'Vehmaa', sv: 'Vemo' },
};

/** The codes of the network's own 27 municipalities. */
export const NETWORK_MUNICIPALITIES: readonly string[] = Object.keys(NAMES);

/** Names of municipalities outside the network, as a region's figures or a feed bring them. */
export function addMunicipalities(names: Readonly<Record<string, MunicipalityNames>>): void {
  for (const [code, name] of Object.entries(names)) NAMES[code] ??= name;
}

/** The municipality's name in a language; its code where no name is known. */
export function municipalityName(code: string, language: Language): string {
  const names = NAMES[code];
  return names?.[language] ?? names?.fi ?? code;
}

/** Every name a municipality goes by, for search. */
export function municipalityNames(code: string): string[] {
  return [...new Set(Object.values(NAMES[code] ?? {}))];
}

/** `'853'`, `'Turku'`, `'åbo'` → `'853'`. A code that we have no name for stands; a name doesn't. */
export function municipalityCode(nameOrCode: string): string | undefined {
  const wanted = nameOrCode.trim().toLocaleLowerCase('fi');
  if (/^\d{1,3}$/.test(wanted)) return wanted.padStart(3, '0');
  return Object.keys(NAMES).find((code) =>
    municipalityNames(code).some((name) => name.toLocaleLowerCase('fi') === wanted),
  );
}

/** Whether a code has a name, or a name a code. */
export function isNamed(nameOrCode: string): boolean {
  const code = municipalityCode(nameOrCode);
  return code !== undefined && code in NAMES;
}

/** A `municipality` attribute (`'529, Turku'`) as codes. Names that nobody goes by are left out. */
export function municipalityCodes(list: string | null | undefined): string[] {
  const codes = (list ?? '')
    .split(',')
    .flatMap((part) => (part.trim() ? (municipalityCode(part) ?? []) : []));
  return [...new Set(codes)];
}
