import { plural } from '../format.ts';
import type { ContactCardMessages } from '../fi/contact-card.ts';
import { topics } from './vocabulary.ts';

const messages: ContactCardMessages = {
  heading: 'Contacts',
  empty: 'No contacts have been published yet.',
  topics,

  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  fax: (number) => `Fax ${number}`,
  form: 'Send a message with the form',
  website: 'Website',
  placeholder: (domain) =>
    `E-mail addresses have the form firstname.lastname@${domain}. Ask for the name by phone.`,
  visit: 'Visiting address',
  postal: 'Postal address',
  languages: 'Languages served',
  responsible: 'Responsible for',
  wholeRegion: 'Whole region',
  elsewhere: 'Elsewhere online',

  rates: {
    free: 'Free of charge',
    local: 'Charged as a local call',
    mobile: 'Charged as a mobile call',
    national: 'Charged as a local or mobile call',
    premium: 'Premium-rate number: costs more than an ordinary call',
    foreign: 'International call',
  },

  reachableUntil: (time) => `available now until ${time}`,
  reachableAlways: 'available around the clock',
  reachableFrom: (day, time) => `available ${day} from ${time}`,
  notReachable: 'not available right now',
  openUntil: (time) => `open now until ${time}`,
  openAlways: 'open around the clock',
  opens: (day, time) => `closed, opens ${day} at ${time}`,
  closedNow: 'closed',
  today: 'today',
  tomorrow: 'tomorrow',
  openingHours: 'Opening hours',
  callHours: 'Phone hours',
  closed: 'closed',
  byAppointment: 'by appointment',
  weeks: { odd: 'odd weeks', even: 'even weeks' },
  seasonFrom: (day) => `from ${day}`,
  seasonUntil: (day) => `until ${day}`,
  exceptions: 'Exceptions',
  holidays: {
    newYearsDay: 'New Year’s Day',
    epiphany: 'Epiphany',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    mayDay: 'May Day',
    ascensionDay: 'Ascension Day',
    whitSunday: 'Whit Sunday',
    midsummerEve: 'Midsummer Eve',
    midsummerDay: 'Midsummer Day',
    allSaintsDay: 'All Saints’ Day',
    independenceDay: 'Independence Day',
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
    newYearsEve: 'New Year’s Eve',
  },

  awayUntil: (day) => `Away until ${day}`,
  awayUntilFurtherNotice: 'Away until further notice',
  awayFrom: (day) => `Away from ${day}`,
  awayDuring: (days) => `Away ${days}`,
  substitute: 'In the meantime, please contact',

  copyNumber: (number) => `Copy the number ${number}`,
  copyAddress: (address) => `Copy the address ${address}`,
  copiedText: (text) => `${text} was copied to the clipboard.`,
  save: 'Save the contact',
  saved: (name) => `The contact ${name} was downloaded.`,
  showCode: 'Show QR code',
  hideCode: 'Hide QR code',
  code: (name) => `QR code: ${name}`,
  codeHelp: 'Read the code with your phone’s camera to save the contact on the phone.',
  codeFailed: 'The QR code can’t be shown right now.',

  searchLabel: 'Search by name, municipality or topic',
  topic: 'Topic',
  count: (n) => plural('en', n, { one: '1 contact', other: `${n} contacts` }),
  letters: 'Go to letter',
  nothing: 'No contacts match these filters.',
  nothingFor: (query) => `No contacts found for “${query}”.`,
  without: (filter, n) =>
    plural('en', n, {
      one: `Without the filter “${filter}” there is 1 contact.`,
      other: `Without the filter “${filter}” there are ${n} contacts.`,
    }),
  standIns: (where) =>
    `There is no local culture contact ${where}. These serve the whole region.`,
  limitedTo: (municipalities, count) => `Filter: ${municipalities}. ${count}.`,
  unlimited: (count) => `All municipalities. ${count}.`,

  linked: { workshops: 'Workshops', pilots: 'Artist pilots', funding: 'Funding' },
};

export default messages;
