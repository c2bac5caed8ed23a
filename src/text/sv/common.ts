import type { CommonMessages } from '../fi/common.ts';
import { plural } from '../format.ts';

const common: CommonMessages = {
  loading: 'Laddar…',
  failed: 'Uppgifterna kan inte hämtas just nu. Försök igen.',
  failedFormat:
    'Uppgifterna kan inte visas eftersom datakällan inte fungerar. Felet finns på webbplatsen, inte hos dig.',
  feedMissing: 'Den här delen har ännu inte kopplats till någon datakälla.',
  retry: 'Försök igen',
  stale: (when) => `Färska uppgifter kan inte hämtas just nu. Uppgifterna hämtades ${when}.`,
  showMore: 'Visa fler',
  showMoreCount: (n) => `Visa fler (${n})`,
  close: 'Stäng',
  search: 'Sök',
  clearSearch: 'Töm sökfältet',
  filters: 'Avgränsningar',
  moreFilters: 'Fler avgränsningar',
  clearFilters: 'Rensa avgränsningarna',
  removeFilter: (filter) => `Ta bort avgränsningen ${filter}`,
  chosen: (n) => plural('sv', n, { one: `${n} vald`, other: `${n} valda` }),
  municipality: 'Kommun',
  municipalities: 'Kommuner',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  opensMap: 'Öppna på kartan',
  imageCredit: (credit) => `Bild: ${credit}`,
  inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  inOtherLanguage: (name) => `språk: ${name}`,
  timeZone: (zone) => `Tiderna anges i tidszonen ${zone}.`,
  finnishTime: 'Klockslagen är finsk tid.',
  signLanguages: {
    fse: 'finskt teckenspråk',
    fss: 'finlandssvenskt teckenspråk',
    'sgn-FI': 'finskt teckenspråk',
  },
  leftOut: (n) =>
    plural('sv', n, {
      one: 'En post har lämnats bort eftersom det finns ett fel i uppgifterna.',
      other: `${n} poster har lämnats bort eftersom det finns fel i uppgifterna.`,
    }),
};

export default common;
