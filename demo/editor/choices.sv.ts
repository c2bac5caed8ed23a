/** The words of a choice, by the field's name. */
import { applicants } from '../../src/text/sv/vocabulary/applicants.ts';
import { fundingKinds } from '../../src/text/sv/vocabulary/funding-kinds.ts';

const weekdays = {
  mo: 'måndag',
  tu: 'tisdag',
  we: 'onsdag',
  th: 'torsdag',
  fr: 'fredag',
  sa: 'lördag',
  su: 'söndag',
};

const choices: Record<string, Record<string, string>> = {
  kind: {
    workshop: 'workshop',
    course: 'kurs',
    event: 'evenemang',
    exhibition: 'utställning',
    other: 'annat',
    ...fundingKinds,
    work: 'arbetsnummer',
    mobile: 'mobiltelefon',
    sms: 'bara sms',
    fax: 'fax',
  },
  status: {
    scheduled: 'hålls som planerat',
    cancelled: 'inställt',
    postponed: 'uppskjutet, ny tid är inte känd',
    rescheduled: 'flyttat till en ny tid',
    movedOnline: 'flyttat till webben',
  },
  attendance: { inPerson: 'på plats', online: 'på webben', hybrid: 'på båda sätten' },
  every: { day: 'varje dag', week: 'varje vecka', month: 'varje månad', year: 'varje år' },
  on: weekdays,
  days: weekdays,
  precision: { exact: 'exakt plats', area: 'ungefär', municipality: 'bara kommunen' },
  applicants,
  excludedApplicants: applicants,
  type: {
    person: 'person',
    role: 'befattning (utan personens namn)',
    unit: 'enhet',
    organization: 'organisation',
  },
  cost: { free: 'avgiftsfritt', normal: 'vanligt samtalspris', extra: 'avgiftsbelagt nummer' },
  weeks: { odd: 'udda', even: 'jämna' },
};

export default choices;
