/** What the parts of several widgets say that come after the first rows. */
const common = {
  municipality: 'Kunta',
  search: 'Hae',
  clearSearch: 'Tyhjennä haku',
  filters: 'Rajaukset',
  moreFilters: 'Lisää rajauksia',
  clearFilters: 'Tyhjennä rajaukset',
  removeFilter: (filter: string) => `Poista rajaus ${filter}`,
  close: 'Sulje',
  copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.',
  downloaded: (name: string) => `Tiedosto ${name} on ladattu.`,
  saveFailed: 'Tiedoston tallentaminen ei onnistunut. Yritä uudelleen.',
};

export default common;
export type CommonLaterMessages = typeof common;
