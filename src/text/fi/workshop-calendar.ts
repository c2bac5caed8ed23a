import { plural } from '../format.ts';
import { audiences } from './vocabulary/audiences.ts';
import { topics } from './vocabulary/topics.ts';

/** What the workshop calendar says. The Finnish object is the type that the other languages fill. */
const workshopCalendar = {
  heading: 'Työpajat',
  /** The result count, announced after each change of the filters. */
  count: (n: string, value: number) =>
    plural('fi', value, { one: `${n} työpaja`, other: `${n} työpajaa` }),
  view: 'Näkymä',
  viewList: 'Luettelo',
  viewMonth: 'Kuukausi',

  searchLabel: 'Hae työpajoista',
  topic: 'Teema',
  audience: 'Kenelle',
  language: 'Kieli',
  attendance: 'Osallistumistapa',
  free: 'Maksuton',
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

  ongoing: 'Käynnissä nyt',
  undated: 'Uusi aika ilmoitetaan myöhemmin',
  past: 'Menneet',
  showPast: 'Näytä myös menneet',
  showMorePast: 'Näytä lisää menneitä',
  runsUntil: (day: string) => `Käynnissä ${day} asti`,
  empty: 'Tulossa ei ole juuri nyt työpajoja.',
  emptyWithPast: 'Tulossa ei ole juuri nyt työpajoja. Menneiden materiaalit löydät alta.',
  linkUnknown: 'Linkin työpajaa ei löydy tästä kalenterista. Se on voitu poistaa.',
  noMatch: 'Näillä rajauksilla ei löydy työpajoja.',
  loosen: (filter: string, count: string) =>
    `Poista rajaus ”${filter}”, niin näkyviin tulee ${count}.`,
  searchFilter: (query: string) => `Haku: ${query}`,
  filterChip: (filter: string, value: string) => `${filter}: ${value}`,

  cancelled: 'Peruttu',
  postponed: 'Lykätty',
  postponedOpen: 'Lykätty, uusi aika ilmoitetaan myöhemmin',
  rescheduled: 'Uusi aika',
  movedOnline: 'Siirretty verkkoon',
  previously: (when: string) => `Alkuperäinen aika: ${when}`,

  sessionOf: (n: number, of: number) => `${of} kertaa, tämä on ${n}. kerta`,
  sessions: 'Kokoontumiskerrat',
  laterTimes: 'Seuraavat kerrat',

  register: 'Ilmoittaudu',
  registerQueue: 'Ilmoittaudu jonoon',
  registrationTerm: 'Ilmoittautuminen',
  registrationOpens: (when: string) => `Ilmoittautuminen avautuu ${when}`,
  registrationUntil: (when: string) => `Ilmoittaudu ${when} mennessä`,
  registrationUntilTime: (when: string) => `Ilmoittaudu viimeistään ${when}`,
  registrationOpen: 'Ilmoittautuminen on auki',
  registrationClosed: 'Ilmoittautuminen on päättynyt',
  registrationNone: 'Ei ennakkoilmoittautumista',
  full: 'Täynnä',
  waitingList: 'Täynnä, jonoon voi ilmoittautua',
  placesLeft: (n: number) =>
    plural('fi', n, { one: '1 paikka vapaana', other: `${n} paikkaa vapaana` }),
  fewLeft: (n: number) =>
    plural('fi', n, { one: 'Vain 1 paikka vapaana', other: `Vain ${n} paikkaa vapaana` }),
  capacityTerm: 'Paikkoja',

  when: 'Aika',
  where: 'Paikka',
  price: 'Hinta',
  forWhom: 'Kenelle',
  languages: 'Kielet',
  accessibility: 'Esteettömyys',
  materials: 'Materiaalit',
  links: 'Lue lisää',
  organizer: 'Järjestäjä',
  contact: 'Yhteyshenkilö',
  pilot: 'Osa taiteilijakokeilua',
  topicLabels: topics as Record<string, string>,
  audienceLabels: audiences as Record<string, string>,
  onlineLink: 'Osallistu verkossa',
  onlineAfterRegistration: 'Saat osallistumislinkin, kun olet ilmoittautunut.',
  ages: (min: number, max: number) => `${min}–${max}-vuotiaille`,
  agesFrom: (min: number) => `${min} vuotta täyttäneille`,
  agesTo: (max: number) => `Enintään ${max}-vuotiaille`,
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
  saveFailed: 'Tiedoston tallentaminen ei onnistunut. Yritä uudelleen.',
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
    todayIs: (day: string) => `tänään, ${day}`,
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

export default workshopCalendar;
export type WorkshopCalendarMessages = typeof workshopCalendar;
