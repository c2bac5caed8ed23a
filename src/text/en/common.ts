import type { CommonMessages } from '../fi/common.ts';
import { plural } from '../format.ts';

const common: CommonMessages = {
  loading: 'Loading…',
  failed: 'The information is not available right now. Please try again.',
  failedFormat:
    'The information cannot be shown because its source is broken. The fault is on the site, not with you.',
  feedMissing: 'This part has not been connected to a data source yet.',
  retry: 'Try again',
  stale: (when) => `Fresh information is not available right now. This was fetched ${when}.`,
  showMore: 'Show more',
  showMoreCount: (n) => `Show more (${n})`,
  close: 'Close',
  search: 'Search',
  clearSearch: 'Clear the search',
  filters: 'Filters',
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  removeFilter: (filter) => `Remove the filter ${filter}`,
  chosen: (n) => `${n} chosen`,
  municipality: 'Municipality',
  municipalities: 'Municipalities',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text and copy it yourself.',
  opensMap: 'Open on a map',
  imageCredit: (credit) => `Image: ${credit}`,
  inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  inOtherLanguage: (name) => `in ${name}`,
  timeZone: (zone) => `Times are given in the time zone ${zone}.`,
  finnishTime: 'Times are Finnish time.',
  signLanguages: {
    fse: 'Finnish Sign Language',
    fss: 'Finland-Swedish Sign Language',
    'sgn-FI': 'Finnish Sign Language',
  },
  leftOut: (n) =>
    plural('en', n, {
      one: 'One entry was left out because its details contain an error.',
      other: `${n} entries were left out because their details contain errors.`,
    }),
};

export default common;
