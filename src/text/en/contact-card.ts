import type { ContactCardMessages } from '../fi/contact-card.ts';
import { topics } from './vocabulary/topics.ts';

const messages: ContactCardMessages = {
  municipality: 'Municipality',
  municipalities: 'Municipalities',
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
  languages: 'Languages spoken',
  responsible: 'Responsible for',
  elsewhere: 'Elsewhere online',

  rates: {
    free: 'Free of charge',
    local: 'Charged as a local call',
    mobile: 'Charged as a mobile call',
    national: 'Charged as a local or mobile call',
    premium: 'Premium-rate number: costs more than an ordinary call',
    foreign: 'International call',
  },
  reachableFrom: (day, time) => `available ${day} from ${time}`,
  opens: (day, time) => `closed, opens ${day} at ${time}`,
  tomorrow: 'tomorrow',
  openingHours: 'All opening hours',
  callHours: 'All phone hours',

  awayUntil: (day) => `Away until ${day}`,
  awayUntilFurtherNotice: 'Away until further notice',
  awayFrom: (day) => `Away from ${day}`,
  awayDuring: (days) => `Away ${days}`,
  substitute: 'In the meantime, please contact',

  copyNumber: (number) => `Copy the number ${number}`,
  copyAddress: (address) => `Copy the address ${address}`,
  save: 'Save the contact',
  showCode: 'Show QR code',
  hideCode: 'Hide QR code',
  nothing: 'No contacts match these filters.',

  linkedItems: 'Workshops, pilots and funding',
};

export default messages;
