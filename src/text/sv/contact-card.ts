import { plural } from '../format.ts';
import type { ContactCardMessages } from '../fi/contact-card.ts';
import { topics } from './vocabulary/topics.ts';

const messages: ContactCardMessages = {
  heading: 'Kontaktuppgifter',
  empty: 'Inga kontaktuppgifter har publicerats ännu.',
  topics,

  call: (number) => `Ring ${number}`,
  text: (number) => `Skicka textmeddelande till ${number}`,
  fax: (number) => `Fax ${number}`,
  form: 'Skicka meddelande med blankett',
  website: 'Webbplats',
  placeholder: (domain) =>
    `E-postadresserna har formen fornamn.efternamn@${domain}. Fråga efter namnet per telefon.`,
  visit: 'Besöksadress',
  postal: 'Postadress',
  languages: 'Servicespråk',
  responsible: 'Ansvarsområden',
  wholeRegion: 'Hela regionen',
  elsewhere: 'På andra webbplatser',

  rates: {
    free: 'Samtalet är avgiftsfritt',
    local: 'Samtalspris: lokalnätsavgift (lna)',
    mobile: 'Samtalspris: mobilsamtalsavgift (msa)',
    national: 'Samtalspris: lokalnäts- eller mobilsamtalsavgift (lna/msa)',
    premium: 'Avgiftsbelagt servicenummer som kostar mer än ett vanligt samtal',
    foreign: 'Utlandssamtal',
  },

  reachableUntil: (time) => `nås nu till ${time}`,
  reachableAlways: 'nås dygnet runt',
  reachableFrom: (day, time) => `nås ${day} från ${time}`,
  notReachable: 'nås inte just nu',
  openUntil: (time) => `öppet nu till ${time}`,
  openAlways: 'öppet dygnet runt',
  opens: (day, time) => `stängt, öppnar ${day} ${time}`,
  closedNow: 'stängt',
  today: 'i dag',
  tomorrow: 'i morgon',
  openingHours: 'Alla öppettider',
  callHours: 'Alla telefontider',
  closed: 'stängt',
  byAppointment: 'enligt tidsbokning',
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

  awayUntil: (day) => `Frånvarande till och med ${day}`,
  awayUntilFurtherNotice: 'Frånvarande tills vidare',
  awayFrom: (day) => `Frånvarande från och med ${day}`,
  awayDuring: (days) => `Frånvarande ${days}`,
  substitute: 'Under tiden hjälper dig',

  copyNumber: (number) => `Kopiera numret ${number}`,
  copyAddress: (address) => `Kopiera adressen ${address}`,
  copiedText: (text) => `${text} har kopierats till urklipp.`,
  save: 'Spara kontakten',
  saved: (name) => `Kontakten ${name} har laddats ner.`,
  showCode: 'Visa QR-kod',
  hideCode: 'Dölj QR-koden',
  code: (name) => `QR-kod: ${name}`,
  codeHelp: 'Läs koden med telefonens kamera, så sparas kontakten i telefonen.',

  searchLabel: 'Sök på namn, kommun eller ämne',
  topic: 'Ämne',
  count: (n) => plural('sv', n, { one: '1 kontakt', other: `${n} kontakter` }),
  letters: 'Gå till bokstaven',
  nothing: 'Inga kontakter motsvarar avgränsningarna.',
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

  linkedItems: 'Workshoppar, piloter och finansiering',
  linkedNothing: 'Inga kommande workshoppar, piloter eller utlysningar.',
  linked: {
    workshops: 'Workshoppar',
    pilots: 'Konstnärernas pilotprojekt',
    funding: 'Finansiering',
  },
};

export default messages;
