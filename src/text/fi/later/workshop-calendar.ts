import { plural } from '../../format.ts';
import { audiences } from '../vocabulary/audiences.ts';
import common from './common.ts';

/** What the workshop calendar says once its rows are there: filters, details, the month, files. */
const messages = {
  ...common,
  searchLabel: 'Hae työpajoista',
  topic: 'Teema',
  audience: 'Kenelle',
  language: 'Kieli',
  attendance: 'Osallistumistapa',
  dates: 'Päivät',
  dateFrom: 'Alkaen',
  dateTo: 'Viimeistään',
  fromDay: (day: string) => `Alkaen ${day}`,
  toDay: (day: string) => `Viimeistään ${day}`,
  attendances: {
    inPerson: 'Paikan päällä',
    online: 'Verkossa',
    hybrid: 'Paikan päällä ja verkossa',
  } as Record<string, string>,
  showPast: 'Näytä myös menneet',
  notFound: 'Linkissä mainittua työpajaa ei löydy tästä kalenterista. Se on ehkä poistettu.',
  noMatch: 'Näillä rajauksilla ei löydy työpajoja.',
  loosen: (filter: string, count: string) => `Poista rajaus ”${filter}”, niin löytyy ${count}`,
  searchFilter: (query: string) => `Haku: ${query}`,
  filterChip: (filter: string, value: string) => `${filter}: ${value}`,
  sessions: 'Kokoontumiskerrat',
  laterTimes: 'Seuraavat kerrat',

  register: 'Ilmoittaudu',
  registerQueue: 'Ilmoittaudu jonoon',
  registrationTerm: 'Ilmoittautuminen',
  registrationNone: 'Ei ennakkoilmoittautumista',
  capacityTerm: 'Paikkoja',

  when: 'Aika',
  where: 'Paikka',
  price: 'Hinta',
  forWhom: 'Kenelle',
  languages: 'Kielet',
  accessibility: 'Esteettömyys',
  links: 'Lue lisää',
  organizer: 'Järjestäjä',
  contact: 'Yhteystiedot',
  partOf: 'Osa tapahtumaa',
  pilot: 'Osa taiteilijakokeilua',
  audienceLabels: audiences as Record<string, string>,
  onlineLink: 'Osallistu verkossa',
  onlineAfterRegistration: 'Saat osallistumislinkin, kun olet ilmoittautunut.',
  ages: (min: number, max: number) => (min === max ? `${min}-vuotiaat` : `${min}–${max}-vuotiaat`),
  agesFrom: (min: number) => `vähintään ${min}-vuotiaat`,
  agesTo: (max: number) => `enintään ${max}-vuotiaat`,
  priceEach: (group: string, amount: string) => `${group} ${amount}`,
  placeAccessibility: 'Paikan esteettömyystiedot',
  features: {
    stepFree: 'Esteetön kulku',
    accessibleToilet: 'Esteetön WC',
    inductionLoop: 'Induktiosilmukka',
    assistanceDog: 'Avustajakoira on tervetullut',
    parking: 'Esteetön pysäköintipaikka',
    quietSpace: 'Hiljainen tila',
    signLanguage: 'Viittomakielen tulkkaus',
    interpretation: 'Tulkkaus',
    captions: 'Kirjoitustulkkaus',
    plainLanguage: 'Selkokieli',
  } as Record<string, string>,

  addToCalendar: 'Lisää kalenteriin',
  calendarFile: 'Kalenteritiedosto (.ics)',
  googleCalendar: 'Google-kalenteri',
  outlookCalendar: 'Outlook',
  office365Calendar: 'Outlook (työ tai koulu)',
  opensSite: (name: string) => `${name}, avautuu uuteen välilehteen`,
  subscribe: 'Tilaa kalenteri',
  saveAll: 'Tallenna luettelo kalenteriin (.ics)',
  share: 'Jaa',
  shareCopied: 'Linkki on kopioitu.',
  print: 'Tulosta',

  month: {
    previous: 'Edellinen kuukausi',
    next: 'Seuraava kuukausi',
    today: 'Tähän päivään',
    week: (n: number) => `Viikko ${n}`,
    weekShort: 'Vk',
    weekColumn: 'Viikkonumero',
    /** A day's accessible name; the count is said only where there is something. */
    day: (day: string, n: number) =>
      n ? `${day}, ${plural('fi', n, { one: '1 tapahtuma', other: `${n} tapahtumaa` })}` : day,
    more: (n: number) => `+${n} muuta`,
    moreOnDay: (n: number, day: string) => `+${n} muuta ${day}`,
    goingOn: 'Käynnissä pidempään',
    emptyDay: 'Tänä päivänä ei ole työpajoja.',
    onlyGoingOn: 'Tänä päivänä on käynnissä vain pidempään kestävää ohjelmaa. Se on alla.',
    emptyMonth: 'Tässä kuussa ei ole työpajoja.',
    show: (month: string) => `Näytä ${month}`,
    keys: 'Liiku päivien välillä nuolinäppäimillä. Page Up ja Page Down vaihtavat kuukautta, vaihtonäppäimen kanssa vuotta. Enter avaa päivän.',
  },

  /** In a calendar file. */
  ics: {
    name: (publisher: string) => `Työpajat, ${publisher}`,
    registration: (url: string) => `Ilmoittautuminen: ${url}`,
    more: (url: string) => `Lisätietoja: ${url}`,
    online: 'Verkossa',
  },
};

export default messages;
export type WorkshopCalendarLaterMessages = typeof messages;
