import { plural } from '../format.ts';

/** What all four widgets say. The Finnish object is the type that the other languages fill. */
const common = {
  loading: 'Ladataan…',
  failed: 'Tietoja ei juuri nyt saada. Yritä uudelleen.',
  failedFormat:
    'Tietoja ei voida näyttää, koska tietolähde on rikki. Vika on sivustolla, ei sinussa.',
  feedMissing: 'Tätä osaa ei ole vielä yhdistetty tietolähteeseen.',
  retry: 'Yritä uudelleen',
  stale: (when: string) => `Tuoreita tietoja ei juuri nyt saada. Tiedot haettu ${when}.`,
  showMore: 'Näytä lisää',
  showMoreCount: (n: number) => `Näytä lisää (${n})`,
  close: 'Sulje',
  search: 'Hae',
  clearSearch: 'Tyhjennä haku',
  filters: 'Rajaukset',
  moreFilters: 'Lisää rajauksia',
  clearFilters: 'Tyhjennä rajaukset',
  removeFilter: (filter: string) => `Poista rajaus ${filter}`,
  chosen: (n: number) => `${n} valittu`,
  municipality: 'Kunta',
  municipalities: 'Kunnat',
  copied: 'Kopioitu',
  copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.',
  opensMap: 'Avaa kartalla',
  imageCredit: (credit: string) => `Kuva: ${credit}`,
  /** Beside a text that exists only in another language than the asked one. */
  inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' } as Record<string, string>,
  inOtherLanguage: (name: string) => `kieli: ${name}`,
  timeZone: (zone: string) => `Ajat on ilmoitettu aikavyöhykkeellä ${zone}.`,
  finnishTime: 'Kellonajat ovat Suomen aikaa.',
  signLanguages: {
    fse: 'suomalainen viittomakieli',
    fss: 'suomenruotsalainen viittomakieli',
    'sgn-FI': 'suomalainen viittomakieli',
  } as Record<string, string>,
  leftOut: (n: number) =>
    plural('fi', n, {
      one: 'Yksi kohta jätettiin pois, koska sen tiedoissa on virhe.',
      other: `${n} kohtaa jätettiin pois, koska niiden tiedoissa on virhe.`,
    }),
};

export default common;
export type CommonMessages = typeof common;
