/** The words of a choice, by the field's name. */
import { applicants } from '../../src/text/en/vocabulary/applicants.ts';
import { fundingKinds } from '../../src/text/en/vocabulary/funding-kinds.ts';

const weekdays = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

const choices: Record<string, Record<string, string>> = {
  kind: {
    workshop: 'workshop',
    course: 'course',
    event: 'event',
    exhibition: 'exhibition',
    other: 'other',
    ...fundingKinds,
    work: 'work number',
    mobile: 'mobile phone',
    sms: 'text messages only',
    fax: 'fax',
  },
  status: {
    scheduled: 'goes ahead as planned',
    cancelled: 'cancelled',
    postponed: 'postponed, new time not known',
    rescheduled: 'moved to a new time',
    movedOnline: 'moved online',
  },
  attendance: { inPerson: 'in person', online: 'online', hybrid: 'either way' },
  every: { day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' },
  on: weekdays,
  days: weekdays,
  precision: { exact: 'exact place', area: 'roughly', municipality: 'the municipality only' },
  applicants,
  excludedApplicants: applicants,
  type: {
    person: 'a person',
    role: 'a role (without a person’s name)',
    unit: 'a unit',
    organization: 'an organisation',
  },
  cost: { free: 'free', normal: 'normal call charge', extra: 'premium-rate number' },
  weeks: { odd: 'odd', even: 'even' },
};

export default choices;
