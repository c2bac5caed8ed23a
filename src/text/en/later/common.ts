import type { CommonLaterMessages } from '../../fi/later/common.ts';

const common: CommonLaterMessages = {
  municipality: 'Municipality',
  search: 'Search',
  clearSearch: 'Clear the search',
  filters: 'Filters',
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  removeFilter: (filter) => `Remove the filter ${filter}`,
  close: 'Close',
  copyFailed: 'Copying did not work. Select the text and copy it yourself.',
  downloaded: (name) => `The file ${name} was downloaded.`,
  saveFailed: 'The file could not be saved. Please try again.',
};

export default common;
