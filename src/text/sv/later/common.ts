import type { CommonLaterMessages } from '../../fi/later/common.ts';

const common: CommonLaterMessages = {
  municipality: 'Kommun',
  search: 'Sök',
  clearSearch: 'Töm sökfältet',
  filters: 'Avgränsningar',
  moreFilters: 'Fler avgränsningar',
  clearFilters: 'Rensa avgränsningarna',
  removeFilter: (filter) => `Ta bort avgränsningen ${filter}`,
  close: 'Stäng',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  downloaded: (name) => `Filen ${name} har laddats ner.`,
  saveFailed: 'Det gick inte att spara filen. Försök igen.',
};

export default common;
