import { plural } from '../format.ts';
import { topics } from './vocabulary/topics.ts';

/**
 * What the workshop calendar's first rows say; the rest comes later (later/workshop-calendar.ts).
 * The Finnish object is the type that the other languages fill.
 */
const workshopCalendar = {
  showMore: 'Näytä lisää',
  heading: 'Työpajat',
  /** The result count, announced after each change of the filters. */
  count: (n: string, value: number) =>
    plural('fi', value, { one: `${n} työpaja`, other: `${n} työpajaa` }),
  view: 'Näkymä',
  viewList: 'Luettelo',
  viewMonth: 'Kuukausi',
  free: 'Maksuton',
  online: 'Verkossa',

  ongoing: 'Käynnissä nyt',
  undated: 'Uusi aika ilmoitetaan myöhemmin',
  past: 'Menneet',
  showMorePast: 'Näytä lisää menneitä',
  runsUntil: (day: string) => `Käynnissä ${day} asti`,
  empty: 'Tulossa ei ole juuri nyt työpajoja.',
  emptyWithPast: 'Tulossa ei ole juuri nyt työpajoja. Menneiden materiaalit löydät alta.',

  cancelled: 'Peruttu',
  postponed: 'Lykätty',
  postponedOpen: 'Lykätty, uusi aika ilmoitetaan myöhemmin',
  rescheduled: 'Uusi aika',
  movedOnline: 'Siirretty verkkoon',
  previously: (when: string) => `Alkuperäinen aika: ${when}`,

  sessionOf: (n: number, of: number) => `${of} kertaa, tämä on ${n}. kerta`,
  registrationOpens: (when: string) => `Ilmoittautuminen avautuu ${when}`,
  registrationUntil: (when: string) => `Ilmoittaudu ${when} mennessä`,
  registrationUntilTime: (when: string) => `Ilmoittaudu viimeistään ${when}`,
  registrationOpen: 'Ilmoittautuminen on auki',
  registrationClosed: 'Ilmoittautuminen on päättynyt',
  full: 'Täynnä',
  waitingList: 'Täynnä, jonoon voi ilmoittautua',
  placesLeft: (n: number) =>
    plural('fi', n, { one: '1 paikka vapaana', other: `${n} paikkaa vapaana` }),
  fewLeft: (n: number) =>
    plural('fi', n, { one: 'Vain 1 paikka vapaana', other: `Vain ${n} paikkaa vapaana` }),
  materials: 'Materiaalit',
  topicLabels: topics as Record<string, string>,
};

export default workshopCalendar;
export type WorkshopCalendarMessages = typeof workshopCalendar;
