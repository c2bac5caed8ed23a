import type { FundingFinderMessages } from '../fi/funding-finder.ts';
import { plural } from '../format.ts';
import { applicants } from './vocabulary/applicants.ts';

const messages: FundingFinderMessages = {
  heading: 'Var hittar du finansiering?',
  applicants,
  searchLabel: 'Sök finansiering',
  searchPlaceholder: 't.ex. stipendium för en ung bildkonstnär i Salo',
  guide: 'Hjälp mig välja',
  count: (text, n) => plural('sv', n, { one: `${text} utlysning`, other: `${text} utlysningar` }),
  empty: 'Just nu finns inga utlysningar. Nya läggs till när de öppnar.',
  closesIn: (days) =>
    days === 0 ? 'Stänger i dag' : days === 1 ? 'Stänger i morgon' : `Stänger om ${days} dagar`,
  openNow: 'Öppen',
  openUntilFurther: 'Öppen tills vidare',
  closes: (when) => `Stänger ${when}`,
  rolling: 'Fortlöpande ansökan',
  rollingHint: 'Du kan ansöka när som helst',
  upcoming: 'Öppnar',
  later: 'Ansökningstiden meddelas senare',
  usually: (months) => `Vanligen ${months}`,
  closed: 'Stängd',
  cancelled: 'Utlysningen är inställd',
  inMonth: (month) => `i ${month}`,

  upTo: (amount) => `högst ${amount}`,
  from: (amount) => `minst ${amount}`,
};

export default messages;
