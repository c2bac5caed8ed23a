import type { FundingFinderLaterMessages } from '../../fi/later/funding-finder.ts';
import { plural } from '../../format.ts';
import { artForms } from '../vocabulary/art-forms.ts';
import { fundingKinds } from '../vocabulary/funding-kinds.ts';
import { purposes } from '../vocabulary/purposes.ts';
import { regions } from '../vocabulary/regions.ts';
import common from './common.ts';

const messages: FundingFinderLaterMessages = {
  ...common,
  artForms,
  purposes,
  regions,

  notFound: 'The call in the link cannot be found. It may have been removed.',

  understoodAs: 'How we read your search:',
  groups: {
    'purposes:youth': 'young people',
    'purposes:seniors': 'older people',
    'purposes:childrensculture': 'children',
  },
  forgetWord: (words) => `Remove the search word ${words}`,

  countPartial: (text, n) =>
    plural('en', n, { one: `${text} fits in part`, other: `${text} fit in part` }),
  showCount: (text, n) =>
    plural('en', n, { one: `Show ${text} call`, other: `Show ${text} calls` }),
  noMatch: 'No call matches your choices.',
  noFullMatch: 'No call meets all your wishes.',
  loosen: (filter, hits) => `Remove “${filter}” to see ${hits}`,
  nearest: 'Closest to your search',
  partial: 'Partly suitable',

  sort: 'Sort by',
  sorts: {
    relevance: 'best match',
    closing: 'closing first',
    amount: 'largest amount',
    funder: 'funder',
  },
  sorted: (order) => `The calls have been sorted again: ${order}.`,

  applicant: 'Who applies',
  purpose: 'What for',
  artform: 'Art form',
  where: 'Where',
  amount: 'How much',
  status: 'When',
  funder: 'Funder',
  chip: (filter, value) => `${filter}: ${value}`,
  filtersChosen: (n) => `Filters, ${n} chosen`,
  anyArtForm: 'all art forms',

  statuses: {
    open: 'open now',
    closing: 'closing soon',
    rolling: 'open all year',
    upcoming: 'opens later',
    later: 'dates to be announced',
    closed: 'closed',
  },
  amounts: {
    '1000': 'under €1,000',
    '5000': '€1,000–€5,000',
    '20000': '€5,000–€20,000',
    '100000': '€20,000–€100,000',
    more: 'over €100,000',
  },

  ownShare: 'Own contribution',
  withoutOwnShare: 'no own contribution',
  ownShareUpTo: (percent) => `own contribution up to ${percent}%`,
  leavingOut: (what) => `Excluding: ${what}`,
  ownShareText: (percent) => `at least ${percent}% of the costs`,
  noOwnShare: 'not required',
  paid: 'Payment',
  amountLabel: 'Amount',
  basis: 'Basis',
  kind: 'Type of funding',
  kinds: fundingKinds,
  who: 'Who may apply',
  whoNot: 'Who may not apply',
  what: 'What you can apply for',
  art: 'Art forms',
  area: 'Area',
  rounds: 'Application periods',
  roundFrom: (when) => `from ${when}`,
  roundUntil: (when) => `until ${when}`,
  roundNow: 'open now',
  roundPast: 'closed',
  roundComing: 'upcoming',
  decisionBy: (when) => `Decision by ${when}`,
  conditions: 'Conditions',
  registered: 'The applicant must be registered.',
  notRegistered: 'The applicant need not be registered.',
  professional: 'For professionals.',
  notProfessional: 'Open to amateurs, too.',
  ages: (min, max) =>
    min !== undefined && max !== undefined
      ? `The applicant is aged ${min === max ? min : `${min}–${max}`}.`
      : max !== undefined
        ? `The applicant is at most ${max} years old.`
        : `The applicant is at least ${min} years old.`,
  partners: (n) =>
    plural('en', n, { one: 'At least one partner.', other: `At least ${n} partners.` }),
  countries: (n) =>
    plural('en', n, { one: 'At least one country.', other: `At least ${n} countries.` }),
  contact: 'Ask for advice',
  apply: 'Apply on the funder’s site',
  info: 'Read more',
  guideLink: 'Guidelines',
  verified: (when) => `Checked ${when}`,

  compare: 'Compare',
  compareName: (name) => `Compare: ${name}`,
  comparing: (n) => `Comparing ${n} of 3`,
  openCompare: 'Open comparison',
  compareHeading: 'Comparison',
  compareFull: 'You can compare up to three calls. Remove one first.',
  removeFromCompare: (name) => `Remove from comparison: ${name}`,
  clearCompare: 'Clear comparison',
  call: 'Call',
  deadline: 'Application period',
  unknown: 'not known',

  remind: 'Remind me',
  remindName: (name) => `Remind me: ${name}`,
  remindHint: 'Download a calendar reminder a week and a day before',
  save: 'Save',
  saved: 'Saved',
  saveName: (name) => `Save: ${name}`,
  onlySaved: (n) => `Saved (${n})`,
  copyLink: 'Copy link',
  addressCopied: 'The link has been copied.',
  linkCopied: 'The link has been copied. It holds your filters and what you saved.',
  print: 'Print',
  csv: 'Download as a table',

  guideSteps: {
    applicant: 'Who applies?',
    purpose: 'What do you need money for?',
    status: 'When will you apply?',
  },
  guideHint: 'Choose several, or skip the question.',
  guideStep: (step, of) => `Question ${step} of ${of}`,
  next: 'Next',
  back: 'Back',

  ics: {
    calendar: 'Calls for funding',
    closes: (name) => `Call closes: ${name}`,
    opens: (name) => `Call opens: ${name}`,
    alarm: (name) => `Call closes soon: ${name}`,
    apply: (url) => `Apply: ${url}`,
  },
  csvColumns: {
    name: 'Call',
    funder: 'Funder',
    status: 'State',
    opens: 'Opens',
    closes: 'Closes',
    min: 'At least',
    max: 'At most',
    currency: 'Currency',
    ownShare: 'Own contribution %',
    applicants: 'Applicants',
    purposes: 'Purposes',
    artForms: 'Art forms',
    regions: 'Area',
    info: 'More information',
    apply: 'Application',
    verified: 'Checked',
  },
};

export default messages;
