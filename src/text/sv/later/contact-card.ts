import { plural } from '../../format.ts';
import type { ContactCardLaterMessages } from '../../fi/later/contact-card.ts';
import common from './common.ts';

const messages: ContactCardLaterMessages = {
  ...common,
  notFound: 'Kontakten i länken hittades inte. Den kan ha tagits bort.',
  wholeRegion: 'Hela regionen',

  reachableUntil: (time) => `nås nu till ${time}`,
  reachableAlways: 'nås dygnet runt',
  notReachable: 'nås inte just nu',
  openUntil: (time) => `öppet nu till ${time}`,
  openAlways: 'öppet dygnet runt',
  closedNow: 'stängt',
  today: 'i dag',
  closed: 'stängt',
  byAppointment: 'med tidsbokning',
  weeks: { odd: 'udda veckor', even: 'jämna veckor' },
  seasonFrom: (day) => `från och med ${day}`,
  seasonUntil: (day) => `till och med ${day}`,
  exceptions: 'Undantag',
  holidays: {
    newYearsDay: 'nyårsdagen',
    epiphany: 'trettondagen',
    goodFriday: 'långfredagen',
    easterSunday: 'påskdagen',
    easterMonday: 'annandag påsk',
    mayDay: 'första maj',
    ascensionDay: 'Kristi himmelsfärdsdag',
    whitSunday: 'pingstdagen',
    midsummerEve: 'midsommarafton',
    midsummerDay: 'midsommardagen',
    allSaintsDay: 'alla helgons dag',
    independenceDay: 'självständighetsdagen',
    christmasEve: 'julafton',
    christmasDay: 'juldagen',
    boxingDay: 'annandag jul',
    newYearsEve: 'nyårsafton',
  },
  copiedText: (text) => `${text} har kopierats till urklipp.`,
  saved: (name) => `Kontakten ${name} har laddats ner.`,
  code: (name) => `QR-kod: ${name}`,
  codeHelp: 'Läs av koden med telefonens kamera, så sparas kontakten i telefonen.',

  searchLabel: 'Sök på namn, kommun eller ämne',
  topic: 'Ämne',
  count: (n) => plural('sv', n, { one: '1 kontakt', other: `${n} kontakter` }),
  letters: 'Gå till bokstaven',
  nothingFor: (query) => `Sökningen ”${query}” gav inga kontakter.`,
  without: (filter, n) =>
    plural('sv', n, {
      one: `Utan avgränsningen ”${filter}” finns 1 kontakt.`,
      other: `Utan avgränsningen ”${filter}” finns ${n} kontakter.`,
    }),
  standIns: (where) =>
    `Det finns ingen lokal kulturkontakt ${where}. De här betjänar hela regionen.`,
  limitedTo: (municipalities, count) => `Avgränsning: ${municipalities}. ${count}.`,
  unlimited: (count) => `Alla kommuner. ${count}.`,
  linkedNothing: 'Inga kommande workshoppar, pilotprojekt eller utlysningar.',
  workshopStatus: { cancelled: 'Inställt', postponed: 'Uppskjutet' },
  linked: {
    workshops: 'Workshoppar',
    pilots: 'Konstnärernas pilotprojekt',
    funding: 'Finansiering',
  },
};

export default messages;
