import { plural } from '../../format.ts';
import type { ContactCardLaterMessages } from '../../fi/later/contact-card.ts';
import common from './common.ts';

const messages: ContactCardLaterMessages = {
  ...common,
  notFound: 'The contact in the link cannot be found. It may have been removed.',
  wholeRegion: 'Whole region',

  reachableUntil: (time) => `available now until ${time}`,
  reachableAlways: 'available around the clock',
  notReachable: 'not available right now',
  openUntil: (time) => `open now until ${time}`,
  openAlways: 'open around the clock',
  closedNow: 'closed',
  today: 'today',
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
  copiedText: (text) => `${text} was copied to the clipboard.`,
  saved: (name) => `The contact ${name} was downloaded.`,
  code: (name) => `QR code: ${name}`,
  codeHelp: 'Read the code with your phone’s camera to save the contact on the phone.',

  searchLabel: 'Search by name, municipality or topic',
  topic: 'Topic',
  count: (n) => plural('en', n, { one: '1 contact', other: `${n} contacts` }),
  letters: 'Go to letter',
  nothingFor: (query) => `No contacts found for “${query}”.`,
  without: (filter, n) =>
    plural('en', n, {
      one: `Without the filter “${filter}” there is 1 contact.`,
      other: `Without the filter “${filter}” there are ${n} contacts.`,
    }),
  standIns: (where) => `There is no local culture contact ${where}. These serve the whole region.`,
  limitedTo: (municipalities, count) => `Filter: ${municipalities}. ${count}.`,
  unlimited: (count) => `All municipalities. ${count}.`,
  linkedNothing: 'No upcoming workshops, pilots or calls.',
  workshopStatus: { cancelled: 'Cancelled', postponed: 'Postponed' },
  linked: { workshops: 'Workshops', pilots: 'Artist pilots', funding: 'Funding' },
};

export default messages;
