import type { ContactCardMessages } from '../fi/contact-card.ts';
import { topics } from './vocabulary/topics.ts';

const messages: ContactCardMessages = {
  municipality: 'Kommun',
  municipalities: 'Kommuner',
  heading: 'Kontaktuppgifter',
  empty: 'Inga kontaktuppgifter har publicerats ännu.',
  topics,

  call: (number) => `Ring ${number}`,
  text: (number) => `Skicka textmeddelande till ${number}`,
  fax: (number) => `Fax ${number}`,
  form: 'Skicka meddelande via formulär',
  website: 'Webbplats',
  placeholder: (domain) =>
    `E-postadresserna har formen fornamn.efternamn@${domain}. Fråga efter namnet per telefon.`,
  visit: 'Besöksadress',
  postal: 'Postadress',
  languages: 'Servicespråk',
  responsible: 'Ansvarsområden',
  elsewhere: 'På andra webbplatser',

  rates: {
    free: 'Samtalet är avgiftsfritt',
    local: 'Samtalspris: lokalnätsavgift (lna)',
    mobile: 'Samtalspris: mobilsamtalsavgift (msa)',
    national: 'Samtalspris: lokalnäts- eller mobilsamtalsavgift (lna/msa)',
    premium: 'Avgiftsbelagt servicenummer som kostar mer än ett vanligt samtal',
    foreign: 'Utlandssamtal',
  },
  reachableFrom: (day, time) => `nås ${day} från ${time}`,
  opens: (day, time) => `stängt, öppnar ${day} ${time}`,
  tomorrow: 'i morgon',
  openingHours: 'Alla öppettider',
  callHours: 'Alla telefontider',

  awayUntil: (day) => `Frånvarande till och med ${day}`,
  awayUntilFurtherNotice: 'Frånvarande tills vidare',
  awayFrom: (day) => `Frånvarande från och med ${day}`,
  awayDuring: (days) => `Frånvarande ${days}`,
  substitute: 'Under tiden kan du kontakta',

  copyNumber: (number) => `Kopiera numret ${number}`,
  copyAddress: (address) => `Kopiera adressen ${address}`,
  save: 'Spara kontakten',
  showCode: 'Visa QR-kod',
  hideCode: 'Dölj QR-koden',
  nothing: 'Inga kontakter motsvarar avgränsningarna.',

  linkedItems: 'Workshoppar, pilotprojekt och finansiering',
};

export default messages;
