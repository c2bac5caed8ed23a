/** What people write into cells where the feed has codes: 'apuraha', 'stipendium' for 'grant'. */
import * as enApplicants from '../../text/en/vocabulary/applicants.ts';
import * as enArtForms from '../../text/en/vocabulary/art-forms.ts';
import * as enAudiences from '../../text/en/vocabulary/audiences.ts';
import * as enFundingKinds from '../../text/en/vocabulary/funding-kinds.ts';
import * as enPurposes from '../../text/en/vocabulary/purposes.ts';
import * as enRegions from '../../text/en/vocabulary/regions.ts';
import * as enTopics from '../../text/en/vocabulary/topics.ts';
import * as fiApplicants from '../../text/fi/vocabulary/applicants.ts';
import * as fiArtForms from '../../text/fi/vocabulary/art-forms.ts';
import * as fiAudiences from '../../text/fi/vocabulary/audiences.ts';
import * as fiFundingKinds from '../../text/fi/vocabulary/funding-kinds.ts';
import * as fiPurposes from '../../text/fi/vocabulary/purposes.ts';
import * as fiRegions from '../../text/fi/vocabulary/regions.ts';
import * as fiTopics from '../../text/fi/vocabulary/topics.ts';
import * as svApplicants from '../../text/sv/vocabulary/applicants.ts';
import * as svArtForms from '../../text/sv/vocabulary/art-forms.ts';
import * as svAudiences from '../../text/sv/vocabulary/audiences.ts';
import * as svFundingKinds from '../../text/sv/vocabulary/funding-kinds.ts';
import * as svPurposes from '../../text/sv/vocabulary/purposes.ts';
import * as svRegions from '../../text/sv/vocabulary/regions.ts';
import * as svTopics from '../../text/sv/vocabulary/topics.ts';

/** Code → a word. */
type Words = Readonly<Record<string, string>>;
type ByLanguage = Readonly<Record<'fi' | 'sv' | 'en', Words>>;

/** Code: Finnish, Swedish */
function words(pairs: Readonly<Record<string, readonly [fi: string, sv: string]>>): ByLanguage {
  const pick = (index: 0 | 1): Words =>
    Object.fromEntries(Object.entries(pairs).map(([code, pair]) => [code, pair[index]]));
  return { fi: pick(0), sv: pick(1), en: {} };
}

const applicants: ByLanguage = {
  fi: fiApplicants.applicants,
  sv: svApplicants.applicants,
  en: enApplicants.applicants,
};
const artForms: ByLanguage = {
  fi: fiArtForms.artForms,
  sv: svArtForms.artForms,
  en: enArtForms.artForms,
};
const weekdays = words({
  mo: ['maanantai', 'måndag'],
  tu: ['tiistai', 'tisdag'],
  we: ['keskiviikko', 'onsdag'],
  th: ['torstai', 'torsdag'],
  fr: ['perjantai', 'fredag'],
  sa: ['lauantai', 'lördag'],
  su: ['sunnuntai', 'söndag'],
});

/** Of workshops and of phones; of funding as the finder says them. */
const kinds = words({
  workshop: ['työpaja', 'workshop'],
  course: ['kurssi', 'kurs'],
  event: ['tapahtuma', 'evenemang'],
  exhibition: ['näyttely', 'utställning'],
  other: ['muu', 'annat'],
  work: ['työnumero', 'arbetsnummer'],
  mobile: ['matkapuhelin', 'mobiltelefon'],
  sms: ['tekstiviestit', 'sms'],
  fax: ['faksi', 'fax'],
});

/** By the field's name. */
const CODES: Readonly<Record<string, ByLanguage>> = {
  kind: {
    fi: { ...kinds.fi, ...fiFundingKinds.fundingKinds },
    sv: { ...kinds.sv, ...svFundingKinds.fundingKinds },
    en: { ...kinds.en, ...enFundingKinds.fundingKinds },
  },
  status: words({
    scheduled: ['pidetään', 'hålls'],
    cancelled: ['peruttu', 'inställt'],
    postponed: ['lykätty', 'uppskjutet'],
    rescheduled: ['siirretty', 'flyttat'],
    movedOnline: ['siirretty verkkoon', 'flyttat till webben'],
  }),
  attendance: words({
    inPerson: ['paikan päällä', 'på plats'],
    online: ['verkossa', 'på webben'],
    hybrid: ['kummallakin tavalla', 'på båda sätten'],
  }),
  every: words({
    day: ['päivä', 'dag'],
    week: ['viikko', 'vecka'],
    month: ['kuukausi', 'månad'],
    year: ['vuosi', 'år'],
  }),
  on: weekdays,
  days: weekdays,
  weeks: words({ odd: ['parittomat', 'udda'], even: ['parilliset', 'jämna'] }),
  type: words({
    person: ['henkilö', 'person'],
    role: ['tehtävä', 'befattning'],
    unit: ['yksikkö', 'enhet'],
    organization: ['organisaatio', 'organisation'],
  }),
  precision: words({
    exact: ['tarkka', 'exakt'],
    area: ['suunnilleen', 'ungefär'],
    municipality: ['kunta', 'kommun'],
  }),
  cost: words({
    free: ['maksuton', 'avgiftsfritt'],
    normal: ['tavallinen', 'vanligt'],
    extra: ['maksullinen', 'avgiftsbelagt'],
  }),
  applicants,
  excludedApplicants: applicants,
  artForms,
  artforms: artForms,
  audience: { fi: fiAudiences.audiences, sv: svAudiences.audiences, en: enAudiences.audiences },
  purposes: { fi: fiPurposes.purposes, sv: svPurposes.purposes, en: enPurposes.purposes },
  regions: { fi: fiRegions.regions, sv: svRegions.regions, en: enRegions.regions },
  topics: { fi: fiTopics.topics, sv: svTopics.topics, en: enTopics.topics },
};

/** Words that mean the same as those above. */
const MORE: Readonly<Record<string, Words>> = {
  status: {
    peruutettu: 'cancelled',
    inställd: 'cancelled',
    uppskjuten: 'postponed',
    flyttad: 'rescheduled',
  },
  every: { viikoittain: 'week', päivittäin: 'day', kuukausittain: 'month', vuosittain: 'year' },
};

const plain = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');

const byField = new Map<string, ReadonlyMap<string, string>>();
for (const [field, languages] of Object.entries(CODES)) {
  const codes = new Map(
    Object.entries(MORE[field] ?? {}).map(([word, code]) => [plain(word), code]),
  );
  for (const known of [languages.en, languages.sv, languages.fi])
    for (const [code, word] of Object.entries(known)) codes.set(plain(word), code);
  byField.set(field, codes);
}

/** The code that a word of a field means, one of the choices if there are any. */
export function codeOf(
  field: string,
  word: string,
  choices: readonly string[],
): string | undefined {
  // Small and capital letters don't matter.
  const own = choices.find((choice) => plain(choice) === plain(word));
  const code = own ?? byField.get(field)?.get(plain(word));
  return code !== undefined && (!choices.length || choices.includes(code)) ? code : undefined;
}

/** A code as people may write it into a cell. */
export const wordOf = (field: string, code: string, language: 'fi' | 'sv' | 'en'): string =>
  CODES[field]?.[language][code] ?? code;

/** 'funding[1].applicants[0]' → 'applicants' */
export const fieldOf = (path: string): string => /(\w+)(?:\[\d+\])*$/.exec(path)?.[1] ?? '';
