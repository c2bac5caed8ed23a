import type { CommonMessages } from '../fi/common.ts';
const common: CommonMessages = {
  loading: 'Loading…',
  failed: 'The information is not available right now. Please try again.',
  failedFormat:
    'The information cannot be shown because its source is broken. The fault is on the site, not with you.',
  feedMissing: 'This part has not been connected to a data source yet.',
  retry: 'Try again',
  stale: (when) => `Fresh information is not available right now. This was fetched ${when}.`,
  showMoreCount: (n) => `Show more (${n})`,
  opensMap: 'Show on a map',
  imageCredit: (credit) => `Image: ${credit}`,
  inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  inOtherLanguage: (name) => `in ${name}`,
  timeZone: (zone) => `Times are given in the time zone ${zone}.`,
  finnishTime: 'Times are in Finnish time.',
  signLanguages: {
    fse: 'Finnish Sign Language',
    fss: 'Finland-Swedish Sign Language',
    'sgn-FI': 'Finnish Sign Language',
  },
  locale: 'en-GB',
  clock: '',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dayOfMonth: (day, month) => `${day} ${month}`,
  and: 'and',
};

export default common;
