import { topics } from './vocabulary/topics.ts';

const messages = {
  municipality: 'Kunta',
  municipalities: 'Kunnat',
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
  reachableFrom: (day: string, time: string) => `tavoitettavissa ${day} ${time} alkaen`,
  opens: (day: string, time: string) => `suljettu, avautuu ${day} ${time}`,
  tomorrow: 'huomenna',
  openingHours: 'Kaikki aukioloajat',
  callHours: 'Kaikki puhelinajat',

  // Away
  awayUntil: (day: string) => `Poissa ${day} asti`,
  awayUntilFurtherNotice: 'Poissa toistaiseksi',
  awayFrom: (day: string) => `Poissa ${day} alkaen`,
  awayDuring: (days: string) => `Poissa ${days}`,
  substitute: 'Sillä aikaa sinua palvelee',

  // Take along
  copyNumber: (number: string) => `Kopioi numero ${number}`,
  copyAddress: (address: string) => `Kopioi osoite ${address}`,
  save: 'Tallenna yhteystieto',
  showCode: 'Näytä QR-koodi',
  hideCode: 'Piilota QR-koodi',
  nothing: 'Näillä rajauksilla ei löydy yhteystietoja.',

  // What else of the network is theirs
  linkedItems: 'Työpajat, kokeilut ja rahoitus',
};

export default messages;
export type ContactCardMessages = typeof messages;
