/** What all four widgets say. The Finnish object is the type that the other languages fill. */
const common = {
  loading: 'Ladataan…',
  failed: 'Tietoja ei juuri nyt saada. Yritä uudelleen.',
  failedFormat:
    'Tietoja ei voida näyttää, koska tietolähde on rikki. Vika on sivustolla, ei sinussa.',
  feedMissing: 'Tätä osaa ei ole vielä yhdistetty tietolähteeseen.',
  retry: 'Yritä uudelleen',
  stale: (when: string) => `Tuoreita tietoja ei juuri nyt saada. Tiedot haettu ${when}.`,
  showMoreCount: (n: number) => `Näytä lisää (${n})`,
  opensMap: 'Näytä kartalla',
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
  /** For Intl: 'sv' alone means Sweden to it, 'en' America. */
  locale: 'fi-FI',
  /** Before a time of day. */
  clock: 'klo\u00a0',
  /** From Monday on, as within a sentence. */
  weekdays: [
    'maanantai',
    'tiistai',
    'keskiviikko',
    'torstai',
    'perjantai',
    'lauantai',
    'sunnuntai',
  ],
  weekdaysShort: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  months: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  /** '27. marraskuuta' */
  dayOfMonth: (day: number, month: string) => `${day}. ${month}ta`,
  /** Before the last of a list. */
  and: 'ja',
};

export default common;
export type CommonMessages = typeof common;
