import { plural } from '../format.ts';
import { topics } from './vocabulary/topics.ts';

const messages = {
  heading: 'Yhteystiedot',
  empty: 'Yhteystietoja ei ole vielä julkaistu.',
  topics,

  // Ways to get in touch
  call: (number: string) => `Soita ${number}`,
  text: (number: string) => `Lähetä tekstiviesti numeroon ${number}`,
  fax: (number: string) => `Faksi ${number}`,
  form: 'Lähetä viesti lomakkeella',
  website: 'Verkkosivut',
  /** An address that is only a template; `domain` is what follows its @. */
  placeholder: (domain: string) =>
    `Sähköpostiosoitteet ovat muotoa etunimi.sukunimi@${domain}. Kysy nimi puhelimitse.`,
  visit: 'Käyntiosoite',
  postal: 'Postiosoite',
  languages: 'Palvelukielet',
  responsible: 'Vastuualueet',
  wholeRegion: 'Koko alue',
  elsewhere: 'Muualla verkossa',

  // What a call costs
  rates: {
    free: 'Puhelu on maksuton',
    local: 'Puhelun hinta: paikallisverkkomaksu (pvm)',
    mobile: 'Puhelun hinta: matkapuhelinmaksu (mpm)',
    national: 'Puhelun hinta: paikallisverkko- tai matkapuhelinmaksu (pvm/mpm)',
    premium: 'Maksullinen palvelunumero, jonka hinta on tavallista puhelua korkeampi',
    foreign: 'Ulkomaanpuhelu',
  },

  // When: `time` is 'klo 12', `day` 'huomenna' or 'ma 12.10.'
  reachableUntil: (time: string) => `nyt tavoitettavissa ${time} asti`,
  reachableAlways: 'tavoitettavissa ympäri vuorokauden',
  reachableFrom: (day: string, time: string) => `tavoitettavissa ${day} ${time} alkaen`,
  notReachable: 'ei juuri nyt tavoitettavissa',
  openUntil: (time: string) => `avoinna nyt ${time} asti`,
  openAlways: 'avoinna ympäri vuorokauden',
  opens: (day: string, time: string) => `suljettu, avautuu ${day} ${time}`,
  closedNow: 'suljettu',
  today: 'tänään',
  tomorrow: 'huomenna',
  openingHours: 'Kaikki aukioloajat',
  callHours: 'Kaikki puhelinajat',
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

  // Away
  awayUntil: (day: string) => `Poissa ${day} asti`,
  awayUntilFurtherNotice: 'Poissa toistaiseksi',
  awayFrom: (day: string) => `Poissa ${day} alkaen`,
  awayDuring: (days: string) => `Poissa ${days}`,
  substitute: 'Sillä aikaa sinua palvelee',

  // Take along
  copyNumber: (number: string) => `Kopioi numero ${number}`,
  copyAddress: (address: string) => `Kopioi osoite ${address}`,
  copiedText: (text: string) => `${text} on kopioitu leikepöydälle.`,
  save: 'Tallenna yhteystieto',
  saved: (name: string) => `Yhteystieto ${name} on ladattu.`,
  showCode: 'Näytä QR-koodi',
  hideCode: 'Piilota QR-koodi',
  code: (name: string) => `QR-koodi: ${name}`,
  codeHelp: 'Lue koodi puhelimen kameralla, niin yhteystieto tallentuu puhelimeen.',

  // Directory
  searchLabel: 'Hae nimellä, kunnalla tai aiheella',
  topic: 'Aihe',
  count: (n: number) => plural('fi', n, { one: '1 yhteystieto', other: `${n} yhteystietoa` }),
  letters: 'Siirry kirjaimeen',
  nothing: 'Näillä rajauksilla ei löydy yhteystietoja.',
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

  // What else of the network is theirs
  linkedItems: 'Työpajat, kokeilut ja rahoitus',
  linkedNothing: 'Ei tulevia työpajoja, kokeiluja eikä hakuja.',
  linked: { workshops: 'Työpajat', pilots: 'Taiteilijakokeilut', funding: 'Rahoitus' },
};

export default messages;
export type ContactCardMessages = typeof messages;
