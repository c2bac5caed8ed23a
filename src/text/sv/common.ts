import type { CommonMessages } from '../fi/common.ts';
const common: CommonMessages = {
  loading: 'Laddar…',
  failed: 'Uppgifterna kan inte hämtas just nu. Försök igen.',
  failedFormat:
    'Uppgifterna kan inte visas eftersom datakällan inte fungerar. Felet finns på webbplatsen, inte hos dig.',
  feedMissing: 'Den här delen har ännu inte kopplats till någon datakälla.',
  retry: 'Försök igen',
  stale: (when) => `Färska uppgifter kan inte hämtas just nu. Uppgifterna hämtades ${when}.`,
  showMoreCount: (n) => `Visa fler (${n})`,
  opensMap: 'Visa på kartan',
  imageCredit: (credit) => `Bild: ${credit}`,
  inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  inOtherLanguage: (name) => `språk: ${name}`,
  timeZone: (zone) => `Tiderna anges i tidszonen ${zone}.`,
  finnishTime: 'Klockslagen anges i finländsk tid.',
  signLanguages: {
    fse: 'finskt teckenspråk',
    fss: 'finlandssvenskt teckenspråk',
    'sgn-FI': 'finskt teckenspråk',
  },
  locale: 'sv-FI',
  clock: 'kl.\u00a0',
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  weekdaysShort: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  dayOfMonth: (day, month) => `${day} ${month}`,
  and: 'och',
};

export default common;
