import type { FundingFinderMessages } from '../fi/funding-finder.ts';
import { plural } from '../format.ts';
import { applicants } from './vocabulary/applicants.ts';

const messages: FundingFinderMessages = {
  heading: 'Where to find funding',
  applicants,
  searchLabel: 'Search for funding',
  searchPlaceholder: 'e.g. grant for a young visual artist in Salo',
  guide: 'Help me choose',
  count: (text, n) => plural('en', n, { one: `${text} call`, other: `${text} calls` }),
  empty: 'There are no calls for funding right now. They are added as they open.',
  closesIn: (days) =>
    days === 0 ? 'Closes today' : days === 1 ? 'Closes tomorrow' : `Closes in ${days} days`,
  openNow: 'Open',
  openUntilFurther: 'Open until further notice',
  closes: (when) => `Closes ${when}`,
  rolling: 'Open all year',
  rollingHint: 'You can apply at any time',
  upcoming: 'Opens',
  later: 'Dates to be announced',
  usually: (months) => `Usually ${months}`,
  closed: 'Closed',
  cancelled: 'This call has been cancelled',
  inMonth: (month) => `in ${month}`,

  upTo: (amount) => `up to ${amount}`,
  from: (amount) => `at least ${amount}`,
};

export default messages;
