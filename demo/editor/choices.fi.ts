/** The words of a choice, by the field's name. */
import { applicants } from '../../src/text/fi/vocabulary/applicants.ts';
import { fundingKinds } from '../../src/text/fi/vocabulary/funding-kinds.ts';

const weekdays = {
  mo: 'maanantai',
  tu: 'tiistai',
  we: 'keskiviikko',
  th: 'torstai',
  fr: 'perjantai',
  sa: 'lauantai',
  su: 'sunnuntai',
};

const choices: Record<string, Record<string, string>> = {
  kind: {
    workshop: 'työpaja',
    course: 'kurssi',
    event: 'tapahtuma',
    exhibition: 'näyttely',
    other: 'muu',
    ...fundingKinds,
    work: 'työnumero',
    mobile: 'matkapuhelin',
    sms: 'vain tekstiviestit',
    fax: 'faksi',
  },
  status: {
    scheduled: 'pidetään suunnitellusti',
    cancelled: 'peruttu',
    postponed: 'lykätty, uusi aika ei ole tiedossa',
    rescheduled: 'siirretty uuteen aikaan',
    movedOnline: 'siirretty verkkoon',
  },
  attendance: { inPerson: 'paikan päällä', online: 'verkossa', hybrid: 'kummallakin tavalla' },
  every: { day: 'päivittäin', week: 'viikoittain', month: 'kuukausittain', year: 'vuosittain' },
  on: weekdays,
  days: weekdays,
  precision: { exact: 'tarkka paikka', area: 'suunnilleen', municipality: 'vain kunta' },
  applicants,
  excludedApplicants: applicants,
  type: {
    person: 'henkilö',
    role: 'tehtävä (ilman henkilön nimeä)',
    unit: 'yksikkö',
    organization: 'organisaatio',
  },
  cost: { free: 'maksuton', normal: 'tavallinen puhelun hinta', extra: 'maksullinen numero' },
  weeks: { odd: 'parittomilla viikoilla', even: 'parillisilla viikoilla' },
};

export default choices;
