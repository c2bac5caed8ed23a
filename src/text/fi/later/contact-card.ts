import { plural } from '../../format.ts';
import common from './common.ts';

/** What the parts say that come after the first rows. */
const messages = {
  ...common,
  notFound: 'Linkissä mainittua yhteystietoa ei löydy. Se on ehkä poistettu.',
  wholeRegion: 'Koko alue',

  // When: `time` is 'klo 12', `day` 'huomenna' or 'ma 12.10.'
  reachableUntil: (time: string) => `nyt tavoitettavissa ${time} asti`,
  reachableAlways: 'tavoitettavissa ympäri vuorokauden',
  notReachable: 'ei juuri nyt tavoitettavissa',
  openUntil: (time: string) => `avoinna nyt ${time} asti`,
  openAlways: 'avoinna ympäri vuorokauden',
  closedNow: 'suljettu',
  today: 'tänään',
  closed: 'suljettu',
  byAppointment: 'ajanvarauksella',
  weeks: { odd: 'parittomat viikot', even: 'parilliset viikot' },
  seasonFrom: (day: string) => `${day} alkaen`,
  seasonUntil: (day: string) => `${day} asti`,
  exceptions: 'Poikkeukset',
  holidays: {
    newYearsDay: 'uudenvuodenpäivä',
    epiphany: 'loppiainen',
    goodFriday: 'pitkäperjantai',
    easterSunday: 'pääsiäispäivä',
    easterMonday: '2. pääsiäispäivä',
    mayDay: 'vappu',
    ascensionDay: 'helatorstai',
    whitSunday: 'helluntaipäivä',
    midsummerEve: 'juhannusaatto',
    midsummerDay: 'juhannuspäivä',
    allSaintsDay: 'pyhäinpäivä',
    independenceDay: 'itsenäisyyspäivä',
    christmasEve: 'jouluaatto',
    christmasDay: 'joulupäivä',
    boxingDay: 'tapaninpäivä',
    newYearsEve: 'uudenvuodenaatto',
  },
  copiedText: (text: string) => `${text} on kopioitu leikepöydälle.`,
  saved: (name: string) => `Yhteystieto ${name} on ladattu.`,
  code: (name: string) => `QR-koodi: ${name}`,
  codeHelp: 'Lue koodi puhelimen kameralla, niin yhteystieto tallentuu puhelimeen.',

  // Directory
  searchLabel: 'Hae nimellä, kunnalla tai aiheella',
  topic: 'Aihe',
  count: (n: number) => plural('fi', n, { one: '1 yhteystieto', other: `${n} yhteystietoa` }),
  letters: 'Siirry kirjaimeen',
  nothingFor: (query: string) => `Haulla ”${query}” ei löydy yhteystietoja.`,
  without: (filter: string, n: number) =>
    plural('fi', n, {
      one: `Ilman rajausta ”${filter}” löytyy 1 yhteystieto.`,
      other: `Ilman rajausta ”${filter}” löytyy ${n} yhteystietoa.`,
    }),
  /** `where`: 'Salossa', 'Paraisilla', or several. */
  standIns: (where: string) =>
    `${where} ei ole omaa kulttuurin yhteystietoa. Nämä palvelevat koko aluetta.`,
  limitedTo: (municipalities: string, count: string) => `Rajaus: ${municipalities}. ${count}.`,
  unlimited: (count: string) => `Kaikki kunnat. ${count}.`,
  linkedNothing: 'Ei tulevia työpajoja, kokeiluja eikä hakuja.',
  workshopStatus: { cancelled: 'Peruttu', postponed: 'Lykätty' },
  linked: { workshops: 'Työpajat', pilots: 'Taiteilijakokeilut', funding: 'Rahoitus' },
};

export default messages;
export type ContactCardLaterMessages = typeof messages;
